/** A decision on the stage: what lies before the institution on the desk, the odds as lots on a string, and afterwards the stamp. */
import type { DecisionBeat } from '../../core/beat.ts';
import { frameOf } from './art.ts';
import { type Draft, hot, isSmall, leastLetter, letter, putIn, READABLE } from './draft.ts';
import { linesIn } from './estimate.ts';
import { putFolder, readFolder } from './folder.ts';
import { type Rect, within } from './geometry.ts';
import { putDrawnLot, putLots } from './lots.ts';
import { hearPeople, putPeople, putSpeech } from './people.ts';
import { board, goOnPlace, putGoOn, sendOnward, tableOf } from './table.ts';
import { LINE } from './wrap.ts';

export function layDecision(draft: Draft, beat: DecisionBeat): void {
  const { at } = draft.run;
  const outcome = at.kind === 'decision' ? beat.outcomes.find((o) => o.id === at.outcome) : undefined;
  const places = putPeople(draft);
  const folder = putFolder(draft);
  const sheet = putSheet(draft, beat, folder, outcome !== undefined);
  const intent = { kind: 'await', target: beat.id } as const;
  if (outcome) {
    putStamp(draft, draft.tongue.say(outcome.says), sheet);
    putDrawnLot(draft, outcome.id, sheet);
    putGoOn(draft);
  } else {
    sendOnward(draft, intent, draft.tongue.word('send-in'), sendPlace(draft));
    putLots(draft, beat);
  }
  readFolder(draft, folder, outcome ? [] : [{ onto: sheet, does: { intent } }]);
  hearPeople(draft, places, new Set());
  putSpeech(draft, places);
}

/** What lies before them, as it lies on the desk. */
function putSheet(draft: Draft, beat: DecisionBeat, folder: Rect, isDecided: boolean): Rect {
  const small = isSmall(draft);
  const table = tableOf(draft);
  const whole = board(draft);
  const left = folder.x + folder.w + (small ? 4 : 18);
  const beside = sendPlace(draft).x - 16;
  // Where too little is left beside the corner it lies above it.
  const isAbove = small || beside - left < 330;
  const right = isAbove ? whole.x + whole.w : beside;
  const bottom = isAbove ? goOnPlace(draft).y - 4 : whole.y + whole.h;
  const w = Math.min(right - left, 560);
  // Held in a hand it is as low as its words allow: behind it people sit.
  const h = small ? Math.min(MOST_TALL, tallFor(draft, beat, w, isDecided)) : Math.max(126, Math.min(bottom - table.y, 150));
  const rect = within({ x: left + (right - left - w) / 2, y: bottom - h, w, h }, whole);
  putPapers(draft, rect);
  const put = { of: 'before', layer: 'table' } as const;
  const words = draft.tongue.say(beat.question);
  putIn(draft, 'before', 'paint/sheet', rect, put);
  const pad = small ? SMALL_PAD : 22;
  const text = { x: rect.x + pad, y: rect.y + pad * 0.6, w: rect.w - 2 * pad - 8, h: rect.h - pad * 1.4 - 4 };
  if (isDecided) letterOverStamp(draft, words, rect, text);
  else letter(draft, 'before/words', words, text, { face: 'serif', size: small ? 14 : 21, least: 10, align: 'centre' }, put);
  hot(draft, 'before', rect, { show: { kind: 'nothing' } }, words, 'sheet');
  return rect;
}

/** Held in a hand: how tall it may be, and its paper around its words. */
const MOST_TALL = 130;
const SMALL_PAD = 10;

function tallFor(draft: Draft, beat: DecisionBeat, w: number, isDecided: boolean): number {
  const size = isDecided ? leastLetter(draft) : Math.max(14, leastLetter(draft));
  const wide = w - 2 * SMALL_PAD - 8 - (isDecided ? 18 : 0);
  const words = linesIn(draft.tongue.say(beat.question), wide, size, 'serif', 400) * size * LINE;
  return isDecided ? words + 8 + 8 + stampTall(draft, { h: 112 }) + stampFoot(draft, w) + 2 : Math.max(58, words + SMALL_PAD * 2 + 10);
}

/** Above the stamp, as far as they can stand there whole; the drawn lot hangs beside them. */
function letterOverStamp(draft: Draft, words: string, sheet: Rect, { x, w }: Rect): void {
  const small = isSmall(draft);
  const y = sheet.y + (small ? 8 : 12);
  const stamp = stampTall(draft, sheet);
  const h = sheet.y + sheet.h - stampFoot(draft, sheet.w) - stamp - 8 - y;
  const beside = { x, y, w: w - (small ? 18 : 34), h };
  letter(
    draft,
    'before/words',
    words,
    beside,
    { face: 'serif', size: small ? 13 : 17, least: 10, align: 'centre' },
    { of: 'before', layer: 'table' },
  );
}

function stampTall(draft: Draft, sheet: Pick<Rect, 'h'>): number {
  return isSmall(draft) ? 40 + leastLetter(draft) - READABLE.small : Math.min(sheet.h * 0.4, 60);
}

/** Below the stamp: it is askew, and none of its corners stands over the edge. */
function stampFoot(draft: Draft, wide: number): number {
  return (isSmall(draft) ? 8 : 14) + wide * STAMP_WIDE * 0.5 * Math.sin((-STAMP_TURN * Math.PI) / 180);
}

const STAMP_TURN = -3;
/** Of the sheet's width, the most that the stamp takes. */
const STAMP_WIDE = 0.8;

/** The papers of the file, as many as there are, look out from under it. */
function putPapers(draft: Draft, sheet: Rect): void {
  const papers = draft.run.papers.slice(0, 9);
  const { w: fw, h: fh } = frameOf(draft.art, 'paper');
  const h = Math.min(sheet.h * 0.7, 92);
  const w = (h * fw) / fh;
  for (const [i, paper] of papers.entries()) {
    const x = sheet.x + sheet.w * 0.06 + ((sheet.w * 0.84 - w) * i) / Math.max(1, papers.length - 1);
    const rect = { x, y: sheet.y - h * (0.3 + (i % 3) * 0.05), w, h };
    putIn(draft, `before/${paper}`, 'paper', rect, { of: 'before', turn: [-5, 3, -2, 6, -4, 2][i % 6] ?? 0 });
  }
}

/** Wider than the mark that goes on, in the same corner. */
function sendPlace(draft: Draft): Rect {
  const corner = goOnPlace(draft);
  const w = isSmall(draft) ? 232 : 330;
  return { ...corner, x: corner.x + corner.w - w, w };
}

/** Thumped across the lower half of the sheet, a little askew. */
function putStamp(draft: Draft, words: string, sheet: Rect): void {
  const small = isSmall(draft);
  const h = stampTall(draft, sheet);
  const w = Math.min(sheet.w * STAMP_WIDE, Math.max(h * 2.2, words.length * h * 0.3 + h));
  const rect = { x: sheet.x + sheet.w * 0.52 - w / 2, y: sheet.y + sheet.h - h - stampFoot(draft, sheet.w), w, h };
  const put = { of: 'before', layer: 'above', turn: STAMP_TURN } as const;
  putIn(draft, 'stamp:outcome', 'paint/stamp', rect, put);
  const text = { x: rect.x + h * 0.2, y: rect.y + h * 0.1, w: w - h * 0.4, h: h * 0.8 };
  const size = small ? 17 : 26;
  letter(
    draft,
    'stamp:outcome/words',
    words,
    text,
    { face: 'serif', weight: 700, size, least: 10, colour: '#46357F', align: 'centre' },
    put,
  );
}
