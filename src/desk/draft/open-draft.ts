/** The draft on the desk: its files' text and nothing else; every change of it, by whichever view, with undo and redo without limit. */
import { applyChange, type Edit, editYaml, type TextChange } from '../../content/edit/edit.ts';
import { kindOfFile } from '../../content/manuscript.ts';
import type { NodePath } from '../../content/problem.ts';
import { readYaml } from '../../content/yaml-file.ts';
import { orderOf, schemaAt, sheetSchema, valueAt } from '../forms/schema-view.ts';

/** Pieces of one file, or the whole of it; null takes the file out. */
export type FileChange =
  | { readonly file: string; readonly changes: readonly TextChange[] }
  | { readonly file: string; readonly text: string | null };

export type DraftEdit = {
  /** What undo calls it. */
  readonly label: string;
  readonly changes: readonly FileChange[];
  /** Edits with the same word, one right after the other, are one step of undo: the typing in one field. */
  readonly merge?: string;
};

export type DraftChange = { readonly version: number; readonly files: readonly string[] };

type Step = {
  readonly label: string;
  readonly merge: string | undefined;
  readonly undo: readonly FileChange[];
  readonly redo: readonly FileChange[];
};

export class OpenDraft {
  readonly id: string;
  #files: ReadonlyMap<string, string>;
  #version = 0;
  #done: readonly Step[] = [];
  #undone: readonly Step[] = [];
  readonly #values = new Map<string, { readonly text: string; readonly value: unknown }>();
  readonly #listeners = new Set<(change: DraftChange) => void>();

  constructor(id: string, files: ReadonlyMap<string, string>) {
    this.id = id;
    this.#files = files;
  }

  get files(): ReadonlyMap<string, string> {
    return this.#files;
  }

  /** Grows with each change. */
  get version(): number {
    return this.#version;
  }

  /** What undo would take back; null for nothing. */
  get toUndo(): string | null {
    return this.#done.at(-1)?.label ?? null;
  }

  get toRedo(): string | null {
    return this.#undone.at(-1)?.label ?? null;
  }

  /** The file as data; undefined where it isn't there or can't be read. The same value as long as its text is the same. */
  value(file: string): unknown {
    const text = this.#files.get(file);
    if (text === undefined) return undefined;
    const known = this.#values.get(file);
    if (known?.text === text) return known.value;
    const { value } = readYaml(file, text);
    this.#values.set(file, { text, value });
    return value;
  }

  /**
   * Edits of one file by path, as one step.
   *
   * @returns false where one of them isn't possible; then none is made
   */
  edit(file: string, edits: readonly Edit[], label: string, merge?: string): boolean {
    const before = this.#files.get(file);
    if (before === undefined) return false;
    let text = before;
    const changes: TextChange[] = [];
    for (const edit of edits) {
      const change = editYaml(text, edit, this.#orderAt(file, text, edit.path));
      if (!change) return false;
      changes.push(change);
      text = applyChange(text, change);
    }
    this.change({ label, changes: [{ file, changes }], ...(merge !== undefined && { merge }) });
    return true;
  }

  change({ label, changes, merge }: DraftEdit): void {
    const { files, undo } = applied(this.#files, changes);
    if (undo.length === 0) return;
    const last = this.#done.at(-1);
    const joins = merge !== undefined && last?.merge === merge && this.#undone.length === 0;
    const step: Step = joins
      ? { label, merge, undo: [...undo, ...last.undo], redo: [...last.redo, ...changes] }
      : { label, merge, undo, redo: changes };
    this.#done = [...(joins ? this.#done.slice(0, -1) : this.#done), step];
    this.#undone = [];
    this.#become(files, changes);
  }

  /** What follows is a step of its own, whatever it merges with. */
  pause(): void {
    const last = this.#done.at(-1);
    if (last?.merge !== undefined) this.#done = [...this.#done.slice(0, -1), { ...last, merge: undefined }];
  }

  undo(): void {
    const step = this.#done.at(-1);
    if (!step) return;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, step];
    this.#become(applied(this.#files, step.undo).files, step.undo);
  }

  redo(): void {
    const step = this.#undone.at(-1);
    if (!step) return;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, { ...step, merge: undefined }];
    this.#become(applied(this.#files, step.redo).files, step.redo);
  }

  subscribe(listener: (change: DraftChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #become(files: ReadonlyMap<string, string>, changes: readonly FileChange[]): void {
    this.#files = files;
    this.#version += 1;
    const change = { version: this.#version, files: [...new Set(changes.map((c) => c.file))] };
    for (const listener of this.#listeners) listener(change);
  }

  /** The keys of the map that is edited, in the order of its schema. */
  #orderAt(file: string, text: string, path: NodePath): readonly string[] {
    const kind = kindOfFile(file);
    if (kind === null || kind === 'unknown' || typeof path.at(-1) !== 'string') return [];
    const whole = text === this.#files.get(file) ? this.value(file) : readYaml(file, text).value;
    const schema = sheetSchema(kind);
    const parent = schemaAt(schema, whole, path.slice(0, -1));
    return parent ? orderOf(parent, valueAt(whole, path.slice(0, -1))) : [];
  }
}

/** The files after the changes, and what would take them back, in the order in which it has to be done. */
function applied(
  before: ReadonlyMap<string, string>,
  changes: readonly FileChange[],
): { readonly files: ReadonlyMap<string, string>; readonly undo: readonly FileChange[] } {
  const files = new Map(before);
  const undo: FileChange[] = [];
  for (const change of changes) {
    const text = files.get(change.file) ?? null;
    if ('text' in change) {
      if (change.text === text) continue;
      undo.unshift({ file: change.file, text });
      if (change.text === null) files.delete(change.file);
      else files.set(change.file, change.text);
    } else if (text !== null) {
      let now = text;
      const back: TextChange[] = [];
      for (const one of change.changes) {
        if (now.slice(one.from, one.to) === one.insert) continue;
        back.unshift({ from: one.from, to: one.from + one.insert.length, insert: now.slice(one.from, one.to) });
        now = applyChange(now, one);
      }
      if (back.length === 0) continue;
      files.set(change.file, now);
      undo.unshift({ file: change.file, changes: back });
    }
  }
  return { files, undo };
}
