/** A big desk by a tall window at night: one lamp over an empty chair, telephones, trays, a shut double door behind. */
import { cone, glow, light, lyingShadow } from '../light.ts';
import { at, box, cut, flat, group, line, outline, type Point, piece, sheetBox, stroke, torn } from '../paper.ts';
import * as tools from '../props/instruments.ts';
import { before, behind, type Drawing, facingLeft, height, tableSpots, width } from '../rooms/plate.ts';
import { lyingSheet, pile, veneer } from '../rooms/tables.ts';
import { board, boards, part, type Quad, town, window, wing } from '../rooms/walls.ts';
import { sheet } from '../sheet.ts';

const leftWall: Quad = [
  [-60, -260],
  [596, 96],
  [596, 636],
  [-60, 1010],
];
const opening: Quad = [
  [330, -6],
  [548, 110],
  [548, 586],
  [330, 690],
];
const top: Quad = [
  [392, 716],
  [1246, 712],
  [1880, 1280],
  [-270, 1280],
];
/** Middle of the double door, its foot, and the scale of a leaf. */
const door = { x: 966, foot: 636, scale: 1.12 };

const drape = (points: readonly Point[], colour: string): string => sheet(1, piece(torn(points, 1.6, 8, [1, 2]), colour));

/** Heavy curtains, drawn aside. */
const drapes = (): string =>
  [0, 1, 2]
    .map((fold) =>
      drape(
        [
          [536 + fold * 16, 70 + fold * 8],
          [560 + fold * 16, 82 + fold * 8],
          [566 + fold * 13, 610 - fold * 4],
          [522 + fold * 14, 626 - fold * 6],
        ],
        ['#3F5470', '#4C6381', '#57708F'][fold] ?? '#4C6381',
      ),
    )
    .join('') +
  [0, 1, 2]
    .map((fold) =>
      drape(
        [
          [284 + fold * 26, -70 + fold * 12],
          [322 + fold * 24, -50 + fold * 12],
          [316 + fold * 20, 730 - fold * 10],
          [262 + fold * 22, 760 - fold * 12],
        ],
        ['#33465E', '#3F5470', '#4C6381'][fold] ?? '#3F5470',
      ),
    )
    .join('') +
  board(
    [
      [262, -100],
      [606, 84],
      [606, 116],
      [262, -52],
    ],
    '#2F4058',
    1,
  );

const doubleDoor = (): string => {
  const { x, foot, scale } = door;
  const [w, h] = [132 * scale, 280 * scale];
  const ring = (grow: number) =>
    `M${x - w - grow} ${foot}V${foot - h - grow}H${x + w + grow}V${foot}H${x + w}V${foot - h}H${x - w}V${foot}Z`;
  return (
    sheet(1, piece(ring(30), '#4A4F5C')) +
    sheet(0, piece(ring(15), '#6A6F7A')) +
    flat(outline(box(x - w, foot - h, w * 2, h)), '#2A221F') +
    group(tools.door(), `translate(${x - w / 2} ${foot}) scale(${-scale} ${scale})`) +
    at(x + w / 2, foot, tools.door(), scale) +
    sheet(1, piece(sheetBox(x - w - 44, foot - h - 50, 2 * w + 88, 22), '#4A4F5C')) +
    line(x, foot - h, x, foot, '#2A1C12', 3, 'opacity=".7"')
  );
};

/** An empty chair, turned a little to the lamp: whoever decides isn't drawn. */
const chair = (x: number, foot: number): string =>
  lyingShadow(
    [
      [x - 40, foot - 60],
      [x + 90, foot - 40],
      [x + 190, foot + 40],
      [x + 20, foot + 40],
    ],
    0.4,
    9,
  ) +
  sheet(
    2,
    piece(
      `M${x - 74} ${foot + 60}L${x - 66} ${foot - 196}Q${x - 4} ${foot - 246} ${x + 62} ${foot - 204}L${x + 76} ${foot + 60}Z`,
      '#3E2A1C',
    ),
  ) +
  sheet(
    0,
    piece(
      `M${x - 58} ${foot + 60}L${x - 52} ${foot - 184}Q${x - 4} ${foot - 224} ${x + 48} ${foot - 190}L${x + 60} ${foot + 60}Z`,
      '#4E6480',
    ),
  ) +
  stroke(`M${x - 18} ${foot - 196}L${x - 22} ${foot + 20}M${x + 16} ${foot - 196}L${x + 22} ${foot + 20}`, '#35475E', 2.4) +
  [-58, -10].flatMap((y) => [-36, 0, 36].map((dx) => `<circle cx="${x + dx}" cy="${foot - 90 + y}" r="3" fill="#2C3B50"/>`)).join('') +
  sheet(2, piece(`M${x - 104} ${foot - 34}Q${x - 84} ${foot - 62} ${x - 60} ${foot - 44}V${foot + 60}H${x - 96}Z`, '#3E2A1C')) +
  sheet(2, piece(`M${x + 62} ${foot - 44}Q${x + 88} ${foot - 62} ${x + 106} ${foot - 34}L${x + 98} ${foot + 60}H${x + 62}Z`, '#3E2A1C'));

/** What stands along the far edge of the desk. */
const things = (): string =>
  lyingSheet(694, 730, 118, 40, 4, '#F6EBD2', 1, 3) +
  group(stroke('M0 0L44-20', '#231A14', 5, 'stroke-linecap="round"') + line(44, -20, 56, -25, '#C79E4E', 4), 'translate(832 762)') +
  at(532, 784, tools.lamp(), 1.8) +
  at(934, 766, tools.tray(), 0.74) +
  at(1046, 770, tools.phone(), 0.74) +
  at(1146, 764, tools.phone(), 0.68) +
  pile(596, 744, 62, 4);

export function desk(): Drawing {
  const wall = '#76828C';
  const back =
    flat(outline(box(-40, -40, 1680, 1280)), wall) +
    sheet(0, piece(sheetBox(596, -60, 1064, 700), '#828D94')) +
    [628, 1204, 1384]
      .map((x) => sheet(0, piece(sheetBox(x, 150, 130, 330, 0.6), '#8D979B')) + flat(outline(box(x + 10, 160, 110, 310)), '#7A858D'))
      .join('') +
    sheet(0, piece(sheetBox(596, 506, 1064, 134), '#606B74')) +
    line(600, 506, 1640, 506, '#A9B6C2', 3, 'opacity=".5"') +
    boards(632, 1240, 860, 400, '#5C4331', '#34241A', 18) +
    board(leftWall, '#56667A', 1) +
    board(part(leftWall, 0, 0.78, 1, 1), '#465468', 0) +
    window(
      opening,
      2,
      5,
      '#BFC0B6',
      '#A3A79F',
      '#31486A',
      town(310, 600, 560, 210, '#405877', '#F7D58B') + town(280, 600, 640, 150, '#2C3F5A', '#F7D58B'),
    ) +
    drapes() +
    doubleDoor() +
    sheet(
      0,
      piece(
        cut([
          [858, 640],
          [1074, 640],
          [1180, 800],
          [780, 800],
        ]),
        '#7C6A58',
      ),
    ) +
    stroke('M866 642L794 800M1066 642L1164 800', '#C79E4E', 2.6, 'opacity=".55"') +
    chair(764, 700);
  const front =
    sheet(3, piece(cut([top[0], top[1], top[2], top[3]]), '#7B4F30')) +
    veneer(-200, 720, 2000, 520, 80, '#2E1B10', 0.22, outline(top)) +
    flat(outline([top[0], top[1], [1254, 719], [384, 723]]), '#EFC084', 0.9) +
    board(part(top, 0.13, 0.1, 0.87, 1), '#3F5068', 0) +
    stroke(outline(part(top, 0.145, 0.125, 0.855, 1)), '#C79E4E', 2.4, 'opacity=".6"') +
    things() +
    wing('right', 1430, '#2A2E36') +
    wing('right', 1372, '#3A4658') +
    wing('right', 1322, '#46566C');
  const pool = light(width, height, {
    cx: 720,
    cy: 700,
    rx: 940,
    ry: 720,
    shoulder: '#D8C2A8',
    deep: '#2A3556',
    beams: cone(604, 604, 84, 400, 1040, 990, 0.44) + glow(610, 640, 170, 0.42) + glow(720, 690, 460, 0.24),
  });
  return {
    back,
    front,
    light: pool,
    spots: {
      ...tableSpots(),
      // Nobody stands at the chair: it is empty on purpose.
      'person-1': behind(914, 796, 1.54),
      'person-2': facingLeft(1060, 800, 1.56),
      'person-3': facingLeft(1204, 796, 1.54),
      'person-4': behind(396, 800, 1.52),
      'person-5': behind(664, 770, 1.36),
      door: behind(door.x + 66 * door.scale, door.foot, door.scale),
      clock: behind(692, 264, 0.78),
      calendar: behind(692, 396, 0.72),
      shelf: behind(1240, 640, 0.9),
      phone: before(1238, 772, 0.76),
      'bubble-1': before(480, 330, 1),
      'bubble-2': before(780, 300, 1),
      'bubble-3': before(1130, 330, 1),
    },
  };
}
