/** A word of a sentence that can be asked for by leaving it out: a number, or a name in the middle of the sentence. */

export type Gap = { readonly word: string; readonly gapped: string };

const NUMBER =
  /(?<![\p{L}\p{N}.,:§№#/–-])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,:§№#/–-])\d+(?![\p{L}\p{N}/:]|[.,]\d|[–-]\d)/u;
/** Behind a small letter, so that no sentence begins there: one or several words that begin with a capital. */
const NAME = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})*(?![\p{L}\p{N}])/u;
const BLANK = '____';

export function numberGap(says: string): Gap | null {
  return gapAt(says, NUMBER);
}

export function nameGap(says: string): Gap | null {
  return gapAt(says, NAME);
}

function gapAt(says: string, pattern: RegExp): Gap | null {
  const [word] = pattern.exec(says) ?? [];
  return word === undefined ? null : { word, gapped: says.replace(word, BLANK) };
}

const TIMES =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
const isYear = (word: string): boolean => /^(?:1[89]|20)\d\d$/.test(word);

/** Whether one could stand where the other does: a year for a year, a month for a month, as many words, as many figures. */
export function isLike(one: string, other: string): boolean {
  if (/\d/.test(one)) return isYear(one) === isYear(other) && one.length === other.length;
  return TIMES.test(one) === TIMES.test(other) && one.split(' ').length === other.split(' ').length;
}

/** Two other numbers: such as stand elsewhere in the article first, then such as come of a slip. */
export function otherNumbers(word: string, elsewhere: readonly string[]): readonly [string, string] {
  const n = Number(word.replace(/\D/g, ''));
  // Small ones may be days of a month.
  const near = isYear(word) ? [n - 1, n + 1] : n <= 31 ? [n + 1, n > 3 ? n - 2 : n + 3] : [n * 10, n + 10, n * 2];
  const slips = near.map((value) => grouped(value, word));
  const others = [...new Set([...elsewhere, ...slips])].filter((other) => other !== word);
  return [others[0] ?? String(n + 2), others[1] ?? String(n + 3)];
}

/** Thousands apart where the number itself has them apart. */
function grouped(value: number, like: string): string {
  const space = /\D/.exec(like)?.[0];
  return space ? String(value).replace(/\B(?=(\d{3})+$)/g, space) : String(value);
}
