/** Names in a class: of a length that fits, no two that look alike, none that hurts. */
import type { Lesson, PupilId } from './lesson.ts';
import type { RefusalCode } from './message.ts';

export const LONGEST_NAME = 24;

/** Letters of other alphabets, and figures, by the letter they are taken for. */
const LOOKS: Readonly<Record<string, string>> = {
  а: 'a',
  б: '6',
  в: 'b',
  г: 'r',
  е: 'e',
  ё: 'e',
  з: '3',
  и: 'u',
  й: 'u',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  п: 'n',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
  і: 'i',
  ј: 'j',
  ѵ: 'v',
  ԁ: 'd',
  α: 'a',
  ο: 'o',
  ν: 'v',
  ρ: 'p',
  τ: 't',
  '0': 'o',
  '1': 'l',
  '|': 'l',
  '!': 'l',
  $: 's',
  '@': 'a',
};

/** Whoever comes in is compared with everybody who is there. */
const seen = new Map<string, string>();
const MOST_SEEN = 10_000;

/** Words, and beginnings of words, that no name of a class needs; by how they look. A small list, against the first joke and not the last. */
const UNWELCOME: ReadonlySet<string> = new Set(['nazi', 'cunt', 'shit', 'bitch', 'сука', 'бля', 'пидор', 'мудак'].map(skeleton));
const BEGINNINGS = ['fuck', 'nigg', 'hitler', 'whore', 'хуй', 'хуе', 'пизд', 'ебал', 'ебан', 'бляд', 'гитлер'].map(skeleton);

/** What can't be seen, or turns the direction of what stands beside it. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u115f\u1160\u2800\u3164\uffa0]|\u034f|\u17b4|\u17b5/u;
/** Marks piled on one letter until they cover the line above. */
const PILED = /\p{M}{4}/u;

/** One form for what is typed in several ways. */
export function tidyName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** @param own whose name it is to be; a pupil may keep their own */
export function flawOfName(name: string, { pupils }: Pick<Lesson, 'pupils'>, own?: PupilId): RefusalCode | null {
  if (HIDDEN.test(name) || PILED.test(name)) return 'name/characters';
  const length = [...name].length;
  if (length < 1 || length > LONGEST_NAME || !/[\p{L}\p{N}]/u.test(name)) return 'name/length';
  const looks = skeleton(name);
  if ([name, ...name.split(' ')].map(skeleton).some(isUnwelcome)) return 'name/unwelcome';
  const taken = Object.values(pupils).some((p) => p.id !== own && skeleton(p.name) === looks);
  return taken ? 'name/taken' : null;
}

function isUnwelcome(looks: string): boolean {
  return UNWELCOME.has(looks) || BEGINNINGS.some((beginning) => looks.startsWith(beginning));
}

/** How a name looks from across the room: letters alone, without marks, each as what it is taken for. */
export function skeleton(name: string): string {
  const had = seen.get(name);
  if (had !== undefined) return had;
  const looks = looksOf(name);
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(name, looks);
  return looks;
}

function looksOf(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().replace(/[ий]/g, 'и').normalize('NFD').replace(/\p{M}/gu, '');
  return [...plain]
    .map((c) => LOOKS[c] ?? c)
    .filter((c) => /[\p{L}\p{N}]/u.test(c))
    .join('')
    .replaceAll('i', 'l');
}
