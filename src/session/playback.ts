/** A recording played back: every moment of it, and the run as it stood there. */
import type { GameEvent } from '../core/event.ts';
import type { Intent } from '../core/intent.ts';
import type { Level } from '../core/level.ts';
import { isReplayable } from '../core/replay.ts';
import type { Recording, Run } from '../core/run.ts';
import { echoLines, linesShown } from '../core/shown.ts';
import { start } from '../core/start.ts';
import { step } from '../core/step.ts';
import { Session } from './session.ts';

/** One moment: the run stands, and then something was asked for. */
export type Moment = {
  /** So many intents had been played. */
  readonly at: number;
  readonly beat: string;
  /** Beats entered so far: two moments with the same number stand on the same visit of the same beat. */
  readonly visit: number;
  /** What was asked for here; null where the recording ends. */
  readonly intent: Intent | null;
  /** What followed from it. */
  readonly events: readonly GameEvent[];
};

/** Every so many runs one is kept, so that any other is at most so many steps away. */
const KEPT_EVERY = 16;

export class Playback {
  readonly level: Level;
  readonly recording: Recording;
  /** One more than there are intents. */
  readonly moments: readonly Moment[];
  readonly #kept: readonly Run[];
  #last: { readonly at: number; readonly run: Run };

  private constructor(level: Level, recording: Recording) {
    this.level = level;
    this.recording = recording;
    let { run } = start(level, recording.entry);
    const kept = [run];
    const moments: Moment[] = [];
    for (const [at, intent] of recording.intents.entries()) {
      const result = step(level, run, intent);
      if (result.kind === 'rejection') throw new Error(`Intent ${at} of the recording is not open: ${result.code}`);
      moments.push({ at, beat: run.beat, visit: run.road.length, intent, events: result.events });
      run = result.run;
      if ((at + 1) % KEPT_EVERY === 0) kept.push(run);
      // What the screens will ask for is asked now, so that a recording from elsewhere can't fail on one of them.
      linesShown(level, run);
      echoLines(level, run);
    }
    moments.push({ at: moments.length, beat: run.beat, visit: run.road.length, intent: null, events: [] });
    this.moments = moments;
    this.#kept = kept;
    this.#last = { at: moments.length - 1, run };
  }

  /** @returns null for a recording of other rules, and for one that can't be played to its end: it is not guessed at */
  static of(level: Level, recording: Recording): Playback | null {
    if (!isReplayable(level, recording)) return null;
    try {
      return new Playback(level, recording);
    } catch {
      return null;
    }
  }

  /** The last moment's number. */
  get end(): number {
    return this.moments.length - 1;
  }

  /** The run after `at` intents. */
  runAt(at: number): Run {
    if (at !== this.#last.at) this.#last = { at, run: this.#play(at) };
    return this.#last.run;
  }

  /** A live run that has come to this moment the same way; what is asked for from here on is its own. */
  fork(at: number): Session {
    const intents = this.recording.intents.slice(0, at);
    return Session.resume(this.level, this.runAt(at), { ...this.recording, intents });
  }

  /** From the nearest run that is kept before it, or from the one that was looked at last. */
  #play(at: number): Run {
    if (at < 0 || at > this.end) throw new Error(`The recording has no moment ${at}`);
    const nearest = Math.floor(at / KEPT_EVERY);
    const isAhead = this.#last.at <= at && this.#last.at > nearest * KEPT_EVERY;
    let from = isAhead ? this.#last : { at: nearest * KEPT_EVERY, run: this.#kept[nearest] as Run };
    for (const intent of this.recording.intents.slice(from.at, at)) {
      const result = step(this.level, from.run, intent);
      if (result.kind === 'rejection') throw new Error(`Intent ${from.at} of the recording is not open: ${result.code}`);
      from = { at: from.at + 1, run: result.run };
    }
    return from.run;
  }
}
