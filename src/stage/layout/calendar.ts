/** Time on the wall: a tear-off calendar with the days that are left, and a clock. */
import type { AgendaBeat } from '../../core/beat.ts';
import { frameOf, plateOf, spotOf } from './art.ts';
import { type Draft, hot, letter, putAt } from './draft.ts';
import { putPendulum } from './furnishing.ts';
import type { Rect } from './geometry.ts';
import { LINE } from './wrap.ts';

const LEAVES_SHOWN = 4;

export function putCalendar(draft: Draft, beat: AgendaBeat): void {
  const { run, level, tongue, view, art } = draft;
  const spot = spotOf(art, plateOf(draft), 'calendar', view);
  if (!spot) return;
  const layer = spot.behind ? 'people' : 'table';
  // Hours are told by the clock: nothing is torn off for them.
  const torn = run.at.kind === 'agenda' && level.calendar.unit === 'days' ? run.at.spent : 0;
  const rect = putAt(draft, 'calendar', 'calendar', spot, spot.scale, { of: 'calendar', layer });
  for (let i = 0; i < Math.min(torn, LEAVES_SHOWN); i++) {
    const leaf = { x: rect.x + rect.w * (0.1 + 0.2 * i), y: rect.y + rect.h * (1.16 + (i % 2) * 0.12), w: rect.w * 0.34, h: rect.h * 0.3 };
    draft.pieces.push({
      id: `leaf:${beat.id}:${i}`,
      of: 'calendar',
      layer,
      frame: 'paint/slip',
      rect: leaf,
      pivot: [0.5, 0.5],
      turn: -24 + i * 19,
      flip: false,
      alpha: 0.95,
      lettering: null,
    });
  }
  const size = Math.max(13, Math.round(rect.h * 0.46));
  const tall = Math.max(rect.h * 0.66, size * LINE);
  const number = { x: rect.x, y: rect.y + rect.h * 0.57 - tall / 2, w: rect.w, h: tall };
  letter(
    draft,
    'calendar/days',
    String(run.daysLeft),
    number,
    { face: 'serif', weight: 700, size, least: 10, align: 'centre' },
    { of: 'calendar', layer },
  );
  const says = `${tongue.word(level.calendar.unit === 'hours' ? 'hours-left' : 'days-left')}: ${run.daysLeft}`;
  hot(draft, 'calendar', rect, { show: { kind: 'nothing' } }, says, 'calendar');
}

/** Which way each hand points when this share of the time is gone, degrees. */
export function handsAt(gone: number): Readonly<Record<'clock-hand-short' | 'clock-hand-long', number>> {
  return { 'clock-hand-short': 270 + gone * 210, 'clock-hand-long': gone * 360 * 7 };
}

/** The hands tell how much of the time is gone. */
export function putClock(draft: Draft): Rect | null {
  const { art, view, run, level } = draft;
  const spot = spotOf(art, plateOf(draft), 'clock', view);
  if (!spot) return null;
  const layer = spot.behind ? 'people' : 'table';
  if (spot.behind) putPendulum(draft, spot, spot.scale);
  const rect = putAt(draft, 'clock', 'clock', spot, spot.scale, { layer });
  const gone = level.calendar.days > 0 ? 1 - run.daysLeft / level.calendar.days : 0;
  const middle = { x: rect.x + rect.w / 2, y: rect.y + rect.h / 2 };
  for (const [frame, turn] of Object.entries(handsAt(gone))) {
    if (frameOf(art, frame).h < rect.h) putAt(draft, frame, frame, middle, spot.scale, { layer, turn: turn % 360 });
  }
  return rect;
}
