/** Parts of the corridor in one-point perspective: windows with the light they throw, floor, side doors, bench. */
import { lyingShadow, slab } from '../light.ts';
import { box, cut, flat, line, outline, type Point, piece, stroke } from '../paper.ts';
import { board, inside, part, type Quad, window } from '../rooms/walls.ts';
import { sheet } from '../sheet.ts';

export const end = { left: 772, right: 1044, top: 262, foot: 560 };

export const left: Quad = [
  [-260, -560],
  [end.left, end.top],
  [end.left, end.foot],
  [-260, 1040],
];

export const right: Quad = [
  [end.right, end.top],
  [1800, -340],
  [1800, 880],
  [end.right, end.foot],
];

/** Where a step in depth stands along the wall: near steps are long, far ones short. */
const deep = (step: number): number => 1 - 1 / (1 + step * 0.55);

/** The light of one window on the floor: it starts at the wall and runs to the right, the glazing bar a stripe in it. */
function fallen(near: Point, far: Point): string {
  const reach = (from: Point, run: number): Point => [from[0] + run * 1, from[1] + run * 0.16];
  const length = (foot: Point) => (foot[1] - 470) * 2.9;
  const [a, b, c, d] = [near, far, reach(far, length(far)), reach(near, length(near))];
  const mix = (p: Point, q: Point): Point => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
  const [m, n] = [mix(a, b), mix(d, c)];
  return (
    slab([a, b, c, d], 0.86, '#FFF3D2') + line(m[0], m[1], n[0], n[1], '#8C836E', 0.07 * (m[1] - 470), 'opacity=".7" filter="url(#blur-4)"')
  );
}

export function floor(): string {
  let made = sheet(
    0,
    piece(
      cut([
        [end.left, end.foot],
        [end.right, end.foot],
        [2400, 1240],
        [-760, 1240],
      ]),
      '#7D7562',
    ),
  );
  for (let i = -14; i <= 14; i++) made += line(908 + i * 14, end.foot, 908 + i * 130, 1240, '#6E6653', 2, 'opacity=".5"');
  for (const y of [568, 580, 596, 618, 648, 690, 748, 830]) made += line(-100, y, 1700, y, '#6E6653', 1.6, 'opacity=".45"');
  return (
    made +
    sheet(
      0,
      piece(
        cut([
          [868, end.foot],
          [948, end.foot],
          [1240, 1240],
          [576, 1240],
        ]),
        '#566873',
      ),
    ) +
    stroke('M873 560L600 1240M943 560L1216 1240', '#C79E4E', 3, 'opacity=".6"')
  );
}

export function windows(): string {
  let [walls, pools] = ['', ''];
  for (let step = 0; step < 7; step++) {
    const [u1, u2, u3] = [deep(step * 1.45 + 0.5), deep(step * 1.45 + 1.4), deep(step * 1.45 + 1.95)];
    const opening = part(left, u1, 0.14, u2, 0.84);
    walls += window(opening, 2, 5, '#B5B19E', '#8E8B7C', '#F7EBC6', flat(outline(part(opening, 0, 0.66, 1, 1)), '#A9BBB4', 0.55));
    walls += board(part(left, u2 + (u3 - u2) * 0.25, 0, u2 + (u3 - u2) * 0.8, 1), '#65665F', 1);
    pools += fallen(inside(left, u1, 1), inside(left, u2, 1));
  }
  return walls + pools;
}

/** Doors along the right wall, seen from the side. */
export const sideDoors = (): string =>
  (
    [
      [0.1, 0.3],
      [0.5, 0.9],
    ] as const
  )
    .map(([u1, u2]) => {
      const panel = (v1: number, v2: number) => board(part(right, u1 + 0.2 * (u2 - u1), v1, u2 - 0.2 * (u2 - u1), v2), '#6A4C35', 0);
      return (
        board(part(right, u1 - 0.025, 0.34, u2 + 0.03, 1), '#4E3D30', 1) +
        board(part(right, u1, 0.37, u2, 0.99), '#75563D', 0) +
        panel(0.43, 0.63) +
        panel(0.69, 0.92)
      );
    })
    .join('');

export const bench = (): string =>
  lyingShadow(
    [
      [1080, 640],
      [1330, 760],
      [1380, 740],
      [1150, 636],
    ],
    0.35,
  ) +
  sheet(
    1,
    piece(
      cut([
        [1066, 596],
        [1104, 596],
        [1262, 672],
        [1196, 672],
      ]),
      '#6C7F72',
    ) +
      piece(
        cut([
          [1196, 672],
          [1262, 672],
          [1262, 692],
          [1196, 692],
        ]),
        '#4B5B51',
      ) +
      piece(
        cut([
          [1066, 596],
          [1196, 672],
          [1196, 692],
          [1066, 610],
        ]),
        '#3F4D45',
      ),
  ) +
  [
    [1204, 740],
    [1250, 740],
    [1074, 656],
  ]
    .map(([x = 0, y = 0]) => flat(outline(box(x, y - 50, 8, 52)), '#3A2A1E'))
    .join('');
