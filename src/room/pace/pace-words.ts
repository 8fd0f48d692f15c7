/** The words that open gates: made of the lesson's code alone, so that the wall and every device have the same without a network. */
import type { Level, Pack } from '../../core/level.ts';
import { below, type Roller, roller, shuffle } from '../../core/roller.ts';
import type { Wording } from '../../core/wording.ts';
import { paceDictionary } from '../../text/words/class-pace.ts';
import { type Gate, gatesOf } from './gates.ts';

const COUNT = paceDictionary.en.words.length;
/** No letter that is taken for another, and no vowel that could make a word of it. */
const LETTERS = 'BCDFGHJKMNPQRSTVWXZ23456789';
const CODE = 4;

/**
 * Keyed by code, level and gate. A level deals its words out like cards, so that no two of its gates share one; an early look at the
 * list would tell them, and nothing hangs on it.
 *
 * @returns the word in both languages of the program: whoever reads the wall in one may play in the other
 */
export function paceWord(level: Pick<Level, 'id' | 'beats' | 'title'>, code: string, gate: string): Wording {
  const at = gatesOf(level).findIndex((g) => g.id === gate);
  if (at < 0) throw new Error(`Level ${level.id} has no gate ${gate}`);
  const dealt = shuffle(
    roller(tidyCode(code), `pace:${level.id}`),
    Array.from({ length: COUNT }, (_, i) => i),
  );
  const word = dealt[at % COUNT] ?? 0;
  const round = Math.floor(at / COUNT);
  const say = (words: readonly string[]) => (round === 0 ? (words[word] ?? '') : `${words[word]} ${round + 1}`);
  return { en: say(paceDictionary.en.words), ru: say(paceDictionary.ru.words) };
}

export type WallWord = { readonly level: string; readonly title: Wording; readonly gates: readonly (Gate & { readonly word: Wording })[] };

/** All words of a lesson, for the teacher's wall. @param levels those that are played; all where none is named */
export function paceWords(pack: Pack, code: string, levels: readonly string[] = []): readonly WallWord[] {
  return pack.levels
    .filter((l) => levels.length === 0 || levels.includes(l.id))
    .map((level) => ({
      level: level.id,
      title: level.title,
      gates: gatesOf(level).map((gate) => ({ ...gate, word: paceWord(level, code, gate.id) })),
    }));
}

/** Whether what was typed is the word, in either language, however it was typed. */
export function isPaceWord(word: Wording, typed: string): boolean {
  const told = tidy(typed);
  return told !== '' && Object.values(word).some((one) => tidy(one) === told);
}

/** A new code for a lesson. */
export function newPaceCode(roll: Roller): string {
  return Array.from({ length: CODE }, () => LETTERS.charAt(below(roll, LETTERS.length))).join('');
}

/** As it is compared: capitals, letters and figures alone. */
export function tidyCode(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function tidy(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
