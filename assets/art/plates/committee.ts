/** The committee room: one long table that runs away from the viewer, blinds, lamps in a row, water, blank name plates. */
import { cone, glow, light } from '../light.ts';
import { at, box, cut, flat, line, num, outline, paint, piece, sheetBox, stroke } from '../paper.ts';
import { placard } from '../props/stationery.ts';
import { before, behind, type Drawing, facingLeft, height, tableSpots, width } from '../rooms/plate.ts';
import { carafe, pile, veneer } from '../rooms/tables.ts';
import { board, boards, doorCase, part, type Quad, quadOf, window } from '../rooms/walls.ts';
import { sheet } from '../sheet.ts';

const table: Quad = [
  [640, 606],
  [960, 606],
  [1740, 1260],
  [-140, 1260],
];

/** An amendment table: a ruled sheet of three columns lying on the cloth, centre x at depth y. */
function grid(x: number, y: number, w: number, h: number): string {
  const page: Quad = [
    [x - w * 0.44, y],
    [x + w * 0.44, y],
    [x + w * 0.5, y + h],
    [x - w * 0.5, y + h],
  ];
  let made = board(page, paint.white, 1);
  for (const u of [0.36, 0.68]) made += stroke(outline(part(page, u, 0.06, u, 0.94)), '#8C7A5E', 1.6);
  for (let row = 1; row < 7; row++) made += stroke(outline(part(page, 0.04, row / 7, 0.96, row / 7)), '#B9A379', 1.3);
  return made + flat(outline(part(page, 0.02, 0.02, 0.98, 0.12)), '#C3B189');
}

/** A long shade over the table, seen from below its middle. */
const shade = (x: number, y: number, s: number): string =>
  line(x - 60 * s, -60, x - 60 * s, y - 30 * s, '#241C18', 2.4 * s) +
  line(x + 60 * s, -60, x + 60 * s, y - 30 * s, '#241C18', 2.4 * s) +
  `<ellipse cx="${x}" cy="${num(y + 14 * s)}" rx="${num(116 * s)}" ry="${num(9 * s)}" fill="#FFF3CF"/>` +
  sheet(
    2,
    piece(
      cut(
        [
          [x - 84 * s, y - 32 * s],
          [x + 84 * s, y - 32 * s],
          [x + 124 * s, y + 14 * s],
          [x - 124 * s, y + 14 * s],
        ],
        0.6,
      ),
      '#2F4A40',
    ),
  ) +
  line(x - 124 * s, y + 14 * s, x + 124 * s, y + 14 * s, '#C79E4E', 3 * s);

const blinds = (x: number, y: number, w: number, drop: number): string => {
  let made = '';
  for (let slat = 0; slat * 13 < drop; slat++) made += sheet(0, piece(sheetBox(x, y + slat * 13, w, 9, 0.5), '#C9BFA2'));
  return made + line(x + w - 14, y, x + w - 14, y + drop + 26, '#6E5220', 1.6);
};

/** A chair pushed up to the table: a low upholstered back on two posts. */
const chair = (x: number, foot: number, s: number): string =>
  sheet(
    1,
    piece(
      `M${num(x - 30 * s)} ${num(foot)}V${num(foot - 128 * s)}H${num(x - 22 * s)}V${num(foot)}ZM${num(x + 22 * s)} ${num(foot)}V${num(foot - 128 * s)}H${num(x + 30 * s)}V${num(foot)}Z`,
      '#3E2B1E',
    ),
  ) +
  sheet(
    1,
    piece(
      `M${num(x - 40 * s)} ${num(foot - 60 * s)}V${num(foot - 112 * s)}Q${x} ${num(foot - 140 * s)} ${num(x + 40 * s)} ${num(foot - 112 * s)}V${num(foot - 60 * s)}Z`,
      '#4E3626',
    ) +
      piece(
        `M${num(x - 32 * s)} ${num(foot - 66 * s)}V${num(foot - 108 * s)}Q${x} ${num(foot - 130 * s)} ${num(x + 32 * s)} ${num(foot - 108 * s)}V${num(foot - 66 * s)}Z`,
        '#54705F',
      ),
  );

export function committee(): Drawing {
  const sky = '#DDE0CB';
  const back =
    flat(outline(box(-40, -40, 1680, 1280)), '#7A5F45') +
    sheet(0, piece(sheetBox(-60, -60, 1720, 690), '#8A6E50')) +
    [60, 330, 540, 770, 1000, 1216, 1480].map((x) => sheet(0, piece(sheetBox(x, 190, 54, 280), '#7D6247'))).join('') +
    sheet(0, piece(sheetBox(-60, 470, 1720, 160), '#6B4F38')) +
    sheet(1, piece(sheetBox(-60, 462, 1720, 16), '#94744F')) +
    [380, 620, 860]
      .map(
        (x) =>
          window(quadOf(x, 150, 180, 280), 2, 3, '#B9A988', '#9C8C6C', sky, flat(outline(box(x, 340, 200, 120)), '#AEBFB4', 0.8)) +
          blinds(x + 12, 158, 156, x === 620 ? 84 : 136),
      )
      .join('') +
    boards(628, 1240, 800, 380, '#5E4633', '#33241A') +
    doorCase(1168, 628, 1.12, '#5A402C', '#75573C') +
    [-1, 1]
      .map((side) => [0, 1, 2].map((row) => chair(800 + side * (214 + row * 96), 730 + row * 84, 1.1 + row * 0.34)).join(''))
      .join('') +
    chair(800, 670, 1);
  const front =
    sheet(
      3,
      piece(
        cut([
          [620, 600],
          [980, 600],
          [1800, 1280],
          [-200, 1280],
        ]),
        '#6A4529',
      ),
    ) +
    veneer(
      -100,
      640,
      1800,
      600,
      60,
      '#2E1B10',
      0.22,
      outline([
        [620, 600],
        [980, 600],
        [1800, 1280],
        [-200, 1280],
      ]),
    ) +
    board(part(table, 0.05, 0.03, 0.95, 1), '#3E6152', 0) +
    stroke(outline(part(table, 0.075, 0.045, 0.925, 1)), '#C79E4E', 2.4, 'opacity=".55"') +
    flat(
      outline([
        [620, 600],
        [980, 600],
        [986, 606],
        [614, 606],
      ]),
      '#E0AE70',
      0.9,
    ) +
    at(800, 626, placard(), 0.5) +
    carafe(716, 690, 0.82) +
    grid(868, 640, 110, 46) +
    grid(830, 704, 124, 54) +
    pile(962, 706, 76, 5) +
    at(606, 728, placard(), 0.6) +
    at(986, 730, placard(), 0.6) +
    shade(800, 300, 0.74) +
    shade(800, 216, 1.5);
  const pool = light(width, height, {
    cx: 780,
    cy: 640,
    rx: 860,
    ry: 640,
    beams: cone(800, 240, 180, 240, 1360, 960, 0.28) + glow(800, 250, 300, 0.26),
  });
  return {
    back,
    front,
    light: pool,
    spots: {
      ...tableSpots(),
      'person-1': behind(520, 800, 1.56),
      'person-2': behind(640, 712, 1.26),
      'person-3': behind(800, 690, 1.16),
      'person-4': facingLeft(970, 712, 1.26),
      'person-5': facingLeft(1092, 800, 1.56),
      door: behind(1168, 628, 1.12),
      clock: behind(1064, 300, 0.74),
      calendar: behind(354, 540, 0.7),
      shelf: behind(352, 640, 1),
      phone: before(1076, 742, 0.62),
      'bubble-1': before(470, 330, 1),
      'bubble-2': before(800, 330, 1),
      'bubble-3': before(1150, 330, 1),
    },
  };
}
