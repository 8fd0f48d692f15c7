/** Edits of a YAML file by path that leave the rest of its text as it was: comments, order, quotes and blank lines. */
import type { NodePath } from '../problem.ts';
import { plainOf } from './outline.ts';
import { changedOutline } from './outline-change.ts';
import { isOutlined, keep, outlineOf } from './outlines.ts';
import { editValue, isSame } from './plain-edit.ts';
import { plans } from './plan.ts';
import { quickSet } from './quick-set.ts';
import { applyChange, narrowed, type TextChange } from './text-change.ts';

export { applyChange, inverseOf, type TextChange } from './text-change.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type Edit =
  /** Replaces a value, or adds a key or the next list item. Maps on the way that aren't there are made. */
  | { readonly kind: 'set'; readonly path: NodePath; readonly value: Json }
  /** The path ends in an index: before that item; an index equal to the length appends. */
  | { readonly kind: 'insert'; readonly path: NodePath; readonly value: Json }
  | { readonly kind: 'remove'; readonly path: NodePath }
  /** A list item to another position, with its comments; `to` counts in the list as it is afterwards. */
  | { readonly kind: 'move'; readonly path: NodePath; readonly to: number }
  | { readonly kind: 'rename-key'; readonly path: NodePath; readonly to: string };

/**
 * The smallest change of text that makes the edit; everything else, comments and order too, stays as it is.
 *
 * What it gives is true: the new text was read, and holds what the edit of plain data gives. JSON stays JSON.
 *
 * @param order keys of the map that gets a new one, in the order of its schema; without it a new key comes last
 * @returns null where the path isn't there, the file can't be read, or an anchor or alias would change something else as well
 */
export function editYaml(text: string, edit: Edit, order: readonly string[] = []): TextChange | null {
  const quick = edit.kind === 'set' && !isOutlined(text) ? quickSet(text, edit.path, edit.value) : null;
  if (quick) return quick;
  return edited(text, edit, order, true);
}

/** Also where a line becomes longer than one likes to read: for many small edits at once. */
export function editInLine(text: string, edit: Edit): TextChange | null {
  return edited(text, edit, [], false);
}

function edited(text: string, edit: Edit, order: readonly string[], opensLines: boolean): TextChange | null {
  const outline = outlineOf(text);
  if (!outline) return null;
  const before = outline.root ? plainOf(outline.root) : null;
  const after = editValue(before, edit);
  if (after === undefined) return null;
  if (isSame(before, after) && edit.kind !== 'move') return NOTHING;
  for (const plan of plans({ text, outline, edit, after, order, opensLines })) {
    const change = narrowed(text, plan);
    const next = applyChange(text, change);
    const made = changedOutline(outline, text, change, next);
    if (!made || !isSame(made.root ? plainOf(made.root) : null, after)) continue;
    keep(next, made);
    return change;
  }
  return null;
}

const NOTHING: TextChange = { from: 0, to: 0, insert: '' };
