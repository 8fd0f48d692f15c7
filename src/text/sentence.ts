/** Ends words from a pack as a sentence, without ever ending them twice. */

/** Adds a full stop unless the words already end: `…`, `?`, `!`, a full stop, also inside closing quotes or brackets. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…][”»"')\]]*$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
