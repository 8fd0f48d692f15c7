/** Going on with a kept run, if it still fits its level. */
import type { Level } from '../core/level.ts';
import { openIntents } from '../core/open-intents.ts';
import type { Recording, Run } from '../core/run.ts';
import { beatOf, echoLines, linesShown } from '../core/shown.ts';
import { Session } from './session.ts';

/**
 * A kept run goes on if its level still knows everything in it; after a change of rules it may not.
 *
 * @returns the session, or null: then the level's start is offered, and the kept file is left as it is
 */
export function resumeIfFits(level: Level, run: Run, recording: Recording): Session | null {
  try {
    if (run.level !== level.id) return null;
    const open = openIntents(level, run);
    linesShown(level, run);
    echoLines(level, run);
    if (open.length === 0 && beatOf(level, run).kind !== 'ending') return null;
    const declared = level.variables.every((v) => Number.isInteger(run.variables[v.id]));
    const known = run.papers.every((p) => level.shared.papers.some((paper) => paper.id === p));
    const staged = level.shared.procedure.stages.some((s) => s.id === run.stage);
    return declared && known && staged ? Session.resume(level, run, recording) : null;
  } catch {
    return null;
  }
}
