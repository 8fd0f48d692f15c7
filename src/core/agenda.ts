/** Spending working days: actions, leaving, running out. Hearsay that is abroad meanwhile is in `corridor.ts`. */
import type { Action, AgendaBeat } from './beat.ts';
import { type BeatRules, type Outcome, plain } from './beat-rules.ts';
import { answerHearsay, daysPass, hearsayTemplates, letAllSpread } from './corridor.ts';
import { applyEffects, change, type Doing, makeMove, refuse, tell } from './doing.ts';
import { holds } from './holds.ts';
import type { Intent } from './intent.ts';
import { refusalOf } from './lawful.ts';
import type { Echo, Run } from './run.ts';

/** The id under which a refused leave is told, since leaving has no id of its own. */
export const LEAVE = 'leave';

export const agendaRules: BeatRules<AgendaBeat> = {
  enter: (doing, beat) => {
    change(doing, { at: { kind: 'agenda', spent: 0, done: [], slots: {} } });
    if (doing.run.daysLeft === 0) return runOut(doing, beat, doing.run.echo).to;
    daysPass(doing, beat, 0);
    return null;
  },
  open: (level, run, beat) => [
    ...hearsayTemplates(level, run),
    ...actionsOpen(beat, run).map((action) => plain('act', action.id)),
    ...(holds(beat.leave.when, run) ? [plain('leave', beat.id)] : []),
  ],
  step: (doing, beat, intent) => {
    if (intent.kind === 'leave') return leave(doing, beat);
    const done = intent.kind === 'act' ? act(doing, beat, intent.target) : answer(doing, beat, intent);
    if (!done) return 'stay';
    change(doing, { echo: done });
    return doing.run.daysLeft === 0 ? runOut(doing, beat, done) : 'stay';
  },
};

/** Actions that can be taken now: not done yet, allowed, and with days enough left. */
export function actionsOpen(beat: AgendaBeat, run: Run): readonly Action[] {
  if (run.at.kind !== 'agenda') return [];
  const { done } = run.at;
  return beat.actions.filter((action) => !done.includes(action.id) && action.days <= run.daysLeft && holds(action.when, run));
}

function act(doing: Doing, beat: AgendaBeat, id: string): Echo | null {
  const action = beat.actions.find((a) => a.id === id);
  if (!action || doing.run.at.kind !== 'agenda') return null;
  const rule = refusalOf(doing.level, doing.run, action.move);
  if (rule) {
    refuse(doing, action.id, rule.id);
    return null;
  }
  change(doing, { at: { ...doing.run.at, done: [...doing.run.at.done, action.id] } });
  tell(doing, { kind: 'action-done', beat: beat.id, action: action.id });
  applyEffects(doing, action.effects);
  makeMove(doing, action.move);
  const spread = daysPass(doing, beat, action.days);
  return { kind: 'action', beat: beat.id, id: action.id, spread };
}

function answer(doing: Doing, beat: AgendaBeat, intent: Intent): Echo | null {
  if (intent.kind !== 'hand-over' && intent.kind !== 'say-silent' && intent.kind !== 'let-pass') return null;
  return answerHearsay(doing, beat, intent);
}

function leave(doing: Doing, beat: AgendaBeat): Outcome {
  const rule = refusalOf(doing.level, doing.run, beat.leave.move);
  if (rule) {
    refuse(doing, LEAVE, rule.id);
    return 'stay';
  }
  makeMove(doing, beat.leave.move);
  const spread = letAllSpread(doing, beat);
  tell(doing, { kind: 'agenda-left', beat: beat.id });
  change(doing, { echo: { kind: 'leave', beat: beat.id, id: beat.id, spread } });
  return { to: beat.leave.next };
}

function runOut(doing: Doing, beat: AgendaBeat, by: Echo | null): Extract<Outcome, { to: unknown }> {
  const spread = [...(by?.spread ?? []), ...letAllSpread(doing, beat)];
  tell(doing, { kind: 'days-ran-out', beat: beat.id });
  applyEffects(doing, beat.runOut.effects);
  change(doing, { echo: { ...(by?.beat === beat.id ? by : { kind: 'leave', beat: beat.id, id: beat.id }), ranOut: true, spread } });
  return { to: beat.runOut.next };
}
