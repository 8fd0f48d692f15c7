/** After a roll call the seats show votes and no longer blocs: a small table on the desk says which bloc gave which. */
import { blocOfSeat, type Chamber } from '../../core/chamber.ts';
import type { RollCall, Vote } from '../../core/tally.ts';
import { frameOf } from './art.ts';
import { type Draft, hot, isSmall, letter, PALE, putIn } from './draft.ts';
import { around, type Rect } from './geometry.ts';
import { board, goOnPlace, tableOf } from './table.ts';

const COLUMNS: readonly (readonly [Vote, string])[] = [
  ['F', 'for'],
  ['A', 'against'],
  ['B', 'abstain'],
  ['X', 'absent'],
];
const ROW = 25;
/** Lower than this a row can't be read; the panel has the table too. */
const LEAST_ROW = 19;
const WIDEST = 560;

/** Blocs stand in the order in which they sit, from left to right. On a small stage the panel's table serves. */
export function putLegend(draft: Draft, chamber: Chamber, votes: RollCall, folder: Rect): void {
  if (isSmall(draft)) return;
  const lines = chamber.blocs.length + 1;
  const room = roomFor(draft, folder, lines * LEAST_ROW + 14);
  const row = Math.min(ROW, (room.h - 14) / lines);
  if (row < LEAST_ROW || room.w < 240) return;
  const sheet = { ...room, w: Math.min(room.w, WIDEST), h: row * lines + 14 };
  putIn(draft, 'legend', 'paint/felt', sheet, { layer: 'table' });
  const wide = Math.min(44, sheet.w * 0.11);
  const counts = sheet.x + sheet.w - 14 - wide * COLUMNS.length;
  const cell = (column: number, line: number): Rect => ({
    x: counts + column * wide,
    y: sheet.y + 4 + line * row,
    w: wide,
    h: row,
  });
  for (const [column, [, frame]] of COLUMNS.entries()) putMark(draft, `legend/${frame}`, `seat/${frame}`, cell(column, 0));
  const byBloc = countsOf(chamber, votes);
  for (const [i, bloc] of chamber.blocs.entries()) {
    const id = `legend/${bloc.id}`;
    const line = { x: sheet.x + 8, y: cell(0, i + 1).y, w: sheet.w - 20, h: row };
    putMark(draft, `${id}/mark`, `seat/waiting-${bloc.colour}`, { ...line, w: 26 });
    const name = draft.tongue.say(bloc.name);
    letter(draft, `${id}/name`, name, { ...line, x: line.x + 30, w: counts - line.x - 32 }, { size: 14, colour: PALE });
    const own = byBloc.get(bloc.id);
    const told = COLUMNS.map(([vote]) => own?.[vote] ?? 0);
    for (const [column, count] of told.entries()) {
      const letters = { size: 14, weight: 600, colour: PALE, align: 'centre' } as const;
      letter(draft, `${id}/${column}`, String(count), cell(column, i + 1), letters);
    }
    hot(
      draft,
      `bloc:${bloc.id}`,
      line,
      { show: { kind: 'bloc', bloc: bloc.id } },
      `${name} · ${bloc.seats} ${draft.tongue.word('seats')}`,
      'seat',
    );
  }
}

/** Before a vote: whose seats have which mark. On a small stage the panel says it. `free`: how far the desk is. */
export function putKey(draft: Draft, chamber: Chamber, folder: Rect, free: { readonly right: number; readonly bottom: number }): void {
  if (isSmall(draft)) return;
  const x = folder.x + folder.w + 16;
  const y = tableOf(draft).y + 10 * draft.view.scale;
  const room = { x, y, w: Math.min(free.right - x, 330), h: free.bottom - y };
  const row = Math.min(ROW, (room.h - 12) / chamber.blocs.length);
  if (row < LEAST_ROW || room.w < 200) return;
  const sheet = { ...room, h: row * chamber.blocs.length + 12 };
  putIn(draft, 'key', 'paint/felt', sheet, { layer: 'table' });
  for (const [i, bloc] of chamber.blocs.entries()) {
    const id = `key/${bloc.id}`;
    const line = { x: sheet.x + 8, y: sheet.y + 5 + i * row, w: sheet.w - 18, h: row };
    putMark(draft, `${id}/mark`, `seat/waiting-${bloc.colour}`, { ...line, w: 26 });
    const name = draft.tongue.say(bloc.name);
    const letters = { size: 14, colour: PALE } as const;
    letter(draft, `${id}/name`, name, { ...line, x: line.x + 30, w: line.w - 30 - 38 }, letters);
    letter(
      draft,
      `${id}/seats`,
      String(bloc.seats),
      { ...line, x: line.x + line.w - 38, w: 38 },
      { ...letters, weight: 600, align: 'centre' },
    );
    const says = `${name} · ${bloc.seats} ${draft.tongue.word('seats')}`;
    hot(draft, `bloc:${bloc.id}`, line, { show: { kind: 'bloc', bloc: bloc.id } }, says, 'seat');
  }
}

/** On the desk: over the corner where one goes on if all lines fit there, else beside it. */
function roomFor(draft: Draft, folder: Rect, tall: number): Rect {
  const whole = board(draft);
  const onward = goOnPlace(draft);
  const x = folder.x + folder.w + 16;
  const y = tableOf(draft).y + 14 * draft.view.scale;
  const above = { x, y, w: whole.x + whole.w - x, h: onward.y - 8 - y };
  if (above.h >= tall) return above;
  return { x, y, w: onward.x - 16 - x, h: whole.y + whole.h - y };
}

function putMark(draft: Draft, id: string, frame: string, { x, y, w, h }: Rect): void {
  const drawn = frameOf(draft.art, frame);
  const scale = Math.min(h - 4, 20) / frameOf(draft.art, 'seat/for').h;
  putIn(draft, id, frame, around({ x: x + w / 2, y: y + h / 2 }, { w: drawn.w * scale, h: drawn.h * scale }));
}

function countsOf(chamber: Chamber, votes: RollCall): ReadonlyMap<string, Readonly<Record<Vote, number>>> {
  const counts = new Map(chamber.blocs.map((b) => [b.id, { F: 0, A: 0, B: 0, X: 0 }]));
  const blocs = blocOfSeat(chamber);
  for (const [seat, letter] of [...votes].entries()) {
    const own = counts.get(blocs[seat] ?? '');
    const vote = COLUMNS.find(([v]) => v === letter)?.[0] ?? 'X';
    if (own) own[vote] += 1;
  }
  return counts;
}
