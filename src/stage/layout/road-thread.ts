/** Thread on the road: laid where the bill went, with its stamps; loose and lighter where it could go. */
import type { DatedStamp } from '../../core/campaign-record.ts';
import { type Draft, INK, isSmall, letter, putIn } from './draft.ts';
import { estimateIn } from './estimate.ts';
import { STAMPS } from './folder.ts';
import { around, overlap, type Point, type Rect } from './geometry.ts';
import { nearPlace } from './near-place.ts';
import type { Mark } from './road-way.ts';

/** The thread that was laid, piece by piece along the marks. */
export function putThread(draft: Draft, id: string, marks: readonly Mark[]): void {
  for (const [i, [from, to]] of pairs(marks).entries()) {
    const thick = Math.max(3.5, 7 * Math.min(from.scale, to.scale));
    putLink(draft, `${id}/${i}`, 'paint/strand', from, to, thick, 1);
  }
}

/** A thread that nobody has laid yet: stitches with gaps between them. */
export function putLooseThread(draft: Draft, id: string, marks: readonly Mark[]): void {
  for (const [i, [from, to]] of pairs(marks).entries()) {
    if (i % 2 === 0) putLink(draft, `${id}/${i}`, 'paint/loose', from, to, Math.max(3.5, 5 * from.scale), 1);
  }
}

/** A day that is told, and the stamp that was set on it. */
type Told = { readonly id: string; readonly day: number; readonly on: Rect };

/** The stamps of one stay on the thread that led there, where nothing hides them; the first and the last day are told, each day once. Returns what they cover. */
export function putStamps(
  draft: Draft,
  id: string,
  stamps: readonly DatedStamp[],
  marks: readonly Mark[],
  hidden: readonly Rect[],
  tells: { readonly first: boolean; readonly last: boolean; readonly told: Set<number> },
): readonly Rect[] {
  const small = isSmall(draft);
  const sizeAt = ({ scale }: Mark) => Math.max(small ? 13 : 20, Math.min(30, 24 * scale));
  const isOpen = (mark: Mark) => !hidden.some((rect) => overlap(rect, around(mark, { w: sizeAt(mark), h: sizeAt(mark) })));
  const free = marks.filter(isOpen);
  const open = free.length > 0 ? free : marks;
  const covered: Rect[] = [];
  const days: Told[] = [];
  for (const [i, { stamp, day }] of stamps.entries()) {
    const model = draft.level.shared.procedure.institutions.find((n) => n.id === stamp.institution)?.model;
    const mark = open[Math.round(((i + 1) / (stamps.length + 1)) * (open.length - 1))];
    if (!mark || !model) continue;
    const size = sizeAt(mark);
    const on = around(mark, { w: size, h: size });
    const ink = around(mark, { w: size * 0.82, h: size * 0.82 });
    putIn(draft, `${id}/${i}/seal`, 'paint/seal', on, { layer: 'people' });
    putIn(draft, `${id}/${i}`, `stamp/${STAMPS[model]}`, ink, { layer: 'people', turn: -9 + (i % 3) * 9 });
    covered.push(on);
    const isTold = (tells.first && i === 0) || (tells.last && i === stamps.length - 1);
    if (small || day === null || !isTold || tells.told.has(day)) continue;
    tells.told.add(day);
    days.push({ id: `${id}/${i}/day`, day, on });
  }
  // Clear of all stamps, the later ones too.
  for (const told of days) covered.push(putDay(draft, told, [...hidden, ...covered]));
  return covered;
}

/** The day on a slip of paper of its own, beside its stamp, clear of everything. */
function putDay(draft: Draft, { id, day, on }: Told, taken: readonly Rect[]): Rect {
  const unit = draft.tongue.word(draft.level.calendar.unit === 'days' ? 'day' : 'hour');
  const text = `${unit} ${day}`;
  const size = { w: estimateIn('sans')(text, 12) + 14, h: 20 };
  const bounds = { x: 0, y: 0, ...draft.view.size };
  const rect = nearPlace(on, [size], { kept: taken, spared: [], others: [], bounds });
  putIn(draft, `${id}/slip`, 'paint/slip', rect, { layer: 'people' });
  const words = { ...rect, w: rect.w - 2, h: rect.h - 2 };
  letter(draft, id, text, words, { size: 12, least: 10, weight: 600, colour: INK, align: 'centre' }, { layer: 'people' });
  return rect;
}

function putLink(draft: Draft, id: string, frame: string, from: Point, to: Point, thick: number, alpha: number): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y) + thick * 0.3;
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  putIn(draft, id, frame, around(middle, { w: length, h: thick }), { layer: 'rim', turn, alpha });
}

/** Links of a length that can be seen: finer ones would only be more to draw. */
function pairs(marks: readonly Mark[]): readonly (readonly [Mark, Mark])[] {
  const made: [Mark, Mark][] = [];
  let from = marks[0];
  for (const mark of marks) {
    if (!from || Math.hypot(mark.x - from.x, mark.y - from.y) < 9) continue;
    made.push([from, mark]);
    from = mark;
  }
  return made;
}
