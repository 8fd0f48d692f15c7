/** Room 614: a corner with one tall window, Vera Lvovna's desk, eleven grey folders, and the clerk's own table under a lamp. */
import { cone, glow, light, slab } from '../light.ts';
import { at, box, brad, cut, disc, flat, line, outline, piece, sheetBox, stroke } from '../paper.ts';
import * as tools from '../props/instruments.ts';
import { before, behind, type Drawing, height, tableSpots, width } from '../rooms/plate.ts';
import { carton, nearTable, pile, shelves, spines, veneer } from '../rooms/tables.ts';
import { board, boards, doorCase, part, type Quad, town, window } from '../rooms/walls.ts';
import { sheet } from '../sheet.ts';

const leftWall: Quad = [
  [-60, -160],
  [610, 120],
  [610, 664],
  [-60, 1050],
];
const opening: Quad = [
  [318, 138],
  [556, 216],
  [556, 520],
  [318, 590],
];

const ribs = (): string => {
  let made = '';
  for (let fin = 0; fin < 11; fin++) {
    const quad: Quad = [
      [336 + fin * 20, 636 - fin * 5.4],
      [351 + fin * 20, 632 - fin * 5.4],
      [351 + fin * 20, 742 - fin * 9],
      [336 + fin * 20, 748 - fin * 9],
    ];
    made += board(quad, '#BDBCAC');
  }
  return made + stroke('M330 742L556 644', '#8F9186', 7) + brad(334, 742, 7);
};

/** The clerk's own lamp, so near that the frame crops it: it lights the folder. */
const nearLamp = (): string =>
  stroke('M214 840L250 520L300 330', 'url(#brass)', 20, 'stroke-linejoin="round"') +
  disc(250, 520, 20, 'url(#brad)') +
  `<ellipse cx="372" cy="392" rx="128" ry="24" fill="#FFF3CF"/>` +
  sheet(3, piece('M278 258Q318 222 362 262L500 388Q380 440 236 398Z', '#34483F')) +
  stroke('M236 398Q380 440 500 388', '#C79E4E', 9) +
  line(300, 268, 262, 380, '#8FA79B', 4, 'opacity=".35"');

const veraDesk = (): string =>
  sheet(
    2,
    piece(
      cut([
        [486, 640],
        [806, 640],
        [822, 664],
        [470, 664],
      ]),
      '#95693F',
    ),
  ) +
  veneer(480, 642, 330, 18, 12) +
  sheet(2, piece(sheetBox(484, 664, 324, 160), '#6E4B2F')) +
  [500, 694]
    .map(
      (x) =>
        sheet(0, piece(sheetBox(x, 676, 96, 44, 0.5), '#7E5838')) +
        brad(x + 48, 698, 4) +
        sheet(0, piece(sheetBox(x, 726, 96, 44, 0.5), '#7E5838')),
    )
    .join('') +
  pile(770, 650, 64, 7) +
  at(528, 654, tools.lamp(), 0.86) +
  at(700, 656, tools.cup(), 0.62);

export function office(): Drawing {
  const back =
    flat(outline(box(-40, -40, 1680, 1280)), '#7F8578') +
    sheet(
      1,
      piece(
        cut([
          [600, -60],
          [1660, -60],
          [1660, 664],
          [600, 664],
        ]),
        '#8E9486',
      ),
    ) +
    sheet(
      0,
      piece(
        cut([
          [600, 512],
          [1660, 512],
          [1660, 664],
          [600, 664],
        ]),
        '#6F7668',
      ),
    ) +
    line(606, 512, 1640, 512, '#B9BCA8', 3, 'opacity=".6"') +
    boards(660, 1240, 820, 420, '#6A4F38', '#3E2B1D') +
    board(leftWall, '#6E7569', 1) +
    board(part(leftWall, 0, 0.72, 1, 1), '#596055', 0) +
    window(
      opening,
      2,
      3,
      '#C9C3AC',
      '#B3AD98',
      '#7E93A8',
      town(300, 600, 520, 190, '#62758A', '#F7D58B') + town(280, 600, 580, 120, '#485A6E', '#F7D58B'),
    ) +
    board(
      [
        [296, 588],
        [566, 512],
        [592, 522],
        [318, 606],
      ],
      '#C9C3AC',
      1,
    ) +
    board(
      [
        [312, 118],
        [564, 204],
        [564, 268],
        [312, 196],
      ],
      '#A79F84',
      0,
    ) +
    ribs() +
    slab(
      [
        [640, 214],
        [822, 262],
        [1010, 640],
        [826, 640],
      ],
      0.5,
      '#FFE9B8',
    ) +
    line(735, 240, 920, 640, '#7F8578', 9, 'opacity=".8" filter="url(#blur-4)"') +
    line(704, 345, 882, 376, '#7F8578', 8, 'opacity=".7" filter="url(#blur-4)"') +
    line(762, 478, 946, 500, '#7F8578', 8, 'opacity=".7" filter="url(#blur-4)"') +
    doorCase(902, 664, 1.12, '#6B4E36', '#80603F') +
    shelves(1046, 262, 300, 402, 3, (row, foot, left, span) =>
      row === 1
        ? spines(left, foot, 11, 20.6, 104, ['#9AA09D', '#8A918F', '#A5AAA5'])
        : row === 0
          ? carton(left + 4, foot, 84, 72) + carton(left + 98, foot, 70, 58) + pile(left + 226, foot, 84, 7)
          : carton(left, foot, 110, 84) + pile(left + 166, foot, 80, 9) + carton(left + span - 76, foot, 76, 96),
    ) +
    flat(
      outline([
        [1010, 664],
        [1120, 664],
        [1240, 760],
        [1060, 760],
      ]),
      '#120A10',
      0.2,
    );
  const front =
    veraDesk() +
    nearLamp() +
    nearTable(768, '#7A5234', '#E0AE70') +
    flat(
      outline([
        [540, 790],
        [1292, 786],
        [1360, 980],
        [500, 990],
      ]),
      '#3F5A4C',
      0.55,
    ) +
    stroke(
      outline([
        [540, 790],
        [1292, 786],
        [1360, 980],
        [500, 990],
      ]),
      '#C79E4E',
      2,
      'opacity=".5"',
    );
  const pool = light(width, height, {
    cx: 660,
    cy: 660,
    rx: 900,
    ry: 660,
    beams: glow(590, 600, 300, 0.26) + glow(372, 410, 200, 0.34) + cone(372, 400, 120, 200, 640, 990, 0.34),
  });
  return {
    back,
    front,
    light: pool,
    spots: {
      ...tableSpots(),
      'person-1': behind(640, 764, 1.5),
      'person-2': behind(846, 812, 1.62),
      'person-3': behind(1010, 806, 1.6),
      'person-4': behind(1160, 812, 1.62),
      'person-5': behind(424, 806, 1.56),
      door: behind(902, 664, 1.12),
      clock: behind(712, 352, 0.86),
      calendar: behind(712, 486, 0.8),
      shelf: behind(1196, 522, 1),
      phone: { x: 604, y: 652, scale: 0.7, layer: 'before' },
      'bubble-1': before(620, 320, 1),
      'bubble-2': before(862, 300, 1),
      'bubble-3': before(1130, 330, 1),
    },
  };
}
