/** What the actions of an agenda hang on: people, things with a place of their own, papers on the table. */
import type { Action, Handle } from '../../core/beat.ts';
import { refusals } from '../../core/shown.ts';
import { frameOf, placed, plateOf, spotOf } from './art.ts';
import type { Captions } from './caption.ts';
import { type Draft, grown, letterOf, putAt, putIn, putRefused } from './draft.ts';
import { around, cells, centre, contains, fitted, overlap, type Point, type Rect, within } from './geometry.ts';
import { board, tableOf } from './table.ts';

/** Which prop an action hangs on, and the spot where that stands if it has one of its own. */
const PROPS: Readonly<Record<Handle, { readonly frame: string; readonly spot: string | null }>> = {
  // Somebody who isn't here, or stands in the door, gets a letter.
  person: { frame: 'envelope', spot: null },
  paper: { frame: 'paper', spot: null },
  // A door as small as a paper would be a toy: what opens one lies there.
  door: { frame: 'paint/key', spot: null },
  phone: { frame: 'phone', spot: 'phone' },
  clock: { frame: 'clock', spot: 'clock' },
  shelf: { frame: 'shelf-file', spot: 'shelf' },
  seats: { frame: 'placard', spot: null },
};

export type Room = {
  /** Where people stand, by cast id. */
  readonly places: ReadonlyMap<string, Rect>;
  readonly folder: Rect;
  readonly door: Rect;
  /** Where the table ends: the hand of cards may lie below. */
  readonly below: number;
  readonly captions: Captions;
};

/** What lies in a tray is so wide, and stands so high over its foot, in units of the tray. */
const TRAY_WIDE = 84;
const TRAY_DEEP = 16;

/** How wide what lies on the table may be, in units of the plate. */
const PAPER_WIDE = 150;
const KEY_WIDE = 96;

/** Each action on its own thing; what finds its place taken lies on the table. */
export function layActions(draft: Draft, actions: readonly Action[], room: Room): void {
  const taken = new Set<string>();
  const lying: { readonly action: Action; readonly at: number }[] = [];
  for (const [at, action] of actions.entries()) {
    const stands = action.handle === 'person' && action.who ? room.places.get(action.who) : undefined;
    const person = stands && !contains(room.door, centre(stands)) ? stands : undefined;
    const { frame, spot } = PROPS[action.handle];
    const place = person ? `person:${action.who}` : spot;
    if (place === null || taken.has(place)) lying.push({ action, at });
    else if (person) offer(draft, action, at, person, { x: person.x + person.w / 2, y: person.y + person.h * 0.86 }, room);
    else {
      const rect = spot === null ? null : putBeside(draft, `act:${action.id}`, frame, spot, room.below);
      if (rect) offer(draft, action, at, within(grown(rect), board(draft)), below(rect), room, rect);
      else lying.push({ action, at });
    }
    if (place !== null) taken.add(place);
  }
  layOnTable(draft, lying, room);
}

function layOnTable(draft: Draft, lying: readonly { readonly action: Action; readonly at: number }[], room: Room): void {
  const table = tableOf(draft);
  // On the road the folder stands where the bill is, and not on the table.
  const isOnTable = room.folder.y + room.folder.h > table.y;
  const left = isOnTable ? Math.max(table.x, room.folder.x + room.folder.w + 10) : table.x;
  const end = table.x + table.w;
  const isDoorBeside = room.door.x + room.door.w / 2 > (left + end) / 2 && room.door.y + room.door.h > table.y - 40;
  const right = isDoorBeside ? Math.min(end, room.door.x - 4) : end;
  const wide = Math.min(right - left, lying.length * 210 * Math.max(0.5, draft.view.scale));
  // Papers may stand up against the table's far edge.
  const top = table.y - 34 * draft.view.scale;
  const row = { x: left + (right - left - wide) / 2, y: top, w: wide, h: Math.max(40, room.below - top) };
  for (const [i, cell] of cells(row, Math.max(1, lying.length), 1, 8).entries()) {
    const lies = lying[i];
    if (!lies) continue;
    const id = `act:${lies.action.id}`;
    const { frame } = PROPS[lies.action.handle];
    const { w, h } = frameOf(draft.art, frame);
    const tray = spotOf(draft.art, plateOf(draft), `tray-${i + 1}`, draft.view);
    if (tray && tray.y < room.below) {
      const scale = (tray.scale * TRAY_WIDE) / w;
      const flat = placed({ ...frameOf(draft.art, frame), ax: 0.5, ay: 1 }, { x: tray.x, y: tray.y - tray.scale * TRAY_DEEP }, scale);
      putIn(draft, id, frame, flat, { of: id, turn: [-3, 2, -1.5, 3, -2][i % 5] ?? 0 });
      offer(draft, lies.action, lies.at, grown(flat), { x: flat.x + flat.w / 2, y: flat.y + flat.h }, room, flat);
      continue;
    }
    const wide = lies.action.handle === 'door' ? KEY_WIDE : PAPER_WIDE;
    const most = { w: Math.min(cell.w, wide * draft.view.scale), h: Math.min(cell.h, 116 * Math.max(0.6, draft.view.scale)) };
    const rect = fitted(around({ x: cell.x + cell.w / 2, y: cell.y + cell.h * 0.46 }, most), w / h);
    putIn(draft, id, frame, rect, { of: id, turn: [-3, 2, -1.5, 3, -2, 1][i % 6] ?? 0 });
    offer(
      draft,
      lies.action,
      lies.at,
      grown(rect),
      { x: rect.x + rect.w / 2, y: Math.min(rect.y + rect.h + 8, room.below - 20) },
      room,
      rect,
    );
  }
}

/** Says what the action is and what it costs, and makes it something to point at. */
function offer(draft: Draft, action: Action, at: number, rect: Rect, captionAt: Point, room: Room, body = rect): void {
  const { tongue, level, run } = draft;
  const id = `act:${action.id}`;
  const unit = tongue.word(level.calendar.unit === 'hours' ? 'hours' : 'days');
  // The price stands on one line.
  const cost = `${action.days}\u00a0${unit}`;
  const words = tongue.say(action.says);
  const rule = refusals(level, run).get(action.id);
  if (rule) putRefused(draft, id, rect, { layer: 'above' });
  const why = rule ? ` ${tongue.word('refused')}: ${tongue.say(rule.title)}` : '';
  const says = `${letterOf(at)}. ${words} · ${tongue.say(action.hint)} · ${cost}${why}`;
  const does = { intent: { kind: 'act', target: action.id } } as const;
  const thing = { id, rect, does, says, prop: PROPS[action.handle].frame, drops: [] };
  room.captions.put({ tag: letterOf(at), words, cost }, captionAt, thing, body);
}

/** On its spot, or beside what already hangs there; null where there is none, or a sentence or the hand of cards lies before it. */
function putBeside(draft: Draft, id: string, frame: string, spot: string, below: number): Rect | null {
  const at = spotOf(draft.art, plateOf(draft), spot, draft.view);
  if (!at) return null;
  const rect = placed(frameOf(draft.art, frame), at, at.scale);
  const there = draft.pieces.find((p) => (p.id === 'calendar' || p.id === 'clock') && p.id !== spot && overlap(p.rect, rect));
  const isHidden = centre(rect).y > below || draft.pieces.some((p) => p.frame === 'bubble' && contains(p.rect, centre(rect)));
  if (isHidden) return null;
  const dx = there ? there.rect.x + there.rect.w - rect.x : 0;
  return putAt(draft, id, frame, { x: at.x + dx, y: at.y }, at.scale, { of: id, layer: at.behind ? 'people' : 'table', flip: at.flip });
}

function below(rect: Rect): Point {
  return { x: rect.x + rect.w / 2, y: rect.y + rect.h + 12 };
}
