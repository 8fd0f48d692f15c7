/** Where a lesson stands; derived, never stored. */
import { beatById, type Level, type Pack } from '../../core/level.ts';
import type { Lesson, Phase, Plan } from './lesson.ts';

export function phaseOf(pack: Pack, lesson: Lesson): Phase {
  const { opening, run } = lesson;
  if (opening === 'over') return 'debrief';
  if (opening !== 'bill' || !run) return opening === 'bill' ? 'brief' : opening;
  const { kind } = beatById(levelOf(pack, run.level), run.beat);
  if (kind === 'vote') return 'roll-call';
  if (kind === 'checkpoint') return 'checkpoint';
  return kind === 'ending' && nextLevel(lesson) === null ? 'debrief' : 'debate';
}

export function levelOf(pack: Pack, id: string): Level {
  const level = pack.levels.find((l) => l.id === id);
  if (!level) throw new Error(`Level ${id} is not in pack ${pack.shared.pack}`);
  return level;
}

/** The level that the lesson plays after the present one, or null after the last. */
export function nextLevel({ plan, run }: Pick<Lesson, 'run'> & { readonly plan: Pick<Plan, 'levels'> }): string | null {
  return plan.levels[run ? plan.levels.indexOf(run.level) + 1 : 0] ?? null;
}
