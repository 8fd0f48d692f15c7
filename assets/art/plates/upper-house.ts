/** The senators' chamber at the end of the day: a round room under a lantern, plum benches, a gallery above, a curtain so near that the frame crops it. */
import { glow, light, lyingShadow, slab } from '../light.ts';
import type { Hemicycle } from '../manifest.ts';
import { box, brad, cord, cut, flat, line, num, outline, type Point, piece, sheetBox, stroke } from '../paper.ts';
import { arc, fan, rim } from '../rooms/hemicycle.ts';
import { before, behind, type Drawing, facingLeft, height, tableSpots, width } from '../rooms/plate.ts';
import { nearTable, pile } from '../rooms/tables.ts';
import { doorCase, type Quad, wing } from '../rooms/walls.ts';
import { sheet } from '../sheet.ts';

const seats: Hemicycle = { cx: 800, cy: 690, inner: 158, outer: 452, squash: 0.64, rim: 490 };

/** The wall is a drum: its edges bow, the more the higher above the eye. */
const bow = (y: number, depth: number, from = -60, to = 1660): string => {
  let d = '';
  for (let i = 0; i <= 24; i++) {
    const x = from + ((to - from) * i) / 24;
    const away = (x - 800) / 860;
    d += `${i ? 'L' : 'M'}${num(x)} ${num(y + depth * (1 - away * away))}`;
  }
  return d;
};
const belt = (top: number, foot: number, topDepth: number, footDepth: number, colour: string, lift: 0 | 1 | 2 = 1): string => {
  const upper = bow(top, topDepth);
  const lower = bow(foot, footDepth, 1660, -60).replace('M', 'L');
  return sheet(lift, piece(`${upper}${lower}Z`, colour));
};

/** Where a pillar stands on the drum: towards the sides they come closer together. */
const around = (degrees: number): number => 800 + 700 * Math.sin((degrees * Math.PI) / 180);

const pillar = (degrees: number): string => {
  const x = around(degrees);
  const w = 34 * Math.cos((degrees * Math.PI) / 180);
  return (
    sheet(
      1,
      piece(
        cut(
          [
            [x - w / 2, 330],
            [x + w / 2, 330],
            [x + w / 2, 560],
            [x - w / 2, 560],
          ],
          0.5,
        ),
        '#A48C93',
      ),
    ) +
    sheet(0, piece(sheetBox(x - w * 0.72, 338, w * 1.44, 12, 0.4), '#BBA5A8')) +
    line(x - w * 0.2, 352, x - w * 0.2, 548, '#7E6672', 2, 'opacity=".6"') +
    line(x + w * 0.16, 352, x + w * 0.16, 548, '#7E6672', 2, 'opacity=".6"')
  );
};

/** Panels between the pillars: tall fields of plum with a thin lit frame. */
const panel = (from: number, to: number): string => {
  const [a, b] = [around(from), around(to)];
  const [x, w] = [a + (b - a) * 0.2, (b - a) * 0.6];
  return (
    sheet(0, piece(sheetBox(x, 372, w, 132, 0.5), '#6F4C67')) +
    stroke(outline(box(x + 7, 380, w - 14, 116)), '#B593A8', 1.4, 'opacity=".45"')
  );
};

/** Coffers in the ceiling round the lantern: rings of dark fields that shrink inwards. */
const coffers = (): string => {
  let made = '';
  const [lx, ly] = [800, 60];
  for (const [ring, [r1, r2]] of (
    [
      [250, 330],
      [360, 470],
      [510, 660],
    ] as const
  ).entries()) {
    const count = 22;
    for (let i = 0; i < count; i++) {
      const [a1, a2] = [(i + 0.1) / count, (i + 0.9) / count].map((t) => t * Math.PI * 2) as [number, number];
      const p = (r: number, a: number): Point => [lx + r * 1.5 * Math.cos(a), ly + r * 0.34 * Math.sin(a)];
      const quad: Quad = [p(r1, a1), p(r1, a2), p(r2, a2), p(r2, a1)];
      made +=
        flat(outline(quad), ring % 2 ? '#4A3549' : '#442F44') +
        stroke(`M${quad[3].map(num).join(' ')}L${quad[2].map(num).join(' ')}`, '#C2A0AE', 1.6, 'opacity=".4"');
    }
  }
  return made;
};

/** The lantern: a round skylight, its bars, the evening sky in it. */
const lantern = (): string => {
  const ring = (rx: number, ry: number, fill: string) => `<ellipse cx="800" cy="60" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
  let bars = '';
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * Math.PI * 2;
    bars += line(800, 52, 800 + 330 * Math.cos(a), 60 + 74 * Math.sin(a), '#7E6672', 6);
  }
  return (
    sheet(2, ring(372, 92, '#A48C93')) +
    ring(344, 80, '#F3D9A0') +
    `<path d="M456 60A344 80 0 0 0 1144 60A344 54 0 0 1 456 60Z" fill="#D99F7C" opacity=".7"/>` +
    bars +
    sheet(0, ring(60, 15, '#A48C93'))
  );
};

/** The gallery: a dark recess with a row of empty chairs, its parapet of balusters, a brass rail. */
const gallery = (): string => {
  let made = belt(196, 300, 30, 22, '#35233A', 0);
  for (let i = -11; i <= 11; i++) {
    const x = around(i * 6.6);
    const drop = 22 * (1 - ((x - 800) / 860) ** 2);
    made += sheet(
      0,
      piece(
        `M${num(x - 15)} ${num(272 + drop)}V${num(240 + drop)}Q${num(x)} ${num(224 + drop)} ${num(x + 15)} ${num(240 + drop)}V${num(272 + drop)}Z`,
        '#5E4159',
      ),
    );
  }
  made += belt(256, 318, 22, 16, '#8B6F80', 1);
  let posts = '';
  for (let i = -34; i <= 34; i++) {
    const x = around(i * 2.3);
    const drop = 19 * (1 - ((x - 800) / 860) ** 2);
    const w = 5.5 * Math.cos((i * 2.3 * Math.PI) / 180) + 1.5;
    posts += piece(
      `M${num(x - w)} ${num(304 + drop)}L${num(x - w * 0.5)} ${num(286 + drop)}L${num(x - w)} ${num(270 + drop)}H${num(x + w)}L${num(x + w * 0.5)} ${num(286 + drop)}L${num(x + w)} ${num(304 + drop)}Z`,
      '#C7B2AE',
    );
  }
  return (
    made +
    flat(`${bow(270, 20)}${bow(304, 18, 1660, -60).replace('M', 'L')}Z`, '#4A3147') +
    sheet(0, posts) +
    stroke(bow(266, 21), '#5A4218', 11) +
    stroke(bow(265, 21), '#A27C38', 8) +
    stroke(bow(263, 21), '#EBD08A', 2, 'opacity=".7"') +
    belt(306, 332, 18, 14, '#A48C93', 1)
  );
};

/** Rising floor in two plums, an aisle of carpet down the middle. */
const floor = (): string => {
  const foot = 40;
  return (
    sheet(2, piece(fan(seats, seats.rim + 26, foot), '#4A3226')) +
    sheet(1, piece(fan(seats, seats.rim - 12, foot), '#51394F')) +
    sheet(0, piece(fan(seats, seats.outer + 22, foot), '#5B4159')) +
    stroke(arc(seats, seats.outer + 21), '#C9A8BD', 1.4, 'opacity=".3"') +
    sheet(1, piece(fan(seats, seats.inner - 34, foot), '#8A6350')) +
    sheet(0, piece(fan(seats, seats.inner - 62, foot), '#9D7660'))
  );
};

/** The near curtain: falls from the upper right, gathered by a cord, then straight down out of the picture. */
const curtain = (): string => {
  const folds: readonly (readonly [string, string])[] = [
    ['M1700-80H1150Q1190 250 1312 560L1330 600H1700Z', '#4B2F48'],
    ['M1700-80H1258Q1270 240 1340 566L1352 600H1700Z', '#573853'],
    ['M1700-80H1376Q1370 250 1384 570L1390 600H1700Z', '#4A2E47'],
    ['M1700-80H1480Q1456 250 1430 574L1430 600H1700Z', '#583A55'],
  ];
  return (
    sheet(3, piece('M1324 590Q1306 900 1300 1270H1700V590Z', '#42293F')) +
    [1346, 1384, 1424].map((x, i) => stroke(`M${x} 604Q${x - 10} 900 ${x - 14 + i * 6} 1270`, '#2C1A2B', 7, 'opacity=".55"')).join('') +
    folds.map(([d, colour], i) => sheet(i === 0 ? 3 : 1, piece(d, colour))).join('') +
    [1200, 1318, 1424].map((x, i) => stroke(`M${x}-60Q${x + 18} 260 ${1322 + i * 42} 560`, '#8C6685', 3, 'opacity=".5"')).join('') +
    cord('M1322 578Q1410 632 1560 566', 12, '#D9BF85') +
    brad(1356, 594, 9) +
    stroke('M1350 604V694M1360 604V680', '#C79E4E', 7, 'stroke-linecap="round"')
  );
};

/** Whoever presides sits between the benches and the clerk: low, so that it hides no seat. */
const presiding = (): string =>
  sheet(
    2,
    piece(
      cut([
        [646, 742],
        [954, 742],
        [940, 860],
        [660, 860],
      ]),
      '#5E3E36',
    ),
  ) +
  sheet(
    1,
    piece(
      cut([
        [628, 726],
        [972, 726],
        [960, 746],
        [640, 746],
      ]),
      '#9A6E52',
    ),
  ) +
  [668, 734, 800, 866].map((x) => sheet(0, piece(sheetBox(x, 754, 56, 30, 0.5), '#6C483D'))).join('') +
  pile(900, 728, 44, 2) +
  stroke('M726 726Q722 706 732 694', '#2A2A2A', 3) +
  brad(733, 693, 4);

export function upperHouse(): Drawing {
  const back =
    flat(outline(box(-40, -40, 1680, 1280)), '#3F2C40') +
    coffers() +
    lantern() +
    belt(170, 236, 44, 34, '#7E6274', 1) +
    belt(300, 620, 16, 0, '#7C5873', 0) +
    [-76, -60, -44, -28, -12, 12, 28, 44, 60, 76]
      .slice(1)
      .map((to, i, all) => panel(i === 0 ? -76 : (all[i - 1] ?? 0), to))
      .join('') +
    belt(516, 620, 0, 0, '#5C3F56', 0) +
    [-76, -60, -44, -28, -12, 12, 28, 44, 60, 76].map(pillar).join('') +
    gallery() +
    slab(
      [
        [470, 90],
        [640, 90],
        [1210, 560],
        [1000, 560],
      ],
      0.2,
      '#FFDFA0',
      9,
    ) +
    doorCase(352, 548, 0.66, '#4A3226', '#6E4A38') +
    sheet(0, piece(sheetBox(-60, 546, 1720, 720), '#4A3629')) +
    lyingShadow(
      [
        [-60, 548],
        [1660, 548],
        [1660, 600],
        [-60, 580],
      ],
      0.3,
      9,
    ) +
    floor() +
    slab(
      [
        [760, 470],
        [930, 450],
        [1240, 690],
        [1010, 730],
      ],
      0.16,
      '#FFDFA0',
      9,
    ) +
    rim(seats);
  const front =
    presiding() +
    sheet(
      2,
      piece(
        cut([
          [-80, 758],
          [622, 764],
          [630, 800],
          [-80, 800],
        ]),
        '#4E3430',
      ) +
        piece(
          cut([
            [978, 764],
            [1680, 758],
            [1680, 800],
            [970, 800],
          ]),
          '#4E3430',
        ),
    ) +
    stroke('M-80 759L622 765M978 765L1680 759', '#C79E4E', 3, 'opacity=".6"') +
    nearTable(792, '#64453C', '#D9A27C', '#2C1A18') +
    wing('left', 286, '#352538') +
    curtain();
  return {
    back,
    front,
    light: light(width, height, {
      cx: 840,
      cy: 560,
      rx: 900,
      ry: 720,
      shoulder: '#E2BBA0',
      deep: '#2E2A50',
      beams:
        glow(760, 130, 420, 0.3, '#FFD79A') +
        slab(
          [
            [560, 80],
            [760, 80],
            [1180, 640],
            [860, 700],
          ],
          0.14,
          '#FFDFA0',
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
      door: behind(352, 548, 0.66),
      clock: behind(470, 408, 0.42),
      calendar: behind(1170, 410, 0.46),
      shelf: behind(350, 720, 0.7),
      phone: before(1244, 960, 0.7),
      'bubble-1': before(540, 300, 0.9),
      'bubble-2': before(800, 280, 0.9),
      'bubble-3': before(1070, 300, 0.9),
    },
  };
}
