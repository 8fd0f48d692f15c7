/** How a sheet names its right answers: by their words, by their numbers, or by letters of one alphabet; told by its rows together where one leaves it open. */
import { alphabetOf, type Lettering, lettersOf, placeOf } from './answer-letters.ts';
import { type ImportNote, note, type Wording } from './draft.ts';
import { numbersIn } from './foreign-sheets.ts';
import { cellsByRole, type PlainColumn } from './plain-columns.ts';
import type { Row } from './sheet-read.ts';

export type SheetKey = {
  /** Null where rows contradict each other, or none tells. */
  readonly by: 'words' | 'places' | null;
  readonly lettering: Lettering;
  /** Some row counts its answers from nought, or was left at nought: nobody knows how the others count. */
  readonly hasNought: boolean;
  /** Whether true and false are named by 1 and 0; null where no row tells. */
  readonly isBinary: boolean | null;
};

/** What the rows that can be read in but one way have in common. */
export function keyOf(columns: readonly PlainColumn[], rows: readonly Row[], language: string): SheetKey {
  const ways = new Set<'words' | 'places'>();
  const named = columns.flatMap(({ letter, role }) => (letter === undefined || role !== 'option' ? [] : [letter]));
  const used = new Set<string>();
  const truths = new Set<string>();
  let [hasNought, hasTwo] = [false, false];
  let isRussian = language === 'ru' || language.startsWith('ru-');
  const read = rows.flatMap((row) => {
    const cells = cellsByRole(columns, row, language);
    const options = cells('option');
    isRussian ||= [...options.values()].some((says) => /[а-яё]/i.test(Object.values(says).join()));
    return [...cells('right').values()].flatMap((says) => Object.values(says)).map((given) => ({ given, options }));
  });
  // Where columns have letters, those count.
  const marks = named.length > 0 ? named : null;
  for (const { given, options } of read) {
    const loose: SheetKey = { by: null, lettering: { marks, proof: null, isRussian }, hasNought: false, isBinary: null };
    const [said, places] = [byWords(given, options), byPlaces(given, options, loose)];
    const hasWords = said === 'ambiguous' || said.length > 0;
    if (truthsIn(options)) truths.add(given);
    else if (!hasWords && /^0([.,]0+)?$/.test(given) && !options.has(0)) hasNought = true;
    if (!hasWords && Array.isArray(places) && lettersOf(given).length === 0 && places.some((n) => n > 1)) hasTwo = true;
    if (hasWords && places === null) ways.add('words');
    if (!hasWords && places !== null) ways.add('places');
    if (!hasWords) for (const letter of lettersOf(given)) used.add(letter);
  }
  const [by = null] = ways.size === 1 ? ways : [];
  const isBinary = truths.has('0') ? (truths.has('2') ? null : true) : hasTwo ? false : null;
  return { by, lettering: { marks, proof: alphabetOf(used), isRussian }, hasNought, isBinary };
}

const TRUE = /^(true|yes|right|correct|да|верно|правда|правильно|истина)\.?$/i;
const FALSE = /^(false|no|wrong|incorrect|нет|неверно|ложь|неправда|неправильно)\.?$/i;

/** The numbers of the two answers that say yes and no; null where others stand there. */
function truthsIn(options: ReadonlyMap<number, Wording>): { readonly yes: number; readonly no: number } | null {
  const find = (name: RegExp) => [...options].find(([, says]) => Object.values(says).every((text) => name.test(text)))?.[0];
  const [yes, no] = [find(TRUE), find(FALSE)];
  return options.size === 2 && yes !== undefined && no !== undefined ? { yes, no } : null;
}

/** The numbers of the answers that are named as right; or why they can't be told. */
export type Pointed = { readonly at: ReadonlySet<number>; readonly notes: readonly ImportNote[] } | { readonly why: ImportNote };

export function pointedAt(given: readonly string[], options: ReadonlyMap<number, Wording>, key: SheetKey): Pointed {
  const truths = truthsIn(options);
  const [only = ''] = given;
  if (truths && given.length === 1 && /^[01]$/.test(only) && key.isBinary !== false && (only === '0' || key.isBinary || truths.yes !== 1)) {
    const notes = [note('text/mended', { found: only })];
    // Without a nought in such a row, 1 may be the first answer as well.
    return key.isBinary
      ? { at: new Set([only === '1' ? truths.yes : truths.no]), notes }
      : { why: note('right/ambiguous', { found: only }) };
  }
  const pointed = new Set<number>();
  for (const one of given) {
    const [words, places] = [byWords(one, options), byPlaces(one, options, key)];
    const isDoubtful = { why: note('right/ambiguous', { found: one.slice(0, 40) }) };
    if (words === 'ambiguous') return isDoubtful;
    if (words.length === 0 && places === null) return { why: note('right/unknown', { found: one.slice(0, 40) }) };
    const isMeant =
      words.length > 0 && (places === null || key.by === 'words' || (places !== 'ambiguous' && words.join() === places.join()));
    const isPlaced = Array.isArray(places) && (words.length === 0 || key.by === 'places');
    if (!isMeant && !isPlaced) return isDoubtful;
    for (const n of isMeant ? words : (places ?? [])) if (typeof n === 'number') pointed.add(n);
  }
  return { at: pointed, notes: [] };
}

/** As one answer, or as several with marks between them; none where they name nothing. */
function byWords(given: string, options: ReadonlyMap<number, Wording>): readonly number[] | 'ambiguous' {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const named = (one: string, same: (text: string) => string) =>
    [...options].flatMap(([n, says]) => (Object.values(says).some((text) => same(text) === same(one)) ? [n] : []));
  // “a” is not “A” where both are there.
  const find = (one: string) => {
    const exact = named(one, plain);
    return exact.length > 0 ? exact : named(one, (text) => plain(text).toLowerCase());
  };
  const whole = find(given);
  const several = [/[;|\n]/, /,/]
    .map((mark) => given.split(mark).map(find))
    .find((each) => each.length > 1 && each.every((ns) => ns.length > 0));
  const distinct = (ns: readonly number[]) => new Set(ns.map((n) => JSON.stringify(options.get(n)))).size;
  if (distinct(whole) > 1 || several?.some((ns) => distinct(ns) > 1) || (whole.length > 0 && several)) return 'ambiguous';
  return whole.length > 0 ? whole : (several?.flat() ?? []);
}

function byPlaces(given: string, options: ReadonlyMap<number, Wording>, key: SheetKey): readonly number[] | 'ambiguous' | null {
  const known = [...options.keys()];
  // “Answer 2”, “вариант Б”.
  const bare = given.replace(/^(?:answer|option|choice|ответ|вариант)\s+(?=\S{1,2}$)/i, '');
  // A comma that a spreadsheet swallowed: but among answers that are numbers themselves, 34 is no “3 and 4”.
  const isRun =
    /^\d{2,}$/.test(bare) && [...options.values()].some((says) => Object.values(says).some((text) => /^[\d\s.,%]+$/.test(text)));
  const numbers = isRun ? null : numbersIn(bare, known);
  if (numbers) return key.hasNought ? 'ambiguous' : numbers;
  const letters = lettersOf(bare);
  const places = letters.map((letter) => placeOf(letter, key.lettering));
  if (places.includes('ambiguous')) return 'ambiguous';
  const found = places.flatMap((place) => (typeof place === 'number' && known.includes(place + 1) ? [place + 1] : []));
  return letters.length === 0 || found.length < letters.length ? null : found;
}
