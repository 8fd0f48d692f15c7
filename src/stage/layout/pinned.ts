/** Cards of a story on the stage: who says what as paper cards of one size, a timeline on its string. */
import type { Card, StoryBeat } from '../../core/beat.ts';
import { shownCards } from '../../core/shown.ts';
import { frameOf } from './art.ts';
import { type Draft, hot, isSmall, leastLetter, letter, putAt, putIn, READABLE } from './draft.ts';
import { linesIn } from './estimate.ts';
import { cells, type Rect, toStage } from './geometry.ts';
import { board, goOnPlace } from './table.ts';
import { LINE } from './wrap.ts';

/** Letters of a name. */
const WHO = 15;
/** A line on a small stage. */
const SMALL_LINE = Math.ceil(READABLE.small * LINE);

export function putPinned(draft: Draft, beat: StoryBeat): void {
  const list = shownCards(draft.run, beat);
  if (!beat.cards || list.length === 0) return;
  const isTimeline = beat.cards.show === 'timeline';
  const isTall = draft.view.size.h > draft.view.size.w && !isSmall(draft);
  const places = isTall ? inRows(draft, list, isTimeline) : isTimeline ? onString(draft, list.length) : onBoard(draft, list.length);
  const first = places[0];
  if (!first) return;
  const alike = { ...likenessOf(draft, list, first), isPinned: !isTimeline };
  for (const [i, card] of list.entries()) {
    const rect = places[i];
    if (!rect) continue;
    // What hangs above its string hangs on it whatever its height.
    const hangs = isTimeline && !isTall && i % 2 === 0 ? rect.h - alike.tall : 0;
    const place = { ...rect, y: rect.y + hangs, h: alike.tall };
    putCard(draft, card, place, { ...alike, turn: [-0.9, 0.7, -0.5, 1][i % 4] ?? 0 });
  }
}

/** What all cards have in common, so that none speaks louder than another: letters of what is said, and how tall each part is. */
type Alike = {
  readonly size: number;
  readonly who: number;
  readonly role: number;
  readonly date: number;
  readonly tall: number;
  readonly says: boolean;
  readonly isPinned: boolean;
  readonly turn: number;
};

/** Above the table, and no wider than is good for reading. */
function roomFor(draft: Draft): Rect {
  const whole = board(draft);
  const w = Math.min(whole.w, 1180);
  const bottom = toStage(draft.view, { x: 0, y: isSmall(draft) ? 800 : 772 }).y;
  return { x: whole.x + (whole.w - w) / 2, y: whole.y + (isSmall(draft) ? 2 : 10), w, h: bottom - whole.y - 14 };
}

/** Rows down to where one goes on, in as many columns as let the letters be largest; on a timeline each row hangs on its string. */
function inRows(draft: Draft, list: readonly Card[], isTimeline: boolean): readonly Rect[] {
  const ways = [2, 3, 4].map((columns) => rowsOf(draft, list.length, columns));
  const sizes = ways.map((places) => (places[0] ? likenessOf(draft, list, places[0]) : null)).map((one) => (one?.says ? one.size : 0));
  const places = ways[sizes.indexOf(Math.max(...sizes))] ?? [];
  for (const [i, { x, y, w }] of isTimeline ? places.entries() : []) {
    const row = places.filter((place) => place.y === y);
    const [left, right] = [Math.min(...row.map((p) => p.x)) - 30, Math.max(...row.map((p) => p.x + p.w)) + 30];
    if (x === left + 30) putIn(draft, `string/${i}`, 'paint/rope', { x: left, y: y - 2, w: right - left, h: 9 }, { layer: 'above' });
    putAt(draft, `string/${i}/pin`, 'pin', { x: x + w / 2, y: y + 5 }, 26 / frameOf(draft.art, 'pin').h, { layer: 'label' });
  }
  return places;
}

/** All of one size; those beside the folder stand clear of it. */
function rowsOf(draft: Draft, count: number, columns: number): readonly Rect[] {
  const whole = board(draft);
  const gap = 10;
  const folder = draft.pieces.find((p) => p.id === 'folder')?.rect ?? { ...whole, w: 0, h: 0 };
  const beside = Math.max(whole.x, folder.x + folder.w + 4);
  const rows = Math.ceil(count / columns);
  const h = (goOnPlace(draft).y - 10 - whole.y - gap * (rows - 1)) / rows;
  const w = Math.min(300, (whole.x + whole.w - beside - gap * (columns - 1)) / columns);
  return Array.from({ length: count }, (_, i) => {
    const y = whole.y + Math.floor(i / columns) * (h + gap);
    const isBeside = y + h > folder.y + 20 && folder.h > 0;
    const left = isBeside ? beside : whole.x + (whole.w - columns * w - gap * (columns - 1)) / 2;
    return { x: left + (i % columns) * (w + gap), y, w, h };
  });
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

/** How wide the words on a card are, and the paper beside and above them. */
function insideOf(draft: Draft, card: Rect) {
  const small = isSmall(draft);
  const pad = small ? 6 : 16;
  return { x: card.x + pad, w: card.w - 2 * pad - (small ? 3 : 8), top: small ? 5 : 16, foot: small ? 9 : 14 };
}

/** As large as the longest sentence allows; where no sentence has room, cards are as tall as name and date, and the page below says the rest. */
function likenessOf(draft: Draft, list: readonly Card[], place: Rect): Omit<Alike, 'isPinned' | 'turn'> {
  const small = isSmall(draft);
  const { w, top, foot } = insideOf(draft, place);
  const tallest = (part: 'who' | 'role' | 'date' | 'says', size: number) =>
    Math.max(...list.map((card) => linesIn(draft.tongue.say(card[part]), w, size, part === 'says' ? 'serif' : 'sans'))) * size * LINE + 1;
  const who = tallest('who', small ? leastLetter(draft) : WHO);
  const role = small ? 0 : tallest('role', READABLE.large + 1);
  const date = tallest('date', Math.max(READABLE.small, leastLetter(draft)));
  const bare = top + who + role + date + foot + 4;
  const sizes = small ? [leastLetter(draft)] : [17, 16, 15, 14, 13, 12];
  const size = sizes.find((one) => bare + tallest('says', one) + 8 <= place.h);
  const isBare = size === undefined && (!small || leastLetter(draft) > READABLE.small || bare + 5 * SMALL_LINE > place.h || w < 90);
  return { size: size ?? READABLE.large, who, role, date, tall: isBare ? Math.min(bare, place.h) : place.h, says: !isBare };
}

function putCard(draft: Draft, card: Card, rect: Rect, alike: Alike): void {
  const { tongue } = draft;
  const small = isSmall(draft);
  const id = `card:${card.id}`;
  const put = { of: id, layer: 'above', turn: small ? 0 : alike.turn } as const;
  const words = { who: tongue.say(card.who), role: tongue.say(card.role), date: tongue.say(card.date), says: tongue.say(card.says) };
  putIn(draft, id, 'paint/sheet', rect, put);
  const { x, w, top, foot: below } = insideOf(draft, rect);
  const head = { x, y: rect.y + top, w, h: alike.who };
  letter(draft, `${id}/who`, words.who, head, { weight: 700, size: small ? leastLetter(draft) : WHO, least: 11, sits: 'top' }, put);
  const foot = { x, y: rect.y + rect.h - below - alike.date, w, h: alike.date };
  letter(draft, `${id}/date`, words.date, foot, { size: READABLE.small, weight: 600, colour: '#6E2A14' }, put);
  const under = { x, y: head.y + head.h, w, h: alike.role };
  if (!small) letter(draft, `${id}/role`, words.role, under, { size: READABLE.large + 1, sits: 'top', colour: '#5B4630' }, put);
  const text = { x, y: under.y + under.h + 4, w, h: foot.y - under.y - under.h - 8 };
  const style = { face: 'serif', size: alike.size, least: Math.max(READABLE.large, alike.size - 2), sits: 'top' } as const;
  if (alike.says) letter(draft, `${id}/says`, words.says, text, style, put);
  if (alike.isPinned) {
    const pin = { x: rect.x + rect.w / 2, y: rect.y + (small ? 3 : 6) };
    putAt(draft, `${id}/pin`, 'pin', pin, (small ? 13 : 24) / frameOf(draft.art, 'pin').h, put);
  }
  hot(draft, id, rect, { show: { kind: 'nothing' } }, `${words.who}, ${words.role} (${words.date}): ${words.says}`, 'sheet');
}
