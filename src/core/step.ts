/** The turn: (level, run, intent) -> (run, events), or a rejection that changes nothing. */

import { reject } from './beat-rules.ts';
import { rulesOf } from './beats.ts';
import type { Chance, Doing } from './doing.ts';
import { goTo } from './enter.ts';
import type { GameEvent } from './event.ts';
import type { Intent, IntentTemplate } from './intent.ts';
import { beatById, type Level } from './level.ts';
import { openIntents } from './open-intents.ts';
import type { Rejection } from './rejection.ts';
import { roller } from './roller.ts';
import type { Run } from './run.ts';

export type Stepped = { readonly kind: 'stepped'; readonly run: Run; readonly events: readonly GameEvent[] };

/**
 * Does what the player asks for, if it is open.
 *
 * @param chance where rolls come from; only the proof gives another than the keyed one
 * @returns the run as it then is and what happened, in order; or why the intent isn't open
 * @throws never for an intent, however malformed; only for a level that the checker would have refused
 */
export function step(level: Level, run: Run, intent: Intent, chance: Chance = roller): Stepped | Rejection {
  const open = openIntents(level, run);
  if (open.length === 0) return reject('run/ended');
  const template = open.find((t) => t.kind === intent?.kind && t.target === intent.target);
  if (!template) return reject('intent/not-open');
  return flawOf(template, intent) ?? perform(level, run, intent, chance);
}

/** Does an intent that is known to be open and whole; everybody but the proof, which asks `openIntents` itself, goes through `step`. */
export function perform(level: Level, run: Run, intent: Intent, chance: Chance = roller): Stepped | Rejection {
  const beat = beatById(level, run.beat);
  const doing: Doing = { level, before: run, run, events: [], chance };
  const outcome = rulesOf(beat).step(doing, beat, intent);
  if (outcome !== 'stay' && 'kind' in outcome) return outcome;
  if (outcome !== 'stay') goTo(doing, outcome.to);
  return { kind: 'stepped', run: doing.run, events: doing.events };
}

/** What is filled in must have the template's shape. */
function flawOf(template: IntentTemplate, intent: Intent): Rejection | null {
  switch (intent.kind) {
    case 'hand-over':
      return template.fill.shape === 'claim' && template.fill.among.includes(intent.claim) ? null : reject('claim/not-in-hand');
    case 'record-vote':
      return typeof intent.votes === 'string' ? null : reject('votes/malformed');
    case 'weigh':
    case 'find':
      return template.fill.shape === 'as' && template.fill.among.includes(intent.as) ? null : reject('weigh/unknown');
    case 'answer':
      return intent.answer !== null && typeof intent.answer === 'object' ? null : reject('answer/malformed');
    default:
      return null;
  }
}
