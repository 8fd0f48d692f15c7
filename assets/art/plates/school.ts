/** A school's music room in the morning: tall windows, a board with five lines, the piano with its lid shut, drawings on the wall, a round rug. */
import { glow, light, lyingShadow, slab } from '../light.ts';
import type { Hemicycle } from '../manifest.ts';
import { at, box, brad, cut, disc, flat, line, num, outline, paint, piece, sheetBox, stroke } from '../paper.ts';
import { between } from '../random.ts';
import { stackedChairs } from '../rooms/chairs.ts';
import { rim } from '../rooms/hemicycle.ts';
import { before, behind, type Drawing, facingLeft, height, tableSpots, width } from '../rooms/plate.ts';
import { nearTable, pile } from '../rooms/tables.ts';
import { board, boards, doorCase, part, type Quad, window } from '../rooms/walls.ts';
import { sheet } from '../sheet.ts';

const seats: Hemicycle = { cx: 800, cy: 704, inner: 158, outer: 452, squash: 0.53, rim: 490 };

const corner = 520;
const foot = 446;
const leftWall: Quad = [
  [-260, -420],
  [corner, 60],
  [corner, foot],
  [-260, 940],
];

/** Trees before the window, cut from two greens, and a low roof. */
const outdoors = (left: number, right: number, ground: number): string => {
  let made = sheet(0, piece(sheetBox(left, ground - 40, right - left, 200, 0.6), '#C9B48E'));
  for (let x = left; x < right; x += 64) {
    const r = between(34, 54);
    made += sheet(
      0,
      piece(
        `M${num(x - r)} ${ground - 60}Q${num(x - r * 1.2)} ${num(ground - 60 - r * 1.6)} ${num(x)} ${num(ground - 70 - r * 1.9)}Q${num(x + r * 1.2)} ${num(ground - 60 - r * 1.5)} ${num(x + r)} ${ground - 60}Z`,
        x % 128 ? '#7E9A72' : '#93AC80',
      ),
    );
  }
  return made;
};

/** Tall windows in the left wall, and the light they throw on the floor. */
const windows = (): string => {
  let made = '';
  for (const [from, to] of [
    [0.34, 0.62],
    [0.7, 0.92],
  ] as const) {
    const opening = part(leftWall, from, 0.2, to, 0.74);
    const [low] = [opening[2][1]];
    made +=
      window(opening, 2, 4, '#D8CDB0', '#CBBE9E', '#D3E0DC', outdoors(opening[0][0] - 40, opening[1][0] + 40, low - 10)) +
      board(
        [
          [opening[3][0] - 8, opening[3][1] - 2],
          [opening[2][0] + 6, opening[2][1] - 2],
          [opening[2][0] + 22, opening[2][1] + 10],
          [opening[3][0] + 16, opening[3][1] + 14],
        ],
        '#DCCFAE',
        1,
      );
  }
  return made;
};

/** A pot on the sill of the farther window. */
const plant = (x: number, y: number): string =>
  sheet(0, piece(`M${x - 14} ${y - 24}H${x + 14}L${x + 10} ${y}H${x - 10}Z`, '#B0714A')) +
  [-26, -10, 8, 24]
    .map((lean) =>
      sheet(
        0,
        piece(
          `M${x} ${y - 24}Q${x + lean - 8} ${y - 56} ${x + lean} ${y - 76 + Math.abs(lean) * 0.6}Q${x + lean + 8} ${y - 50} ${x + 3} ${y - 24}Z`,
          '#5E8358',
        ),
      ),
    )
    .join('');

/** The board: five lines, some heads of notes, a tray with chalk; no letters. */
const blackboard = (): string => {
  const [x, y, w, h] = [654, 238, 322, 138];
  let made =
    sheet(2, piece(sheetBox(x - 12, y - 12, w + 24, h + 24), '#9A7248')) +
    flat(outline(box(x, y, w, h)), '#33504A') +
    flat(outline(box(x + 20, y + 96, 190, 50)), '#F6EBD2', 0.05);
  for (let i = 0; i < 5; i++)
    made += stroke(
      `M${x + 22} ${y + 30 + i * 16}Q${x + 160} ${y + 38 + i * 16} ${x + w - 22} ${y + 41 + i * 16}`,
      '#EDE6D2',
      2,
      'opacity=".8"',
    );
  for (const [nx, row, up] of [
    [70, 4, 1],
    [112, 3, 1],
    [154, 2.5, 1],
    [196, 1, 0],
    [238, 2, 0],
    [280, 3, 1],
  ] as const) {
    const ny = y + 30 + row * 16;
    const side = up ? 7 : -7;
    made +=
      `<ellipse cx="${x + nx}" cy="${num(ny)}" rx="8.4" ry="6.2" transform="rotate(-18 ${x + nx} ${num(ny)})" fill="#EDE6D2" opacity=".9"/>` +
      line(x + nx + side, ny, x + nx + side, ny + (up ? -44 : 44), '#EDE6D2', 2.4, 'opacity=".85"');
  }
  return (
    made +
    sheet(1, piece(sheetBox(x - 16, y + h + 8, w + 32, 12), '#B08655')) +
    [40, 66, 230].map((dx) => sheet(0, piece(sheetBox(x + dx, y + h + 3, 20, 6, 0.4), paint.white))).join('') +
    sheet(0, piece(sheetBox(x + 268, y + h - 4, 34, 13, 0.5), '#6D5A48'))
  );
};

/** Children's drawings, pinned a little askew: a sun, a house, a tree, a boat. */
const drawings = (): string => {
  const page = (x: number, y: number, w: number, h: number, turn: number, colour: string, ink: string): string =>
    at(x, y, sheet(1, piece(sheetBox(-w / 2, 0, w, h, 1), colour)) + ink + brad(0, 6, 3.4), 1, turn);
  const pen = (d: string, colour: string, thick = 4) =>
    stroke(d, colour, thick, 'stroke-linecap="round" stroke-linejoin="round" opacity=".9"');
  const sun = pen('M0 16V10M13 20L18 15M-13 20L-18 15M17 32H23M-17 32H-23', '#B98A2E', 3.4) + disc(0, 31, 9, '#D6A640');
  const house = pen('M-15 52V32L0 18L15 32V52ZM-4 52V40H4V52', '#3F5B86');
  const tree = pen('M0 56V34', '#7A5634', 5) + disc(-8, 28, 10, '#7E9A72') + disc(8, 26, 11, '#8DA87B') + disc(0, 18, 10, '#6E8C64');
  const boat = pen('M-18 30Q0 40 18 30L12 36H-12ZM0 29V10L13 25H0', '#27667A');
  return (
    page(1092, 232, 60, 50, 3, '#EAD9B5', sun) +
    page(1150, 226, 50, 62, -4, '#F6EBD2', house) +
    page(1204, 240, 50, 62, 3, '#F6EBD2', tree) +
    page(1256, 244, 54, 42, -5, '#EAD9B5', boat)
  );
};

/** An upright piano with its lid shut, a stool before it, a metronome and music on top. */
const piano = (): string => {
  const [x, y] = [0, 0];
  return (
    lyingShadow(
      [
        [x + 20, y + 176],
        [x + 290, y + 176],
        [x + 330, y + 216],
        [x + 60, y + 206],
      ],
      0.4,
      9,
    ) +
    sheet(
      2,
      piece(
        cut([
          [x, y],
          [x + 262, y - 8],
          [x + 262, y + 172],
          [x, y + 172],
        ]),
        '#5B3A28',
      ),
    ) +
    sheet(
      1,
      piece(
        cut([
          [x - 8, y - 8],
          [x + 272, y - 17],
          [x + 272, y - 3],
          [x - 8, y + 6],
        ]),
        '#7C5236',
      ),
    ) +
    [14, 142].map((dx) => sheet(0, piece(sheetBox(x + dx, y + 18, 106, 52, 0.5), '#6A4530'))).join('') +
    sheet(
      1,
      piece(
        cut([
          [x - 10, y + 84],
          [x + 274, y + 82],
          [x + 288, y + 106],
          [x - 20, y + 108],
        ]),
        '#7C5236',
      ),
    ) +
    flat(outline(box(x - 20, y + 107, 308, 9)), '#3E271A') +
    line(x - 18, y + 107, x + 286, y + 105, '#D9A868', 2, 'opacity=".6"') +
    [x - 10, x + 264].map((lx) => sheet(0, piece(sheetBox(lx, y + 114, 16, 66, 0.5), '#6A4530'))).join('') +
    [116, 136, 156].map((dx) => sheet(0, piece(sheetBox(x + dx - 8, y + 164, 12, 5, 0.3), '#C79E4E'))).join('') +
    sheet(0, piece(`M${x + 34} ${y - 12}L${x + 43} ${y - 52}H${x + 55}L${x + 64} ${y - 13}Z`, '#8A6038')) +
    line(x + 49, y - 16, x + 55, y - 46, '#F0D898', 2) +
    pile(x + 128, y - 11, 70, 5) +
    sheet(
      0,
      piece(
        `M${x + 196} ${y - 13}Q${x + 190} ${y - 30} ${x + 200} ${y - 38}H${x + 214}Q${x + 224} ${y - 30} ${x + 218} ${y - 13}Z`,
        '#7E97A0',
      ),
    ) +
    (
      [
        [-8, '#D6A640'],
        [4, '#E7C978'],
        [14, '#C98F5A'],
      ] as const
    )
      .map(
        ([lean, colour]) =>
          stroke(`M${x + 207} ${y - 38}Q${x + 207 + lean} ${y - 54} ${x + 207 + lean * 1.6} ${y - 64}`, '#5E8358', 3) +
          disc(x + 207 + lean * 1.6, y - 68, 8, colour),
      )
      .join('')
  );
};

/** A music stand: a desk of card on a thin leg, a sheet with ruled staves on it. */
const stand = (x: number, y: number, s: number, page = true): string => {
  const staves = [0, 1, 2]
    .map((row) => [0, 1, 2].map((i) => line(-24, -166 + row * 18 + i * 4, 24, -166 + row * 18 + i * 4, '#8C7A5E', 1)).join(''))
    .join('');
  return at(
    x,
    y,
    `<ellipse cx="22" cy="2" rx="54" ry="8" fill="#120A06" opacity=".3" filter="url(#blur-4)"/>` +
      stroke('M0-112V-20M0-22L-30 2M0-22L30 2M0-22V4', '#2E2A2C', 5, 'stroke-linecap="round"') +
      sheet(1, piece('M-44-182L44-182L38-116H-38Z', '#3A3638')) +
      (page ? sheet(0, piece('M-30-178H30L27-122H-27Z', paint.white)) + staves : '') +
      sheet(0, piece('M-46-118H46V-110H-46Z', '#2E2A2C')),
    s,
  );
};

const drum = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    `<ellipse cx="20" cy="0" rx="58" ry="10" fill="#120A06" opacity=".35" filter="url(#blur-4)"/>` +
      sheet(1, piece('M-44-58V-8Q0 14 44-8V-58Z', '#4F7480')) +
      stroke('M-44-50L-22-4L0-42L22-4L44-50', '#F0D898', 3) +
      sheet(0, '<ellipse cx="0" cy="-58" rx="46" ry="13" fill="#EAD9B5"/>') +
      stroke('M-46-58A46 13 0 0 0 46-58M-44-8Q0 14 44-8', '#C79E4E', 5),
    s,
  );

/** A round rug on the boards: members sit on it, its border is the scale. */
const rug = (): string => {
  const oval = (r: number, fill: string) =>
    piece(
      `M${800 - r} ${seats.cy}A${r} ${num(r * seats.squash)} 0 0 1 ${800 + r} ${seats.cy}A${r} ${num(r * seats.squash)} 0 0 1 ${800 - r} ${seats.cy}Z`,
      fill,
    );
  return (
    sheet(1, oval(516, '#8F6A3E')) + sheet(0, oval(474, '#4C6B70')) + oval(452, '#57777A') + oval(146, '#7D8F84') + oval(118, '#93A08E')
  );
};

/** The neck and shoulder of a double bass, leaning so near that the frame crops it. */
const bass = (): string =>
  sheet(
    3,
    piece(
      cut(
        [
          [1366, 760],
          [1218, 226],
          [1246, 216],
          [1450, 740],
        ],
        0.4,
      ),
      '#3A2618',
    ),
  ) +
  [0, 1, 2, 3].map((i) => line(1225 + i * 5, 228 - i * 2, 1384 + i * 16, 752, '#E9D7AC', 1.7, 'opacity=".8"')).join('') +
  sheet(2, piece('M1214 232Q1180 196 1192 160Q1206 132 1232 142Q1254 154 1242 176Q1232 188 1222 178L1250 216Z', '#7A4A2A')) +
  disc(1226, 164, 7, '#3A2618') +
  (
    [
      [1188, 196],
      [1202, 224],
      [1250, 178],
      [1262, 206],
    ] as const
  )
    .map(
      ([x, y]) =>
        line(x - 13, y + 4, x + 13, y - 4, '#241810', 5) +
        sheet(0, piece(sheetBox(x - 17 + (x > 1230 ? 24 : 0), y - 8, 10, 14, 0.4), '#C79E4E')),
    )
    .join('') +
  sheet(3, piece('M1330 1270Q1276 1130 1318 1010Q1344 930 1316 860Q1296 790 1336 724Q1372 672 1450 650L1720 640V1270Z', '#8A5630')) +
  stroke('M1334 1240Q1290 1120 1330 1008Q1356 930 1328 856Q1310 790 1346 732Q1380 684 1452 664', '#EDBE82', 3, 'opacity=".55"') +
  stroke('M1420 830Q1396 860 1412 900Q1430 940 1406 970', '#2A1810', 8, 'stroke-linecap="round" opacity=".7"');

export function school(): Drawing {
  const back =
    flat(outline(box(-40, -40, 1680, 1280)), '#B9AC8C') +
    sheet(0, piece(sheetBox(corner, -60, 1200, foot + 60), '#C6B793')) +
    sheet(0, piece(sheetBox(corner, 372, 1200, foot - 372), '#8C9A86')) +
    line(corner + 4, 371, 1640, 371, '#F2E7C8', 3, 'opacity=".55"') +
    boards(foot, 1240, 800, 150, '#B08A5C', '#7E5C3A', 26) +
    sheet(0, piece(sheetBox(corner, foot - 12, 1200, 14, 0.6), '#7C6A4E')) +
    board(leftWall, '#A89C7E', 1) +
    board(part(leftWall, 0, 0.82, 1, 1), '#7C8876', 0) +
    windows() +
    plant(462, 318) +
    blackboard() +
    drawings() +
    slab(
      [
        [612, 120],
        [760, 150],
        [1010, 440],
        [860, 450],
      ],
      0.24,
      '#FFF0C4',
      9,
    ) +
    doorCase(572, foot, 0.56, '#6E5236', '#8F6D48') +
    stackedChairs(482, 496, 0.62, 4) +
    drum(660, 462, 0.62) +
    stand(1012, 474, 0.62) +
    at(1046, 326, piano(), 0.86) +
    rug() +
    slab(
      [
        [392, 560],
        [560, 520],
        [1010, 760],
        [720, 800],
      ],
      0.3,
      '#FFF3CF',
      9,
    ) +
    slab(
      [
        [640, 510],
        [740, 490],
        [1200, 690],
        [1060, 730],
      ],
      0.22,
      '#FFF3CF',
      9,
    ) +
    rim(seats);
  const front = nearTable(780, '#9A7448', '#EBC892', '#4A2F1A') + bass();
  return {
    back,
    front,
    light: light(width, height, {
      cx: 680,
      cy: 520,
      rx: 1080,
      ry: 840,
      shoulder: '#F0DFBE',
      deep: '#43506E',
      beams:
        glow(420, 330, 420, 0.26, '#FFF4D4') +
        slab(
          [
            [300, 140],
            [520, 180],
            [1120, 720],
            [640, 800],
          ],
          0.12,
          '#FFF0C8',
          24,
        ),
    }),
    chamber: seats,
    spots: {
      ...tableSpots(),
      'person-1': behind(800, 806, 1),
      'person-2': behind(560, 836, 1.06),
      'person-3': facingLeft(1040, 836, 1.06),
      'person-4': behind(452, 830, 1),
      'person-5': facingLeft(1150, 830, 1),
      call: before(1240, 840, 0.95),
      door: behind(572, foot, 0.56),
      clock: behind(1020, 270, 0.42),
      calendar: behind(1150, 266, 0.46),
      shelf: behind(350, 700, 0.7),
      phone: before(1244, 960, 0.7),
      'bubble-1': before(540, 300, 0.9),
      'bubble-2': before(800, 280, 0.9),
      'bubble-3': before(1070, 300, 0.9),
    },
  };
}
