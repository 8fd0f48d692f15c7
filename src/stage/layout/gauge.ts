/** The rim of the chamber as a scale of all members: what the whip counts, where the majority stands, how far the roll call came. */
import type { Chamber } from '../../core/chamber.ts';
import type { Tally } from '../../core/tally.ts';
import type { WhipCount } from '../../core/whip.ts';
import { roomOf } from './art.ts';
import { seatingOf } from './chamber-seats.ts';
import { type Draft, hot, isSmall, letter, PALE, putAt, putIn } from './draft.ts';
import { freePlace } from './free-place.ts';
import { around, centre, type Point, type Rect, toStage, within } from './geometry.ts';
import type { SeatRow } from './piece.ts';
import { board } from './table.ts';

const BEADS = 90;
/** Of a bead's room on the rim; the rest is air. */
const FULL = 0.8;
/** The longest bead in units: it is straight, and the rim is not. */
const LONGEST = 34;

/** Puts the rim. Returns the beads, for the roll call to fill one after another. */
export function putGauge(draft: Draft, whip: WhipCount, tally: Tally | null): SeatRow['beads'] {
  const { members, needed } = whip;
  const count = Math.min(BEADS, members);
  const beads = Array.from({ length: count }, (_, i) => {
    const from = Math.floor((members * i) / count) + 1;
    const at = rimPoint(draft, (i + 0.5) / count);
    const frame = tally
      ? from <= tally.for
        ? 'paint/bead-for'
        : 'paint/bead-none'
      : from <= whip.for.least
        ? 'paint/bead-least'
        : from <= whip.for.most
          ? 'paint/bead-most'
          : 'paint/bead-none';
    const side = Math.max(3, 8.6 * draft.view.scale);
    const long = Math.min(LONGEST, (at.pace / count) * FULL) * draft.view.scale;
    putIn(draft, `bead:${i}`, frame, { x: at.x - long / 2, y: at.y - side / 2, w: long, h: side }, { layer: 'rim', turn: at.turn });
    return { piece: `bead:${i}`, from };
  });
  const { word } = draft.tongue;
  const range = tally ? String(tally.for) : `${whip.for.least} ${word('to')} ${whip.for.most}`;
  const says = `${needed} ${word('needed')} ${word('of-all')} ${members} · ${range} ${word('in-favour')}`;
  const pin = putPin(draft, needed, members);
  hot(draft, 'needed', pin, { show: { kind: 'nothing' } }, says, 'placard');
  const ends = [
    ['0', 0],
    [String(members), 1],
  ] as const;
  for (const [text, share] of ends) note(draft, `gauge/${share}`, text, rimPoint(draft, share), isSmall(draft) ? 13 : 15);
  if (tally) putCount(draft, whip.chamber, tally, pin);
  return beads;
}

/** A pin with a flag where the procedure puts the majority. */
function putPin(draft: Draft, needed: number, members: number): Rect {
  const at = rimPoint(draft, (needed - 0.5) / members);
  const h = isSmall(draft) ? 22 : 34;
  const w = Math.max(h * 1.7, String(needed).length * h * 0.42 + h * 0.6);
  const flag = { x: at.x - w / 2, y: Math.max(4, at.y - h * 1.5), w, h };
  putIn(draft, 'needed/thread', 'paint/thread', { x: at.x - 1.5, y: flag.y + h * 0.7, w: 3, h: at.y - flag.y - h * 0.5 }, { layer: 'rim' });
  putIn(draft, 'needed', 'placard', flag, { layer: 'rim' });
  letter(
    draft,
    'needed/words',
    String(needed),
    flag,
    { face: 'serif', weight: 700, size: Math.round(h * 0.6), least: 10, align: 'centre' },
    { layer: 'rim' },
  );
  putAt(draft, 'needed/pin', 'pin', at, (h * 0.6) / 28, { layer: 'rim' });
  return flag;
}

/** Steps along the rim to where there is room, as shares of it. */
const STEPS = [0, 1, -1, 1.5, -1.5, 2, -2, 3, -3, 4, -4, 6, -6, 8, -8, 11, -11].map((n) => n * 0.018);

/** How many were in favour: outside the rim, tied to the end of the filled part, so that it hides no seat. */
function putCount(draft: Draft, chamber: Chamber, { for: inFavour, members }: Tally, pin: Rect): void {
  const end = rimPoint(draft, inFavour / members);
  const small = isSmall(draft);
  const h = small ? 20 : 30;
  const reach = [1, 1.6, 2.3].map((n) => (h * n) / draft.view.scale);
  const points = reach.flatMap((out) => STEPS.map((step) => rimPoint(draft, inFavour / members + step, out)));
  const places = points.map((p) => around(p, { w: h * 2, h }));
  const beads = draft.pieces.filter((p) => p.id.startsWith('bead:')).map((p) => p.rect);
  const rect = freePlace(places, { captions: [...seatRects(draft, chamber), pin], things: beads }, board(draft));
  const at = centre(rect);
  const long = Math.hypot(end.x - at.x, end.y - at.y);
  const turn = (Math.atan2(end.y - at.y, end.x - at.x) * 180) / Math.PI;
  const string = around({ x: (end.x + at.x) / 2, y: (end.y + at.y) / 2 }, { w: long, h: 3 });
  putIn(draft, 'count/string', 'paint/rope', string, { layer: 'rim', turn });
  putIn(draft, 'count', 'tag', rect, { layer: 'rim' });
  const letters = { face: 'serif', weight: 700, size: Math.round(h * 0.58), least: 9, align: 'centre' } as const;
  // Beside the string's hole, which would else be read as a sign before the number.
  const words = { ...rect, x: rect.x + rect.w * 0.2, w: rect.w * 0.8 };
  letter(draft, 'count/words', String(inFavour), words, letters, { layer: 'rim' });
}

function seatRects(draft: Draft, chamber: Chamber): readonly Rect[] {
  const { seats, w, h } = seatingOf(chamber, roomOf(draft));
  return seats.map((seat) => around(toStage(draft.view, seat), { w: w * draft.view.scale, h: h * draft.view.scale }));
}

/** An end of the scale: on a small plate of its own, whole on the stage however near the edge the rim comes. */
function note(draft: Draft, id: string, text: string, at: Point, size: number): void {
  const w = text.length * size * 0.6 + size * 0.8;
  const h = size + 7;
  const whole = board(draft);
  const rect = within({ x: at.x - w / 2, y: at.y + 5, w, h }, { ...whole, x: 2, w: draft.view.size.w - 4 });
  putIn(draft, `${id}/plate`, 'paint/sign', rect, { layer: 'table' });
  letter(draft, id, text, rect, { size, least: 10, weight: 700, colour: PALE, align: 'centre' }, { layer: 'table' });
}

/** A point on the rim, `out` units outside it, how the rim is turned there, and how many units of it go by with the share. */
function rimPoint(draft: Draft, share: number, out = 0): Point & { readonly turn: number; readonly pace: number } {
  const { cx, cy, rim, squash } = roomOf(draft);
  const r = rim + out;
  const a = Math.PI * Math.max(0, Math.min(1, share));
  const p = toStage(draft.view, { x: cx - r * Math.cos(a), y: cy - r * squash * Math.sin(a) });
  const turn = (Math.atan2(-Math.cos(a) * squash, Math.sin(a)) * 180) / Math.PI;
  return { ...p, turn, pace: Math.PI * r * Math.hypot(Math.sin(a), squash * Math.cos(a)) };
}
