/** The first time that something is possible: which note stands in the margin of a page. Any pack, any level: only what is open counts. */

import type { Level } from '../../core/level.ts';
import { openIntents } from '../../core/open-intents.ts';
import type { Run } from '../../core/run.ts';
import { LEDGERS, score, withinReach } from '../../core/score.ts';
import { hearsayAbroad, openActions } from '../../core/shown.ts';
import type { NoteId } from '../../text/words/aids.ts';

export type Margin = { readonly level: Level; readonly run: Run; readonly hasStage: boolean };

/** Most pressing first: what is here now and may be gone on the next page, before what is always there. */
export const NOTES: readonly NoteId[] = ['passage', 'hearsay', 'choice', 'hours', 'rewind', 'record', 'stage', 'folder', 'help'];

const IS_POSSIBLE: Readonly<Record<NoteId, (margin: Margin) => boolean>> = {
  passage: ({ run }) => run.at.kind === 'checkpoint' && run.at.asked.attempts.some((a) => !a.grade.right),
  hearsay: ({ level, run }) => hearsayAbroad(level, run).length > 0,
  choice: ({ level, run }) => openIntents(level, run).filter((t) => t.kind === 'choose').length > 1,
  hours: ({ level, run }) => openActions(level, run).some((action) => action.days > 0),
  rewind: ({ run }) => run.at.kind === 'ending',
  record: ({ level, run }) => {
    const [all, reach] = [score(level, run), withinReach(level, run)];
    return LEDGERS.some((name) => reach[name] < all[name].possible);
  },
  stage: ({ hasStage }) => hasStage,
  folder: () => true,
  help: () => true,
};

/** One for a page; null when all that could be said here was seen, and while a question waits: nothing stands before what it asks. */
export function noteFor(margin: Margin, seen: readonly string[]): NoteId | null {
  const { at } = margin.run;
  if (at.kind === 'checkpoint' && at.asked.attempts.length === 0) return null;
  return NOTES.find((id) => !seen.includes(id) && IS_POSSIBLE[id](margin)) ?? null;
}
