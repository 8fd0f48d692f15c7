/** Cards of a story on the stage: who says what as paper cards of one size, a timeline on its string. */
import type { Card, StoryBeat } from '../../core/beat.ts';
import { shownCards } from '../../core/shown.ts';
import { frameOf } from './art.ts';
import { type Draft, hot, isSmall, letter, putAt, putIn, READABLE } from './draft.ts';
import { cells, type Rect, toStage } from './geometry.ts';
import { board } from './table.ts';
import { LINE } from './wrap.ts';

/** Letters of a name. */
const WHO = 15;
/** A line on a small stage. */
const SMALL_LINE = Math.ceil(READABLE.small * LINE);

export function putPinned(draft: Draft, beat: StoryBeat): void {
  const list = shownCards(draft.run, beat);
  if (!beat.cards || list.length === 0) return;
  const places = beat.cards.show === 'timeline' ? onString(draft, list.length) : onBoard(draft, list.length);
  const first = places[0];
  if (!first) return;
  const head = headFor(draft, list, first);
  const alike = { size: sizeFor(draft, list, first, head), head, isPinned: beat.cards.show === 'perspectives' };
  for (const [i, card] of list.entries()) {
    const rect = places[i];
    if (rect) putCard(draft, card, rect, { ...alike, turn: [-0.9, 0.7, -0.5, 1][i % 4] ?? 0 });
  }
}

/** What all cards have in common, so that none speaks louder than another. */
type Alike = { readonly size: number; readonly head: number; readonly isPinned: boolean; readonly turn: number };

/** Above the table, and no wider than is good for reading. */
function roomFor(draft: Draft): Rect {
  const whole = board(draft);
  const w = Math.min(whole.w, 1180);
  const bottom = toStage(draft.view, { x: 0, y: isSmall(draft) ? 800 : 772 }).y;
  return { x: whole.x + (whole.w - w) / 2, y: whole.y + (isSmall(draft) ? 2 : 10), w, h: bottom - whole.y - 14 };
}

/** Rows and columns that make them largest; every card is as large as every other. */
function onBoard(draft: Draft, count: number): readonly Rect[] {
  const room = roomFor(draft);
  const gap = isSmall(draft) ? 5 : 14;
  const columns = isSmall(draft) ? Math.min(3, count) : count <= 4 ? 2 : count <= 6 ? 3 : 4;
  const rows = Math.ceil(count / columns);
  const all = cells(room, columns, rows, gap);
  const last = count - columns * (rows - 1);
  const shift = ((columns - last) * ((all[0]?.w ?? 0) + gap)) / 2;
  return all.slice(0, count).map((rect, i) => (i >= columns * (rows - 1) ? { ...rect, x: rect.x + shift } : rect));
}

/** By turns above and below a string that goes from the first to the last. */
function onString(draft: Draft, count: number): readonly Rect[] {
  const room = roomFor(draft);
  const small = isSmall(draft);
  const thick = small ? 5 : 9;
  const middle = room.y + room.h / 2;
  putIn(draft, 'string', 'paint/rope', { x: room.x - 30, y: middle - thick / 2, w: room.w + 60, h: thick }, { layer: 'above' });
  const columns = Math.ceil(count / 2);
  const gap = small ? 4 : 12;
  // The lower row stands half a step to the right, so that one reads up, down, up.
  const w = (room.w - gap * (columns - 0.5)) / (columns + 0.5);
  const away = small ? 5 : 16;
  const h = room.h / 2 - away;
  return Array.from({ length: count }, (_, i) => {
    const isBelow = i % 2 === 1;
    const x = room.x + Math.floor(i / 2) * (w + gap) + (isBelow ? (w + gap) / 2 : 0);
    const y = isBelow ? middle + away : middle - away - h;
    const knot = { x: x + w * 0.5, y: middle };
    const thread = isBelow
      ? { x: knot.x - 1.5, y: middle, w: 3, h: away + 4 }
      : { x: knot.x - 1.5, y: middle - away - 10, w: 3, h: away + 10 };
    putIn(draft, `string/${i}`, 'paint/thread', thread, { layer: 'above' });
    putAt(draft, `string/${i}/pin`, 'pin', knot, (small ? 14 : 26) / frameOf(draft.art, 'pin').h, { layer: 'label' });
    return { x, y, w, h };
  });
}

/** Letters of what is said: as large as the longest allows. */
function sizeFor(draft: Draft, list: readonly Card[], place: Rect, head: number): number {
  const longest = Math.max(...list.map((card) => draft.tongue.say(card.says).length));
  const room = (place.w - 40) * (place.h - 68 - head);
  return Math.max(10, Math.min(17, Math.floor(Math.sqrt(room / (longest * 0.76)))));
}

/** How tall the names are: two lines where the longest doesn't fit on one. */
function headFor(draft: Draft, list: readonly Card[], place: Rect): number {
  const longest = Math.max(...list.map((card) => draft.tongue.say(card.who).length));
  return longest * WHO * 0.54 > place.w - 40 ? WHO * 2.5 : WHO * 1.35;
}

function putCard(draft: Draft, card: Card, rect: Rect, { size, head: tall, isPinned, turn }: Alike): void {
  const { tongue } = draft;
  const small = isSmall(draft);
  const id = `card:${card.id}`;
  const put = { of: id, layer: 'above', turn: small ? 0 : turn } as const;
  const words = { who: tongue.say(card.who), role: tongue.say(card.role), date: tongue.say(card.date), says: tongue.say(card.says) };
  putIn(draft, id, 'paint/sheet', rect, put);
  const pad = small ? 6 : 16;
  const inner = { x: rect.x + pad, w: rect.w - 2 * pad - (small ? 3 : 8) };
  const head = { ...inner, y: rect.y + (small ? 5 : 14), h: small ? Math.min(2 * SMALL_LINE, rect.h * 0.54) : tall };
  letter(draft, `${id}/who`, words.who, head, { weight: 700, size: small ? 12 : WHO, least: small ? 9 : 11, sits: 'top' }, put);
  const foot = { ...inner, y: rect.y + rect.h - (small ? SMALL_LINE + 11 : 36), h: small ? SMALL_LINE : 20 };
  letter(draft, `${id}/date`, words.date, foot, { size: small ? 11 : 13, least: 8, weight: 600, colour: '#6E2A14' }, put);
  if (!small) {
    const under = { ...inner, y: head.y + head.h - 2, h: 18 };
    letter(draft, `${id}/role`, words.role, under, { size: 13, least: 10, colour: '#5B4630' }, put);
    const text = { ...inner, y: under.y + under.h + 6, h: foot.y - under.y - under.h - 8 };
    letter(draft, `${id}/says`, words.says, text, { face: 'serif', size, least: Math.max(9, size - 2), sits: 'top' }, put);
  } else {
    // Where there are too many cards for a sentence each, it stands on the page below, and is told at a touch.
    const text = { ...inner, y: head.y + head.h + 2, h: foot.y - head.y - head.h - 4 };
    if (text.h >= 5 * SMALL_LINE && text.w >= 90)
      letter(draft, `${id}/says`, words.says, text, { face: 'serif', size: READABLE.small, sits: 'top' }, put);
  }
  if (isPinned) {
    const pin = { x: rect.x + rect.w / 2, y: rect.y + (small ? 3 : 6) };
    putAt(draft, `${id}/pin`, 'pin', pin, (small ? 13 : 24) / frameOf(draft.art, 'pin').h, put);
  }
  hot(draft, id, rect, { show: { kind: 'nothing' } }, `${words.who}, ${words.role} (${words.date}): ${words.says}`, 'sheet');
}
