/** A cell as text, also where somebody keeps HTML in it. */
import { unguarded } from './guard.ts';
import { isSurelyHtml } from './html-tags.ts';
import { htmlToText } from './html-text.ts';

export function plainCell(cell: string | undefined): string {
  const text = unguarded(cell ?? '').trim();
  // A picture would be lost without a word: its marks stay, and are told.
  return isSurelyHtml(text) && !/<(img|audio|video|object|embed|iframe|svg|math)\b/i.test(text)
    ? (htmlToText(text, 'x').words.x ?? '')
    : text;
}
