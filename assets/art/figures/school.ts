/** Grown-ups of a school: one teaches, one mends, one decides. */
import { brad, disc, flat, line, outline, paint, piece, ruled, stroke } from '../paper.ts';
import { sheet } from '../sheet.ts';
import { cap, glasses, head } from './heads.ts';
import { type Person, paperInHand } from './puppet.ts';

const pointer = (turn: number): string =>
  `<g transform="rotate(${turn})">${sheet(0, piece('M-14-2.6H2L78-1V1L2 2.6H-14Z', '#8A6038'))}${disc(78, 0, 2.6, paint.white)}</g>`;

/** A rolled wall map on her back, a pointer in hand, a cardigan down to a narrow skirt; a lesson is about to begin. */
export const teacher: Person = {
  body:
    sheet(0, piece('M-58-214L-46-220L2-72L-10-66Z', paint.cream) + flat('M-49-186L-37-191L-34-182L-46-177Z', '#27667A')) +
    disc(-52, -217, 7, '#6B4A30') +
    sheet(0, piece('M-10-40L-9-8L-16 0H2L1-40ZM4-40L6-8L2 0H20L16-40Z', '#C9A27A')) +
    sheet(0, piece('M-17-10L-17 0H4L2-8ZM3-8L2 0H23L18-10Z', '#4A3222')) +
    sheet(0, piece('M-19-96H19L15-28H-15Z', '#4F5C52')) +
    sheet(0, piece('M-20-155Q0-167 20-155L18-86H-18Z', paint.white)) +
    sheet(
      0,
      piece('M-22-156L-6-161L-8-118L-10-58H-27Q-30-110-22-156Z', '#9A6F4A') +
        piece('M22-156L10-161L9-118L12-58H28Q31-110 22-156Z', '#AC7F57'),
    ) +
    [-130, -110, -90, -72].map((y) => brad(-9, y, 1.8)).join('') +
    stroke('M-16-160Q6-126 22-108', '#6B4A30', 3),
  head: head('small', '#C9A27A', 'bun', '#5A4030', glasses()),
  neck: [1, -164],
  shoulders: { near: [17, -147], far: [-17, -147] },
  bones: { upper: 35, fore: 37, width: 7.6 },
  sleeve: '#B88A61',
  farSleeve: '#7C5939',
  cuff: paint.white,
  skin: '#C9A27A',
  height: 0.99,
  base: 34,
  nod: -2,
  near: {
    stand: { to: [30, 50], grip: 'hold', holds: pointer(42) },
    speak: { to: [50, -18], grip: 'hold', holds: pointer(-48) },
    think: { to: [34, 36], grip: 'hold', holds: pointer(-82) },
  },
  far: {
    stand: { to: [-26, 46], grip: 'rest' },
    speak: { to: [-28, 44], grip: 'rest' },
    offer: { to: [34, 46], grip: 'hold', holds: pointer(56) },
    think: { to: [-26, 46], grip: 'rest' },
  },
};

const bucket = (): string =>
  stroke('M-18 16Q-12-2 4-2Q20-2 24 16', '#8A8578', 2.4) +
  sheet(0, piece('M-22 14H28L22 54H-16Z', '#7F8E90') + flat('M-22 14H28L27 20H-21Z', '#5E6A6E'));

/** A ladder lying on the shoulder, its front end high. */
const ladder = (): string => {
  const rungs = Array.from({ length: 6 }, (_, rung) => line(-78 + rung * 30, -30, -78 + rung * 30, -8, '#8C6D45', 4)).join('');
  return `<g transform="translate(12 -138) rotate(-24)">${rungs}${sheet(0, piece('M-98-34H96V-27H-98Z', '#B08A54'))}${sheet(0, piece('M-98-12H96V-5H-98Z', '#C29B63'))}</g>`;
};

/** Mends what others meet about: dungarees, a flat cap, a ladder on the shoulder, a bucket that makes him walk askew. */
export const caretaker: Person = {
  body:
    sheet(0, piece('M-22-96L-30-6L-38 0H-4L1-64L8-6L6 0H40L32-6L24-96Z', '#48586A')) +
    sheet(0, piece('M-26-154Q0-168 27-154L26-90H-25Z', '#C7B58C')) +
    sheet(0, piece('M-14-136H18L24-84H-22Z', '#54677C') + flat('M-6-124H12V-106H-6Z', '#405062')) +
    stroke('M-12-136L-16-158M16-136L18-158', '#54677C', 5.4) +
    brad(-12, -132, 2.4) +
    brad(16, -132, 2.4) +
    flat('M-27-46H-6V-30H-29Z', '#3B4A5A'),
  head: head('wide', '#7F5A3B', 'crop', '#3A3430', cap('#7A6A4E')),
  neck: [2, -165],
  shoulders: { near: [22, -147], far: [-20, -147] },
  bones: { upper: 37, fore: 39, width: 9 },
  sleeve: '#D2C199',
  farSleeve: '#9C8B63',
  cuff: null,
  skin: '#7F5A3B',
  over: ladder(),
  height: 0.98,
  base: 48,
  near: {
    stand: { to: [26, -20], grip: 'hold', turn: -20 },
    speak: { to: [58, 22], grip: 'open', turn: -14 },
    offer: { to: [64, 28], grip: 'hold', holds: paperInHand(24, -6, 36, 44) },
    think: { to: [30, -22], grip: 'hold', turn: -20 },
  },
  far: {
    stand: { to: [-30, 66], grip: 'hold', holds: bucket() },
    speak: { to: [-30, 66], grip: 'hold', holds: bucket() },
    offer: { to: [-30, 66], grip: 'hold', holds: bucket() },
    think: { to: [-30, 66], grip: 'hold', holds: bucket() },
  },
};

/** A book open like a roof. */
const openBook = (turn: number): string =>
  `<g transform="translate(12 -16) rotate(${turn})">${sheet(0, piece('M-4-26L24-34V20L-4 28Z', '#37606A') + piece('M-4-26L-14-30V24L-4 28Z', '#27464E'))}${sheet(0, piece('M-1-23L21-30V17L-1 24Z', paint.white))}${ruled(3, -18, 14, 4, 8)}</g>`;

/** Heads the school: reads everything twice, the book at arm's length, glasses pushed up, a long straight coat, trousers as wide as doors. */
export const principal: Person = {
  body:
    sheet(0, piece('M-22-90L-38 0H-4L1-56L6 0H40L24-90Z', '#3C3A44')) +
    sheet(0, piece('M-22-158Q0-168 22-158L20-82H-20Z', '#D8C7B0')) +
    sheet(0, piece('M-27-156L-8-164L-8-120L-12-30H-34L-30-110Z', '#7A6448') + piece('M27-156L12-164L10-120L14-30H36L31-110Z', '#8C7454')) +
    stroke('M-8-164L-14-138L-9-112M12-164L18-138L11-112', '#5C4A33', 2.2) +
    stroke('M-6-158Q2-126 10-158', '#C79E4E', 2.2) +
    disc(2, -140, 3.4, 'url(#brad)') +
    flat(
      outline([
        [18, -80],
        [32, -80],
        [33, -76],
        [18, -76],
      ]),
      '#5C4A33',
    ),
  head: head(
    'oval',
    '#B98F63',
    'crop',
    '#B3AEA4',
    stroke('M-16-38L16-41', '#6E5220', 2) +
      '<circle cx="16" cy="-42" r="6.4" fill="#F6EBD2" fill-opacity=".6" stroke="#6E5220" stroke-width="1.8"/>',
  ),
  neck: [0, -165],
  shoulders: { near: [20, -148], far: [-20, -148] },
  bones: { upper: 38, fore: 40, width: 8 },
  sleeve: '#9A8260',
  farSleeve: '#5F4E37',
  cuff: paint.cream,
  skin: '#B98F63',
  height: 1.01,
  base: 46,
  lean: -3,
  near: {
    stand: { to: [64, 10], grip: 'hold', holds: openBook(6) },
    speak: { to: [48, -40], grip: 'hold', holds: openBook(-24) },
    think: { to: [62, -12], grip: 'hold', holds: openBook(-8) },
  },
  far: {
    stand: { to: [-26, 52], grip: 'rest' },
    speak: { to: [54, 26], grip: 'open', turn: 20 },
    offer: { to: [-26, 52], grip: 'rest' },
    think: { to: [-26, 52], grip: 'rest' },
  },
};
