/** An id and every place that names it change together, as one step. */
import { applyChange, editYaml, type TextChange } from '../../content/edit/edit.ts';
import { kindOfFile, SHEETS } from '../../content/manuscript.ts';
import type { NodePath } from '../../content/problem.ts';
import type { Kind } from '../../content/schema/parts.ts';
import { walk } from '../../content/walk.ts';
import type { FileChange, OpenDraft } from '../draft/open-draft.ts';
import { valueAt } from './schema-view.ts';

/** These belong to one level and are named in its file only. */
const OF_A_LEVEL: ReadonlySet<Kind> = new Set(['beat', 'variable', 'slot']);

type Use = { readonly path: NodePath /** It is the key of an entry. */; readonly isKey: boolean };

export function usesOf(draft: OpenDraft, file: string, kind: Kind, id: string): number {
  return filesFor(draft, file, kind).reduce((sum, one) => sum + usesIn(draft, one, kind, id).length, 0);
}

export function renameId(draft: OpenDraft, file: string, kind: Kind, path: NodePath, to: string): void {
  const id = valueAt(draft.value(file), path);
  if (typeof id !== 'string' || id === to) return;
  const changes = filesFor(draft, file, kind).flatMap((one): readonly FileChange[] => {
    const uses = usesIn(draft, one, kind, id);
    const own = one === file ? [{ path, isKey: false }] : [];
    return changed(draft, one, [...own, ...uses], to);
  });
  draft.change({ label: `${id} → ${to}`, changes });
}

function filesFor(draft: OpenDraft, file: string, kind: Kind): readonly string[] {
  return OF_A_LEVEL.has(kind) ? [file] : [...draft.files.keys()];
}

/** By the value itself: as long as a file's text stays the same, so does its value. */
const read = new WeakMap<object, ReadonlyMap<string, readonly Use[]>>();

function usesIn(draft: OpenDraft, file: string, kind: Kind, id: string): readonly Use[] {
  const sheet = kindOfFile(file);
  const value = draft.value(file);
  if (sheet === null || sheet === 'unknown' || typeof value !== 'object' || value === null) return [];
  let all = read.get(value);
  if (!all) {
    const found = new Map<string, Use[]>();
    walk(SHEETS[sheet], value, {
      meet: ({ role, value: named, path, at }) => {
        if (!role.refers || typeof named !== 'string') return;
        const key = `${role.refers} ${named}`;
        found.set(key, [...(found.get(key) ?? []), { path, isKey: at === 'key' }]);
      },
    });
    all = found;
    read.set(value, all);
  }
  return all.get(`${kind} ${id}`) ?? [];
}

function changed(draft: OpenDraft, file: string, uses: readonly Use[], to: string): readonly FileChange[] {
  const before = draft.files.get(file);
  if (before === undefined || uses.length === 0) return [];
  let text = before;
  const changes: TextChange[] = [];
  // Keys last: a renamed key would lead the ways inside it astray.
  for (const { path, isKey } of [...uses].sort((a, b) => Number(a.isKey) - Number(b.isKey))) {
    const change = editYaml(text, isKey ? { kind: 'rename-key', path, to } : { kind: 'set', path, value: to });
    if (!change) continue;
    changes.push(change);
    text = applyChange(text, change);
  }
  return changes.length > 0 ? [{ file, changes }] : [];
}
