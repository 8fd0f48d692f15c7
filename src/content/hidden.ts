/** Characters that nobody sees and that can lie about a text: controls, those that turn its direction, halves of a pair, what is no character. */

/**
 * Marks of direction (U+200E, U+200F) are of use in scripts from right to left, joiners in others: they may stand. A tab or a line end
 * hides nothing: it is a space too many.
 */
export const HIDDEN = /(?![\t\n])\p{Cc}|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\uffff]/u;

const EACH = new RegExp(HIDDEN, 'gu');
/** What may stand in a text, and still would make two words look like one: spaces of no width, hyphens that don't show. */
const UNSEEN = /[\u00ad\u200b\u2060]/g;

/** The text with a dot for each, to be shown where a text of unknown origin is quoted. */
export function shownPlain(text: string): string {
  return text
    .replace(/[\t\n]/g, ' ')
    .replace(EACH, '\u00b7')
    .replace(UNSEEN, '\u00b7');
}

export function withoutHidden(text: string): string {
  return text.replace(EACH, '');
}
