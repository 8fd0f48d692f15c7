/** What each kind of beat has to say: how it is entered, what is open in it, and what an intent does. */
import type { Beat, Next } from './beat.ts';
import type { Doing } from './doing.ts';
import type { Intent, IntentTemplate } from './intent.ts';
import type { Level } from './level.ts';
import type { Rejection } from './rejection.ts';
import type { Run } from './run.ts';

/** Where an intent leads: on to another beat, or nowhere (`stay`), or it was no intent of this beat after all. */
export type Outcome = { readonly to: Next } | 'stay' | Rejection;

export type BeatRules<B extends Beat> = {
  /** Prepares `run.at`; a beat that can't be stayed in says where to go at once. */
  readonly enter: (doing: Doing, beat: B) => Next | null;
  readonly open: (level: Level, run: Run, beat: B) => readonly IntentTemplate[];
  /** Called only with an intent whose kind and target are open. */
  readonly step: (doing: Doing, beat: B, intent: Intent) => Outcome;
};

export function reject(code: Rejection['code']): Rejection {
  return { kind: 'rejection', code };
}

/** A template with nothing to fill in. */
export function plain(kind: IntentTemplate['kind'], target: string): IntentTemplate {
  return { kind, target, fill: { shape: 'none' } };
}
