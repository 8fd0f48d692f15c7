/** Options as slips on the table, each with its letter; a slip is clicked, or dragged onto the folder. */
import type { Option } from '../../core/beat.ts';
import { openOptions, refusals } from '../../core/shown.ts';
import { faceOf, frameOf } from './art.ts';
import { type Draft, hot, isSmall, letter, letterOf, putIn, putRefused, putTag } from './draft.ts';
import { cells, fitted, type Rect } from './geometry.ts';

/** Lays the open options into a rectangle; `onto` is where a slip can be dropped. */
export function putSlips(draft: Draft, room: Rect, onto: Rect): void {
  const options = openOptions(draft.level, draft.run);
  const refused = refusals(draft.level, draft.run);
  const places = slipPlaces(room, options.length, isSmall(draft));
  for (const [i, option] of options.entries()) {
    const rect = places[i];
    if (rect) putSlip(draft, option, i, rect, onto, refused.get(option.id)?.title ?? null);
  }
}

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

function putSlip(
  draft: Draft,
  option: Option,
  i: number,
  rect: Rect,
  onto: Rect,
  rule: Parameters<Draft['tongue']['say']>[0] | null,
): void {
  const id = `choose:${option.id}`;
  const words = draft.tongue.say(option.says);
  const put = { of: id, turn: isSmall(draft) ? 0 : ([-1.1, 0.8, -0.5, 1.2, -0.9, 0.6][i % 6] ?? 0) };
  putIn(draft, id, 'slip', rect, put);
  const face = faceOf(frameOf(draft.art, 'slip'), rect);
  const small = isSmall(draft);
  const tall = Math.min(face.h * 0.56, small ? 20 : 40);
  putTag(draft, id, letterOf(i), { x: face.x + tall * 1.15, y: face.y + face.h / 2 }, tall, { of: id });
  const cost = costOf(draft, option);
  const right = cost === null ? 0 : small ? cost.length * 7.6 + 4 : 46;
  const text = small
    ? { x: face.x + tall * 2.4, y: face.y, w: face.w - tall * 2.4 - 2 - right, h: face.h }
    : { x: face.x + tall * 2.2, y: face.y + face.h * 0.06, w: face.w - tall * 2.2 - face.w * 0.04 - right, h: face.h * 0.86 };
  letter(draft, `${id}/words`, words, text, { size: 17, least: 11 }, { of: id });
  if (cost !== null) {
    const box = { x: text.x + text.w + 2, y: text.y, w: right, h: text.h };
    letter(draft, `${id}/cost`, cost, box, { size: small ? 13 : 15, weight: 700, colour: '#6E2A14', align: 'centre' }, { of: id });
  }
  if (rule) putRefused(draft, id, rect);
  const why = rule ? ` ${draft.tongue.word('refused')}: ${draft.tongue.say(rule)}` : '';
  const says = `${letterOf(i)}. ${words}${cost === null ? '' : ` · ${cost}`}${why}`;
  const does = { intent: { kind: 'choose', target: option.id } } as const;
  hot(draft, id, rect, does, says, 'slip', [{ onto, does }]);
}

/** What it takes, as the panel says it; nothing where that isn't said beforehand. */
function costOf({ level, tongue }: Draft, { days = 0, unsaid }: Option): string | null {
  if (days === 0 || unsaid) return null;
  return `${days} ${tongue.word(level.calendar.unit === 'hours' ? 'hours' : 'days')}`;
}
