/** A session at a place that was reached elsewhere, such as the end of a refuting path. */
import type { Intent } from '../core/intent.ts';
import type { Level } from '../core/level.ts';
import { record, replay } from '../core/replay.ts';
import type { Entry } from '../core/run.ts';
import { Session } from './session.ts';

/** Plays `intents` from the start, as far as they are open. */
export function sessionAt(level: Level, entry: Entry, intents: readonly Intent[]): Session {
  const whole = record(level, entry, intents);
  const { run, rejected } = replay(level, whole);
  return Session.resume(level, run, rejected ? { ...whole, intents: intents.slice(0, rejected.at) } : whole);
}
