/** What the judge decided, on a stamped sheet; each exhibit lies where it belongs, and what had lain elsewhere is marked. */
import type { HearingBeat } from '../../core/beat.ts';
import { type AtHearing, exhibitOf, rightPlaces } from '../../core/court-file.ts';
import type { HearingRules } from '../../core/procedure.ts';
import { frameOf } from './art.ts';
import type { Bench } from './bench.ts';
import { type Draft, hot, isSmall, letter, putAt, putIn } from './draft.ts';
import { cardId } from './exhibits.ts';
import type { Rect } from './geometry.ts';
import { goOnPlace, putGoOn } from './table.ts';
import type { Lying } from './weighing.ts';

export function putJudgment(draft: Draft, beat: HearingBeat, hearing: HearingRules, at: AtHearing, bench: Bench, lying: Lying): void {
  putGoOn(draft);
  putSheet(draft, hearing, at, sheetPlace(draft, bench));
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
  const y = row.y + row.h * (isSmall(draft) ? 0.2 : 0.6);
  const bottom = isAbove ? corner.y - 3 : hand.y + hand.h;
  const right = isAbove ? hand.x + hand.w : Math.min(hand.x + hand.w, corner.x - 6);
  return { x: hand.x, y, w: right - hand.x, h: Math.min(bottom - y, 210) };
}

function putSheet(draft: Draft, hearing: HearingRules, at: AtHearing, rect: Rect): void {
  const { tongue } = draft;
  const small = isSmall(draft);
  const put = { of: 'judgment', layer: 'hand' } as const;
  const decided = hearing.orders.find((o) => o.is === at.decided);
  const drafted = hearing.orders.find((o) => o.id === at.drafted);
  const isSame = drafted?.is === at.decided;
  const says = decided ? tongue.say(decided.says) : '';
  putIn(draft, 'judgment', 'paint/sheet', rect, put);
  const side = Math.min(rect.h * 0.42, small ? 34 : 56);
  const seal = { x: rect.x + rect.w - side * 1.5, y: rect.y + rect.h - side * 1.5 };
  const scale = side / frameOf(draft.art, 'stamp/court').w;
  putAt(draft, 'stamp:judgment', 'stamp/court', { x: seal.x + side / 2, y: seal.y + side / 2 }, scale, { ...put, turn: -12 });
  const left = rect.x + (small ? 10 : 20);
  const wide = rect.w - (small ? 24 : 48);
  const kicker = { x: left, y: rect.y + (small ? 6 : 12), w: wide, h: small ? 16 : 22 };
  letter(draft, 'judgment/who', tongue.word('judge-decided'), kicker, { weight: 700, size: small ? 12 : 15, colour: '#5B4630' }, put);
  const low = isSame || !drafted ? 0 : small ? 22 : 40;
  const text = { x: left, y: kicker.y + kicker.h, w: wide - side * 1.3, h: rect.h - kicker.h - low - (small ? 14 : 34) };
  letter(draft, 'judgment/says', says, text, { face: 'serif', weight: 600, size: small ? 14 : 23, least: 10, sits: 'top' }, put);
  if (low > 0 && drafted) {
    const foot = { x: left, y: text.y + text.h, w: wide - side * 1.4, h: low };
    const own = `${tongue.word('you-drafted')} ${tongue.say(drafted.says)}`;
    letter(draft, 'judgment/draft', own, foot, { size: small ? 11 : 14, least: 10, colour: '#5B4630' }, put);
  }
  hot(draft, 'judgment', rect, { show: { kind: 'nothing' } }, `${tongue.word('judge-decided')} ${says}`, 'sheet');
}

/** A small arrow on what the judge laid elsewhere. */
function putMoved(draft: Draft, id: string, rect: Rect): void {
  const { h } = frameOf(draft.art, 'arrow');
  const at = { x: rect.x + 2, y: rect.y + rect.h * 0.62 };
  putAt(draft, `${cardId(id)}/moved`, 'arrow', at, Math.max(14, rect.h * 0.42) / h, { of: cardId(id), layer: 'above' });
}
