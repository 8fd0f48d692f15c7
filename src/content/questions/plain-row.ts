/** A row of a sheet whose columns a teacher named: what is asked, and which of the answers is right. */
import { trueOrFalse } from './build.ts';
import { note, type Wording } from './draft.ts';
import { numbersIn } from './foreign-sheets.ts';
import type { Found } from './found.ts';
import { unguarded } from './guard.ts';
import type { PlainColumn, PlainRole } from './plain-columns.ts';
import type { Row } from './sheet-read.ts';

const YES = /^(yes|y|true|right|correct|да|верно|правда|правильно)\.?$/i;
/** What a type is called, and what it asks for; the first that fits. */
const KINDS: readonly (readonly [RegExp, 'one' | 'several' | 'number' | 'order' | 'true' | 'words' | 'essay'])[] = [
  [/^(true|верно|да)/, 'true'],
  [/^(multiple choice|choice|single|one|выбор|один|одиночн)/, 'one'],
  [/^(multiple|several|many|check|несколько|множеств)/, 'several'],
  [/^(number|numeric|числ)/, 'number'],
  [/^(order|sequence|порядок|последовательност)/, 'order'],
  [/^(short|open|fill|words|кратк|коротк|открыт|слов)/, 'words'],
  [/^(essay|эссе|сочинени)/, 'essay'],
];

/** Null where a row asks nothing and answers nothing. */
export function readPlainRow(columns: readonly PlainColumn[], row: Row, importLanguage: string): Found | null {
  const cell = (at: number) => unguarded(row.cells[at] ?? '').trim();
  /** What stands in the columns of a role, number by number. */
  const parts = (role: PlainRole): ReadonlyMap<number, Wording> => {
    const found = new Map<number, Record<string, string>>();
    for (const { n, language, at } of columns.filter((c) => c.role === role)) {
      if (cell(at) !== '') found.set(n, { ...found.get(n), [language ?? importLanguage]: cell(at) });
    }
    return new Map([...found].sort(([a], [b]) => a - b));
  };
  const texts = (wording: Wording | undefined) => Object.values(wording ?? {});
  const [asks = {}] = parts('asks').values();
  const [why] = parts('why').values();
  const wrongs = parts('wrong');
  const mistakes = parts('mistake');
  const rights = parts('right');
  const options = parts('option');
  if (texts(asks).length + rights.size + wrongs.size + options.size === 0) return null;
  const type = texts(parts('kind').get(1))[0]?.toLowerCase() ?? '';
  const kind = KINDS.find(([name]) => name.test(type))?.[1] ?? null;
  const base = {
    line: row.line,
    title: texts(asks)[0] ?? '',
    tags: [...parts('tag').values()].flatMap((tag) => texts(tag)).flatMap((tag) => tag.split(/[,;]+/)),
    asks,
    ...(why && { right: why }),
    notes: [],
  } as const;
  const refused = (code: 'question/kind' | 'question/short-answer' | 'question/essay' | 'right/unknown', found: string): Found => ({
    ...base,
    notes: [note(code, { found: found.slice(0, 40) })],
    body: { kind: 'none' },
  });
  const [first = ''] = [...rights.values()].flatMap(texts);
  const whole = wholeNumber(first);
  const others = wrongs.size + options.size;
  if (type !== '' && kind === null) return refused('question/kind', type);
  if (kind === 'essay') return refused('question/essay', type);
  if (kind === 'order') return { ...base, body: { kind: 'order', items: [...(options.size > 0 ? options : rights).values()] } };
  if (kind === 'number' || (kind === null && others === 0 && rights.size === 1 && whole !== null)) {
    if (whole === null) return { ...base, notes: [note('number/whole', { found: first.slice(0, 40) })], body: { kind: 'none' } };
    return { ...base, body: { kind: 'number', numbers: [{ low: whole, high: whole, right: true }] } };
  }
  if (kind === 'true') {
    const picks = [true, false].map((is) => ({ says: trueOrFalse(is, importLanguage), right: is === YES.test(first) }));
    return { ...base, body: { kind: 'picks', several: false, picks } };
  }
  // One answer and nothing to choose it from.
  if (kind === 'words' || (others === 0 && rights.size === 1)) return refused('question/short-answer', first);
  const because = (n: number) => {
    const feedback = mistakes.get(n);
    return feedback ? { feedback } : {};
  };
  if (options.size === 0) {
    const picks = [
      ...[...rights.values()].map((says) => ({ says, right: true })),
      ...[...wrongs].map(([n, says]) => ({ says, right: false, ...because(n) })),
    ];
    return { ...base, body: { kind: 'picks', several: kind === 'several', picks } };
  }
  const pointed = pointedAt([...rights.values()].flatMap(texts), options);
  if (pointed === null) return refused('right/unknown', first);
  const picks = [
    ...[...options].map(([n, says]) => ({ says, right: pointed.has(n), ...(pointed.has(n) ? {} : because(n)) })),
    ...[...wrongs].map(([n, says]) => ({ says, right: false, ...because(n) })),
  ];
  return { ...base, body: { kind: 'picks', several: kind === 'several' || pointed.size > 1, picks } };
}

/** The answers that are named as right: by their words, their numbers or their letters. Null where one isn't there. */
function pointedAt(given: readonly string[], options: ReadonlyMap<number, Wording>): ReadonlySet<number> | null {
  const known = [...options.keys()];
  const same = (text: string) => text.trim().toLowerCase();
  const pointed = new Set<number>();
  for (const one of given) {
    const byWords = [...options].filter(([, says]) => Object.values(says).some((text) => same(text) === same(one)));
    const numbers = byWords.length > 0 ? byWords.map(([n]) => n) : (numbersIn(one, known) ?? lettersIn(one, known));
    if (numbers === null) return null;
    for (const n of numbers) pointed.add(n);
  }
  return pointed;
}

/** `A`, `a, c`, `Б`: the first answer is A or А. */
function lettersIn(given: string, known: readonly number[]): readonly number[] | null {
  const letters = given
    .toLowerCase()
    .split(/[\s,;.)]+/)
    .filter((part) => part !== '');
  const numbers = letters.map((one) => (one.length === 1 ? Math.max('abcdefgh'.indexOf(one), 'абвгдежз'.indexOf(one)) + 1 : 0));
  return numbers.length > 0 && numbers.every((n) => known.includes(n)) ? numbers : null;
}

function wholeNumber(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  return /^[+-]?\d{1,10}([.,]0+)?$/.test(bare) ? Number.parseInt(bare, 10) : null;
}
