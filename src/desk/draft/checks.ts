/** What is wrong with the draft, always of its latest state: checked soon after each change, proved once it is left alone for a moment. */
import type { ReportedProblem } from '../../content/open-pack.ts';
import type { LevelRoads } from '../../content/prove/roads.ts';
import type { Witness } from '../../content/prove/witness.ts';
import type { PackFile } from '../../core/level.ts';
import type { ChangedFiles, FromDeskWorker, ProofShown, ToDeskWorker } from './desk-worker.ts';
import type { OpenDraft } from './open-draft.ts';
import { startDeskWorker } from './start-desk-worker.ts';

export type ChecksView = {
  /** The version of the draft that the problems are of. */
  readonly version: number;
  readonly problems: readonly ReportedProblem[];
  readonly canBePlayed: boolean;
  readonly step: 'reading' | 'proving' | 'done' | 'stopped';
  /** Seen by the proof so far. */
  readonly states: number;
  readonly proof: ProofShown | null;
};

/** Typing is over for so long before it is read, and before it is proved, ms. */
const BEFORE_CHECK = 120;
const BEFORE_PROOF = 900;

/** What a worker of its own answers once. */
type Asked =
  | { readonly kind: 'roads'; readonly level: string }
  | { readonly kind: 'way'; readonly level: string; readonly beat: string | null };

export class Checks {
  readonly #draft: OpenDraft;
  readonly #onChange: () => void;
  readonly #unsubscribe: () => void;
  /** It stays, and is told only what changed. */
  #checker: Worker | null = null;
  /** What it has been told, by file. */
  #told = new Map<string, string>();
  /** It is ended when the draft changes: a proof can't be talked to. */
  #prover: Worker | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #view: ChecksView = { version: -1, problems: [], canBePlayed: false, step: 'reading', states: 0, proof: null };

  constructor(draft: OpenDraft, onChange: () => void) {
    this.#draft = draft;
    this.#onChange = onChange;
    this.#unsubscribe = draft.subscribe(() => this.#later(BEFORE_CHECK));
    this.#later(0);
  }

  get view(): ChecksView {
    return this.#view;
  }

  /** Ends the proof; it begins again with the next change, or when asked to. */
  stop(): void {
    this.#endProof();
    if (this.#view.step === 'proving') this.#become({ step: 'stopped' });
  }

  prove(): void {
    this.#endProof();
    const prover = startDeskWorker();
    this.#prover = prover;
    this.#become({ step: 'proving', states: 0, proof: null });
    prover.onmessage = ({ data }: MessageEvent<FromDeskWorker>) => {
      if (this.#prover !== prover || data.version !== this.#draft.version) return;
      if (data.kind === 'proving') this.#become({ states: data.states });
      if (data.kind !== 'proved') return;
      this.#endProof();
      const { problems, canBePlayed, proof } = data;
      this.#become({ problems, canBePlayed, proof, step: 'done' });
    };
    prover.postMessage({ kind: 'prove', changed: this.#all(), version: this.#draft.version } satisfies ToDeskWorker);
  }

  /** The pack as it stands, and a way to a beat of it, or to its first page; null for the pack where it doesn't hold together. */
  async way(level: string, beat: string | null): Promise<{ readonly pack: PackFile | null; readonly place: Witness | null }> {
    const answer = await this.#ask({ kind: 'way', level, beat });
    return answer.kind === 'way' ? answer : { pack: null, place: null };
  }

  /** Null where the pack doesn't hold together. */
  async roads(level: string): Promise<LevelRoads | null> {
    const answer = await this.#ask({ kind: 'roads', level });
    return answer.kind === 'roads' ? answer.roads : null;
  }

  close(): void {
    this.#unsubscribe();
    clearTimeout(this.#timer);
    this.#endProof();
    this.#checker?.terminate();
    this.#checker = null;
  }

  #later(wait: number): void {
    clearTimeout(this.#timer);
    this.#endProof();
    this.#become({ step: 'reading', proof: null });
    this.#timer = setTimeout(() => this.#check(), wait);
  }

  #check(): void {
    const { version } = this.#draft;
    const checker = this.#checker ?? startDeskWorker();
    this.#checker = checker;
    checker.onmessage = ({ data }: MessageEvent<FromDeskWorker>) => {
      if (data.kind !== 'checked' || data.version !== this.#draft.version) return;
      const { problems, canBePlayed } = data;
      const goesOn = canBePlayed && !problems.some((p) => p.severity === 'error');
      this.#become({ version: data.version, problems, canBePlayed, step: goesOn ? 'proving' : 'done', states: 0 });
      if (goesOn) this.#timer = setTimeout(() => this.prove(), BEFORE_PROOF);
    };
    checker.postMessage({ kind: 'check', changed: this.#changed(), version } satisfies ToDeskWorker);
  }

  /** A worker of its own, which is ended when it has answered. */
  #ask(asked: Asked): Promise<FromDeskWorker> {
    const worker = startDeskWorker();
    return new Promise<FromDeskWorker>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromDeskWorker>) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage({ ...asked, changed: this.#all(), version: this.#draft.version } satisfies ToDeskWorker);
    }).finally(() => worker.terminate());
  }

  #all(): ChangedFiles {
    return [...this.#draft.files];
  }

  #changed(): ChangedFiles {
    const { files } = this.#draft;
    const changed: (readonly [string, string | null])[] = [...files].filter(([file, text]) => this.#told.get(file) !== text);
    for (const file of this.#told.keys()) if (!files.has(file)) changed.push([file, null]);
    this.#told = new Map(files);
    return changed;
  }

  #endProof(): void {
    this.#prover?.terminate();
    this.#prover = null;
  }

  #become(changes: Partial<ChecksView>): void {
    this.#view = { ...this.#view, ...changes };
    this.#onChange();
  }
}
