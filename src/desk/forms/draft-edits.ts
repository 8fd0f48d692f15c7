/** What forms ask of a draft: several edits as one step, in the order of the schema; an id renamed with all that refers to it. */
import { applyChange, type Edit, editYaml, type TextChange } from '../../content/edit/edit.ts';
import { renameId } from '../../content/edit/rename.ts';
import { namedAt, usesOf, usesOfInside } from '../../content/edit/uses.ts';
import { kindOfFile } from '../../content/manuscript.ts';
import type { NodePath } from '../../content/problem.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { nameOf } from './draft-index.ts';
import { drawnToo } from './drawn-too.ts';
import { orderOf, schemaAt, sheetSchema, valueAt } from './schema-view.ts';

/** @returns false where one of them isn't possible; then none is made */
export function editFile(draft: OpenDraft, file: string, edits: readonly Edit[], label: string, merge?: string): boolean {
  const before = draft.files.get(file);
  if (before === undefined) return false;
  let text = before;
  const changes: TextChange[] = [];
  for (const edit of edits) {
    const change = editYaml(text, edit, orderAt(draft, file, edit.path));
    if (!change) return false;
    changes.push(change);
    text = applyChange(text, change);
  }
  draft.change({ label, changes: [{ file, changes }, ...drawnToo(draft, edits)], ...(merge !== undefined && { merge }) });
  return true;
}

/** @returns false where something else has that id already */
export function rename(draft: OpenDraft, file: string, path: NodePath, to: string): boolean {
  const named = namedAt(draft.files, file, path);
  const changes = named && renameId(draft.files, named, to);
  if (!named || !changes) return false;
  draft.change({ label: `${named.id} → ${to}`, changes });
  return true;
}

export function useCount(draft: OpenDraft, file: string, path: NodePath): number {
  const named = namedAt(draft.files, file, path);
  return named ? usesOf(draft.files, named).length : 0;
}

/** What rests on something in this part of a file, each by what it is called: a question, a beat, else its file. */
export function citersOf(draft: OpenDraft, file: string, path: NodePath, language: string): readonly string[] {
  const names = usesOfInside(draft.files, file, path).map((use) => {
    const name = nameOf(valueAt(draft.value(use.file), use.path.slice(0, 2)), language);
    return name === '' ? use.file : `${name} (${use.file})`;
  });
  return [...new Set(names)];
}

/** The keys of the map that is edited, in the order of its schema. */
function orderAt(draft: OpenDraft, file: string, path: NodePath): readonly string[] {
  const kind = kindOfFile(file);
  if (kind === null || kind === 'unknown' || typeof path.at(-1) !== 'string') return [];
  const whole = draft.value(file);
  const parent = schemaAt(sheetSchema(kind), whole, path.slice(0, -1));
  return parent ? orderOf(parent, valueAt(whole, path.slice(0, -1))) : [];
}
