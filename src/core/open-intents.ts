/** The only opinion about what is allowed. Panels, stage, hints, bots, the proof and the tests all ask here. */
import { rulesOf } from './beats.ts';
import type { IntentTemplate } from './intent.ts';
import { beatById, type Level } from './level.ts';
import type { Run } from './run.ts';

/** What may be asked now; nothing at an ending. Unlawful moves that a real clerk could try are open: they get an answer. */
export function openIntents(level: Level, run: Run): readonly IntentTemplate[] {
  const beat = beatById(level, run.beat);
  return rulesOf(beat).open(level, run, beat);
}
