/** A line that is too long goes on under its own first letter, not at the margin: so that what belongs under what is still seen. */
import { type EditorState, RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** Deeper than this a narrow page would have no room left for words. */
const DEEPEST = 12;
/** By class: the page's policy lets nothing write styles into elements. */
const HANGING = Array.from({ length: DEEPEST + 1 }, (_, n) => Decoration.line({ class: `hang-${n}` }));

/** @returns how many letters in a line goes on: behind the spaces, and the dash of a list or the sign of a comment */
export function hangOf(line: string): number {
  return Math.min(DEEPEST, /^ *(?:(?:- )+|# *)?/.exec(line)?.[0].length ?? 0);
}

export const hanging = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = inSight(view);
    }
    update({ docChanged, viewportChanged, view }: ViewUpdate) {
      if (docChanged || viewportChanged) this.decorations = inSight(view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function inSight({ state, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) addLines(state, from, to, builder);
  return builder.finish();
}

function addLines({ doc }: EditorState, from: number, to: number, builder: RangeSetBuilder<Decoration>): void {
  for (let at = from; at <= to; ) {
    const line = doc.lineAt(at);
    const hang = HANGING[hangOf(line.text)];
    if (hang) builder.add(line.from, line.from, hang);
    at = line.to + 1;
  }
}
