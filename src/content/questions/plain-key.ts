/** How a sheet names its right answers: by their words, by their numbers, or by letters of one alphabet; told by its rows together where one leaves it open. */
import { LETTERINGS, lettersOf, placesOf } from './answer-letters.ts';
import { type ImportNote, note, type Wording } from './draft.ts';
import { numbersIn } from './foreign-sheets.ts';
import { cellsByRole, type PlainColumn } from './plain-columns.ts';
import type { Row } from './sheet-read.ts';

export type SheetKey = {
  /** Null where rows contradict each other, or none tells. */
  readonly by: 'words' | 'places' | null;
  /** The letters of places, in their order; null as above. */
  readonly letters: readonly string[] | null;
  /** What the first answer's number is, as programmers count or as others do; null where rows contradict each other. */
  readonly first: 0 | 1 | null;
};

/** What the rows that can be read in but one way have in common. */
export function keyOf(columns: readonly PlainColumn[], rows: readonly Row[], language: string): SheetKey {
  const ways = new Set<'words' | 'places'>();
  // Where columns have letters, those count.
  const named = columns.flatMap(({ letter, role }) => (letter === undefined || role !== 'option' ? [] : [letter]));
  const known = named.length > 0 ? named : null;
  const used = new Set<string>();
  let [hasNought, hasLast] = [false, false];
  for (const row of rows) {
    const cells = cellsByRole(columns, row, language);
    const options = cells('option');
    for (const given of [...cells('right').values()].flatMap((says) => Object.values(says))) {
      const [said, places] = [byWords(given, options), byPlaces(given, options, { by: null, letters: known, first: 1 })];
      const words = said === 'ambiguous' ? [0] : said;
      if (words.length === 0 && /^0([.,]0+)?$/.test(given)) hasNought = true;
      if (words.length === 0 && Array.isArray(places) && places.includes(Math.max(...options.keys())))
        hasLast ||= lettersOf(given).length === 0;
      if (words.length > 0 && places === null) ways.add('words');
      if (words.length === 0 && places !== null) ways.add('places');
      if (words.length === 0 && places !== null) for (const letter of lettersOf(given)) used.add(letter);
    }
  }
  const [by = null] = ways.size === 1 ? ways : [];
  const first = !hasNought ? 1 : hasLast ? null : 0;
  if (known) return { by, letters: known, first };
  const fitting = LETTERINGS.filter((letters) => [...used].every((letter) => placesOf(letter, letters) !== null));
  return { by, letters: fitting.length === 1 ? (fitting[0] ?? null) : null, first };
}

/** The numbers of the answers that are named as right; or why they can't be told. */
export type Pointed = { readonly at: ReadonlySet<number> } | { readonly why: ImportNote };

export function pointedAt(given: readonly string[], options: ReadonlyMap<number, Wording>, key: SheetKey): Pointed {
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
  return { at: pointed };
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
  const numbers = isRun
    ? null
    : key.first === 0
      ? numbersIn(
          bare,
          known.map((n) => n - 1),
        )?.map((n) => n + 1)
      : numbersIn(bare, known);
  if (numbers) return key.first === null ? 'ambiguous' : numbers;
  const letters = lettersOf(bare);
  if (letters.length === 0) return null;
  const read = (lettering: readonly string[]) => {
    const places = letters.map((letter) => placesOf(letter, lettering));
    return places.every((place): place is number => place !== null && known.includes(place + 1)) ? places.map((place) => place + 1) : null;
  };
  if (key.letters) return read(key.letters);
  const [first, ...others] = LETTERINGS.map(read).filter((places) => places !== null);
  if (first === undefined) return null;
  return others.some((other) => other.join() !== first.join()) ? 'ambiguous' : first;
}
