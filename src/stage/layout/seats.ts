/** The members on the stage: everybody's seat, each bloc as something to point at, and one bloc opened to full size. */
import type { Bloc, Chamber } from '../../core/chamber.ts';
import type { Vote } from '../../core/tally.ts';
import type { WhipCount } from '../../core/whip.ts';
import { frameOf, roomOf } from './art.ts';
import { type Seating, seatingOf } from './chamber-seats.ts';
import { type Draft, hot, isSmall, letter, putAt, putIn } from './draft.ts';
import { around, grid, type Rect, toStage } from './geometry.ts';
import type { SeatRow } from './piece.ts';
import { board } from './table.ts';

const VOTES: Readonly<Record<Vote, string>> = { F: 'for', A: 'against', B: 'abstain', X: 'absent' };

export function chamberOf(draft: Draft): Chamber | null {
  return draft.level.shared.chambers.find((c) => c.id === draft.set.chamber) ?? null;
}

/** Puts a seat for every member, lit by how they voted if they did. */
export function putSeats(draft: Draft, chamber: Chamber, votes: string | null, beads: SeatRow['beads']): void {
  const seating = seatingOf(chamber, roomOf(draft));
  const colours = new Map(chamber.blocs.map((b) => [b.id, b.colour]));
  const { scale } = draft.view;
  putFloor(draft, chamber, seating);
  draft.seats = {
    chamber: chamber.id,
    w: seating.w * scale,
    h: seating.h * scale,
    scale: seating.scale * scale,
    beads,
    seats: seating.seats.map((place, i) => {
      const vote = voteOf(votes, i);
      const frame = vote ? `seat/${VOTES[vote]}` : `seat/waiting-${colours.get(place.bloc) ?? 0}`;
      return { ...toStage(draft.view, place), bloc: place.bloc, frame, vote };
    }),
  };
}

/** So many rows still sit at a table; more stand on steps. */
const ROUND_TABLE = 2;
/** So many have a chair each, if they are large enough for one; a crowd is told by its cards alone. */
const CHAIRS = 40;
const CHAIR = 1.3;

/** What the seats stand on: the steps of the layout, or its table and a chair for each. */
function putFloor(draft: Draft, { layout }: Chamber, { seats, h, scale, rows, room }: Seating): void {
  const { view, art } = draft;
  const frame = rows > ROUND_TABLE ? `steps/${layout}` : `table/${layout}`;
  const drawn = frameOf(art, frame);
  const [across, down] = [room.outer / art.floor.outer, (room.outer * room.squash) / (art.floor.outer * art.floor.squash)];
  const corner = toStage(view, { x: room.cx - drawn.w * drawn.ax * across, y: room.cy - drawn.h * drawn.ay * down });
  const rect = { ...corner, w: drawn.w * across * view.scale, h: drawn.h * down * view.scale };
  putIn(draft, frame, frame, rect, { layer: 'floor' });
  if (seats.length > CHAIRS || scale < CHAIR) return;
  for (const [i, seat] of [...seats.entries()].sort(([, a], [, b]) => a.y - b.y)) {
    putAt(draft, `chair:${i}`, 'seat/chair', toStage(view, { x: seat.x, y: seat.y + h / 2 }), scale * view.scale, { layer: 'floor' });
  }
}

/** Each bloc can be pointed at in its middle; on a small stage that opens it. */
export function readBlocs(draft: Draft, chamber: Chamber, whip: WhipCount | null): void {
  const seating = seatingOf(chamber, roomOf(draft));
  for (const bloc of chamber.blocs) {
    const rect = middleOf(draft, seating, bloc);
    if (rect) hot(draft, `bloc:${bloc.id}`, rect, { show: { kind: 'bloc', bloc: bloc.id } }, blocWords(draft, bloc, whip), 'seat');
  }
}

/** One bloc laid open over the scene: its seats at full size. */
export function putOpenBloc(draft: Draft, chamber: Chamber, votes: string | null, whip: WhipCount | null): void {
  const bloc = chamber.blocs.find((b) => b.id === draft.looks.bloc);
  if (!bloc) return;
  const whole = board(draft);
  const { size } = draft.view;
  putIn(draft, 'scrim', 'paint/shade', { x: 0, y: 0, w: size.w, h: size.h }, { layer: 'scrim', alpha: 0.72 });
  const plate = { x: whole.x, y: whole.y, w: whole.w, h: isSmall(draft) ? 44 : 60 };
  putIn(draft, 'bloc', 'paint/sheet', plate, { layer: 'sheet' });
  const words = { x: plate.x + 12, y: plate.y + 2, w: plate.w - 24, h: plate.h - 4 };
  letter(
    draft,
    'bloc/words',
    blocWords(draft, bloc, whip),
    words,
    { weight: 600, size: 16, least: 11, align: 'centre' },
    { layer: 'sheet' },
  );
  const room = { x: whole.x, y: plate.y + plate.h + 10, w: whole.w, h: whole.h - plate.h - 10 };
  const first = chamber.blocs.slice(0, chamber.blocs.indexOf(bloc)).reduce((sum, b) => sum + b.seats, 0);
  for (const [i, rect] of grid(room, bloc.seats, 24 / 28, 3).entries()) {
    const vote = voteOf(votes, first + i);
    const small = {
      ...rect,
      ...around({ x: rect.x + rect.w / 2, y: rect.y + rect.h / 2 }, { w: Math.min(rect.w, 40), h: Math.min(rect.h, 47) }),
    };
    putIn(draft, `open-seat:${i}`, vote ? `seat/${VOTES[vote]}` : `seat/waiting-${bloc.colour}`, small, { layer: 'sheet' });
  }
  hot(
    draft,
    'bloc:close',
    { x: 0, y: 0, w: size.w, h: size.h },
    { show: { kind: 'bloc', bloc: null } },
    draft.tongue.word('close'),
    'seat',
  );
}

function blocWords(draft: Draft, bloc: Bloc, whip: WhipCount | null): string {
  const { tongue } = draft;
  const own = whip?.blocs.find((b) => b.bloc.id === bloc.id);
  const votes = own ? ` · ${own.for.least} ${tongue.word('to')} ${own.for.most} ${tongue.word('in-favour')}` : '';
  return `${tongue.say(bloc.name)} · ${bloc.seats} ${tongue.word('seats')}${votes}`;
}

/** A fingertip's room around the bloc's seat that is nearest to its middle. */
function middleOf(draft: Draft, seating: Seating, bloc: Bloc): Rect | null {
  const own = seating.seats.filter((s) => s.bloc === bloc.id);
  if (own.length === 0) return null;
  const mean = { x: own.reduce((sum, s) => sum + s.x, 0) / own.length, y: own.reduce((sum, s) => sum + s.y, 0) / own.length };
  const near = own.reduce((a, b) => (Math.hypot(a.x - mean.x, a.y - mean.y) <= Math.hypot(b.x - mean.x, b.y - mean.y) ? a : b));
  const side = Math.max(isSmall(draft) ? 30 : 36, seating.w * draft.view.scale);
  return around(toStage(draft.view, near), { w: side, h: side });
}

/** A space is a seat that is waited for, while real people vote. */
function voteOf(votes: string | null, seat: number): Vote | null {
  const letter = votes?.[seat];
  return letter === undefined || letter === ' ' ? null : letter === 'F' || letter === 'A' || letter === 'B' ? letter : 'X';
}
