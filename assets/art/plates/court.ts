/** The courtroom: portals of card, one within the other, lead to the bench; before them, in the light, the table where exhibits are weighed. */
import { cone, glow, light, lyingShadow, slab } from '../light.ts';
import { at, box, cut, flat, group, line, outline, type Point, piece, sheetBox, stroke } from '../paper.ts';
import { balancePlaces } from '../props/hearing.ts';
import { before, behind, type Drawing, facingLeft, height, tableSpots, width } from '../rooms/plate.ts';
import { nearTable, pile } from '../rooms/tables.ts';
import { board, boards, doorCase, quadOf, window } from '../rooms/walls.ts';
import { type Height, sheet } from '../sheet.ts';

/** The middle of the bench, and where its ledge lies, before it is set back. */
const bench = { x: 1034, ledge: 492, half: 128 };
/** The bench stands far back and in the shade: what is weighed lies nearer than whoever weighs it. */
const far = { scale: 0.74, foot: 640 };
const setBack = (y: number): number => far.foot + (y - far.foot) * far.scale;
const farOff = (drawn: string): string =>
  group(drawn, `translate(${bench.x * (1 - far.scale)} ${far.foot * (1 - far.scale)}) scale(${far.scale})`);

/** A portal of card that stands on the floor at y 0, its opening's middle at x 0; a brass line runs round the opening. */
const portal = (half: number, tall: number, colour: string, lift: Height): string => {
  const round = (grow: number) =>
    `V${-tall + 90}Q${-half - grow} ${-tall + 20 - grow} ${-half + 90} ${-tall - grow}Q0 ${-tall - 36 - grow} ${half - 90} ${-tall - grow}Q${half + grow} ${-tall + 20 - grow} ${half + grow} ${-tall + 90}V0`;
  return (
    sheet(lift, piece(`M-1500 0V-1500H1500V0H${half}${reversed(half, tall)}V0Z`, colour)) +
    stroke(`M${-half - 12} 0${round(12)}`, '#C79E4E', 2, 'opacity=".5"')
  );
};

const reversed = (half: number, tall: number): string =>
  `V${-tall + 90}Q${half} ${-tall + 20} ${half - 90} ${-tall}Q0 ${-tall - 36} ${-half + 90} ${-tall}Q${-half} ${-tall + 20} ${-half} ${-tall + 90}`;

const panel = (x: number, y: number, w: number, h: number, frame: string, field: string): string =>
  sheet(0, piece(sheetBox(x, y, w, h, 0.5), frame)) + flat(outline(box(x + 8, y + 8, w - 16, h - 16)), field);

/** The judge's chair: a high back, empty unless somebody sits down before it. */
const chair = (x: number, foot: number): string =>
  sheet(1, piece(`M${x - 52} ${foot}V${foot - 170}Q${x} ${foot - 204} ${x + 52} ${foot - 170}V${foot}Z`, '#453022')) +
  sheet(0, piece(`M${x - 40} ${foot}V${foot - 160}Q${x} ${foot - 186} ${x + 40} ${foot - 160}V${foot}Z`, '#665A52')) +
  [0, 1, 2]
    .map((row) => [-20, 0, 20].map((dx) => `<circle cx="${x + dx}" cy="${foot - 140 + row * 34}" r="2.2" fill="#4A3A30"/>`).join(''))
    .join('') +
  [-46, 46].map((dx) => sheet(0, piece(sheetBox(x + dx - 5, foot - 184, 10, 18, 0.4), '#C79E4E'))).join('');

/** Steps up to the bench, each a little narrower. */
const steps = (): string =>
  [
    [206, 632, 30],
    [180, 606, 28],
    [154, 582, 26],
  ]
    .map(
      ([half = 0, y = 0, tall = 0]) =>
        sheet(1, piece(sheetBox(bench.x - half, y, half * 2, tall), '#6B5443')) +
        line(bench.x - half + 3, y + 2, bench.x + half - 3, y + 2, '#D8B98C', 2.4, 'opacity=".5"'),
    )
    .join('');

const benchFront = (): string => {
  const { x, ledge, half } = bench;
  return (
    sheet(
      2,
      piece(
        cut([
          [x - half, ledge + 12],
          [x + half, ledge + 12],
          [x + half + 6, 596],
          [x - half - 6, 596],
        ]),
        '#6A4632',
      ),
    ) +
    [-1, 0, 1].map((side) => panel(x + side * 80 - 34, ledge + 30, 68, 60, '#75503A', '#553826')).join('') +
    sheet(
      2,
      piece(
        cut([
          [x - half - 12, ledge - 4],
          [x + half + 12, ledge - 4],
          [x + half + 16, ledge + 14],
          [x - half - 16, ledge + 14],
        ]),
        '#8C6848',
      ),
    ) +
    line(x - half - 10, ledge - 2, x + half + 10, ledge - 2, '#F0D2A0', 2.4, 'opacity=".6"') +
    pile(x - 92, ledge - 3, 46, 4)
  );
};

/** Two rows of public seats seen from behind the rail, at the far left. */
const rail = (): string => {
  let made = sheet(1, piece(sheetBox(500, 606, 232, 12), '#A9794C'));
  for (let x = 508; x < 728; x += 22) made += sheet(0, piece(sheetBox(x, 618, 8, 46, 0.4), '#7A5334'));
  return made + sheet(1, piece(sheetBox(496, 660, 240, 10), '#8A6040'));
};

export function court(): Drawing {
  const wall = '#958B7A';
  const back =
    flat(outline(box(-40, -40, 1680, 1280)), wall) +
    [610, 760, 910, 1060, 1210].map((x) => sheet(0, piece(sheetBox(x - 66, 214, 128, 300), '#9E9482'))).join('') +
    sheet(0, piece(sheetBox(300, 520, 1100, 110), '#75685A')) +
    line(300, 520, 1400, 520, '#E6D8BC', 3, 'opacity=".6"') +
    window(quadOf(594, 236, 118, 236), 2, 4, '#D8CDB4', '#A99C82', '#F3E6C2', flat(outline(box(590, 400, 140, 90)), '#B9C3B4', 0.7)) +
    doorCase(812, 628, 0.72, '#5E4330', '#7C5A3C') +
    slab(
      [
        [722, 250],
        [830, 250],
        [1110, 470],
        [930, 520],
      ],
      0.42,
      '#FFF0CC',
      9,
    ) +
    boards(626, 1240, 900, 470, '#7A5C42', '#4A3524') +
    slab(
      [
        [700, 640],
        [860, 640],
        [1120, 770],
        [860, 790],
      ],
      0.4,
      '#FFE9B8',
      9,
    ) +
    at(914, 640, portal(344, 412, '#9C7A58', 2)) +
    rail() +
    lyingShadow(
      [
        [880, 646],
        [1160, 646],
        [1300, 712],
        [960, 704],
      ],
      0.4,
      9,
    ) +
    farOff(steps() + chair(bench.x, 520)) +
    at(850, 716, portal(452, 520, '#6E4C38', 3));
  const front =
    farOff(benchFront()) +
    at(806, 800, portal(546, 650, '#3F2E2B', 3)) +
    nearTable(764, '#A87C52', '#FFDCA6') +
    board(
      [
        [500, 784],
        [1296, 780],
        [1392, 1010],
        [452, 1016],
      ] as [Point, Point, Point, Point],
      '#5F7680',
      0,
    ) +
    stroke(
      outline([
        [508, 790],
        [1290, 786],
        [1378, 1002],
        [466, 1008],
      ]),
      '#C79E4E',
      2.2,
      'opacity=".6"',
    );
  const pool = light(width, height, {
    cx: 730,
    cy: 790,
    rx: 880,
    ry: 640,
    shoulder: '#DDBE98',
    beams:
      cone(560, 150, 100, 420, 1220, 1010, 0.4) +
      slab(
        [
          [520, 786],
          [1180, 782],
          [1300, 1000],
          [470, 1006],
        ],
        0.2,
        '#FFDFA8',
        24,
      ) +
      glow(780, 850, 480, 0.22),
  });
  const scale = 0.94;
  const foot = { x: 700, y: 812 };
  const pans = balancePlaces.hooks.map(
    (hook, i) => [`pan-${i + 1}`, before(foot.x + hook.x * scale, foot.y + hook.y * scale, scale)] as const,
  );
  return {
    back,
    front,
    light: pool,
    spots: {
      ...tableSpots(),
      // Whoever the pack names first sits at the bench.
      'person-1': facingLeft(bench.x, setBack(598), 1.08 * far.scale),
      'person-2': behind(386, 806, 1.54),
      'person-3': facingLeft(1232, 806, 1.52),
      'person-4': behind(620, 796, 1.44),
      'person-5': facingLeft(800, 790, 1.4),
      balance: before(foot.x, foot.y, scale),
      ...Object.fromEntries(pans),
      'tray-1': before(1046, 846, 0.84),
      'tray-2': before(1190, 846, 0.84),
      'tray-3': before(1052, 924, 0.9),
      'tray-4': before(1206, 924, 0.9),
      door: behind(812, 628, 0.72),
      clock: behind(1168, 320, 0.6),
      calendar: behind(1168, 420, 0.62),
      shelf: behind(1190, 700, 0.8),
      phone: before(1236, 962, 0.8),
      'bubble-1': before(480, 330, 1),
      'bubble-2': before(760, 300, 1),
      'bubble-3': before(1180, 330, 1),
    },
  };
}
