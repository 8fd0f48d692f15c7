/** Changes of the text as the editor tells them and as the draft takes them: every line break counts one there, two here where the file has two. */
import { applyChange, type TextChange } from '../../content/edit/edit.ts';
import { breakOf } from '../../content/edit/lines.ts';

/** The part of CodeMirror's changes that is asked. */
type Changes = {
  iterChanges: (f: (fromA: number, toA: number, fromB: number, toB: number, inserted: { toString(): string }) => void) => void;
};

/** As the editor has it: every kind of line break is the same to it. */
export function asShown(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * The pieces of a change, one after the other as they are applied; new lines end as those of the file do.
 *
 * @param text of the file, before it
 */
export function piecesOf(text: string, changes: Changes): readonly TextChange[] {
  const pieces: TextChange[] = [];
  // Places are told in the text before; those already replaced have moved what follows.
  changes.iterChanges((fromA, toA, fromB, _toB, inserted) =>
    pieces.push({ from: fromB, to: fromB + (toA - fromA), insert: inserted.toString() }),
  );
  return text.includes('\r') ? inFile(text, pieces) : pieces;
}

function inFile(text: string, pieces: readonly TextChange[]): readonly TextChange[] {
  const lineBreak = breakOf(text);
  let now = text;
  return pieces.map(({ from, to, insert }) => {
    const piece = { from: placeIn(now, from), to: placeIn(now, to), insert: insert.replaceAll('\n', lineBreak) };
    now = applyChange(now, piece);
    return piece;
  });
}

function placeIn(text: string, shown: number): number {
  let place = shown;
  for (let at = text.indexOf('\r\n'); at >= 0 && at < place; at = text.indexOf('\r\n', at + 2)) place += 1;
  return place;
}

/** The one piece that differs. */
export function difference(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < most - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}
