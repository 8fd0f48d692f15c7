/** A question on the stage: slips with the panel's letters, put together by pointing, and a stamp that hands the answer in. */

import { questionOf } from '../../core/checkpoint.ts';
import { answerOf } from '../../core/compose.ts';
import { stableJson } from '../../core/json.ts';
import { openIntents } from '../../core/open-intents.ts';
import type { Grade, Question } from '../../core/question.ts';
import { lastAttempt } from '../../core/shown.ts';
import { frameOf } from './art.ts';
import { layCategorise } from './ask-categorise.ts';
import { layMatch } from './ask-match.ts';
import { layNumber } from './ask-number.ts';
import { layOrder } from './ask-order.ts';
import { layPicks } from './ask-picks.ts';
import { type Draft, hot, isSmall, leastLetter, letter, putIn, READABLE } from './draft.ts';
import { linesIn } from './estimate.ts';
import { around, fitted, type Rect } from './geometry.ts';
import { board, GAP_UNDER_BOARD, goOnPlace, putGoOn } from './table.ts';
import { putVerdict } from './verdict.ts';

/** What is laid out for a question: where, whether it can still be changed, and how the last answer was graded. */
export type Asking = { readonly room: Rect; readonly open: boolean; readonly grade: Grade | null };

export function layCheckpoint(draft: Draft): void {
  const { level, run } = draft;
  if (run.at.kind !== 'checkpoint') return;
  const question = questionOf(level, run.at.asked.question);
  const open = openIntents(level, run);
  const canAnswer = open.some((t) => t.kind === 'answer');
  const canGoOn = open.some((t) => t.kind === 'continue');
  // Nobody stands there meanwhile: answers would lie over their faces.
  putIn(draft, 'scrim', 'paint/shade', { x: 0, y: 0, w: draft.view.size.w, h: draft.view.size.h }, { layer: 'scrim', alpha: 0.52 });
  if (canGoOn) putGoOn(draft);
  if (canAnswer) putStamp(draft, question);
  putVerdict(draft, question, run.at.asked, verdictPlace(draft));
  const room = isSmall(draft) ? roomFor(draft) : putAsked(draft, question, roomFor(draft));
  layQuestion(draft, question, { room, open: canAnswer, grade: lastAttempt(run)?.grade ?? null });
}

/** What is asked, over what can be answered; on a small stage it stands below, in the panel. Returns the room that is left. */
function putAsked(draft: Draft, question: Question, room: Rect): Rect {
  const sheet = { ...room, h: ASKED };
  putIn(draft, 'asked', 'paint/sheet', sheet, { layer: 'sheet' });
  const asks = draft.tongue.say(question.asks);
  const words = balanced(asks, { x: sheet.x + 22, y: sheet.y + 4, w: sheet.w - 54, h: sheet.h - 18 }, 20);
  const style = { face: 'serif', weight: 600, size: 20, least: 13, align: 'centre' } as const;
  letter(draft, 'asked/words', asks, words, style, { layer: 'sheet' });
  return { ...room, y: room.y + ASKED + GAP_UNDER_BOARD, h: room.h - ASKED - GAP_UNDER_BOARD };
}

const ASKED = 78;

/** The box so narrow that words take no more lines than in the whole of it: no line has one word alone. */
function balanced(words: string, box: Rect, size: number): Rect {
  const linesAt = (w: number) => linesIn(words, w, size, 'serif');
  const lines = linesAt(box.w);
  let w = box.w;
  while (w > 160 && linesAt(w - 10) === lines) w -= 10;
  return { ...box, x: box.x + (box.w - w) / 2, w };
}

function layQuestion(draft: Draft, question: Question, asking: Asking): void {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
    case 'hottext':
      layPicks(draft, question, asking);
      break;
    case 'order':
      layOrder(draft, question, asking);
      break;
    case 'match':
      layMatch(draft, question, asking);
      break;
    case 'categorise':
      layCategorise(draft, question, asking);
      break;
    case 'number':
      layNumber(draft, question, asking);
      break;
  }
}

/** The stage above the strip where the stamp stands. */
function roomFor(draft: Draft): Rect {
  const whole = board(draft);
  const strip = isSmall(draft) ? 48 : 112;
  const w = Math.min(whole.w, 900);
  return { x: whole.x + (whole.w - w) / 2, y: whole.y + (isSmall(draft) ? 0 : 18), w, h: whole.h - strip - (isSmall(draft) ? 0 : 18) };
}

/**
 * The stamp hands the answer in when it is complete, and not the one that was given already; else it only says so. It always
 * stands beside the corner where one goes on: whoever presses twice meets nothing else.
 */
function putStamp(draft: Draft, question: Question): void {
  const rect = stampPlace(draft);
  const answer = answerOf(question, draft.composition);
  const given = lastAttempt(draft.run)?.answer;
  const isNew = answer !== null && (given === undefined || stableJson(given) !== stableJson(answer));
  const id = `answer:${question.id}`;
  putIn(draft, id, 'stamp-tool', rect, { of: id, layer: 'sheet', alpha: isNew ? 1 : 0.4, turn: isNew ? 0 : 14 });
  const { tongue } = draft;
  const put = { of: isNew ? id : 'not-yet', layer: 'sheet', alpha: isNew ? 1 : 0.6 } as const;
  const label = platePlace(draft);
  putIn(draft, `${id}/label`, 'paint/slip', label, put);
  const says = { ...label, x: label.x + 4, w: label.w - 12, h: label.h - 5 };
  const size = isSmall(draft) ? 14 : 18;
  letter(draft, `${id}/words`, tongue.word('answer'), says, { face: 'serif', weight: 600, size, least: 12, align: 'centre' }, put);
  // The plate beside it looks like a button, so it is one.
  for (const place of [rect, label]) {
    if (isNew) hot(draft, id, place, { intent: { kind: 'answer', target: question.id, answer } }, tongue.word('hand-in'), 'stamp-tool');
    else hot(draft, 'not-yet', place, { show: { kind: 'nothing' } }, tongue.word(answer ? 'same-answer' : 'incomplete'), 'stamp-tool');
  }
}

function stampPlace(draft: Draft): Rect {
  const whole = board(draft);
  const { w, h } = frameOf(draft.art, 'stamp-tool');
  const tall = isSmall(draft) ? 54 : 100;
  const x = goOnPlace(draft).x - tall - 12;
  return fitted(around({ x: x + tall / 2, y: whole.y + whole.h - tall / 2 }, { w: tall, h: tall }), w / h);
}

/** What the stamp is for, in a word, beside it. */
function platePlace(draft: Draft): Rect {
  const { x, y } = stampPlace(draft);
  const wide = 82 * (leastLetter(draft) / READABLE.small);
  return isSmall(draft) ? { x: x - wide - 2, y: y + 14, w: wide, h: 28 } : { x: x - 142, y: y + 38, w: 138, h: 42 };
}

/** What the stamp and its plate leave of the strip below what is asked. */
function verdictPlace(draft: Draft): Rect {
  const whole = board(draft);
  const h = isSmall(draft) ? 50 : 98;
  return { x: whole.x, y: whole.y + whole.h - h, w: platePlace(draft).x - whole.x - (isSmall(draft) ? 5 : 16), h };
}
