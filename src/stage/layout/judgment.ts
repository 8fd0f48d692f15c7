/** What the judge decided, on a stamped sheet; each exhibit lies where it belongs, and what had lain elsewhere is marked. */
import type { HearingBeat } from '../../core/beat.ts';
import { type AtHearing, exhibitOf, rightPlaces } from '../../core/court-file.ts';
import type { HearingRules } from '../../core/procedure.ts';
import { frameOf } from './art.ts';
import type { Bench } from './bench.ts';
import { type Draft, hot, isSmall, letter, type Put, putAt, putIn, READABLE } from './draft.ts';
import { linesIn } from './estimate.ts';
import { cardId } from './exhibits.ts';
import type { Point, Rect } from './geometry.ts';
import { goOnPlace, putGoOn } from './table.ts';
import type { Lying } from './weighing.ts';
import { CLOSE } from './wrap.ts';

/** `found`: how far down what was found reaches. */
type Judged = { readonly bench: Bench; readonly lying: Lying; readonly found: number };

export function putJudgment(draft: Draft, beat: HearingBeat, hearing: HearingRules, at: AtHearing, judged: Judged): void {
  const { bench, lying } = judged;
  const small = isSmall(draft);
  // Held in a hand, the mark that goes on lies on the sheet: what is put later is above, and what is met first, too.
  const sheet = small ? smallSheetPlace(judged) : sheetPlace(draft, bench);
  if (small) putSmallSheet(draft, hearing, at, sheet);
  putGoOn(draft);
  if (!small) putSheet(draft, hearing, at, sheet);
  const { says } = wordsOf(draft, hearing, at);
  hot(draft, 'judgment', sheet, { show: { kind: 'nothing' } }, `${draft.tongue.word('judge-decided')} ${says}`, 'sheet');
  for (const [id, rect] of lying) {
    const exhibit = exhibitOf(beat, id);
    const isRight = rightPlaces(exhibit).includes(at.weighed[id] ?? '');
    if (!isRight) putMoved(draft, id, rect);
    const moved = isRight ? '' : ` · ${draft.tongue.word('judge-laid')}`;
    const says = `${at.exhibits.indexOf(id) + 1}. ${draft.tongue.say(exhibit.title)}${moved} · ${draft.tongue.say(exhibit.why)}`;
    hot(draft, cardId(id), rect, { show: { kind: 'nothing' } }, says, 'exhibit');
  }
  for (const { field, whole } of bench.pans)
    hot(draft, `place:${field.id}`, whole, { show: { kind: 'nothing' } }, draft.tongue.say(field.asks), 'pan');
  for (const { test, rect } of bench.trays)
    hot(draft, `place:${test.id}`, rect, { show: { kind: 'nothing' } }, draft.tongue.say(test.fails), 'tray');
}

/** Below what was found, and above or beside the corner where one goes on. */
function sheetPlace(draft: Draft, { row, hand }: Bench): Rect {
  const corner = goOnPlace(draft);
  const isAbove = corner.x - hand.x < 320;
  const y = row.y + row.h * 0.6;
  const bottom = isAbove ? corner.y - 3 : hand.y + hand.h;
  const right = isAbove ? hand.x + hand.w : Math.min(hand.x + hand.w, corner.x - 6);
  return { x: hand.x, y, w: right - hand.x, h: Math.min(bottom - y, 210) };
}

function putSheet(draft: Draft, hearing: HearingRules, at: AtHearing, rect: Rect): void {
  const { tongue } = draft;
  const put = { of: 'judgment', layer: 'hand' } as const;
  const { says, own } = wordsOf(draft, hearing, at);
  putIn(draft, 'judgment', 'paint/sheet', rect, put);
  const side = Math.min(rect.h * 0.42, 56);
  putSeal(draft, { x: rect.x + rect.w - side, y: rect.y + rect.h - side }, side, put);
  const [left, wide] = [rect.x + 20, rect.w - 48];
  const kicker = { x: left, y: rect.y + 12, w: wide, h: 22 };
  letter(draft, 'judgment/who', tongue.word('judge-decided'), kicker, { weight: 700, size: 15, colour: QUIET }, put);
  const low = own === null ? 0 : 40;
  const text = { x: left, y: kicker.y + kicker.h, w: wide - side * 1.3, h: rect.h - kicker.h - low - 34 };
  letter(draft, 'judgment/says', says, text, { face: 'serif', weight: 600, size: 23, least: 10, sits: 'top' }, put);
  const foot = { x: left, y: text.y + text.h, w: wide - side * 1.4, h: low };
  if (own !== null) letter(draft, 'judgment/draft', own, foot, { size: 14, least: 10, colour: QUIET }, put);
}

/** From what was found as far down as the stage goes. */
function smallSheetPlace({ bench: { hand }, found }: Judged): Rect {
  return { ...hand, y: found + 2, h: hand.y + hand.h - found - 2 };
}

/** What was drafted stands beside the mark that goes on, and the seal above that. */
function putSmallSheet(draft: Draft, hearing: HearingRules, at: AtHearing, rect: Rect): void {
  const corner = goOnPlace(draft);
  const put = { of: 'judgment', layer: 'sheet' } as const;
  const { says, own } = wordsOf(draft, hearing, at);
  putIn(draft, 'judgment', 'paint/sheet', rect, put);
  const side = 32;
  putSeal(draft, { x: rect.x + rect.w - side * 0.8, y: corner.y - side * 0.6 }, side, put);
  const [left, wide, size] = [rect.x + 9, rect.w - 20, READABLE.small];
  const kicker = { x: left, y: rect.y + 4, w: wide, h: 17 };
  letter(draft, 'judgment/who', draft.tongue.word('judge-decided'), kicker, { weight: 700, size, colour: QUIET }, put);
  const beside = corner.x - left - 5;
  const low = own === null ? 0 : linesIn(own, beside, size, 'sans') * size * CLOSE + 1;
  const bottom = rect.y + rect.h - 8;
  const text = { x: left, y: kicker.y + kicker.h, w: wide - side, h: (own === null ? corner.y : bottom - low) - kicker.y - kicker.h };
  letter(draft, 'judgment/says', says, text, { face: 'serif', weight: 600, size: size + 1, least: size, sits: 'top' }, put);
  const foot = { x: left, y: bottom - low, w: beside, h: low };
  if (own !== null) letter(draft, 'judgment/draft', own, foot, { size, colour: QUIET }, put);
}

const QUIET = '#5B4630';

/** What was decided, and what the clerk had drafted where that is something else. */
function wordsOf({ tongue }: Draft, hearing: HearingRules, at: AtHearing): { readonly says: string; readonly own: string | null } {
  const decided = hearing.orders.find((o) => o.is === at.decided);
  const drafted = hearing.orders.find((o) => o.id === at.drafted);
  const own = drafted && drafted.is !== at.decided ? `${tongue.word('you-drafted')} ${tongue.say(drafted.says)}` : null;
  return { says: decided ? tongue.say(decided.says) : '', own };
}

function putSeal(draft: Draft, middle: Point, side: number, put: Put): void {
  putAt(draft, 'stamp:judgment', 'stamp/court', middle, side / frameOf(draft.art, 'stamp/court').w, { ...put, turn: -12 });
}

/** A small arrow on what the judge laid elsewhere. */
function putMoved(draft: Draft, id: string, rect: Rect): void {
  const { h } = frameOf(draft.art, 'arrow');
  const at = { x: rect.x + 2, y: rect.y + rect.h * 0.62 };
  putAt(draft, `${cardId(id)}/moved`, 'arrow', at, Math.max(14, rect.h * 0.42) / h, { of: cardId(id), layer: 'above' });
}
