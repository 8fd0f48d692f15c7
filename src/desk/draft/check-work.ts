/** What the worker of a draft does: reads and checks it, told changed files only; and, as another worker, proves it. */
import { type ReportedProblem, reported } from '../../content/open-pack.ts';
import type { Problem } from '../../content/problem.ts';
import type { Certificate } from '../../content/prove/prove.ts';
import { readPack } from '../../content/read-pack.ts';
import type { PackFile } from '../../core/level.ts';
import { DraftReader } from './read-draft.ts';

/** Texts by path; null for a file that is no longer there. */
export type Told = readonly (readonly [string, string | null])[];

export type ToCheckWorker =
  /** Files that come before what is asked next: a large pack is handed over in parts. */
  | { readonly kind: 'tell'; readonly files: Told }
  /** Whatever isn't named is as it was. */
  | { readonly kind: 'check'; readonly version: number; readonly files: Told }
  /** The pack that was made at the last check: large, and so sent only when there is time for it. */
  | { readonly kind: 'give' }
  /** All files, or the last part of them. Nothing is heard while it is proved: to end it, the worker is ended. */
  | {
      readonly kind: 'prove';
      readonly version: number;
      readonly files: Told;
      readonly limit?: number;
      /** Milliseconds. */
      readonly budget: number;
    };

export type FromCheckWorker =
  | { readonly kind: 'checked'; readonly version: number; readonly problems: readonly ReportedProblem[]; readonly isSound: boolean }
  | { readonly kind: 'pack'; readonly version: number; readonly pack: PackFile | null }
  | { readonly kind: 'proving'; readonly version: number; readonly states: number; readonly done: number; readonly of: number }
  | {
      readonly kind: 'proved';
      readonly version: number;
      readonly problems: readonly ReportedProblem[];
      readonly certificate: Certificate | null;
    };

export class CheckWork {
  readonly #tell: (message: FromCheckWorker) => void;
  readonly #reader = new DraftReader();
  #last: { readonly version: number; readonly pack: PackFile | null } = { version: -1, pack: null };

  constructor(tell: (message: FromCheckWorker) => void) {
    this.#tell = tell;
  }

  hear(message: ToCheckWorker): void {
    if (message.kind === 'tell') this.#reader.change(message.files);
    else if (message.kind === 'check') this.#check(message);
    else if (message.kind === 'give') this.#tell({ kind: 'pack', ...this.#last });
    else this.#prove(message);
  }

  #check({ version, files }: Extract<ToCheckWorker, { kind: 'check' }>): void {
    this.#reader.change(files);
    const { problems, pack } = this.#reader.read();
    this.#last = { version, pack };
    this.#tell({ kind: 'checked', version, problems: told(problems, this.#reader.files), isSound: pack !== null });
  }

  #prove({ version, files, limit, budget }: Extract<ToCheckWorker, { kind: 'prove' }>): void {
    this.#reader.change(files);
    const texts = this.#reader.files;
    const of = [...texts.keys()].filter((file) => file.startsWith('levels/')).length;
    const seen = new Map<string, number>();
    const onProgress = (level: string, states: number) => {
      seen.set(level, states);
      const all = [...seen.values()].reduce((sum, n) => sum + n, 0);
      this.#tell({ kind: 'proving', version, states: all, done: Math.max(0, seen.size - 1), of });
    };
    const { problems, certificate } = readPack(texts, {
      play: true,
      prove: { budget, onProgress, ...(limit !== undefined && { limit }) },
    });
    this.#tell({ kind: 'proved', version, problems: told(problems, texts), certificate });
  }
}

function told(problems: readonly Problem[], files: ReadonlyMap<string, string>): readonly ReportedProblem[] {
  return problems.map((problem) => reported(problem, files));
}
