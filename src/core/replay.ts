/** A recording is evidence: the same level, entry and intents give the same run, byte for byte. */
import type { GameEvent } from './event.ts';
import type { Intent } from './intent.ts';
import type { Level } from './level.ts';
import type { Rejection } from './rejection.ts';
import type { Entry, Recording, Run } from './run.ts';
import { start } from './start.ts';
import { step } from './step.ts';

/** Changes whenever the same intents could give another run. */
export const RULES_VERSION = 1;

export type Replayed = {
  readonly run: Run;
  readonly events: readonly GameEvent[];
  /** The first intent that wasn't open, if any; the run stands before it. */
  readonly rejected: { readonly at: number; readonly rejection: Rejection } | null;
};

export function record(level: Level, entry: Entry, intents: readonly Intent[]): Recording {
  const { pack, fingerprint, rulesFingerprint } = level.shared;
  return { pack, level: level.id, fingerprint, rulesFingerprint, rulesVersion: RULES_VERSION, entry, intents };
}

/** Plays `intents` (all of the recording, or the first few) from the start. */
export function replay(level: Level, recording: Recording, count = recording.intents.length): Replayed {
  const started = start(level, recording.entry);
  let run = started.run;
  const events = [...started.events];
  for (const [at, intent] of recording.intents.slice(0, count).entries()) {
    const result = step(level, run, intent);
    if (result.kind === 'rejection') return { run, events, rejected: { at, rejection: result } };
    run = result.run;
    events.push(...result.events);
  }
  return { run, events, rejected: null };
}

/** Whether a recording can be replayed here bit for bit: only the rules matter, a mended comma doesn't. */
export function isReplayable(level: Level, recording: Recording): boolean {
  return (
    recording.level === level.id && recording.rulesFingerprint === level.shared.rulesFingerprint && recording.rulesVersion === RULES_VERSION
  );
}
