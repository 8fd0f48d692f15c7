/** Options as slips on the table, each with its letter; a slip is clicked, or dragged onto the folder. */
import type { Option } from '../../core/beat.ts';
import { daysSaid, openOptions, refusals } from '../../core/shown.ts';
import type { Wording } from '../../core/wording.ts';
import { faceOf, frameOf } from './art.ts';
import { type Draft, hot, isSmall, leastLetter, letter, letterOf, putIn, putRefused, putTag, type Scene } from './draft.ts';
import { linesIn } from './estimate.ts';
import { cells, fitted, type Rect } from './geometry.ts';
import { CLOSE, LINE } from './wrap.ts';

/**
 * Lays the open options into a rectangle.
 *
 * @param onto where a slip can be dropped
 * @param rises how far the slips may stand above the rectangle, where a hand holds the stage and their words need it
 * @returns where the uppermost slip begins
 */
export function putSlips(draft: Draft, room: Rect, onto: Rect, rises = 0): number {
  const options = openOptions(draft.level, draft.run);
  const refused = refusals(draft.level, draft.run);
  const said = options.map((option) => draft.tongue.say(option.says));
  const rows = isSmall(draft) ? rowsFor(draft, room, rises) : slipPlaces(room, options.length, false);
  const places = rows ?? cells({ ...room, y: room.y + room.h - LETTER_TALL, h: LETTER_TALL }, Math.max(1, options.length), 1, 4);
  for (const [i, option] of options.entries()) {
    const rect = places[i];
    if (rect) putSlip(draft, option, { i, rect, onto, rule: refused.get(option.id)?.title ?? null, words: rows ? (said[i] ?? '') : null });
  }
  return Math.min(room.y + room.h, ...places.map(({ y }) => y));
}

/** Of the paper of a slip that a finger has to meet. */
const LEAST_TALL = 34;
/** A slip that has only its letter. */
const LETTER_TALL = 46;
/** Before its words, and after them, on a small slip. */
const SMALL_SIDES = { left: 44, right: 7 };
/** How far apart lines are, and how much paper is above and below them together: what looks well, and what can be borne rather than that words are left out. */
const SETTINGS = [
  { line: LINE, pad: 8 },
  { line: CLOSE, pad: 8 },
  { line: CLOSE, pad: 6 },
] as const;

/** One below the other over the whole width, each as tall as its words; null where they don't fit: then the panel says them. */
function rowsFor(draft: Scene, room: Rect, rises: number): readonly Rect[] | null {
  const options = openOptions(draft.level, draft.run);
  const said = options.map((option) => draft.tongue.say(option.says));
  const costs = options.map((option) => roomOf(costOf(draft, option), true));
  const face = faceOf(frameOf(draft.art, 'slip'), { x: 0, y: 0, w: 1, h: 1 });
  const w = room.w * face.w - SMALL_SIDES.left - SMALL_SIDES.right;
  const gap = 2;
  const size = leastLetter(draft);
  const most = room.h + rises - gap * (said.length - 1);
  const lines = said.map((words, i) => linesIn(words, w - (costs[i] ?? 0), size, 'sans', 400));
  const ways = SETTINGS.map(({ line, pad }) => lines.map((n) => Math.max(LEAST_TALL, n * size * line + pad) / face.h));
  const needs = ways.find((way) => sum(way) <= most);
  if (!needs) return null;
  const whole = sum(needs);
  const bottom = room.y + room.h - Math.max(0, (room.h - whole - gap * (said.length - 1)) / 2);
  return needs.map((h, i) => {
    const below = sum(needs.slice(i)) + gap * (needs.length - i - 1);
    return { x: room.x, y: bottom - below, w: room.w, h };
  });
}

/** How tall the slips are together, held in a hand. */
export function tallOfSlips(scene: Scene, room: Rect, rises: number): number {
  const rows = rowsFor(scene, room, rises) ?? [];
  const [first, last] = [rows[0], rows.at(-1)];
  return first && last ? last.y + last.h - first.y : 0;
}

type Laid = { readonly i: number; readonly rect: Rect; readonly onto: Rect; readonly rule: Wording | null; readonly words: string | null };

/** One or two columns, as large as the room allows. */
export function slipPlaces(room: Rect, count: number, small: boolean): readonly Rect[] {
  const gap = small ? 6 : 12;
  const columns =
    count > 3 || room.h / Math.max(1, count) < (small ? 44 : 60) ? 2 : room.w > room.h * 2.6 && count > 1 ? Math.min(count, 2) : 1;
  const rows = Math.ceil(count / columns);
  return cells(room, columns, Math.max(1, rows), gap)
    .slice(0, count)
    .map((cell) => fitted(cell, Math.min(Math.max(cell.w / cell.h, 2.2), 4.6)))
    .map((cell) => (cell.h > 96 ? { ...cell, y: cell.y + (cell.h - 96) / 2, h: 96 } : cell));
}

function putSlip(draft: Draft, option: Option, { i, rect, onto, rule, words }: Laid): void {
  const id = `choose:${option.id}`;
  const said = draft.tongue.say(option.says);
  const small = isSmall(draft);
  const put = { of: id, turn: small ? 0 : ([-1.1, 0.8, -0.5, 1.2, -0.9, 0.6][i % 6] ?? 0) };
  putIn(draft, id, 'slip', rect, put);
  const face = faceOf(frameOf(draft.art, 'slip'), rect);
  const tall = Math.min(face.h * 0.56, small ? (words === null ? 24 : 20) : 40);
  const middle = words === null ? face.x + face.w / 2 + tall * 0.1 : face.x + tall * 1.1;
  putTag(draft, id, letterOf(i), { x: middle, y: face.y + face.h / 2 }, tall, { of: id });
  const cost = costOf(draft, option);
  const right = roomOf(cost, small);
  const text = small
    ? { x: face.x + SMALL_SIDES.left, y: face.y + 3, w: face.w - SMALL_SIDES.left - SMALL_SIDES.right - right, h: face.h - 6 }
    : { x: face.x + tall * 2.2, y: face.y + face.h * 0.06, w: face.w - tall * 2.2 - face.w * 0.04 - right, h: face.h * 0.86 };
  if (words !== null) letter(draft, `${id}/words`, words, text, { size: small ? 15 : 17, least: 10 }, { of: id });
  if (cost !== null) {
    const box = words === null ? { ...rect, y: rect.y + rect.h, h: 16 } : { x: text.x + text.w + 2, y: text.y, w: right, h: text.h };
    letter(draft, `${id}/cost`, cost, box, { size: small ? 13 : 14, weight: 700, colour: '#6E2A14', align: 'centre' }, { of: id });
  }
  if (rule) putRefused(draft, id, rect);
  const why = rule ? ` ${draft.tongue.word('refused')}: ${draft.tongue.say(rule)}` : '';
  const says = `${letterOf(i)}. ${said}${cost === null ? '' : ` · ${cost}`}${why}`;
  const does = { intent: { kind: 'choose', target: option.id } } as const;
  hot(draft, id, rect, does, says, 'slip', [{ onto, does }]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** What it takes, as the panel says it; nothing where that isn't said beforehand. */
function costOf({ level, run, tongue }: Scene, option: Option): string | null {
  const days = daysSaid(option, run);
  if (days === 0) return null;
  return `${days} ${tongue.word(level.calendar.unit === 'hours' ? 'hours' : 'days')}`;
}

/** What a cost takes of a slip's width. */
function roomOf(cost: string | null, small: boolean): number {
  if (cost === null) return 0;
  return small ? cost.length * 7.6 + 4 : 38;
}
