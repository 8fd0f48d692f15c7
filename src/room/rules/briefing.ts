/** What the class has to bring about, in the pack's own words, before it decides anything: at the briefing, and on the first page of each later level. */
import type { Level, Pack } from '../../core/level.ts';
import { taskShown } from '../../core/shown.ts';
import type { Wording } from '../../core/wording.ts';
import type { Lesson } from './lesson.ts';
import { levelOf, nextLevel } from './phase.ts';

export type Briefing = { readonly level: Level; readonly says: Wording };

/** @returns null where there is nothing to explain, or the pack doesn't */
export function briefing(
  pack: Pack,
  { opening, levels, run }: Pick<Lesson, 'opening' | 'run'> & { readonly levels: readonly string[] },
): Briefing | null {
  if (opening === 'brief') {
    const next = nextLevel({ plan: { levels }, run });
    const level = next === null ? null : levelOf(pack, next);
    return level ? { level, says: level.task ?? level.about } : null;
  }
  if (opening !== 'bill' || !run || levels.indexOf(run.level) < 1) return null;
  const level = levelOf(pack, run.level);
  const says = taskShown(level, run);
  return says && { level, says };
}
