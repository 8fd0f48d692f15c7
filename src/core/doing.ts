/** One step in progress: the run so far, what happened so far, and the few ways in which a run changes. */
import type { Effect } from './effect.ts';
import type { GameEvent } from './event.ts';
import { stageOf } from './lawful.ts';
import type { Level } from './level.ts';
import type { Move } from './move.ts';
import type { LedgerName } from './question.ts';
import type { Roller } from './roller.ts';
import type { Run, Stamp } from './run.ts';
import type { Tally } from './tally.ts';

/** Where rolls come from: a roller for a seed and a purpose. Play always uses the keyed one; the proof tries each way in turn. */
export type Chance = (seed: string, purpose: string) => Roller;

/**
 * Only `run` and `events` of it change, and only inside one call of `start` or `step`. The run it began with is never touched: the
 * first change copies it, the others go into that copy.
 */
export type Doing = {
  readonly level: Level;
  /** The run as it was given, or null where a new one is being made. */
  readonly before: Run | null;
  run: Run;
  readonly events: GameEvent[];
  readonly chance: Chance;
};

export function change(doing: Doing, changes: Partial<Run>): void {
  if (doing.run === doing.before) doing.run = { ...doing.run, ...changes };
  else Object.assign(doing.run, changes);
}

export function tell(doing: Doing, event: GameEvent): void {
  doing.events.push(event);
}

/** A roller for this purpose; the next one for the same purpose differs. */
export function rollFor(doing: Doing, purpose: string): Roller {
  const times = doing.run.rolls[purpose] ?? 0;
  change(doing, { rolls: { ...doing.run.rolls, [purpose]: times + 1 } });
  return doing.chance(doing.run.entry.seed, `${purpose}#${times}`);
}

export function applyEffects(doing: Doing, effects: readonly Effect[] | undefined): void {
  for (const effect of effects ?? []) applyEffect(doing, effect);
}

/** Takes a lawful move: only `go` changes where the bill is. */
export function makeMove(doing: Doing, move: Move | undefined): void {
  if (move?.kind === 'go') enterStage(doing, move.to);
}

export function enterStage(doing: Doing, stage: string, tally?: Tally): void {
  const { institution } = stageOf(doing.level, stage);
  const stamp: Stamp = tally ? { stage, institution, tally } : { stage, institution };
  change(doing, { stage, stamps: [...doing.run.stamps, stamp] });
  tell(doing, { kind: 'stage-entered', stage });
}

/** Spends working days; what is not left can't be spent. */
export function takeDays(doing: Doing, days: number): void {
  const spent = Math.min(days, doing.run.daysLeft);
  if (spent <= 0) return;
  change(doing, { daysLeft: doing.run.daysLeft - spent });
  tell(doing, { kind: 'days-spent', days: spent, left: doing.run.daysLeft });
}

/** Enters points for an item; an item counts once, so the better of two results stands. */
export function score(doing: Doing, ledger: LedgerName, item: string, points: number): void {
  const had = doing.run.ledgers[ledger][item];
  if (had !== undefined && had >= points) return;
  change(doing, { ledgers: { ...doing.run.ledgers, [ledger]: { ...doing.run.ledgers[ledger], [item]: points } } });
  tell(doing, { kind: 'points', ledger, item, points });
}

/** Answers an unlawful move: an event, one mark in the procedure ledger the first time, and nothing else. */
export function refuse(doing: Doing, move: string, rule: string): void {
  tell(doing, { kind: 'refused', beat: doing.run.beat, move, rule });
  score(doing, 'procedure', refusalItem(doing.run.beat, move), -1);
}

/** The ledger item of a refused move. */
export function refusalItem(beat: string, move: string): string {
  return `refused:${beat}/${move}`;
}

function applyEffect(doing: Doing, effect: Effect): void {
  const { run, level } = doing;
  if ('set' in effect) setVariable(doing, effect.set, effect.to);
  else if ('add' in effect) setVariable(doing, effect.add, (run.variables[effect.add] ?? 0) + effect.by);
  else if ('support' in effect) {
    const from = run.support[effect.support] ?? 0;
    const to = Math.max(0, Math.min(level.shared.procedure.support.length - 1, from + effect.by));
    if (to === from) return;
    change(doing, { support: { ...run.support, [effect.support]: to } });
    tell(doing, { kind: 'support-moved', bloc: effect.support, from, to });
  } else if ('paper' in effect) {
    if (run.papers.includes(effect.paper)) return;
    change(doing, { papers: [...run.papers, effect.paper] });
    tell(doing, { kind: 'paper-added', paper: effect.paper });
  } else if ('withdraw' in effect) {
    if (!run.papers.includes(effect.withdraw)) return;
    change(doing, { papers: run.papers.filter((p) => p !== effect.withdraw) });
    tell(doing, { kind: 'paper-withdrawn', paper: effect.withdraw });
  } else {
    change(doing, { promise: effect.promise });
    tell(doing, { kind: 'promise-made', promise: effect.promise });
  }
}

function setVariable(doing: Doing, id: string, value: number): void {
  const declared = doing.level.variables.find((v) => v.id === id);
  if (!declared) throw new Error(`Variable ${id} is not declared in level ${doing.level.id}`);
  const from = doing.run.variables[id] ?? declared.start;
  const to = Math.max(declared.min, Math.min(declared.max, value));
  if (to === from) return;
  change(doing, { variables: { ...doing.run.variables, [id]: to } });
  tell(doing, { kind: 'variable-changed', variable: id, from, to });
}
