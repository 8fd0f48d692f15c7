/** Keeps what is known of a draft up to date: changed files go to a worker, what is sound goes on to be proved. Never waited for. */
import type { PackFile } from '../../core/level.ts';
import type { FromCheckWorker, ToCheckWorker, Told } from './check-work.ts';
import { inParts } from './in-parts.ts';
import type { Checks, OpenDraft } from './open-draft.ts';
import type { CheckWorker } from './over-worker.ts';

export type CheckTimes = {
  /** So long after a change the checker is asked; changes in the meantime go along. */
  readonly pause: number;
  /** A sound draft that is left alone for so long gives its pack, which is large. */
  readonly rest: number;
  /** And for so long: it is proved. */
  readonly quiet: number;
  /** So long may the proof of a draft take. */
  readonly budget: number;
};

const TIMES: CheckTimes = { pause: 120, rest: 250, quiet: 900, budget: 120_000 };

/** Handing over a larger pack would keep the page from answering: it comes only when it is asked for. Characters. */
const LARGE = 2_000_000;

/** A worker that fails so often, one time after another, is not started again before the next change. */
const PATIENCE = 3;

export class CheckClient {
  readonly #draft: OpenDraft;
  readonly #start: () => CheckWorker;
  readonly #times: CheckTimes;
  readonly #unsubscribe: () => void;
  /** Paths the checker doesn't know the newest text of. */
  readonly #changed = new Set<string>();
  #checker: CheckWorker | null = null;
  #prover: CheckWorker | null = null;
  #isAsked = false;
  #isClosed = false;
  #failures = 0;
  readonly #waiting: ((pack: PackFile | null) => void)[] = [];
  #pause: ReturnType<typeof setTimeout> | null = null;
  #quiet: ReturnType<typeof setTimeout> | null = null;

  /** @param start `startCheckWorker`; a worker that checks and one that proves are started with it */
  constructor(draft: OpenDraft, start: () => CheckWorker, times: Partial<CheckTimes> = {}) {
    this.#draft = draft;
    this.#start = start;
    this.#times = { ...TIMES, ...times };
    this.#unsubscribe = draft.subscribe(({ files }) => this.#onChange(files));
    for (const file of draft.files.keys()) this.#changed.add(file);
    this.#ask();
  }

  /** The pack as it now is, checked at once; null where it doesn't hold together, or nobody can tell any more. */
  fetchPack(): Promise<PackFile | null> {
    const { pack, packVersion, isLost, version } = this.#draft.checks;
    if (packVersion === this.#draft.version) return Promise.resolve(pack);
    if (isLost || this.#isClosed) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (version === this.#draft.version) this.#checker?.ask({ kind: 'give' });
      else {
        this.#endPause();
        this.#ask();
      }
    });
  }

  /** Ends the proof; it begins again with the next change, or when it is asked for. */
  stop(): void {
    if (this.#draft.checks.proof.kind !== 'working') return;
    this.#endProof();
    this.#become({ proof: { kind: 'stopped' } });
  }

  /** Proves the draft now; only what is sound can be proved. */
  prove(): void {
    if (!this.#draft.checks.isSound) return;
    this.#endProof();
    this.#prove();
  }

  close(): void {
    this.#unsubscribe();
    this.#endProof();
    this.#endPause();
    this.#checker?.end();
    this.#checker = null;
    this.#isClosed = true;
    this.#settle(null);
  }

  #onChange(files: readonly string[]): void {
    const known = files.filter((file) => this.#draft.files.has(file) || !this.#draft.media.has(file));
    for (const file of known) this.#changed.add(file);
    this.#endProof();
    this.#failures = 0;
    this.#become({ state: 'working', proof: { kind: 'none' }, certificate: null, isLost: false });
    this.#pause ??= setTimeout(() => {
      this.#pause = null;
      this.#ask();
    }, this.#times.pause);
  }

  /** One question at a time: while it is answered, what changes is gathered for the next one. */
  #ask(): void {
    if (this.#isAsked || this.#pause !== null) return;
    const { files, version } = this.#draft;
    this.#checker ??= this.#started((message) => this.#onChecked(message));
    if (!this.#checker) return;
    this.#isAsked = true;
    const changed = [...this.#changed].map((file) => [file, files.get(file) ?? null] as const);
    this.#changed.clear();
    void this.#tell(this.#checker, changed, (rest) => ({ kind: 'check', version, files: rest }));
  }

  #onChecked(message: FromCheckWorker): void {
    if (message.kind === 'pack') {
      const { version, pack } = message;
      // For an older one nobody waits: the newest is being checked.
      if (version !== this.#draft.version) return;
      this.#become({ pack, packVersion: version });
      this.#settle(pack);
    }
    if (message.kind !== 'checked') return;
    this.#isAsked = false;
    this.#failures = 0;
    const { version, problems, isSound } = message;
    const isNewest = version === this.#draft.version;
    this.#become({
      problems,
      version,
      state: isNewest ? 'done' : 'working',
      isSound,
      ...(!isSound && { pack: null, packVersion: version }),
    });
    if (!isNewest) this.#ask();
    else if (!isSound) this.#settle(null);
    else {
      if (this.#waiting.length > 0) this.#checker?.ask({ kind: 'give' });
      this.#whenLeftAlone();
    }
  }

  #whenLeftAlone(): void {
    const { rest, quiet } = this.#times;
    // The first pack is waited for: nothing can be shown of the draft without it.
    const isFirst = this.#draft.checks.pack === null;
    this.#quiet = setTimeout(
      () => {
        const isGiven = this.#draft.checks.packVersion === this.#draft.version;
        if (!isGiven && !this.#isLarge) this.#checker?.ask({ kind: 'give' });
        this.#quiet = setTimeout(() => this.#prove(), quiet - rest);
      },
      isFirst ? 0 : rest,
    );
  }

  #prove(): void {
    this.#quiet = null;
    const { files, version } = this.#draft;
    this.#prover = this.#started((message) => this.#onProof(message));
    if (!this.#prover) return;
    this.#become({ proof: { kind: 'working', states: 0, done: 0, of: [...files.keys()].filter((f) => f.startsWith('levels/')).length } });
    void this.#tell(this.#prover, [...files], (rest) => ({ kind: 'prove', version, files: rest, budget: this.#times.budget }));
  }

  #onProof(message: FromCheckWorker): void {
    if ((message.kind !== 'proving' && message.kind !== 'proved') || message.version !== this.#draft.version) return;
    if (message.kind === 'proving') {
      const { states, done, of } = message;
      this.#become({ proof: { kind: 'working', states, done, of } });
      return;
    }
    const { problems, certificate } = message;
    this.#endProof();
    this.#become({ problems, certificate, proof: { kind: 'done' } });
  }

  /** Handing over a large pack at one go would be felt: all parts of it but the last come before what is asked, each in a turn of its own. */
  async #tell(worker: CheckWorker, files: Told, asking: (rest: Told) => ToCheckWorker): Promise<void> {
    const parts = inParts(files);
    for (const part of parts.slice(0, -1)) {
      worker.ask({ kind: 'tell', files: part });
      await new Promise((resolve) => setTimeout(resolve));
      // Somebody ended it meanwhile.
      if (worker !== this.#checker && worker !== this.#prover) return;
    }
    worker.ask(asking(parts.at(-1) ?? []));
  }

  /** Null when no worker can be started any more. */
  #started(onMessage: (message: FromCheckWorker) => void): CheckWorker | null {
    if (this.#failures >= PATIENCE) {
      this.#become({ state: 'done', proof: { kind: 'none' }, isLost: true });
      this.#settle(null);
      return null;
    }
    const worker = this.#start();
    const isOurs = () => worker === this.#checker || worker === this.#prover;
    worker.listen(
      (message) => isOurs() && onMessage(message),
      () => isOurs() && this.#onError(worker),
    );
    return worker;
  }

  #onError(worker: CheckWorker): void {
    worker.end();
    this.#failures += 1;
    if (worker === this.#prover) {
      this.#prover = null;
      this.#become({ proof: { kind: 'none' } });
    }
    if (worker !== this.#checker) return;
    // A new one knows nothing yet.
    this.#checker = null;
    this.#isAsked = false;
    for (const file of this.#draft.files.keys()) this.#changed.add(file);
    this.#ask();
  }

  get #isLarge(): boolean {
    let size = 0;
    for (const text of this.#draft.files.values()) size += text.length;
    return size > LARGE;
  }

  #settle(pack: PackFile | null): void {
    for (const wait of this.#waiting.splice(0)) wait(pack);
  }

  #endPause(): void {
    if (this.#pause !== null) clearTimeout(this.#pause);
    this.#pause = null;
  }

  #endProof(): void {
    if (this.#quiet !== null) clearTimeout(this.#quiet);
    this.#quiet = null;
    this.#prover?.end();
    this.#prover = null;
  }

  #become(changes: Partial<Checks>): void {
    this.#draft.becameKnown({ ...this.#draft.checks, ...changes });
  }
}
