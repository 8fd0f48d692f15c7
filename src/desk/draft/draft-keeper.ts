/** Keeps the draft on the device after every change: soon, never twice at once, and at once when the page goes. */
import { isWording } from '../forms/draft-index.ts';
import type { KeptDrafts } from './kept-drafts.ts';
import type { OpenDraft } from './open-draft.ts';

export type KeepState = 'kept' | 'keeping' | 'not-kept';

/** Changes that come close together are kept together, ms. */
const SOON = 250;

export class DraftKeeper {
  readonly #draft: OpenDraft;
  readonly #drafts: KeptDrafts;
  readonly #onState: (state: KeepState) => void;
  readonly #unsubscribe: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | null = null;
  #kept = -1;
  readonly #leave = () => {
    if (document.visibilityState === 'hidden') void this.flush();
  };

  constructor(draft: OpenDraft, drafts: KeptDrafts, onState: (state: KeepState) => void) {
    this.#draft = draft;
    this.#drafts = drafts;
    this.#onState = onState;
    this.#unsubscribe = draft.subscribe(() => {
      onState('keeping');
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.flush(), SOON);
    });
    document.addEventListener('visibilitychange', this.#leave);
    addEventListener('pagehide', this.#leave);
  }

  /** Resolves when the latest state is kept, or can't be. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#kept < this.#draft.version) {
      this.#writing ??= this.#write().finally(() => {
        this.#writing = null;
      });
      await this.#writing;
    }
  }

  close(): void {
    this.#unsubscribe();
    document.removeEventListener('visibilitychange', this.#leave);
    removeEventListener('pagehide', this.#leave);
    void this.flush();
  }

  async #write(): Promise<void> {
    const { version, files, id } = this.#draft;
    const title = (this.#draft.value('pack.yaml') as { readonly title?: unknown } | undefined)?.title;
    const isKept = await this.#drafts.keep({ id, title: isWording(title) ? title : null, changed: Date.now() }, files).catch(() => false);
    this.#kept = version;
    this.#onState(isKept ? 'kept' : 'not-kept');
  }
}
