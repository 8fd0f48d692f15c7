/** An institution decides: the odds follow from the file, a keyed roll picks, and the player reads what came of it. */
import type { DecisionBeat, DecisionOutcome } from './beat.ts';
import { type BeatRules, type Outcome, plain } from './beat-rules.ts';
import { applyEffects, change, type Doing, makeMove, rollFor, tell } from './doing.ts';
import { holds } from './holds.ts';
import { refusalOf } from './lawful.ts';
import { below } from './roller.ts';
import type { Run } from './run.ts';

export const decisionRules: BeatRules<DecisionBeat> = {
  enter: (doing) => {
    change(doing, { at: { kind: 'decision', outcome: null } });
    return null;
  },
  open: (_level, run, beat) => [plain(run.at.kind === 'decision' && run.at.outcome !== null ? 'continue' : 'await', beat.id)],
  step: (doing, beat, intent) => (intent.kind === 'await' ? decide(doing, beat) : goOn(doing, beat)),
};

/** What one outcome's chance is: `weight` of `of`. */
export type Odds = { readonly outcome: DecisionOutcome; readonly weight: number; readonly of: number };

/** The odds of a decision as the file stands, in the order of the outcomes. */
export function oddsIn(beat: DecisionBeat, run: Run): readonly Odds[] {
  const weights = beat.outcomes.map((outcome) => weightOf(outcome, run));
  const of = weights.reduce((a, b) => a + b, 0);
  return beat.outcomes.map((outcome, i) => ({ outcome, weight: weights[i] ?? 0, of }));
}

function weightOf(outcome: DecisionOutcome, run: Run): number {
  const more = (outcome.more ?? []).filter((m) => holds(m.when, run)).reduce((sum, m) => sum + m.weight, 0);
  return Math.max(0, outcome.weight + more);
}

function decide(doing: Doing, beat: DecisionBeat): Outcome {
  const odds = oddsIn(beat, doing.run);
  const of = odds[0]?.of ?? 0;
  if (of === 0) throw new Error(`Beat ${beat.id} of level ${doing.level.id} has no outcome that can happen`);
  let left = below(rollFor(doing, `decision:${beat.id}`), of);
  const picked = odds.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  if (!picked) return 'stay';
  const { outcome } = picked;
  // An institution keeps to the law too: an outcome that the procedure refuses is a fault of the level.
  const refusal = refusalOf(doing.level, doing.run, outcome.move);
  if (refusal) throw new Error(`Outcome ${outcome.id} of beat ${beat.id} in level ${doing.level.id} is unlawful: ${refusal.id}`);
  change(doing, {
    at: { kind: 'decision', outcome: outcome.id },
    echo: { kind: 'decision', beat: beat.id, id: outcome.id, spread: [] },
  });
  tell(doing, { kind: 'decided', beat: beat.id, outcome: outcome.id });
  makeMove(doing, outcome.move);
  applyEffects(doing, outcome.effects);
  return 'stay';
}

function goOn(doing: Doing, beat: DecisionBeat): Outcome {
  const { at } = doing.run;
  const outcome = at.kind === 'decision' ? beat.outcomes.find((o) => o.id === at.outcome) : undefined;
  if (!outcome) return 'stay';
  change(doing, { echo: null });
  return { to: outcome.next };
}
