/** The road as a stage: under an arch, between curtains, a paper landscape goes away to the horizon; near the viewer stands the cabinet of the archive. */
import { glow, light, lyingShadow, slab } from '../light.ts';
import {
  at,
  box,
  brad,
  cord,
  cut,
  disc,
  flat,
  group,
  line,
  num,
  outline,
  type Point,
  paint,
  piece,
  sheetBox,
  stroke,
  torn,
} from '../paper.ts';
import { stringSpool } from '../props/stationery.ts';
import { between } from '../random.ts';
import { before, behind, type Drawing, height, tableSpots, width } from '../rooms/plate.ts';
import { nearTable } from '../rooms/tables.ts';
import { sheet } from '../sheet.ts';
import { modelScale, nearness, onCurve, poles, road, way } from './map-road.ts';
import { curtain, portal } from './title-set.ts';

/** Sheets of land from the horizon to the viewer: crest points, colour, how high the sheet stands. */
const hills: readonly { readonly crest: readonly number[]; readonly colour: string; readonly lift: 1 | 2 }[] = [
  { crest: [384, 366, 378, 360, 372, 364, 384], colour: '#8C9EA2', lift: 1 },
  { crest: [404, 396, 386, 398, 388, 396, 390], colour: '#93A296', lift: 1 },
  { crest: [438, 452, 444, 432, 448, 436, 452], colour: '#A0A588', lift: 2 },
  { crest: [506, 492, 514, 508, 500, 520, 506], colour: '#A9A27C', lift: 2 },
  { crest: [596, 618, 592, 604, 614, 588, 606], colour: '#B6A57A', lift: 2 },
  { crest: [760, 728, 752, 764, 742, 728, 712], colour: '#C3AC7F', lift: 2 },
];

const crestLine = (crest: readonly number[]): Point[] => {
  const points = crest.map((y, i): Point => [-80 + (i * 1760) / (crest.length - 1), y]);
  const smooth: Point[] = [];
  for (let i = 0; i + 1 < points.length; i++) for (let k = 0; k < 4; k++) smooth.push(onCurve(points, i, k / 4));
  return [...smooth, points.at(-1) ?? [1680, 600]];
};

/** The land behind a crest lies lower, and in its shade. */
const hollow = (crest: readonly number[], i: number): string =>
  `<g filter="url(#blur-24)"><rect x="-80" y="${Math.min(...crest) - 160}" width="1760" height="400" fill="none"/>${stroke(
    crestLine(crest)
      .map(([x, y], k) => `${k ? 'L' : 'M'}${num(x)} ${num(y)}`)
      .join(''),
    '#2E2A2C',
    16 + i * 14,
    'opacity=".34"',
  )}</g>`;

const hillShape = (crest: readonly number[]): string => {
  const smooth = crestLine(crest);
  return torn([...smooth, [1680, 1280], [-80, 1280]], 1.8, 6, smooth.map((_, i) => i).slice(0, -1));
};

/** A tree of card; its shadow lies long over the ground. */
const poplar = (x: number, y: number, s = nearness(y) * between(0.9, 1.25)): string =>
  lyingShadow(
    [
      [x - 8 * s, y],
      [x + 10 * s, y - 2 * s],
      [x + 150 * s, y + 34 * s],
      [x + 118 * s, y + 40 * s],
    ],
    0.3,
  ) +
  sheet(
    0,
    piece(`M${num(x - 3 * s)} ${num(y)}V${num(y - 18 * s)}H${num(x + 3 * s)}V${num(y)}Z`, paint.umber) +
      piece(
        `M${num(x)} ${num(y - 118 * s)}L${num(x + 20 * s)} ${num(y - 46 * s)}L${num(x + 13 * s)} ${num(y - 12 * s)}L${num(x - 13 * s)} ${num(y - 12 * s)}L${num(x - 20 * s)} ${num(y - 46 * s)}Z`,
        between(0, 1) < 0.5 ? '#66755A' : '#77815F',
      ),
  );

const cloud = (x: number, y: number, s: number): string =>
  line(x - 30 * s, -60, x - 30 * s, y, '#4E4436', 1.2) +
  line(x + 28 * s, -60, x + 28 * s, y, '#4E4436', 1.2) +
  at(x, y, sheet(2, piece('M-70 14Q-74-8-48-8Q-40-34-10-24Q14-40 32-16Q66-18 64 8Q60 18 40 16L-50 18Q-66 20-70 14Z', '#E2DECB')), s);

/** Where the folders lie that go no further: a cabinet so near that the frame crops it, one drawer pulled out. */
function cabinet(): string {
  const [left, top] = [1094, 806];
  let made =
    lyingShadow(
      [
        [left - 10, 1000],
        [left + 300, 1000],
        [left + 520, 1080],
        [left + 60, 1080],
      ],
      0.5,
      9,
    ) + sheet(3, piece(sheetBox(left, top, 420, 420), '#54402F'));
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 3; column++) {
      const [x, y] = [left + 16 + column * 112, top + 22 + row * 74];
      const isOut = row === 0 && column === 0;
      made += flat(outline(box(x, y, 102, 64)), '#251B15');
      if (isOut) {
        for (let i = 0; i < 6; i++)
          made += sheet(
            0,
            piece(
              sheetBox(x + 6 + i * 14, y - 32 - (i % 3) * 7, 26, 70, 0.6),
              ['#9AA09D', '#8A918F', '#B0B3AC', '#A79E8C'][i % 4] ?? paint.fog,
            ),
          );
        for (let i = 0; i < 6; i++) made += flat(outline(box(x + 11 + i * 14, y - 22 - (i % 3) * 7, 14, 9)), paint.cream, 0.9);
      }
      const drop = isOut ? 12 : 0;
      made +=
        sheet(isOut ? 2 : 0, piece(sheetBox(x - drop * 0.5, y + drop, 102 + drop, 64, 0.6), row % 2 ? '#7A5C40' : '#72553A')) +
        flat(sheetBox(x + 28, y + 14 + drop, 46, 18, 0.4), paint.cream) +
        brad(x + 51, y + 46 + drop, 4.4);
    }
  return (
    made +
    sheet(
      2,
      piece(
        cut([
          [left - 16, top - 14],
          [left + 450, top - 18],
          [left + 450, top + 6],
          [left - 12, top + 10],
        ]),
        '#8A6A49',
      ),
    ) +
    line(left - 12, top - 12, left + 440, top - 16, '#F0D2A0', 2.4, 'opacity=".6"')
  );
}

/** Shells along the edge of the stage, each with its light. */
const footlights = (): string =>
  [420, 560, 700, 840, 980]
    .map(
      (x) =>
        `<ellipse cx="${x}" cy="984" rx="30" ry="9" fill="#FFF0C4"/>` +
        sheet(1, piece(`M${x - 26} 996Q${x - 24} 972 ${x} 970Q${x + 24} 972 ${x + 26} 996Z`, '#8A6C3E')),
    )
    .join('');

export function map(): Drawing {
  let back =
    flat(outline(box(-40, -40, 1680, 1280)), '#8CA0A6') +
    sheet(0, piece(sheetBox(-60, -60, 1720, 520), '#93A6AA')) +
    sheet(1, disc(500, 322, 150, '#E6DCBE')) +
    sheet(0, disc(500, 322, 112, '#F8EFD6')) +
    cloud(760, 262, 0.8) +
    cloud(960, 306, 0.5) +
    cloud(1120, 270, 0.9);
  hills.forEach((hill, i) => {
    const next = Math.max(...(hills[i + 1]?.crest ?? [1300]));
    back += hollow(hill.crest, i) + sheet(hill.lift, piece(hillShape(hill.crest), hill.colour));
    for (let tree = 0; tree < 9; tree++) {
      const [x, y] = [between(250, 1350), between(Math.max(...hill.crest) + 6, Math.min(next, 900) - 6)];
      if (!way.some(([wx, wy]) => Math.abs(wx - x) < 190 * nearness(y) + 50 && Math.abs(wy - y) < 100 * nearness(y) + 20))
        back += poplar(x, y);
    }
  });
  back += road(388, 1300) + poles();
  const shaft: readonly Point[] = [
    [330, 300],
    [560, 280],
    [1330, 960],
    [760, 1040],
  ];
  const front =
    group(curtain(1, -400) + curtain(-1, 400), 'translate(800 1010) scale(1.25 1.2)') +
    at(800, 1004, portal(500, 780, '#5B463C', 2)) +
    at(800, 1010, portal(590, 890, '#3B2E2C', 3)) +
    nearTable(990, '#6E4C34', '#E0AE70') +
    footlights() +
    cabinet() +
    cord('M404 1060C390 1040 420 1000 404 960', 4) +
    at(330, 1050, stringSpool(), 1.6);
  const pool = light(width, height, {
    cx: 700,
    cy: 640,
    rx: 900,
    ry: 690,
    beams: glow(500, 322, 320, 0.34, '#FFE2A4') + slab(shaft, 0.12, '#FFF0C8', 24),
  });
  return {
    back,
    front,
    light: pool,
    spots: {
      ...tableSpots(),
      ...Object.fromEntries(way.map(([x, y], i) => [`way-${i + 1}`, behind(x, y, modelScale(y))])),
      archive: before(1196, 968, 1.2),
      // At the edge of the stage, where nobody stands before the road.
      'person-1': behind(446, 992, 1),
      'person-2': behind(352, 990, 0.98),
      'person-3': behind(1040, 992, 0.92),
      'person-4': behind(940, 994, 0.92),
      'person-5': behind(850, 994, 0.92),
      folder: before(600, 960, 1),
      door: behind(1250, 900, 0.4),
      clock: before(1210, 300, 0.6),
      calendar: before(390, 320, 0.6),
      shelf: behind(390, 640, 0.6),
      phone: before(1000, 990, 0.6),
      call: before(1060, 980, 0.8),
      'bubble-1': before(470, 330, 0.9),
      'bubble-2': before(800, 300, 0.9),
      'bubble-3': before(1130, 330, 0.9),
    },
  };
}
