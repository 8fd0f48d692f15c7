/** The international desk at night: clocks that no two agree, wires, pigeonholes, a telex, five trays and five telephones, and a paper globe without borders, so near that the frame crops it. */
import { cone, glow, light, lyingShadow } from '../light.ts';
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
import * as tools from '../props/instruments.ts';
import { between } from '../random.ts';
import { before, behind, type Drawing, facingLeft, height, tableSpots, width } from '../rooms/plate.ts';
import { carton, pile, shelves, veneer } from '../rooms/tables.ts';
import { board, boards, doorCase, pendant, quadOf, town, window } from '../rooms/walls.ts';
import { sheet } from '../sheet.ts';

const petrol = { wall: '#5A7078', dado: '#46595F', deep: '#33484F', cloth: '#3E5D67' };

/** A clock without numbers; its hands stand at an hour of their own. */
function clock(x: number, y: number, r: number, hour: number, minute: number): string {
  const hand = (turn: number, long: number, thick: number): string => {
    const a = turn * 2 * Math.PI;
    return line(x, y, x + Math.sin(a) * r * long, y - Math.cos(a) * r * long, '#2B2620', thick, 'stroke-linecap="round"');
  };
  let ticks = '';
  for (let i = 0; i < 4; i++) {
    const a = (i * Math.PI) / 2;
    ticks += line(
      x + Math.sin(a) * r * 0.76,
      y - Math.cos(a) * r * 0.76,
      x + Math.sin(a) * r * 0.86,
      y - Math.cos(a) * r * 0.86,
      '#5B4F40',
      2.4,
    );
  }
  return (
    sheet(1, disc(x, y, r * 1.14, '#2C3B41')) +
    sheet(0, disc(x, y, r, '#E6DCC2')) +
    ticks +
    hand((hour + minute / 60) / 12, 0.5, r * 0.12) +
    hand(minute / 60, 0.74, r * 0.07) +
    disc(x, y, r * 0.09, 'url(#brad)') +
    // A slip for a name, which nobody has written on it.
    sheet(0, piece(sheetBox(x - r * 0.7, y + r * 1.34, r * 1.4, r * 0.42, 0.4), paint.sand))
  );
}

/** Pigeonholes, some with rolled messages, some with sheets, one empty. */
function pigeonholes(x: number, y: number, columns: number, rows: number, w: number, h: number): string {
  let made = sheet(2, piece(sheetBox(x - 12, y - 12, columns * w + 24, rows * h + 24), '#5A432F'));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [left, top] = [x + column * w, y + row * h];
      made += flat(outline(box(left + 3, top + 3, w - 6, h - 6)), '#231B17');
      const load = between(0, 1);
      if (load < 0.4)
        for (let i = 0; i < 3; i++)
          made +=
            sheet(0, disc(left + w * (0.28 + i * 0.2), top + h - 15, 8, i % 2 ? '#D6CBAE' : '#C3CCC6')) +
            disc(left + w * (0.28 + i * 0.2), top + h - 15, 3, '#6B5A44');
      else if (load < 0.85)
        for (let i = 0; i < 4; i++)
          made += sheet(
            0,
            piece(
              sheetBox(left + 6 + between(0, 5), top + h - 12 - i * 7, w - 18, 6, 0.4),
              ['#E6DCC2', '#C9D2CE', '#D8C198'][i % 3] ?? '#E6DCC2',
            ),
          );
      made += flat(outline(box(left + w * 0.3, top + h - 4, w * 0.4, 5)), '#C8B88F');
    }
  return made;
}

/** Wires across the room; from the nearest hang headlines, each a blank strip. */
function wires(): string {
  const sag = (y1: number, y2: number, deep: number, thick: number): string =>
    stroke(`M-40 ${y1}Q760 ${Math.max(y1, y2) + deep} 1640 ${y2}`, '#1E2427', thick);
  const at1 = (x: number): number => {
    const t = (x + 40) / 1680;
    return (1 - t) ** 2 * 208 + 2 * t * (1 - t) * 282 + t ** 2 * 200;
  };
  const strips = [
    [420, 116, -2],
    [566, 92, 2],
    [878, 124, -1.4],
    [1046, 84, 2.4],
  ]
    .map(([x = 0, w = 0, turn = 0]) => {
      const y = at1(x);
      return (
        at(
          x,
          y + 4,
          sheet(1, piece(torn(box(-w / 2, 4, w, 40), 1.2, 5, [1, 3]), '#E6DCC2')) +
            line(-w * 0.4, 17, w * 0.36, 17, '#3A3A36', 4.4) +
            line(-w * 0.4, 29, w * 0.12, 29, '#8A8270', 2),
          1,
          turn,
        ) + brad(x, y + 6, 4)
      );
    })
    .join('');
  return sag(158, 140, 34, 2) + sag(176, 178, 52, 2.4) + sag(208, 200, 74, 3) + strips;
}

/** The telex: a box with a keyboard and its roll. */
const telex = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    lyingShadow(
      [
        [-90, -8],
        [104, -8],
        [210, 30],
        [-40, 24],
      ],
      0.45,
      9,
    ) +
      sheet(0, disc(-34, -116, 30, '#D8CFB6')) +
      disc(-34, -116, 9, '#4A4A44') +
      sheet(1, piece('M-96 0L-88-78Q-86-96-66-96H62Q82-96 84-78L96 0Z', '#3B4D54')) +
      sheet(0, piece('M-66-84H62L66-60H-70Z', '#222D32')) +
      [0, 1, 2]
        .map((row) =>
          [...Array(9)]
            .map((_, i) => disc(-64 + i * 16 - row * 2, -44 + row * 15, 5, row === 1 && i === 4 ? '#C79E4E' : '#D8CFB6'))
            .join(''),
        )
        .join('') +
      line(-92, -3, 92, -3, '#93A9AE', 2, 'opacity=".6"'),
    s,
  );

/** Where the five places of the desk are, from left to right, and how large a unit of art is there. */
const PLACES = [572, 700, 828, 956, 1084] as const;
const TRAY = { y: 846, scale: 0.8 };
const PHONE = { y: 800, scale: 0.7 };

/** A tray for each thing that is called the same, told apart by pips on its label, and behind each a telephone. */
function places(): string {
  return PLACES.map((x, i) => {
    const pips = [...Array(i + 1)].map((_, k) => disc((k - i / 2) * 9, -9, 3.2, '#2B2620')).join('');
    const label = flat(outline(box(-30, -18, 60, 18)), '#E6DCC2');
    return at(x, PHONE.y, tools.phone(), PHONE.scale) + at(x, TRAY.y, tools.tray() + label + pips, TRAY.scale);
  }).join('');
}

/** A globe of paper gores: seams, no borders. Cropped by the frame. */
function globe(x: number, y: number, r: number): string {
  const clip = 'world-globe';
  let gores = disc(x, y, r, '#7E9A9E');
  for (let i = 5; i >= -5; i--) {
    const rx = Math.abs(Math.sin((i / 6) * (Math.PI / 2))) * r;
    if (i > 0)
      gores += `<path d="M${x} ${y - r}A${num(rx)} ${r} 0 0 1 ${x} ${y + r}" fill="none" stroke="#4E6C73" stroke-width="3" opacity=".7"/>`;
    if (i < 0)
      gores += `<path d="M${x} ${y - r}A${num(rx)} ${r} 0 0 0 ${x} ${y + r}" fill="none" stroke="#4E6C73" stroke-width="3" opacity=".7"/>`;
  }
  // Where somebody pasted a lighter paper on: land, if one likes.
  const patches = [
    'M-150-40C-120-110-60-100-40-60C-10-40-60 10-100 4C-140 0-160-10-150-40Z',
    'M-20 60C20 30 70 60 60 110C40 160-10 170-30 120C-34 96-30 76-20 60Z',
    'M30-150C70-160 120-120 110-90C80-70 40-90 24-116Z',
    'M-180 70C-150 56-120 84-130 116C-160 130-190 110-180 70Z',
  ]
    .map((d) => sheet(0, piece(d, '#D9CFAE')))
    .join('');
  return (
    lyingShadow(
      [
        [x - 120, 930],
        [x + 60, 930],
        [x + 380, 990],
        [x - 20, 1000],
      ],
      0.5,
      24,
    ) +
    sheet(
      2,
      piece(`M${x - 70} ${y + r + 96}Q${x} ${y + r + 60} ${x + 70} ${y + r + 96}L${x + 104} ${y + r + 130}H${x - 104}Z`, '#4A3322'),
    ) +
    sheet(1, piece(`M${x - 12} ${y + r - 10}H${x + 12}V${y + r + 90}H${x - 12}Z`, '#6A4A30')) +
    stroke(`M${x - r * 0.52} ${y - r * 1.02}A${r * 1.1} ${r * 1.1} 0 0 0 ${x + 10} ${y + r * 1.08}`, 'url(#brass)', 13) +
    sheet(3, disc(x, y, r, '#7E9A9E')) +
    `<clipPath id="${clip}"><circle cx="${x}" cy="${y}" r="${r}"/></clipPath><g clip-path="url(#${clip})">${group(gores, `rotate(16 ${x} ${y})`)}${group(patches, `translate(${x} ${y}) rotate(16) scale(${r / 200})`)}` +
    `<ellipse cx="${x + r * 0.5}" cy="${y + r * 0.46}" rx="${r * 1.1}" ry="${r}" fill="#16242B" opacity=".42" filter="url(#blur-24)"/><ellipse cx="${x - r * 0.44}" cy="${y - r * 0.5}" rx="${r * 0.5}" ry="${r * 0.42}" fill="#FFF3D0" opacity=".36" filter="url(#blur-24)"/></g>` +
    stroke(`M${num(x - r)} ${y}A${r} ${r} 0 0 1 ${x} ${y - r}`, '#F3E6C6', 3, 'opacity=".7"')
  );
}

export function world(): Drawing {
  const top: readonly Point[] = [
    [-200, 772],
    [1800, 764],
    [1900, 1280],
    [-300, 1280],
  ];
  const back =
    flat(outline(box(-40, -40, 1680, 1280)), petrol.wall) +
    sheet(0, piece(sheetBox(-60, 504, 1720, 140), petrol.dado)) +
    line(-40, 504, 1640, 504, '#9DB4B8', 3, 'opacity=".4"') +
    boards(640, 1240, 760, 420, '#4E4136', '#2C231D', 18) +
    window(
      quadOf(316, 214, 246, 300),
      3,
      4,
      '#8E9C9C',
      '#7C8A8A',
      '#22384F',
      town(316, 580, 470, 170, '#34506A', '#F7D58B') + town(310, 580, 530, 120, '#233A50', '#F7D58B'),
    ) +
    [
      [632, 280, 34, 3, 6],
      [720, 272, 34, 8, 42],
      [808, 280, 34, 11, 18],
      [896, 272, 34, 5, 30],
      [984, 280, 34, 1, 54],
    ]
      .map(([x = 0, y = 0, r = 0, hour = 0, minute = 0]) => clock(x, y + 64, r, hour, minute))
      .join('') +
    doorCase(656, 640, 0.78, '#3E4F55', '#5B6E73') +
    pigeonholes(812, 430, 6, 4, 62, 50) +
    shelves(1210, 380, 250, 268, 3, (row, foot, left) =>
      row === 1
        ? pile(left + 60, foot, 84, 7) + carton(left + 126, foot, 84, 58)
        : carton(left + 8, foot, 92, 62) + pile(left + 150, foot, 74, 6),
    ) +
    wires();
  const front =
    sheet(3, piece(cut(top), '#6B4C36')) +
    veneer(-200, 780, 2000, 460, 80, '#2E1B10', 0.22, outline(top)) +
    flat(
      outline([
        [-200, 772],
        [1800, 764],
        [1800, 771],
        [-200, 780],
      ]),
      '#E3C193',
      0.85,
    ) +
    board(
      [
        [470, 806],
        [1180, 802],
        [1270, 1040],
        [400, 1046],
      ],
      petrol.cloth,
      0,
    ) +
    telex(452, 780, 0.9) +
    places() +
    at(424, 788, tools.lamp(), 1.6) +
    pendant(830, 236, 1.2, '#34484D') +
    cord('M-20 900C120 880 200 800 300 812S470 800 500 782', 4, '#3A4A50') +
    globe(1352, 706, 218);
  const pool = light(width, height, {
    cx: 690,
    cy: 690,
    rx: 920,
    ry: 700,
    shoulder: '#CFC6B0',
    deep: '#1F3350',
    beams:
      cone(500, 620, 84, 300, 960, 990, 0.42) +
      cone(830, 240, 76, 520, 1200, 800, 0.22) +
      glow(500, 640, 190, 0.4) +
      glow(830, 250, 170, 0.3),
  });
  return {
    back,
    front,
    light: pool,
    spots: {
      ...tableSpots(),
      'person-1': behind(770, 806, 1.54),
      'person-2': facingLeft(934, 812, 1.56),
      'person-3': facingLeft(1090, 806, 1.5),
      'person-4': behind(572, 790, 1.46),
      'person-5': behind(368, 806, 1.5),
      door: behind(656, 640, 0.78),
      clock: behind(1096, 340, 0.6),
      calendar: behind(738, 470, 0.6),
      shelf: behind(1236, 386, 0.72),
      // The fourth of the five.
      phone: before(PLACES[3], PHONE.y, PHONE.scale),
      ...Object.fromEntries(PLACES.map((x, i) => [`tray-${i + 1}`, before(x, TRAY.y, TRAY.scale)])),
      'bubble-1': before(480, 330, 1),
      'bubble-2': before(780, 300, 1),
      'bubble-3': before(1110, 330, 1),
    },
  };
}
