/** Changes of the text as the editor tells them and as the draft takes them: every line break counts one there, two here where the file has two. */
import type { TextChange } from '../../content/edit/edit.ts';
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
  const lineBreak = breakOf(text);
  const place = placesIn(text);
  // Places are told in the text before, in their order; what was replaced before has moved what follows.
  let moved = 0;
  changes.iterChanges((fromA, toA, _fromB, _toB, inserted) => {
    const [from, to] = [place(fromA), place(toA)];
    const insert = lineBreak === '\n' ? inserted.toString() : inserted.toString().replaceAll('\n', lineBreak);
    pieces.push({ from: from + moved, to: to + moved, insert });
    moved += insert.length - (to - from);
  });
  return pieces;
}

/** Where in the file a place of what is shown is; asked from the first place to the last. */
function placesIn(text: string): (shown: number) => number {
  let passed = 0;
  let next = text.indexOf('\r\n');
  return (shown) => {
    while (next >= 0 && next < shown + passed) {
      passed += 1;
      next = text.indexOf('\r\n', next + 2);
    }
    return shown + passed;
  };
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
