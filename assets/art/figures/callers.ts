/** People who want a word from the newspaper or the world desk: each carries the trade they speak for. */
import { brad, disc, flat, line, outline, paint, piece, stroke } from '../paper.ts';
import { sheet } from '../sheet.ts';
import { cap, head, headphones } from './heads.ts';
import { type Person, paperInHand } from './puppet.ts';

/** A camera with a bellows, held in front. */
const camera = (x: number, y: number, turn = 0): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${sheet(0, piece('M-14-18H8V14H-14Z', '#33302C') + piece('M8-14L20-18V14L8 10Z', '#6B4F35') + piece('M20-18H27V14H20Z', '#33302C'))}${line(12, -15, 12, 11, '#4A3626', 1.6)}${line(16, -16, 16, 12, '#4A3626', 1.6)}${disc(28, -2, 6, 'url(#brass)')}${flat('M-8-24H2V-18H-8Z', '#33302C')}</g>`;

/** A flash dish on its handle. */
const flashDish = (): string =>
  sheet(0, piece('M-2.6-4H3L4-36H-3Z', '#33302C') + piece('M-22-40Q2-68 26-42L20-34Q2-48-16-32Z', paint.brass)) +
  disc(2, -42, 5, '#FFF6D8');

/** Always about to crouch: bent knees, a waistcoat of pockets, the camera before the chest. */
export const photographer: Person = {
  body:
    sheet(0, piece('M-18-90L-38-50L-32-6L-36 0H-12L-15-46L2-70L22-48L14-6L12 0H36L32-6L42-54L18-92Z', '#53604F')) +
    sheet(0, piece('M-22-154Q0-166 22-154L18-84H-20Z', '#D9C9A4')) +
    sheet(
      0,
      piece('M-24-154L-6-160L-4-120L-6-74H-27Q-30-112-24-154Z', '#7C6A45') +
        piece('M24-154L10-160L10-120L12-74H27Q31-112 24-154Z', '#8D7A52'),
    ) +
    sheet(0, piece('M-25-104h17v22h-17zM12-102h14v20h-14z', '#6B5A39')) +
    stroke('M-16-156Q10-132 30-124', '#4A3626', 3.4),
  head: head('oval', '#9C7349', 'ponytail', '#241D1B'),
  neck: [4, -164],
  shoulders: { near: [18, -146], far: [-16, -146] },
  bones: { upper: 36, fore: 38, width: 7.6 },
  sleeve: '#E3D4B0',
  farSleeve: '#B5A582',
  cuff: null,
  skin: '#9C7349',
  height: 0.97,
  base: 46,
  lean: 7,
  near: {
    stand: { to: [42, 12], grip: 'hold', holds: camera(8, -8) },
    speak: { to: [46, -42], grip: 'hold', holds: flashDish() },
    offer: { to: [62, 6], grip: 'hold', holds: paperInHand(24, -12, 36, 28) },
    think: { to: [44, -24], grip: 'hold', holds: camera(4, -8, -10) },
  },
  far: {
    stand: { to: [72, 20], grip: 'flat' },
    speak: { to: [62, 22], grip: 'hold', holds: camera(10, -6) },
    offer: { to: [50, 50], grip: 'hold', holds: camera(6, 4, 16) },
    think: { to: [70, -14], grip: 'flat' },
  },
};

/** A microphone on a short stem, its head in a wire cage. */
const microphone = (turn: number): string =>
  `<g transform="rotate(${turn})">${sheet(0, piece('M-3-2H17V6H-3Z', '#33302C'))}${sheet(0, disc(26, 2, 11, '#8A8578') + disc(26, 2, 11, 'url(#fall)'))}${line(17, -3, 35, 7, '#4C4942', 1.4)}${line(17, 7, 35, -3, '#4C4942', 1.4)}</g>`;

/** On the air in ten minutes: big ear cushions, a recorder on a strap, flared trousers; leans back to listen. */
export const correspondent: Person = {
  body:
    sheet(0, piece('M-16-92L-20-40L-34 0H0L2-66L6 0H38L24-40L18-92Z', '#5A4A64')) +
    sheet(0, piece('M-22-156Q0-168 22-156L20-86H-21Z', '#B9803C')) +
    [-140, -124, -108].map((y) => line(-21, y, 21, y, '#9A6829', 3)).join('') +
    sheet(0, piece('M-10-168H14V-154Q2-148-10-154Z', '#A8722F')) +
    stroke('M16-156Q-10-130-26-96', '#3E2C1E', 4) +
    sheet(0, piece('M-54-102H-8V-64H-54Z', '#5B4634') + flat('M-54-102H-8V-94H-54Z', '#43342A')) +
    disc(-42, -79, 8, '#C9B991') +
    disc(-21, -79, 8, '#C9B991') +
    disc(-42, -79, 2.4, '#43342A') +
    disc(-21, -79, 2.4, '#43342A'),
  head: head('wide', '#D8B98A', 'shag', '#8A5F34', headphones('#2B3236')),
  neck: [2, -166],
  shoulders: { near: [18, -148], far: [-17, -148] },
  bones: { upper: 36, fore: 38, width: 8.2 },
  sleeve: '#C68E4A',
  farSleeve: '#8F612C',
  cuff: '#8F612C',
  skin: '#D8B98A',
  base: 42,
  lean: -4,
  near: {
    stand: { to: [34, 36], grip: 'hold', holds: microphone(-24) },
    speak: { to: [24, -2], grip: 'hold', holds: microphone(-58) },
    offer: { to: [72, -12], grip: 'hold', holds: microphone(-12) },
    think: { to: [34, 38], grip: 'hold', holds: microphone(-24) },
  },
  far: { speak: { to: [64, 4], grip: 'open', turn: 8 }, think: { to: [26, -20], grip: 'flat', turn: -70 } },
};

const crate = (): string =>
  [
    [-76, -214, '#B89A68'],
    [-76, -195, '#A88A58'],
    [-76, -176, '#B89A68'],
  ]
    .map(([x, y, colour]) => sheet(0, piece(`M${x} ${y}h62v15h-62z`, String(colour))))
    .join('') +
  sheet(0, piece('M-76-216h7v58h-7zM-21-216h7v58h-7z', '#8C6D45')) +
  [-64, -52, -40, -28].map((x, i) => disc(x, -218 - (i % 2) * 2, 7.4, '#D9A24A') + disc(x - 2, -220 - (i % 2) * 2, 2, '#F0CF8E')).join('');

/** Carries the goods: short, barrel-chested, sleeves up, a crate of dried fruit on the shoulder that bends him to one side. */
export const merchant: Person = {
  body:
    crate() +
    sheet(0, piece('M-28-66L-34 0H-6L1-46L8 0H36L30-66Z', '#4B4238')) +
    sheet(0, piece('M-32-140Q0-168 36-148Q50-104 38-58H-34Q-48-104-32-140Z', '#C9B48A')) +
    sheet(0, piece('M-20-132H26L30-92L38-34Q4-26-30-34L-24-92Z', '#5C7076') + flat('M-12-84H22V-62H-12Z', '#4B5D63')) +
    stroke('M-18-132L-12-156M24-132L16-158', '#5C7076', 5),
  head: head('round', '#C39A68', 'side', '#3A2F28', cap('#6A5A44')),
  neck: [8, -156],
  shoulders: { near: [30, -138], far: [-20, -142] },
  bones: { upper: 34, fore: 34, width: 9.8 },
  sleeve: '#D3BF96',
  farSleeve: '#A8956C',
  cuff: null,
  skin: '#C39A68',
  height: 0.92,
  base: 48,
  lean: 3,
  near: {
    stand: { to: [-2, 54], grip: 'rest', turn: 20 },
    speak: { to: [50, 6], grip: 'open', turn: -20 },
    offer: { to: [56, 10], grip: 'flat', holds: paperInHand(20, -20, 34, 44, -4) },
    think: { to: [6, -6], grip: 'hold', turn: -10 },
  },
  far: {
    stand: { to: [-34, -10], grip: 'flat', turn: -30 },
    speak: { to: [-34, -10], grip: 'flat', turn: -30 },
    offer: { to: [-34, -10], grip: 'flat', turn: -30 },
    think: { to: [-34, -10], grip: 'flat', turn: -30 },
  },
};

const magnifier = (turn: number): string =>
  `<g transform="rotate(${turn})">${line(4, 0, 26, 0, '#4A3222', 5, 'stroke-linecap="round"')}<circle cx="41" cy="0" r="15" fill="#F6EBD2" fill-opacity=".45" stroke="url(#brass)" stroke-width="4"/></g>`;

const album = (x: number, y: number, turn: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${sheet(0, piece('M-30-24H30V26H-30Z', paint.white) + piece('M-34-28H26V28H-34Z', '#5A5474'))}${flat(
    outline([
      [-22, -16],
      [12, -16],
      [12, -2],
      [-22, -2],
    ]),
    paint.sand,
  )}</g>`;

/** Page ninety of the catalogue: small and pear-shaped, nose near the page, a glass as large as his face would be, an album for a table. */
export const collector: Person = {
  body:
    sheet(0, piece('M-20-54L-22-6L-28 0H-2L1-40L5-6L4 0H30L22-54Z', '#4C4237')) +
    sheet(0, piece('M-16-136Q2-156 24-138L34-90Q44-54 20-44H-18Q-44-52-34-90Z', '#86764F')) +
    flat('M-2-144L10-116L20-142L12-148Z', paint.white) +
    sheet(0, piece('M1-142L10-137L19-144L20-132L10-135L1-130Z', '#46607A')) +
    line(10, -130, 8, -46, '#665938', 1.8) +
    [-110, -90, -70].map((y) => brad(10, y, 2)).join(''),
  head: head(
    'tilted',
    '#E0C89E',
    'fringe',
    '#CFC8BA',
    sheet(0, piece('M-12-27L17-31L17-27L-12-22Z', '#3A332C')) + disc(21, -26, 7, 'url(#brass)'),
  ),
  neck: [16, -144],
  shoulders: { near: [16, -128], far: [-2, -128] },
  bones: { upper: 30, fore: 32, width: 7.8 },
  sleeve: '#96865E',
  farSleeve: '#655938',
  cuff: paint.white,
  skin: '#E0C89E',
  height: 0.84,
  base: 40,
  nod: 14,
  near: {
    stand: { to: [40, 10], grip: 'hold', holds: magnifier(-34) },
    speak: { to: [44, -26], grip: 'hold', holds: magnifier(-64) },
    think: { to: [34, -8], grip: 'hold', holds: magnifier(-70) },
  },
  far: {
    stand: { to: [44, 36], grip: 'flat', holds: album(14, -4, 12) },
    speak: { to: [44, 40], grip: 'flat', holds: album(10, -2, 8) },
    offer: { to: [38, 44], grip: 'flat', holds: album(6, 2, 8) },
    think: { to: [44, 36], grip: 'flat', holds: album(14, -4, 12) },
  },
};
