/** A parliament corridor: tall windows on the left throw long light over the floor, a door at the end, a bench, one near pillar. */
import { glow, light, lyingShadow, slab } from '../light.ts';
import { box, cut, flat, line, outline, type Point, piece, sheetBox, stroke } from '../paper.ts';
import { before, behind, type Drawing, facingLeft, height, tableSpots, width } from '../rooms/plate.ts';
import { nearTable } from '../rooms/tables.ts';
import { board, doorCase, inside, part, type Quad, window } from '../rooms/walls.ts';
import { sheet } from '../sheet.ts';

const end = { left: 772, right: 1044, top: 262, foot: 560 };
const left: Quad = [
  [-260, -560],
  [end.left, end.top],
  [end.left, end.foot],
  [-260, 1040],
];
const right: Quad = [
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

function floor(): string {
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

function windows(): string {
  let [walls, pools] = ['', ''];
  for (let step = 0; step < 5; step++) {
    const [u1, u2, u3] = [deep(step * 1.45 + 0.5), deep(step * 1.45 + 1.4), deep(step * 1.45 + 1.95)];
    const opening = part(left, u1, 0.14, u2, 0.84);
    walls += window(opening, 2, 5, '#B5B19E', '#8E8B7C', '#F7EBC6', flat(outline(part(opening, 0, 0.66, 1, 1)), '#A9BBB4', 0.55));
    walls += board(part(left, u2 + (u3 - u2) * 0.25, 0, u2 + (u3 - u2) * 0.8, 1), '#65665F', 1);
    pools += fallen(inside(left, u1, 1), inside(left, u2, 1));
  }
  return walls + pools;
}

/** Doors along the right wall, seen from the side. */
const sideDoors = (): string =>
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

const bench = (): string =>
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
    [1076, 634],
  ]
    .map(([x = 0, y = 0]) => flat(outline(box(x, y - 50, 8, 52)), '#3A2A1E'))
    .join('');

export function hall(): Drawing {
  const back =
    flat(outline(box(-40, -40, 1680, 1280)), '#6E706A') +
    sheet(
      0,
      piece(
        cut([
          [end.left, end.top],
          [end.right, end.top],
          [1800, -340],
          [-260, -560],
        ]),
        '#54595A',
      ),
    ) +
    [0.3, 0.56, 0.76, 0.9]
      .map((t) => line(-260 + (end.left + 260) * t, -560 + 822 * t, 1800 - 756 * t, -340 + 602 * t, '#6B706F', 18 * (1.1 - t)))
      .join('') +
    floor() +
    board(left, '#7C7C72', 0) +
    board(part(left, 0, 0.86, 1, 1), '#66665D', 0) +
    windows() +
    sheet(1, piece(sheetBox(end.left, end.top, end.right - end.left, end.foot - end.top), '#A09C8A')) +
    sheet(0, piece(sheetBox(end.left, end.foot - 64, end.right - end.left, 64), '#7F7C6E')) +
    sheet(1, piece(sheetBox(end.left - 6, end.top - 6, end.right - end.left + 12, 20), '#6A6960')) +
    doorCase(908, end.foot, 0.82, '#5F4A38', '#7C6148') +
    board(right, '#6F6F67', 1) +
    board(part(right, 0, 0.8, 1, 1), '#5C5B54', 0) +
    sideDoors() +
    slab(
      [
        [1130, 300],
        [1290, 250],
        [1420, 700],
        [1210, 640],
      ],
      0.2,
      '#FFE9B8',
      9,
    ) +
    bench();
  const front =
    sheet(
      3,
      piece(
        cut([
          [1244, -60],
          [1500, -60],
          [1492, 1260],
          [1252, 1260],
        ]),
        '#454543',
      ),
    ) +
    sheet(
      1,
      piece(
        cut([
          [1222, -60],
          [1520, -60],
          [1514, 262],
          [1230, 262],
        ]),
        '#53534E',
      ),
    ) +
    [1284, 1330, 1376].map((x) => line(x, 268, x, 800, '#30302E', 6, 'opacity=".6"')).join('') +
    line(1256, 268, 1256, 770, '#FFE9B8', 3, 'opacity=".35"') +
    nearTable(772, '#5F6C62', '#DCD9BC', '#26302B');
  const pool = light(width, height, {
    cx: 620,
    cy: 560,
    rx: 940,
    ry: 680,
    shoulder: '#E0CFAE',
    beams:
      glow(480, 440, 380, 0.34, '#FFEBB8') +
      slab(
        [
          [330, 150],
          [560, 250],
          [1180, 700],
          [760, 780],
        ],
        0.14,
        '#FFE9B8',
        24,
      ),
  });
  return {
    back,
    front,
    light: pool,
    spots: {
      ...tableSpots(),
      'person-1': behind(580, 812, 1.66),
      'person-2': behind(748, 764, 1.4),
      'person-3': behind(1008, 726, 1.2),
      'person-4': facingLeft(1136, 806, 1.6),
      'person-5': behind(836, 606, 0.66),
      door: behind(908, end.foot, 0.82),
      clock: behind(1008, 330, 0.5),
      calendar: behind(804, 410, 0.42),
      shelf: behind(1120, 640, 0.7),
      phone: before(1244, 850, 0.8),
      'bubble-1': before(470, 330, 1),
      'bubble-2': before(770, 300, 1),
      'bubble-3': before(1080, 330, 1),
    },
  };
}
