/** A number of a sentence that can be asked for by leaving it out, and such numbers as a reader takes for it. */

export type Gap = { readonly word: string; readonly gapped: string };
/** A number that isn't the one, and by what slip one comes to it. */
export type Miss = { readonly says: string; readonly slip: Slip };
export type Slip = 'less' | 'more' | 'swapped' | 'day' | 'week' | 'year' | 'decade' | 'hour' | 'hours';

const NUMBER =
  /(?<![\p{L}\p{N}.,:§№#/–-])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,:§№#/–-]|№ |No\. )\d+(?![\p{L}\p{N}/:]|[.,]\d|[–-][\d\p{L}])/u;
const BLANK = '____';
const MONTH = /^ (?:of )?(?:Jan|Feb|March|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)/u;
const MONTH_BEFORE = /(?:January|February|March|April|May|June|July|August|September|October|November|December) $/u;
const HOUR = /^ (?:[ap]\.m\.|час)/u;

export function numberGap(says: string): Gap | null {
  const [word] = NUMBER.exec(says) ?? [];
  return word === undefined ? null : { word, gapped: says.replace(word, BLANK) };
}

export function numbersIn(says: string): readonly string[] {
  return says.match(/\d+(?:[ \u00a0\u202f]\d{3})*/gu) ?? [];
}

/** What a number counts: a day, a year, an hour, or things; one is no mistake for another. */
export function numberKind(says: string, word: string): 'day' | 'year' | 'hour' | 'count' {
  const at = says.indexOf(word);
  const behind = says.slice(at + word.length);
  if (MONTH.test(behind) || MONTH_BEFORE.test(says.slice(0, at))) return 'day';
  if (HOUR.test(behind)) return 'hour';
  return /^(?:1[89]|20)\d\d$/.test(word) && !/^ (?:га|рубл|тонн|тыс|people|euro|dollar|pound|\p{Ll}+s)/u.test(behind) ? 'year' : 'count';
}

/** Of the same size, so that one may be taken for the other. */
export function isLike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => Number(word.replace(/\D/g, ''))) as [number, number];
  const isYear = (n: number) => n >= 1800 && n < 2100;
  return a !== b && (isYear(a) && isYear(b) ? Math.abs(a - b) <= 60 : a < b * 2.5 && b < a * 2.5);
}

/** Two numbers that one comes to by a slip, none of them such as nobody would believe. */
export function nearMisses(says: string, word: string): readonly [Miss, Miss] {
  const n = Number(word.replace(/\D/g, ''));
  const kind = numberKind(says, word);
  const as = (value: number, slip: Slip): Miss => ({ says: grouped(value, word), slip });
  const near = (value: number) => as(value, value < n ? 'less' : 'more');
  if (kind === 'day') return n > 24 ? [as(n - 1, 'day'), as(n - 7, 'week')] : [as(n + 1, 'day'), as(n > 8 ? n - 7 : n + 7, 'week')];
  if (kind === 'hour') return n > 10 ? [as(n - 1, 'hour'), as(n - 2, 'hours')] : [as(n + 1, 'hour'), as(n + 2, 'hours')];
  if (kind === 'year') return [as(n - 1, 'year'), as(n - 10, 'decade')];
  if (n < 12) return [near(n + 1), near(n > 3 ? n - 2 : Math.max(0, n - 1))];
  const swapped = swappedDigits(n);
  // A step that is seen, in as round a number.
  const step = n < 100 ? (n < 20 ? 2 : 10) : 10 ** Math.max(1, String(n).length - 2) * (n % 10 ** (String(n).length - 1) === 0 ? 10 : 2);
  return [swapped === null ? near(n - step) : as(swapped, 'swapped'), near(n + step)];
}

/** The first two figures the other way round, when that is another number of about the same size. */
function swappedDigits(n: number): number | null {
  const figures = String(n);
  const swapped = Number(`${figures[1] ?? ''}${figures[0] ?? ''}${figures.slice(2)}`);
  const isBelieved = String(swapped).length === figures.length && swapped !== n && swapped < n * 2.5 && swapped > n / 2.5;
  return isBelieved ? swapped : null;
}

/** Thousands apart where the number itself has them apart. */
function grouped(value: number, like: string): string {
  const space = /\D/.exec(like)?.[0];
  return space ? String(value).replace(/\B(?=(\d{3})+$)/g, space) : String(value);
}
