/** Joining what belongs together: left and right sides, joined by a thread; tap one and then the other, or drag, from either side. */

import type { MatchQuestion } from '../../core/question.ts';
import { shownOrder } from '../../core/shown.ts';
import type { Asking } from './checkpoint.ts';
import { type Draft, hot, isSmall, letterOf, putIn } from './draft.ts';
import type { Rect } from './geometry.ts';
import type { Deed, Hotspot } from './piece.ts';
import { layRows, putStrip, type Rows } from './strip.ts';

export function layMatch(draft: Draft, question: MatchQuestion, { room, open, grade }: Asking): void {
  const { composition, tongue } = draft;
  const shown = shownOrder(draft.level, draft.run, question);
  const { lefts, rights, size } = sidesOf(draft, question, shown, room);
  const placeOf = new Map(shown.map((id, i) => [id, rights[i]]));
  for (const [i, pair] of question.pairs.entries()) {
    const rect = lefts[i];
    if (!rect) continue;
    const id = `hold:${pair.id}`;
    const held = composition.held === pair.id;
    const words = tongue.say(pair.left);
    putStrip(draft, id, {
      rect,
      tag: String(i + 1),
      words,
      size,
      raised: held,
      refused: !open && (grade?.wrong.includes(pair.id) ?? false),
    });
    const drops: Hotspot['drops'] = shown.flatMap((right) => {
      const onto = placeOf.get(right);
      return onto ? [{ onto, does: { touch: { kind: 'place', id: pair.id, at: right } } }] : [];
    });
    hot(
      draft,
      id,
      rect,
      open ? leftDeed(composition.held, pair.id) : { show: { kind: 'nothing' } },
      `${i + 1}. ${words}`,
      'strip',
      open ? drops : [],
    );
    const joined = composition.placed[pair.id];
    const onto = joined === undefined ? undefined : placeOf.get(joined);
    if (onto) putThread(draft, `thread:${pair.id}`, rect, onto);
  }
  for (const [i, right] of shown.entries()) {
    const rect = rights[i];
    const pair = question.pairs.find((p) => p.id === right);
    if (!rect || !pair) continue;
    const id = `place:${right}`;
    const words = tongue.say(pair.right);
    const own = Object.keys(composition.placed).find((left) => composition.placed[left] === right);
    putStrip(draft, id, { rect, tag: letterOf(i), words, size, raised: composition.held === heldRight(right) });
    const drops: Hotspot['drops'] = question.pairs.flatMap((left, k) => {
      const onto = lefts[k];
      return onto ? [{ onto, does: { touch: { kind: 'place', id: left.id, at: right } } }] : [];
    });
    const does: Deed = open ? rightDeed(composition.held, own, right) : { show: { kind: 'nothing' } };
    hot(draft, id, rect, does, `${letterOf(i)}. ${words}`, 'strip', open ? drops : []);
  }
}

/** Shares of the room that the left sides may have, the wanted one first. */
const SHARES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.36, 0.64];

/** The side with more to say gets more room, where the words would else be smaller or cut. */
function sidesOf(draft: Draft, question: MatchQuestion, shown: readonly string[], room: Rect) {
  const gap = isSmall(draft) ? 14 : Math.min(90, room.w * 0.1);
  const say = (id: string | undefined, side: 'left' | 'right') =>
    draft.tongue.say(question.pairs.find((pair) => pair.id === id)?.[side] ?? {});
  const ways = SHARES.map((share) => {
    const w = (room.w - gap) * share;
    const rest = room.w - gap - w;
    const rows = question.pairs.map(({ id }, i) => [
      { words: say(id, 'left'), w },
      { words: say(shown[i], 'right'), w: rest },
    ]);
    return { w, rest, rows: layRows(draft, room, rows, 96) };
  });
  const best = ways.reduce((a, b) => (rank(b.rows) > rank(a.rows) ? b : a));
  const { w, rest, rows } = best;
  const lefts = rows.places.map((rect) => ({ ...rect, w }));
  return { lefts, rights: lefts.map((rect) => ({ ...rect, x: room.x + w + gap, w: rest })), size: rows.size };
}

function rank({ size, isWhole }: Rows): number {
  return isWhole ? size : 0;
}

/** Both sides of a pair have its id: a right side in the hand is told apart by this. */
const RIGHT = 'right:';

function heldRight(right: string): string {
  return `${RIGHT}${right}`;
}

/** With a right side in the hand it is joined here; else this is taken up, or put down again. */
function leftDeed(held: string | null, left: string): Deed {
  if (held?.startsWith(RIGHT)) return { touch: { kind: 'place', id: left, at: held.slice(RIGHT.length) } };
  return { touch: { kind: 'hold', id: held === left ? null : left } };
}

/** With a left side in the hand it is joined here; else what is joined here comes loose, and what is free is taken up. */
function rightDeed(held: string | null, own: string | undefined, right: string): Deed {
  if (held !== null && !held.startsWith(RIGHT)) return { touch: { kind: 'place', id: held, at: right } };
  if (own !== undefined) return { touch: { kind: 'place', id: own, at: null } };
  return { touch: { kind: 'hold', id: held === heldRight(right) ? null : heldRight(right) } };
}

export function putThread(draft: Draft, id: string, from: Rect, to: Rect): void {
  const margin = isSmall(draft) ? 10 : 20;
  const a = { x: from.x + from.w - margin, y: from.y + from.h / 2 };
  const b = { x: to.x + 4, y: to.y + to.h / 2 };
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const turn = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
  putIn(draft, id, 'paint/rope', { x: (a.x + b.x) / 2 - length / 2, y: (a.y + b.y) / 2 - 3, w: length, h: 6 }, { layer: 'sheet', turn });
}
