/** What became of the last answer: a stamped slip in the corner across from where one goes on, and whether one may look again. */
import { verdictOn } from '../../core/checkpoint.ts';
import { feedbackOf } from '../../core/feedback.ts';
import type { Question } from '../../core/question.ts';
import type { Asked } from '../../core/run.ts';
import { type Draft, hot, isSmall, letter, putIn } from './draft.ts';
import type { Rect } from './geometry.ts';

/** @param room what is free for it; it lies at the left of that */
export function putVerdict(draft: Draft, question: Question, asked: Asked, room: Rect): void {
  const { tongue } = draft;
  const verdict = verdictOn(asked);
  const last = asked.attempts.at(-1);
  if (verdict === null || !last) return;
  const small = isSmall(draft);
  const isOpen = verdict === 'not-yet' || verdict === 'partly-so-far';
  const slip = { ...room, w: Math.min(room.w, small ? 150 : 330) };
  const put = { of: 'verdict', layer: 'sheet' } as const;
  putIn(draft, 'verdict', 'paint/sheet', slip, put);
  const pad = small ? 3 : 12;
  const foot = isOpen ? slip.h * 0.42 : 0;
  const stamp = { x: slip.x + pad, y: slip.y + pad, w: slip.w - 2 * pad - 4, h: slip.h - 2 * pad - foot - 4 };
  const words = tongue.word(verdict);
  putIn(draft, 'stamp:verdict', 'paint/stamp', stamp, { ...put, turn: small ? 0 : -2 });
  const ink = { face: 'serif', weight: 700, size: small ? 15 : 24, colour: '#46357F', align: 'centre' } as const;
  letter(draft, 'verdict/words', words, stamp, ink, { ...put, turn: small ? 0 : -2 });
  const hint = isOpen ? tongue.word(small ? 'look-again-short' : 'look-again') : null;
  if (hint !== null) {
    const line = { x: slip.x + pad, y: stamp.y + stamp.h + 1, w: slip.w - 2 * pad - 2, h: foot - (small ? 0 : 2) };
    letter(draft, 'verdict/hint', hint, line, { size: 15, align: 'centre' }, put);
  }
  const why = feedbackOf(question, last.grade)[0];
  const says = [words, hint === null ? null : tongue.word('look-again'), why ? tongue.say(why) : null];
  hot(draft, 'verdict', slip, { show: { kind: 'nothing' } }, says.filter((s) => s !== null).join(' '), 'sheet');
}
