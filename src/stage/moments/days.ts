/** Days run: leaf after leaf off the calendar, the hands of the clock day by day. Where no calendar hangs, one is let down. */
import type { Picture, Piece } from '../layout/piece.ts';
import { easeIn, easeOut, share } from './ease.ts';
import { handsIn, type Spent, sprung, threadOf } from './hours.ts';
import { type Extra, extra, type Moment, type Pose } from './moment.ts';
import { type Props, pieceOf, propFrame } from './picked.ts';

const FALL = 420;
/** The first and the last day take longer than those between. */
const LONGEST_DAY = 380;
const ALL_DAYS = 2100;
const DOWN = 300;

export function days(before: Picture, after: Picture, spent: Spent, props: Props): Moment {
  const own = pieceOf(after, 'calendar');
  const hangs = own !== undefined;
  const calendar = own ?? hung(props);
  const day = Math.min(LONGEST_DAY, ALL_DAYS / spent.days);
  const from = hangs ? 80 : DOWN + 160;
  const over = from + day * spent.days;
  const lasts = over + (hangs ? FALL : FALL * 0.7 + 300);
  const leaves = Array.from({ length: Math.min(spent.days, 14) }, (_, i) => leafOf(calendar, i, props));
  const fallen = after.pieces.filter((p) => p.id.startsWith('leaf:') && !pieceOf(before, p.id)).map((p) => p.id);
  const hands = handsIn(after, spent);
  const number = hangs ? 'calendar/days' : 'extra:calendar-days';
  return {
    name: 'days',
    lasts,
    extras: [...(hangs ? [] : [threadOf(calendar, 'calendar'), { piece: calendar }, ...lettersOf(calendar)]), ...leaves],
    at: (ms) => {
      const gone = Math.max(0, Math.min(spent.days, (ms - from) / day));
      const ticked = sprung(gone);
      const poses: Record<string, Pose> = { [number]: { words: String(spent.left + spent.days - Math.min(spent.days, Math.ceil(gone))) } };
      for (const [i, { piece }] of leaves.entries()) poses[piece.id] = falling(ms - from - i * day, calendar.rect.h, i);
      for (const id of fallen) poses[id] = { alpha: share(ms, over, over + FALL) };
      for (const [id, turn] of hands) poses[id] = { turn: -turn * (spent.days - Math.min(spent.days, ticked)) };
      if (!hangs) {
        const away = calendar.rect.y + calendar.rect.h * 1.3;
        const y = -away * (1 - easeOut(share(ms, 0, DOWN))) - away * easeIn(share(ms, lasts - 300, lasts));
        for (const id of ['extra:calendar', 'extra:calendar-thread', 'extra:calendar-days']) poses[id] = { ...poses[id], y };
      }
      return poses;
    },
    cues: Array.from({ length: spent.days }, (_, i) => ({ at: from + i * day, sound: 'leaf' })),
  };
}

/** A calendar in the middle above, for as long as its leaves fall. */
function hung({ art, size }: Props): Piece {
  const { w, h } = art.frames.calendar ?? { w: 98, h: 116 };
  const tall = Math.max(84, Math.min(180, size.h * 0.24));
  const wide = (tall * w) / h;
  return extra('calendar', 'calendar', { x: size.w / 2 - wide / 2, y: size.h * 0.14, w: wide, h: tall }, { layer: 'hand' });
}

function lettersOf({ rect }: Piece): readonly Extra[] {
  const box = { x: rect.x, y: rect.y + rect.h * 0.24, w: rect.w, h: rect.h * 0.66 };
  const size = Math.round(rect.h * 0.46);
  const lettering = { text: '', face: 'serif', weight: 700, colour: '#231A14', size, least: 10, align: 'centre' } as const;
  return [{ piece: { ...extra('calendar-days', 'calendar', box, { layer: 'hand' }), frame: null, lettering } }];
}

function leafOf({ rect, layer }: Piece, i: number, props: Props): Extra {
  const frame = propFrame(props, 'calendar-leaf', 'paint/leaf');
  const leaf = { x: rect.x + rect.w * 0.1, y: rect.y + rect.h * 0.2, w: rect.w * 0.78, h: rect.h * 0.7 };
  return { piece: extra(`leaf-${i}`, frame, leaf, { layer, pivot: [0.5, 0] }) };
}

/** Torn off at the top, then down and aside, turning; a leaf is stiff. */
function falling(ms: number, h: number, i: number): Pose {
  const t = ms / FALL;
  if (t <= 0 || t >= 1) return { alpha: 0 };
  const torn = easeOut(share(t, 0, 0.28));
  const fall = easeIn(share(t, 0.2, 1));
  const side = i % 2 === 0 ? 1 : -1;
  return {
    x: side * (h * 0.06 * torn + h * 0.34 * fall),
    y: -h * 0.05 * torn + h * 1.05 * fall,
    turn: side * (6 * torn + 40 * fall),
    alpha: 1 - share(t, 0.72, 1),
  };
}
