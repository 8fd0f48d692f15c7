/** What must not be torn apart at the end of a line: a short Russian word and the next one, a dash and what it follows, a sign and its number, a hyphen and its particle. */

const NBSP = '\u00a0';

/** Short prepositions, conjunctions and particles: whatever has one or two letters, and the few longer ones that hang as badly. */
const SHORT = /(?<![\p{L}\p{N}\u2011-])(?!(?:же|ли|бы|ль|ж|б) )(?:[а-яё]{1,2}|без|для|при|под|над|про|или) (?=\S)/giu;
/** «ст. 105», “Art. 105”, «№ 12», “§ 3”. */
const SIGNED = /(?<![\p{L}\p{N}])(?:ст\.|ч\.|п\.|Art\.|No\.|№|§) (?=\p{N})/giu;
/** «27 ноября», “27 November”; and a number that would stand alone on the last line. */
const DATED = /(?<=\d) (?=(?:янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/gu;
const LAST_NUMBER = / (?=\d{1,4}[.!?]?$)/gu;
const DASH = / (?=[—–])/gu;
/** These small words close a phrase, and lean on the word before. */
const LEANING = / (?=(?:же|ли|бы|ль|ж|б)(?![\p{L}\p{N}]))/giu;

/** «кто-то», «по-русски», «2025-го»: three letters and fewer beside a hyphen are no line of their own. */
const HYPHENED = /(?<=[а-яё\d])-(?=[а-яё]{1,3}(?![\p{L}\p{N}]))|(?<=(?<![\p{L}\p{N}])[а-яё]{1,3}|\d)-(?=[а-яё])/giu;

/** The same text with spaces and hyphens that hold. Doing it twice changes nothing; no letter is changed. */
export function bound(text: string): string {
  if (!/[ -]/.test(text)) return text;
  return text
    .replace(DASH, NBSP)
    .replace(DATED, NBSP)
    .replace(LAST_NUMBER, NBSP)
    .replace(SIGNED, (found) => found.replace(' ', NBSP))
    .replace(LEANING, NBSP)
    .replace(HYPHENED, '\u2011')
    .replace(SHORT, (found) => found.replace(' ', NBSP));
}
