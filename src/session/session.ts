/** The live run: takes intents, holds the run and its recording, tells whoever listens. */
import { reject } from '../core/beat-rules.ts';
import { type Composition, composeFor, type Touch, touch } from '../core/compose.ts';
import type { GameEvent } from '../core/event.ts';
import type { Intent, IntentTemplate } from '../core/intent.ts';
import type { Level } from '../core/level.ts';
import { openIntents } from '../core/open-intents.ts';
import type { Rejection } from '../core/rejection.ts';
import { record, replay } from '../core/replay.ts';
import type { Entry, Recording, Run } from '../core/run.ts';
import { start } from '../core/start.ts';
import { step } from '../core/step.ts';
import { Curtain } from './curtain.ts';

export type Change = {
  readonly run: Run;
  readonly events: readonly GameEvent[];
  /** Only `intent` is worth playing out; everything else is drawn as it stands. */
  readonly cause: 'started' | 'intent' | 'restored' | 'rewound';
};

export class Session {
  readonly level: Level;
  /** To be looked at only: nothing can be done in it. */
  readonly isStill: boolean;
  /** Down while the stage plays out what the page would tell. */
  readonly curtain = new Curtain();
  #run: Run;
  #recording: Recording;
  #composition: Composition;
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #watchers = new Set<() => void>();

  private constructor(level: Level, run: Run, recording: Recording, isStill = false) {
    this.level = level;
    this.isStill = isStill;
    this.#run = run;
    this.#recording = recording;
    this.#composition = composeFor(level, run);
  }

  /** A new run of a level. */
  static begin(level: Level, entry: Entry): Session {
    return new Session(level, start(level, entry).run, record(level, entry, []));
  }

  /** A saved run: the run is authority, the recording is evidence. */
  static resume(level: Level, run: Run, recording: Recording): Session {
    return new Session(level, run, recording);
  }

  /** A run to look at, at whatever moment it is shown. */
  static still(level: Level, run: Run, recording: Recording): Session {
    return new Session(level, run, recording, true);
  }

  get run(): Run {
    return this.#run;
  }

  /** What is being put together before it becomes an intent. */
  get composition(): Composition {
    return this.#composition;
  }

  open(): readonly IntentTemplate[] {
    return openIntents(this.level, this.#run);
  }

  recording(): Recording {
    return this.#recording;
  }

  /** Does what is asked if it is open and tells the listeners; else returns why not, and nothing has changed. */
  dispatch(intent: Intent): Rejection | null {
    if (this.isStill) return reject('intent/not-open');
    const result = step(this.level, this.#run, intent);
    if (result.kind === 'rejection') return result;
    this.#recording = { ...this.#recording, intents: [...this.#recording.intents, intent] };
    this.#become(result.run, result.events, 'intent');
    return null;
  }

  touch(t: Touch): void {
    if (this.isStill) return;
    this.#composition = touch(this.level, this.#run, this.#composition, t);
    for (const watcher of this.#watchers) watcher();
  }

  /** Goes back to where the run stood after `count` intents; what came later is no longer in the recording. */
  rewindTo(count: number): void {
    const { run } = replay(this.level, this.#recording, count);
    this.#recording = { ...this.#recording, intents: this.#recording.intents.slice(0, count) };
    this.#become(run, [], 'rewound');
  }

  /** Shows another moment of a run that is only looked at. */
  show(run: Run): void {
    if (!this.isStill) throw new Error('Only a still session shows another run than its own');
    this.#become(run, [], 'rewound');
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Told when the composition changes without the run. */
  onComposition(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  #become(run: Run, events: readonly GameEvent[], cause: Change['cause']): void {
    this.#run = run;
    this.#composition = composeFor(this.level, run);
    for (const listener of [...this.#listeners]) listener({ run, events, cause });
  }
}
