/** What stays on a line with a term that is a button: browsers may break a line on either side of a button, whatever stands there. */
import { bound } from './bound.ts';
import type { Piece } from './gloss.ts';

/** A stretch of text, or a term with what must not be parted from it. */
export type Part = Piece & { readonly before: string; readonly after: string };

/** A word that is bound to what follows, and an opening mark. */
const BEFORE = /(?:\S+\u00a0)?[«“„‘"'([]*$/u;
/** A closing mark, and what is bound to the word before it. */
const AFTER = /^[.,;:!?…»”’"')\]]*(?:\u00a0\S+)?/u;
/** Longer ones need more than a line of a narrow page, and are let go. */
const MOST = 24;

/**
 * The same text, with spaces and hyphens that hold across the terms too.
 *
 * @param isHeld whether the piece at this place is a button
 */
export function clasped(pieces: readonly Piece[], isHeld: (at: number) => boolean): readonly Part[] {
  // Binding changes no length, so that each piece is found again in the whole.
  const whole = bound(pieces.map((piece) => piece.text).join(''));
  let from = 0;
  const parts = pieces.map(({ text, term }): Part => {
    from += text.length;
    return { text: whole.slice(from - text.length, from), term, before: '', after: '' };
  });
  for (const [at, part] of parts.entries()) {
    if (!part.term || !isHeld(at)) continue;
    const [last, next] = [parts[at - 1], parts[at + 1]];
    const before = last?.term === null ? (BEFORE.exec(last.text)?.[0] ?? '') : '';
    const after = next?.term === null ? (AFTER.exec(next.text)?.[0] ?? '') : '';
    if (before.length + part.text.length + after.length > MOST) continue;
    parts[at] = { ...part, before, after };
    if (last && before) parts[at - 1] = { ...last, text: last.text.slice(0, last.text.length - before.length) };
    if (next && after) parts[at + 1] = { ...next, text: next.text.slice(after.length) };
  }
  return parts;
}
