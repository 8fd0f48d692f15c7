/** What the procedure says of a move: the law stands here and in the pack's procedure, nowhere else. */
import { holds } from './holds.ts';
import type { Level } from './level.ts';
import type { Move } from './move.ts';
import type { Rule, Stage } from './procedure.ts';
import type { Run } from './run.ts';

/** The rule that refuses this move now, or null when it is lawful. */
export function refusalOf(level: Level, run: Run, move: Move | undefined): Rule | null {
  if (!move) return null;
  const { procedure } = level.shared;
  const stage = stageOf(level, run.stage);
  switch (move.kind) {
    case 'go': {
      const way = stage.next.find((t) => t.to === move.to);
      if (way && holds(way.needs, run)) return null;
      return ruleOf(level, (way ?? stage.next[0])?.rule ?? stage.changeRule);
    }
    case 'amend':
      return stage.mayChange.includes(move.change) ? null : ruleOf(level, stage.changeRule);
    case 'count':
      return move.of === 'all' ? null : ruleOf(level, procedure.countRule);
  }
}

export function stageOf(level: Level, id: string): Stage {
  const stage = level.shared.procedure.stages.find((s) => s.id === id);
  if (!stage) throw new Error(`Stage ${id} is not in procedure ${level.shared.procedure.id}`);
  return stage;
}

export function ruleOf(level: Level, id: string): Rule {
  const rule = level.shared.procedure.rules.find((r) => r.id === id);
  if (!rule) throw new Error(`Rule ${id} is not in procedure ${level.shared.procedure.id}`);
  return rule;
}
