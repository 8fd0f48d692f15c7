/** Half-made answers, by question: they outlive a reload, and belong to one pupil. */
import { type Keep, recordIn } from './keep.ts';
import type { Draft } from './questions/draft.ts';

/** Older ones were answered or passed by. */
const KEPT = 4;

export class Drafts {
  readonly #keep: Keep;
  #owner: string | null = null;
  #drafts: Readonly<Record<string, Draft>>;

  constructor(keep: Keep) {
    this.#keep = keep;
    const kept = recordIn(keep);
    this.#owner = typeof kept.owner === 'string' ? kept.owner : null;
    this.#drafts = (kept.drafts ?? {}) as Readonly<Record<string, Draft>>;
  }

  /** Another pupil's are thrown away. */
  belongsTo(code: string): void {
    if (this.#owner === code) return;
    this.#owner = code;
    this.#drafts = {};
    this.#keep.write(null);
  }

  read(key: string): Draft | null {
    return this.#drafts[key] ?? null;
  }

  write(key: string, draft: Draft): void {
    const { [key]: _old, ...rest } = this.#drafts;
    this.#drafts = Object.fromEntries([...Object.entries(rest), [key, draft]].slice(-KEPT));
    this.#keep.write(JSON.stringify({ owner: this.#owner, drafts: this.#drafts }));
  }
}
