/** One change of a text: made, taken back, and made as small as it can be. */

/** Replace text[from, to) by insert. */
export type TextChange = { readonly from: number; readonly to: number; readonly insert: string };

export function applyChange(text: string, change: TextChange): string {
  return text.slice(0, change.from) + change.insert + text.slice(change.to);
}

/** The change that takes it back. */
export function inverseOf(text: string, { from, to, insert }: TextChange): TextChange {
  return { from, to: from + insert.length, insert: text.slice(from, to) };
}

/** One change in the place of two, the second of which is of the text that the first one gives. */
export function composed(text: string, first: TextChange, second: TextChange): TextChange {
  const end = first.from + first.insert.length;
  const from = Math.min(first.from, second.from);
  const to = Math.max(end, second.to);
  const between = text.slice(from, first.from) + first.insert + text.slice(first.to, first.to + to - end);
  const insert = between.slice(0, second.from - from) + second.insert + between.slice(second.to - from);
  return { from, to: first.to + to - end, insert };
}

/** Without what stays the same at either end; never in the middle of one character or line break. */
export function narrowed(text: string, { from, to, insert }: TextChange): TextChange {
  const most = Math.min(to - from, insert.length);
  let head = 0;
  while (head < most && text.charCodeAt(from + head) === insert.charCodeAt(head)) head += 1;
  if (isInside(text, from + head) || isInside(insert, head)) head -= 1;
  let tail = 0;
  while (tail < most - head && text.charCodeAt(to - 1 - tail) === insert.charCodeAt(insert.length - 1 - tail)) tail += 1;
  if (tail > 0 && (isInside(text, to - tail) || isInside(insert, insert.length - tail))) tail -= 1;
  return { from: from + head, to: to - tail, insert: insert.slice(head, insert.length - tail) };
}

/** Between the halves of a character or of a line break. */
function isInside(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000) || (before === 13 && after === 10);
}
