/** A draft that is being written: its files as they are now, every change of them, and back again. Nothing else is kept of it. */

import { type Edit, editYaml, type Json } from '../../content/edit/edit.ts';
import { valueOfText } from '../../content/edit/outlines.ts';
import type { ReportedProblem } from '../../content/open-pack.ts';
import type { Certificate } from '../../content/prove/prove.ts';
import type { PackFile } from '../../core/level.ts';
import { backOfBoth, changed, type DraftContent, type FileChange } from './draft-change.ts';

export type { FileChange } from './draft-change.ts';

export type DraftEdit = {
  /** For the words beside undo. */
  readonly label: string;
  readonly changes: readonly FileChange[];
  /** Changes with the same word in one burst, such as typing in one field, are one step of undo. */
  readonly merge?: string;
};

export type DraftChange = {
  readonly version: number;
  /** Paths of what has changed. */
  readonly files: readonly string[];
};

/** How far the proof has come. */
export type ProofState =
  | { readonly kind: 'none' }
  /** Ended by whoever waited for it. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'working'; readonly states: number; readonly done: number; readonly of: number }
  | { readonly kind: 'done' };

/** What is known of a draft. */
export type Checks = {
  readonly problems: readonly ReportedProblem[];
  readonly state: 'working' | 'done';
  /** The version of the draft that this is about: places in an older one may have moved. */
  readonly version: number;
  /** Whether the newest state that was checked holds together, so that it can be played. */
  readonly isSound: boolean;
  /** Null while an error keeps it from being played, and for a large pack until it is asked for. */
  readonly pack: PackFile | null;
  /** The version of the draft that the pack was made of: while somebody types it is an older one. */
  readonly packVersion: number;
  readonly certificate: Certificate | null;
  readonly proof: ProofState;
  /** The checker has stopped for good; the draft itself is not touched by it. */
  readonly isLost: boolean;
};

type Step = { readonly label: string; readonly back: readonly FileChange[]; readonly merge: string | null; readonly at: number };

/** A pause of so many milliseconds ends a burst. */
const BURST = 1500;

const UNCHECKED: Checks = {
  problems: [],
  state: 'working',
  version: -1,
  isSound: false,
  pack: null,
  packVersion: -1,
  certificate: null,
  proof: { kind: 'none' },
  isLost: false,
};

export class OpenDraft {
  readonly id: string;
  readonly #now: () => number;
  #content: DraftContent;
  #version = 0;
  #done: Step[] = [];
  #undone: Step[] = [];
  #checks = UNCHECKED;
  readonly #values = new Map<string, { readonly text: string; readonly value: Json | undefined }>();
  readonly #listeners = new Set<(change: DraftChange) => void>();
  readonly #checkListeners = new Set<(checks: Checks) => void>();

  /** @param now a clock in milliseconds, only for telling one burst of typing from the next */
  constructor(
    id: string,
    content: { readonly files: ReadonlyMap<string, string>; readonly media?: ReadonlyMap<string, Uint8Array> },
    now = Date.now,
  ) {
    this.id = id;
    this.#content = { files: content.files, media: content.media ?? new Map() };
    this.#now = now;
  }

  get files(): ReadonlyMap<string, string> {
    return this.#content.files;
  }

  get media(): ReadonlyMap<string, Uint8Array> {
    return this.#content.media;
  }

  /** Grows with each change, and with each one taken back. */
  get version(): number {
    return this.#version;
  }

  /** Plain data of a file; undefined where it can't be read. Parts that an edit left alone stay the very same objects. */
  value(file: string): Json | undefined {
    const text = this.files.get(file);
    if (text === undefined) return undefined;
    const known = this.#values.get(file);
    if (known?.text === text) return known.value;
    const value = valueOfText(text);
    this.#values.set(file, { text, value });
    return value;
  }

  /**
   * Edits a file by path.
   *
   * @param order keys of the map that may get a new one, in the order of its schema
   * @returns false where the edit can't be made: the file isn't sound, or nothing is at the path
   */
  edit(file: string, edit: Edit, label: string, merge?: string, order?: readonly string[]): boolean {
    const text = this.files.get(file);
    const change = text === undefined ? null : editYaml(text, edit, order);
    if (!change) return false;
    if (change.from !== change.to || change.insert !== '')
      this.change({ label, changes: [{ file, changes: [change] }], ...(merge !== undefined && { merge }) });
    return true;
  }

  change({ label, changes, merge }: DraftEdit): void {
    const back = this.#make(changes);
    if (!back) return;
    const at = this.#now();
    const last = this.#done.at(-1);
    if (last && merge !== undefined && last.merge === merge && at - last.at < BURST) {
      this.#done[this.#done.length - 1] = { ...last, back: backOfBoth(this.#content, last.back, back.back), at };
    } else this.#done.push({ label, back: back.back, merge: merge ?? null, at });
    this.#undone = [];
    this.#tell(back.paths);
  }

  /** What comes next is a step of its own: a field was left. */
  endBurst(): void {
    const last = this.#done.pop();
    if (last) this.#done.push({ ...last, merge: null });
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** What would be taken back, in the words of whoever did it. */
  get undoLabel(): string | null {
    return this.#done.at(-1)?.label ?? null;
  }

  get redoLabel(): string | null {
    return this.#undone.at(-1)?.label ?? null;
  }

  undo(): void {
    this.#swing(this.#done, this.#undone);
  }

  redo(): void {
    this.#swing(this.#undone, this.#done);
  }

  /** Told after each change. Returns a function that ends it. */
  subscribe(listener: (change: DraftChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get checks(): Checks {
    return this.#checks;
  }

  /** Told when something new is known of it. Returns a function that ends it. */
  subscribeChecks(listener: (checks: Checks) => void): () => void {
    this.#checkListeners.add(listener);
    return () => this.#checkListeners.delete(listener);
  }

  /** For the checker. */
  becameKnown(checks: Checks): void {
    this.#checks = checks;
    for (const listener of [...this.#checkListeners]) listener(checks);
  }

  #swing(from: Step[], to: Step[]): void {
    const step = from.pop();
    if (!step) return;
    const back = this.#make(step.back);
    to.push({ label: step.label, back: back?.back ?? [], merge: null, at: step.at });
    this.#tell(back?.paths ?? []);
  }

  /** Null when nothing is other than before. */
  #make(changes: readonly FileChange[]): { readonly back: readonly FileChange[]; readonly paths: readonly string[] } | null {
    const made = changed(this.#content, changes);
    if (made.paths.length === 0) return null;
    this.#content = made.content;
    this.#version += 1;
    return made;
  }

  #tell(files: readonly string[]): void {
    for (const listener of [...this.#listeners]) listener({ version: this.#version, files });
  }
}
