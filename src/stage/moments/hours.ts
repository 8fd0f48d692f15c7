/** Hours run: the hands of the clock spring from one to the next, and nothing is torn off. Where nothing counts them, a clock is let down. */
import { frameOf, placed } from '../layout/art.ts';
import { handsAt } from '../layout/calendar.ts';
import { centre, type Rect } from '../layout/geometry.ts';
import type { Picture, Piece } from '../layout/piece.ts';
import { clamp, easeIn, easeOut, share } from './ease.ts';
import { type Extra, extra, type Moment, type Pose } from './moment.ts';
import { type Props, pieceOf } from './picked.ts';

/** Of the level's calendar: days, or what it counts instead. */
export type Spent = { readonly days: number; readonly left: number; readonly of: number };

/** The first and the last hour take longer than those between. */
const LONGEST_HOUR = 380;
const ALL_HOURS = 2100;
const DOWN = 300;
const NUMBER = 'calendar/days';

export function hours(after: Picture, spent: Spent, props: Props): Moment {
  const own = handsIn(after, spent);
  const counts = pieceOf(after, NUMBER) !== undefined;
  const isThere = counts || own.length > 0;
  const rect = hung(props);
  const lent = isThere ? [] : clockOf(rect, spent, props);
  const hands = isThere ? own : turnsOf(spent).map(([id, turn]) => [`extra:${id}`, turn] as const);
  const hour = Math.min(LONGEST_HOUR, ALL_HOURS / spent.days);
  const from = isThere ? 80 : DOWN + 160;
  const lasts = from + hour * spent.days + (isThere ? 120 : 420);
  return {
    name: 'days',
    lasts,
    extras: lent,
    at: (ms) => {
      const gone = Math.max(0, Math.min(spent.days, (ms - from) / hour));
      const poses: Record<string, Pose> = {};
      if (counts) poses[NUMBER] = { words: String(spent.left + spent.days - Math.ceil(gone)) };
      for (const [id, turn] of hands) poses[id] = { turn: -turn * (spent.days - sprung(gone)) };
      const away = rect.y + rect.h * 1.3;
      const y = -away * (1 - easeOut(share(ms, 0, DOWN))) - away * easeIn(share(ms, lasts - 300, lasts));
      for (const { piece } of lent) poses[piece.id] = { ...poses[piece.id], y };
      return poses;
    },
    cues: Array.from({ length: spent.days }, (_, i) => ({ at: from + i * hour, sound: 'tick' })),
  };
}

/** A hand springs to the next stroke and waits there. */
export function sprung(gone: number): number {
  const whole = Math.floor(gone + 1e-6);
  return whole + easeOut(clamp((gone - whole) * 2.4));
}

/** How far each hand in the picture goes in a day or an hour. */
export function handsIn(after: Picture, spent: Spent): readonly (readonly [string, number])[] {
  return turnsOf(spent).filter(([id]) => pieceOf(after, id) !== undefined);
}

/** What something that is let down hangs by. */
export function threadOf({ rect }: Pick<Piece, 'rect'>, of: string): Extra {
  const thread = { x: rect.x + rect.w / 2 - 1.5, y: rect.y - rect.h * 1.6, w: 3, h: rect.h * 1.66 };
  return { piece: extra(`${of}-thread`, 'paint/thread', thread, { layer: 'hand' }) };
}

function turnsOf({ of }: Spent): readonly (readonly [string, number])[] {
  const [from, to] = [handsAt(0), handsAt(1)];
  const ids = ['clock-hand-short', 'clock-hand-long'] as const;
  return of > 0 ? ids.map((id) => [id, (to[id] - from[id]) / of] as const) : [];
}

/** In the middle above, for as long as its hands move. */
function hung({ art, size }: Props): Rect {
  const { w, h } = frameOf(art, 'clock');
  const tall = Math.max(84, Math.min(180, size.h * 0.24));
  const wide = (tall * w) / h;
  return { x: size.w / 2 - wide / 2, y: size.h * 0.14, w: wide, h: tall };
}

function clockOf(rect: Rect, { left, of }: Spent, { art }: Props): readonly Extra[] {
  const turns = handsAt(of > 0 ? 1 - left / of : 0);
  const hands = Object.entries(turns).map(([id, turn]): Extra => {
    const drawn = frameOf(art, id);
    const at = placed(drawn, centre(rect), rect.h / frameOf(art, 'clock').h);
    return { piece: extra(id, id, at, { layer: 'hand', pivot: [drawn.ax, drawn.ay], turn: turn % 360 }) };
  });
  return [threadOf({ rect }, 'clock'), { piece: extra('clock', 'clock', rect, { layer: 'hand' }) }, ...hands];
}
