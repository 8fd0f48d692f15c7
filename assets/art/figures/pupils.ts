/** Young people of four heights: heads nearly grown, the rest on its way. */
import { brad, disc, flat, line, paint, piece, ruled, stroke } from '../paper.ts';
import { sheet } from '../sheet.ts';
import { head, pencil } from './heads.ts';
import { type Person, paperInHand } from './puppet.ts';

/** The smallest: a rucksack as big as its bearer, shorts, socks that gave up. */
export const pupil: Person = {
  body:
    sheet(0, piece('M-62-112Q-62-128-46-128H-18V-48H-52Q-64-48-62-62Z', '#4E7068') + flat('M-58-84H-20V-56H-54Q-60-58-58-84Z', '#3B574F')) +
    stroke('M-40-128Q-40-138-30-134', '#3B574F', 4) +
    brad(-40, -84, 2.6) +
    sheet(0, piece('M-15-40L-14-8L-20 0H-1L0-40ZM4-40L5-8L4 0H24L17-40Z', '#D7B384')) +
    sheet(0, piece('M-16-22L-14-8L-20 0H-1L0-16ZM4-14L5-8L4 0H24L17-20Z', '#EADFC4')) +
    sheet(0, piece('M-21-60H21L25-30H3L1-42L-3-30H-25Z', '#5B5244')) +
    sheet(0, piece('M-22-106Q0-118 22-106L23-54H-23Z', '#C79E4E') + flat('M-23-84H23V-74H-23Z', '#EADFC4')) +
    stroke('M-14-110Q-20-84-16-58', '#3B574F', 5),
  head: head('child', '#D7B384', 'bowl', '#6B4226'),
  neck: [1, -113],
  shoulders: { near: [16, -98], far: [-15, -98] },
  bones: { upper: 23, fore: 24, width: 7 },
  sleeve: '#D3AB5C',
  farSleeve: '#94743A',
  cuff: null,
  skin: '#D7B384',
  height: 0.87,
  base: 36,
  near: {
    stand: { to: [10, 40], grip: 'rest' },
    speak: { to: [20, -42], grip: 'open', turn: -8 },
    offer: { to: [40, 4], grip: 'hold', holds: paperInHand(22, -12, 34, 42) },
    think: { to: [10, -2], grip: 'point', turn: -20 },
  },
  far: {
    stand: { to: [-8, 42], grip: 'rest' },
    speak: { to: [-8, 42], grip: 'rest' },
    offer: { to: [44, 12], grip: 'flat' },
    think: { to: [26, 26], grip: 'flat' },
  },
};

/** Takes notes on everything: two tails of hair, a pinafore like a bell, a board to write on and a second pencil. */
export const cub: Person = {
  body:
    sheet(0, piece('M-16-34L-13-8L-18 0H0L-2-34ZM4-34L2-8L0 0H20L17-34Z', '#4A4458')) +
    sheet(0, piece('M-18-8L-20 0H2L0-8ZM1-8L0 0H22L17-8Z', '#7A4F2C')) +
    sheet(0, piece('M-16-118Q0-128 17-118L18-76H-17Z', '#EADFC4')) +
    sheet(0, piece('M-11-104H13L16-78L38-26Q0-18-36-26L-15-78Z', '#5F7F99')) +
    stroke('M-9-104L-6-124M11-104L8-124', '#5F7F99', 5) +
    flat('M-8-68H14V-50Q3-44-8-50Z', '#4B6880') +
    brad(-9, -102, 2.2) +
    brad(11, -102, 2.2),
  head: head('child', '#C9A070', 'pigtails', '#3A2620', pencil(-4, -27, 16)),
  neck: [1, -124],
  shoulders: { near: [15, -108], far: [-14, -108] },
  bones: { upper: 26, fore: 27, width: 6.4 },
  sleeve: '#F0E6CC',
  farSleeve: '#BFB08C',
  cuff: '#5F7F99',
  skin: '#C9A070',
  height: 0.92,
  base: 36,
  near: {
    stand: { to: [33, 10], grip: 'hold', holds: pencil(12, -4, -52) },
    speak: { to: [40, -22], grip: 'hold', holds: pencil(12, -8, -24) },
    offer: { to: [46, 6], grip: 'hold', holds: paperInHand(22, -12, 34, 44) },
    think: { to: [20, -6], grip: 'hold', holds: pencil(4, -10, -60) },
  },
  far: {
    stand: { to: [42, 22], grip: 'flat', holds: writingBoard() },
    speak: { to: [36, 30], grip: 'flat', holds: writingBoard() },
    think: { to: [42, 22], grip: 'flat', holds: writingBoard() },
  },
};

/** Half-way out of the door: one foot in the air, a scarf that is still catching up, a cloud of hair, a bag that swings. */
export const classmate: Person = {
  body:
    sheet(0, piece('M-34-128L-64-136L-86-122L-62-118L-82-104L-52-110L-20-116Z', '#C79E4E')) +
    stroke('M-80-122l-9 1m12 14l-8 5', '#C79E4E', 3) +
    sheet(
      0,
      piece('M-14-74L-26-44L-56-22L-64-28L-68-14L-50-4L-10-36L4-58Z', '#4D5A46') +
        piece('M-8-74L2-40L8-6L6 0H32L26-8L20-8L19-44L20-76Z', '#5B6952'),
    ) +
    sheet(0, piece('M-22-128Q0-140 21-128L22-70H-20Z', '#7B5C74')) +
    sheet(0, piece('M-48-86L-18-92L-12-60L-42-54Z', '#7A4F2C') + flat('M-48-86L-18-92L-16-78L-45-72Z', '#5E3C20')) +
    stroke('M18-126Q0-100-28-82', '#5E3C20', 4) +
    sheet(0, piece('M-20-136Q0-146 20-136L18-122Q0-128-19-122Z', '#D3AB5C')),
  head: head('child', '#8F6540', 'cloud', '#2A201C'),
  neck: [2, -136],
  shoulders: { near: [16, -118], far: [-15, -118] },
  bones: { upper: 29, fore: 31, width: 7 },
  sleeve: '#8A6A82',
  farSleeve: '#5A4255',
  cuff: null,
  skin: '#8F6540',
  height: 0.94,
  base: 44,
  lean: 6,
  near: {
    stand: { to: [30, 20], grip: 'rest', turn: -10 },
    speak: { to: [44, -34], grip: 'flat', turn: -16 },
    offer: { to: [54, 6], grip: 'hold', holds: paperInHand(24, -12, 36, 46) },
    think: { to: [14, -2], grip: 'hold', turn: -20 },
  },
  far: {
    stand: { to: [-34, 34], grip: 'rest' },
    speak: { to: [-40, 26], grip: 'rest' },
    offer: { to: [-38, 30], grip: 'rest' },
    think: { to: [-34, 34], grip: 'rest' },
  },
};

const books = (): string =>
  `<g transform="translate(-2 -8) rotate(4)">${sheet(0, piece('M-22-22H22V-10H-22Z', '#46607A'))}${sheet(0, piece('M-18-10H24V2H-18Z', paint.white))}${sheet(0, piece('M-22 2H20V16H-22Z', '#6A6532'))}${line(-14, -16, 10, -16, paint.cream, 1.6)}${line(-14, 9, 8, 9, paint.cream, 1.6)}</g>`;

/** The tallest of the school, not used to it yet: long thin legs, rolled-up trousers, a hood, a topknot, books held like a shield. */
export const student: Person = {
  body:
    sheet(0, piece('M-12-104L-17-14H-5L2-86L6-14H18L14-104Z', '#3F4C66')) +
    sheet(0, piece('M-18-26L-4-26L-4-14H-18ZM5-26L19-26L19-14H5Z', '#6A7AA0')) +
    sheet(0, piece('M-18-12L-20 0H2Q2-6-6-12ZM5-12L4 0H28Q27-7 17-12Z', '#EADFC4')) +
    sheet(0, piece('M-22-168Q-40-170-38-148Q-30-132-14-140Z', '#7A6A4A')) +
    sheet(0, piece('M-20-166Q0-178 20-166L24-96Q0-88-24-96Z', '#8D7C58') + flat('M-14-116H16L12-98H-10Z', '#7A6A4A')) +
    stroke('M-4-164L-5-138M8-164L10-140', paint.white, 2),
  head: head('oval', '#E6D2AC', 'topknot', '#4A3020'),
  neck: [1, -175],
  shoulders: { near: [15, -156], far: [-15, -156] },
  bones: { upper: 40, fore: 42, width: 6.6 },
  sleeve: '#9C8B66',
  farSleeve: '#665A3E',
  cuff: '#7A6A4A',
  skin: '#E6D2AC',
  height: 1.03,
  base: 32,
  nod: 5,
  near: {
    stand: { to: [22, 38], grip: 'flat', turn: -8, holds: books() },
    speak: { to: [46, -8], grip: 'open', turn: -50 },
    think: { to: [26, 36], grip: 'flat', turn: -8, holds: books() },
  },
  far: {
    stand: { to: [36, 44], grip: 'flat' },
    speak: { to: [38, 46], grip: 'flat', holds: books() },
    offer: { to: [34, 50], grip: 'flat', holds: books() },
    think: { to: [34, -8], grip: 'rest', turn: -30 },
  },
};

function writingBoard(): string {
  return `<g transform="translate(10 -12) rotate(14)">${sheet(0, piece('M-20-26H20V28H-20Z', '#8A6038') + piece('M-16-20H16V24H-16Z', paint.white))}${ruled(-11, -10, 22, 4, 8)}${disc(0, -24, 4, 'url(#brass)')}</g>`;
}
