/** Questions that are answered by picking strips: one, several, or the sentence that decides. */

import type { ChoiceQuestion, HottextQuestion, MultipleQuestion } from '../../core/question.ts';
import { shownOrder } from '../../core/shown.ts';
import { findClaim } from '../../core/source.ts';
import type { Wording } from '../../core/wording.ts';
import type { Asking } from './checkpoint.ts';
import { type Draft, hot, letterOf } from './draft.ts';
import { layRows, putStrip } from './strip.ts';

type PickQuestion = ChoiceQuestion | MultipleQuestion | HottextQuestion;

export function layPicks(draft: Draft, question: PickQuestion, { room, open, grade }: Asking): void {
  const ids = shownOrder(draft.level, draft.run, question);
  const said = ids.map((pick) => draft.tongue.say(wordingOf(draft, question, pick)));
  // A pin takes room: a strip has the same height with it and without it.
  const rows = said.map((words) => [{ words, w: room.w, pinned: true }]);
  const { places, size } = layRows(draft, room, rows);
  for (const [i, pick] of ids.entries()) {
    const rect = places[i];
    if (!rect) continue;
    const id = `pick:${pick}`;
    const words = said[i] ?? '';
    const picked = draft.composition.picked.includes(pick);
    putStrip(draft, id, {
      rect,
      tag: letterOf(i),
      words,
      size,
      raised: picked,
      pinned: picked,
      refused: !open && picked && (grade?.wrong.includes(pick) ?? false),
    });
    const says = `${letterOf(i)}. ${words}`;
    hot(draft, id, rect, open ? { touch: { kind: 'pick', id: pick } } : { show: { kind: 'nothing' } }, says, 'strip');
  }
}

function wordingOf(draft: Draft, question: PickQuestion, id: string): Wording {
  if (question.kind === 'hottext') return findClaim(draft.level.shared.sources, id)?.claim.says ?? {};
  return question.picks.find((p) => p.id === id)?.says ?? {};
}
