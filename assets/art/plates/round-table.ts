/** The conciliation table: one round table for two houses. Each came in by its own door and sits on its own side; papers of two colours meet in the middle. */
import { glow, light, lyingShadow, slab } from '../light.ts';
import { at, brad, disc, flat, line, num, outline, type Point, piece, sheetBox, stroke, torn } from '../paper.ts';
import { placard } from '../props/stationery.ts';
import { before, behind, type Drawing, facingLeft, height, tableSpots, width } from '../rooms/plate.ts';
import { carafe } from '../rooms/tables.ts';
import { boards, doorCase, quadOf, window } from '../rooms/walls.ts';
import { type Height, sheet } from '../sheet.ts';

/** The table top, and the middle where the two sides meet. */
const round = { x: 800, y: 986, rx: 660, ry: 346 };

/** Each house's cloth, panelling and paper. */
const houses = {
  left: { cloth: '#4A6458', deep: '#344B41', panel: '#5C6E62', paper: '#C9D2C8' },
  right: { cloth: '#6C5366', deep: '#4E3B4A', panel: '#705F6C', paper: '#E6CFC4' },
} as const;

/** A point of the table: 0 is the far edge, positive to the right, in turns of the circle; `r` from the middle, 0 to 1. */
const onTable = (turn: number, r: number): Point => {
  const a = turn * 2 * Math.PI;
  return [round.x + Math.sin(a) * round.rx * r, round.y - Math.cos(a) * round.ry * r];
};

const ring = (from: number, to: number, r: number): Point[] =>
  Array.from({ length: 25 }, (_, i) => onTable(from + ((to - from) * i) / 24, r));

const side = (of: 'left' | 'right', r: number): string => outline(of === 'left' ? ring(-0.5, 0, r) : ring(0, 0.5, r));

function table(): string {
  const seam = `M${num(round.x)} ${num(round.y - round.ry * 0.9)}V1240`;
  return (
    sheet(3, piece(outline(ring(0, 1, 1)), '#7A5233')) +
    stroke(outline(ring(-0.3, 0.3, 0.994)), '#F2C98C', 5, 'opacity=".9"') +
    stroke(outline(ring(-0.3, 0.3, 0.955)), '#2E1B10', 2, 'opacity=".35"') +
    sheet(0, piece(side('left', 0.9), houses.left.cloth) + piece(side('right', 0.9), houses.right.cloth)) +
    stroke(outline(ring(-0.5, 0.5, 0.87)), '#C79E4E', 2.4, 'opacity=".6"') +
    line(round.x + 2, round.y - round.ry * 0.9, round.x + 2, 1240, '#120A06', 4, 'opacity=".35"') +
    stroke(seam, '#C79E4E', 3, 'opacity=".85"')
  );
}

/** Sheets pushed to the middle from either side until they lie on each other by turns. */
function papers(): string {
  const leaf = (x: number, y: number, w: number, h: number, skew: number, colour: string, lines: string): string => {
    const page: Point[] = [
      [x - w / 2 + skew, y],
      [x + w / 2 + skew, y - 2],
      [x + w / 2 - skew * 0.4, y + h],
      [x - w / 2 - skew * 0.4, y + h + 2],
    ];
    let marks = '';
    for (let row = 1; row < 5; row++) {
      const [ly, shift] = [y + (h * row) / 5, skew * (1 - (1.4 * row) / 5)];
      marks += line(x - w * 0.36 + shift, ly, x + w * (row === 4 ? 0.1 : 0.36) + shift, ly - 1, lines, 1.6);
    }
    return sheet(1, piece(torn(page, 1, 6, [2]), colour)) + marks;
  };
  const [green, rose] = [houses.left.paper, houses.right.paper];
  return (
    leaf(640, 716, 128, 34, 12, green, '#6F8578') +
    leaf(966, 712, 128, 34, -12, rose, '#98786F') +
    leaf(706, 722, 128, 40, 10, green, '#6F8578') +
    leaf(892, 720, 128, 40, -10, rose, '#98786F') +
    leaf(764, 730, 124, 46, 6, green, '#6F8578') +
    leaf(828, 738, 124, 46, -6, rose, '#98786F') +
    brad(798, 752, 6)
  );
}

/** A chair of one house, its back to the wall; `lean` is how far it is turned to the table. */
function chair(x: number, foot: number, s: number, of: 'left' | 'right', lean: number): string {
  const house = houses[of];
  const back = (grow: number, lift: Height, colour: string): string => {
    const [foot1, top, half, tall] = [foot - (40 + grow) * s, x + lean * s, (44 - grow) * s, foot - (172 - grow) * s];
    const crown = foot - (236 - grow * 1.4) * s;
    return sheet(
      lift,
      piece(
        `M${num(x - (38 - grow) * s)} ${num(foot1)}L${num(top - half)} ${num(tall)}Q${num(top - half)} ${num(crown)} ${num(top)} ${num(crown)}Q${num(top + half)} ${num(crown)} ${num(top + half)} ${num(tall)}L${num(x + (38 - grow) * s)} ${num(foot1)}Z`,
        colour,
      ),
    );
  };
  const studs = [0, 1, 2]
    .map((row) => disc(x + lean * s * (0.9 - row * 0.26), foot - (176 - row * 40) * s, 2.6 * s, '#C79E4E', 'opacity=".8"'))
    .join('');
  return (
    lyingShadow(
      [
        [x - 30 * s, foot - 10],
        [x + 40 * s, foot - 10],
        [x + 170 * s, foot + 34 * s],
        [x + 60 * s, foot + 40 * s],
      ],
      0.36,
      9,
    ) +
    sheet(
      1,
      piece(sheetBox(x - 36 * s, foot - 60 * s, 8 * s, 60 * s, 0.4), '#2E2018') +
        piece(sheetBox(x + 28 * s, foot - 60 * s, 8 * s, 60 * s, 0.4), '#2E2018'),
    ) +
    back(0, 1, '#3A281C') +
    back(9, 0, house.cloth) +
    studs
  );
}

/** One stand for two hats: they arrived separately. */
const hatStand = (x: number, foot: number): string =>
  lyingShadow(
    [
      [x - 10, foot - 6],
      [x + 14, foot - 6],
      [x + 236, foot + 40],
      [x + 206, foot + 52],
    ],
    0.4,
    4,
  ) +
  sheet(
    1,
    piece(
      `M${x - 40} ${foot}L${x} ${foot - 30}L${x + 40} ${foot}L${x + 30} ${foot + 4}L${x} ${foot - 16}L${x - 30} ${foot + 4}Z`,
      '#4A3322',
    ),
  ) +
  sheet(1, piece(sheetBox(x - 5, foot - 348, 10, 340, 0.4), '#6A4A30')) +
  stroke(
    `M${x - 62} ${foot - 300}Q${x - 34} ${foot - 284} ${x} ${foot - 308}Q${x + 34} ${foot - 284} ${x + 62} ${foot - 300}`,
    '#6A4A30',
    7,
  ) +
  disc(x, foot - 352, 9, 'url(#brad)') +
  sheet(
    1,
    piece(
      `M${x - 92} ${foot - 302}Q${x - 90} ${foot - 366} ${x - 56} ${foot - 366}Q${x - 22} ${foot - 366} ${x - 20} ${foot - 302}Z`,
      houses.left.deep,
    ),
  ) +
  sheet(
    1,
    piece(
      `M${x - 106} ${foot - 304}Q${x - 56} ${foot - 320} ${x - 6} ${foot - 304}Q${x - 4} ${foot - 292} ${x - 56} ${foot - 290}Q${x - 110} ${foot - 292} ${x - 106} ${foot - 304}Z`,
      '#1F3D32',
    ),
  ) +
  sheet(
    1,
    piece(
      `M${x + 34} ${foot - 300}L${x + 42} ${foot - 356}Q${x + 60} ${foot - 342} ${x + 78} ${foot - 358}L${x + 92} ${foot - 300}Z`,
      houses.right.cloth,
    ),
  ) +
  sheet(
    1,
    piece(
      `M${x + 2} ${foot - 300}Q${x + 30} ${foot - 312} ${x + 64} ${foot - 306}Q${x + 104} ${foot - 312} ${x + 130} ${foot - 290}Q${x + 64} ${foot - 282} ${x + 2} ${foot - 300}Z`,
      houses.right.deep,
    ),
  ) +
  line(x + 38, foot - 310, x + 88, foot - 310, '#C9A8BE', 4, 'opacity=".6"');

/** Panelling of one house up to the corner where the other begins. */
function wall(of: 'left' | 'right', from: number, to: number): string {
  const { panel, deep } = houses[of];
  let made = sheet(0, piece(sheetBox(from, 470, to - from, 170), panel)) + sheet(1, piece(sheetBox(from, 460, to - from, 14), deep));
  for (let x = from + 18; x + 84 < to; x += 104)
    made += sheet(0, piece(sheetBox(x, 494, 84, 116, 0.5), deep)) + flat(outline(quad(x + 8, 502, 68, 100)), panel, 0.7);
  return made;
}
const quad = (x: number, y: number, w: number, h: number): Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

/** The back of the nearest chair, cropped by the frame. */
const nearChair = (): string =>
  sheet(3, piece('M1226 1260L1214 730Q1212 560 1400 548L1700 540V1260Z', '#2C1D18')) +
  sheet(1, piece('M1254 1260L1242 744Q1246 594 1410 584L1700 576V1260Z', houses.right.deep)) +
  [0, 1, 2, 3].map((i) => disc(1262 + i * 1.5, 740 + i * 84, 4.6, 'url(#brad)')).join('');

export function roundTable(): Drawing {
  const back =
    flat(outline(quad(-40, -40, 1680, 1280)), '#8A8272') +
    sheet(0, piece(sheetBox(-60, -60, 860, 560), '#87907F')) +
    sheet(0, piece(sheetBox(800, -60, 860, 560), '#97868A')) +
    wall('left', -60, 800) +
    wall('right', 800, 1660) +
    boards(636, 1240, 800, 420, '#6A4F3A', '#3C2A1E', 18) +
    window(quadOf(520, 210, 170, 246), 3, 4, '#C2B596', '#9A8C6C', '#F6DDA4', flat(outline(quad(516, 380, 200, 90)), '#D9A878', 0.75)) +
    doorCase(392, 636, 0.98, houses.left.deep, houses.left.panel) +
    doorCase(1178, 636, 0.98, houses.right.deep, houses.right.panel) +
    sheet(1, piece(sheetBox(788, -60, 24, 700, 0.5), '#6B6152')) +
    // The sun is low: the window lies far along the other house's wall.
    slab(
      [
        [846, 250],
        [940, 276],
        [1100, 640],
        [960, 640],
      ],
      0.34,
      '#FFD793',
    ) +
    slab(
      [
        [966, 282],
        [1050, 304],
        [1240, 650],
        [1130, 646],
      ],
      0.3,
      '#FFD793',
    ) +
    hatStand(812, 640) +
    [2, 1, 0]
      .map((row) => {
        const [out, foot, s] = [150 + row * 104, 700 + row * 28, 0.92 + row * 0.16];
        return chair(800 - out, foot, s, 'left', 8) + chair(800 + out, foot, s, 'right', -8);
      })
      .join('');
  const front =
    table() +
    at(664, 704, placard(), 0.44) +
    at(936, 704, placard(), 0.44) +
    carafe(570, 738, 0.84) +
    carafe(1004, 734, 0.84) +
    papers() +
    nearChair();
  const pool = light(width, height, {
    cx: 770,
    cy: 640,
    rx: 900,
    ry: 660,
    shoulder: '#EBC492',
    beams:
      glow(600, 330, 260, 0.34, '#FFDFA0') +
      slab(
        [
          [560, 260],
          [690, 250],
          [1240, 860],
          [760, 940],
        ],
        0.2,
        '#FFDFA0',
        24,
      ),
  });
  return {
    back,
    front,
    light: pool,
    spots: {
      ...tableSpots(),
      'person-1': behind(478, 806, 1.5),
      'person-2': behind(636, 780, 1.36),
      'person-3': facingLeft(964, 780, 1.36),
      'person-4': facingLeft(1112, 806, 1.5),
      'person-5': facingLeft(1232, 800, 1.46),
      door: behind(392, 636, 0.98),
      clock: behind(1064, 270, 0.62),
      calendar: behind(1064, 396, 0.66),
      shelf: behind(716, 640, 0.7),
      phone: before(1112, 756, 0.6),
      'bubble-1': before(470, 330, 1),
      'bubble-2': before(800, 300, 1),
      'bubble-3': before(1130, 330, 1),
    },
  };
}
