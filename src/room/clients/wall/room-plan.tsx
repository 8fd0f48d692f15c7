/** The empty chamber, drawn: steps of card, each bloc's seats with their colour and cut, and the folder where all look. */
import type { Chamber } from '../../../core/chamber.ts';
import { seatingOf } from '../../../stage/layout/chamber-seats.ts';
import { BLOC_COLOURS, blocOutline } from '../pupil/bloc-mark.tsx';
import { ROOM } from './seats.ts';

/** Of a seat as it is outlined. */
const OUTLINE = 21;
const STEPS = 5;
/** So few stand far apart, and are drawn larger than they are placed. */
const FEW = 40;

export function RoomPlan({ chamber }: { readonly chamber: Chamber }) {
  const { seats, w, h } = seatingOf(chamber, ROOM);
  const colours = new Map(chamber.blocs.map((bloc) => [bloc.id, bloc.colour]));
  const size = (Math.min(w, h) / OUTLINE) * (seats.length < FEW ? 1.35 : 0.86);
  return (
    <svg class="wall-room" viewBox="0 -28 1000 562" preserveAspectRatio="xMidYMax meet" aria-hidden="true" focusable="false">
      <path class="wall-room-shadow" d={step(497, 12)} />
      {Array.from({ length: STEPS }, (_, i) => (
        <path key={i} class="wall-room-step" data-step={i} d={step(484 - (i * 340) / STEPS, 0)} />
      ))}
      <ellipse class="wall-room-well" cx={ROOM.cx} cy={ROOM.cy} rx="128" ry="58" />
      {seats.map(({ x, y, bloc }, i) => (
        <g key={i} transform={`translate(${x.toFixed(1)} ${(y + h * 0.4).toFixed(1)}) scale(${size.toFixed(3)})`}>
          <path class="wall-room-cast" d={blocOutline(colours.get(bloc) ?? 0)} transform="translate(0.7 1.5)" />
          <path class="wall-room-seat" d={blocOutline(colours.get(bloc) ?? 0)} fill={BLOC_COLOURS[colours.get(bloc) ?? 0]} />
        </g>
      ))}
      <g class="wall-room-folder" transform="translate(500 462)">
        <path class="wall-room-cast" d="M-58 -22L62 -30L78 44L-48 50Z" />
        <path class="wall-room-table" d="M-84 -6L84 -6L96 30L-96 30Z" />
        <path class="wall-room-table-front" d="M-96 30L96 30L90 62L-90 62Z" />
        <path class="wall-room-paper" d="M-42 -34L50 -38L56 14L-40 18Z" />
        <path class="wall-room-red" d="M-50 -24L-22 -27L-16 -34L8 -36L12 -29L50 -32L60 22L-46 26Z" />
      </g>
    </svg>
  );
}

/** One step of the house: half a round of card, its foot a little below the well. */
function step(radius: number, drop: number): string {
  const { cx, cy } = ROOM;
  return `M${cx - radius} ${cy + 46 + drop}V${cy + drop}A${radius} ${radius} 0 0 1 ${cx + radius} ${cy + drop}V${cy + 46 + drop}Z`;
}
