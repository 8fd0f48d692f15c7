/** People with a say further up the road: the one who presides, two who advise, one who comes to be heard, one with a case to file. */
import { brad, disc, flat, line, outline, paint, piece, ruled, stroke } from '../paper.ts';
import { sheet } from '../sheet.ts';
import { brimmed, glasses, head } from './heads.ts';
import { type Person, paperInHand } from './puppet.ts';

/** Eyeglasses on a handle, held like a conductor's stick. */
const lorgnette = (turn: number): string =>
  `<g transform="rotate(${turn})">${line(4, 0, 26, -9, '#6E5220', 2.6)}<g fill="#F6EBD2" fill-opacity=".5" stroke="#6E5220" stroke-width="2.2"><circle cx="33" cy="-12" r="6.6"/><circle cx="45" cy="-17" r="6.6"/></g></g>`;

/** Presides: piled-up hair, wings of a collar, a skirt with a train; moves as if the room were hers, and it is. */
export const speaker: Person = {
  body:
    sheet(0, piece('M-15-102H15Q24-60 30-4Q-10 2-64-3Q-30-44-15-102Z', '#4E3449')) +
    stroke('M-8-96Q-18-40-40-6M2-98Q2-50-4-4M9-98Q16-50 19-6', '#3C2738', 2) +
    sheet(0, piece('M-23-156Q0-168 22-156L15-100H-15Z', '#6A4860')) +
    sheet(0, piece('M-15-107H15V-98H-15Z', '#33222F')) +
    sheet(0, piece('M-34-158L-6-170L3-142L-8-122Z', paint.cream) + piece('M35-160L12-170L3-142L12-124Z', paint.white)) +
    brad(4, -138, 4.2),
  head: head('oval', '#E3CDA6', 'crown', '#6E625C'),
  neck: [2, -166],
  shoulders: { near: [20, -146], far: [-19, -146] },
  bones: { upper: 36, fore: 38, width: 7.6 },
  sleeve: '#76536B',
  farSleeve: '#4B3345',
  cuff: paint.cream,
  skin: '#E3CDA6',
  height: 1.04,
  base: 50,
  nod: -6,
  near: {
    stand: { to: [30, 46], grip: 'rest', turn: -10 },
    speak: { to: [60, -22], grip: 'hold', holds: lorgnette(-14) },
    offer: { to: [60, 2], grip: 'flat', holds: paperInHand(22, -24, 40, 58, 4) },
    think: { to: [22, 2], grip: 'hold', holds: lorgnette(-50) },
  },
  far: { stand: { to: [52, 46], grip: 'rest' }, speak: { to: [-28, 44], grip: 'rest' }, think: { to: [44, 34], grip: 'rest' } },
};

/** A case on two small wheels, its handle pulled out to the hand. */
const wheeledCase = (): string =>
  stroke('M0 2L-14 42M6 4L-6 42', '#8A8578', 2.4) +
  sheet(0, piece('M-44 38L2 38L6 84L-42 84Z', '#5A4838') + flat('M-44 38L2 38L3 48L-43 48Z', '#43352A')) +
  sheet(0, piece('M-38 34h10v24h-10zM-22 30h12v26h-12z', paint.white)) +
  brad(-18, 62, 2.6) +
  disc(-34, 85, 6.4, '#2A2622') +
  disc(-2, 85, 6.4, '#2A2622');

/** From the office that files: a square jaw, a long stride, a tie to the belt, and the whole case on wheels behind. */
export const prosecutor: Person = {
  body:
    sheet(0, piece('M-16-96L-36-8L-40 0H-18L2-66L22-8L20 0H44L38-8L18-96Z', '#33302F')) +
    sheet(0, piece('M-30-158Q0-168 31-158L25-78L28-62H-24L-25-80Z', '#4E4542') + flat('M-8-164L3-102L13-164L6-168H-2Z', paint.white)) +
    sheet(0, piece('M0-160H7L11-100L3-88L-4-100Z', '#77713C')) +
    stroke('M-8-164L-15-140L3-98M13-164L19-140L3-98', '#3A3331', 2.4) +
    flat('M14-134h9v3h-9z', paint.white),
  head: head('wide', '#CDAA7C', 'crop', '#26211F'),
  neck: [2, -166],
  shoulders: { near: [24, -149], far: [-22, -149] },
  bones: { upper: 37, fore: 39, width: 9 },
  sleeve: '#5C524E',
  farSleeve: '#3B3432',
  cuff: paint.white,
  skin: '#CDAA7C',
  base: 52,
  near: {
    stand: { to: [34, 50], grip: 'hold', holds: paperInHand(-4, 22, 30, 40, 6) },
    speak: { to: [68, 2], grip: 'flat', turn: 4 },
    think: { to: [12, 0], grip: 'hold', turn: -14 },
  },
  far: {
    stand: { to: [-36, 60], grip: 'hold', holds: wheeledCase() },
    speak: { to: [-36, 60], grip: 'hold', holds: wheeledCase() },
    offer: { to: [-36, 60], grip: 'hold', holds: wheeledCase() },
    think: { to: [-36, 60], grip: 'hold', holds: wheeledCase() },
  },
};

/** A rolled umbrella, handle at the wrist, ferrule by the foot. */
const umbrella = (lean: number): string =>
  `<g transform="rotate(${lean})">${stroke('M0-4Q0-16 9-16Q17-16 16-7', '#6B4A30', 4.4, 'stroke-linecap="round"')}${sheet(0, piece('M-3 0H3L9 14Q6 46 1 72H-1Q-6 46-9 14Z', '#2E4750'))}${stroke('M-3 14L-1 66M4 14L1 66', '#1F343B', 1.4)}</g>`;

/** A visitor who was told it might rain: a wide brim, a belted raincoat that stands off, an umbrella, papers inside the coat. */
export const visitor: Person = {
  body:
    sheet(0, piece('M-14-50L-16-8L-20 0H0L0-50ZM5-50L6-8L4 0H24L19-50Z', '#4A3A2E')) +
    sheet(0, piece('M-20-156Q0-168 21-156L17-106L40-40Q0-30-38-40L-16-106Z', '#B49B63')) +
    sheet(0, piece('M-24-158Q0-172 26-158L32-126Q2-114-30-126Z', '#C4AC74')) +
    sheet(0, piece('M-17-112H18V-102H-17Z', '#7D6940')) +
    brad(6, -107, 2.6) +
    line(3, -100, 5, -36, '#8C774A', 1.8) +
    flat('M-6-166L2-146L12-166Z', '#5F7C84'),
  head: head('oval', '#A97F56', 'locks', '#2B2320', brimmed('#5B6A5E', '#3B463E')),
  neck: [2, -164],
  shoulders: { near: [19, -146], far: [-18, -146] },
  bones: { upper: 35, fore: 37, width: 8 },
  sleeve: '#C0A870',
  farSleeve: '#8C784B',
  cuff: '#7D6940',
  skin: '#A97F56',
  height: 0.96,
  base: 40,
  near: {
    stand: { to: [36, 60], grip: 'hold', holds: umbrella(-6) },
    speak: { to: [52, 10], grip: 'open', turn: -34 },
    think: { to: [38, 58], grip: 'hold', holds: umbrella(-6) },
  },
  far: {
    speak: { to: [-28, 62], grip: 'hold', holds: umbrella(6) },
    offer: { to: [-28, 62], grip: 'hold', holds: umbrella(6) },
    think: { to: [36, 8], grip: 'rest', turn: -30 },
  },
};

/** Bent like the question he brings: long coat, hands behind him, a short grey beard. */
export const adviser: Person = {
  body:
    sheet(0, piece('M-14-60L-12 0H2L4-50L8 0H22L16-60Z', '#2F343D')) +
    sheet(0, piece('M-20-70Q-36-104-22-146Q-8-170 22-170L36-154L24-112L22-34L-22-30Q-26-50-20-70Z', '#55617A')) +
    line(16, -140, 12, -34, '#3E485C', 1.8) +
    flat('M18-168L28-138L36-158Z', paint.white) +
    sheet(0, piece('M4-106h16v4H4zM-30-118Q-22-96-20-70L-24-70Q-36-92-34-112Z', '#414C61')),
  head: head('tilted', paint.sand, 'fringe', '#A7A29A', sheet(0, piece('M3-10L20-13L21-2Q16 6 8 5Q3 0 3-10Z', '#A7A29A'))),
  neck: [28, -160],
  shoulders: { near: [16, -146], far: [8, -146] },
  bones: { upper: 40, fore: 42, width: 7.2 },
  sleeve: '#626F89',
  farSleeve: '#3D475A',
  cuff: paint.white,
  skin: paint.sand,
  height: 1.06,
  base: 36,
  nod: 10,
  near: {
    stand: { to: [-46, 54], grip: 'rest', turn: 20 },
    speak: { to: [44, -46], grip: 'point', turn: -14 },
    offer: { to: [66, 26], grip: 'hold', holds: paperInHand(18, 14, 26, 32, 8) },
    think: { to: [20, 10], grip: 'hold', turn: -20 },
  },
  far: { stand: { to: [-40, 60], grip: 'rest' }, speak: { to: [-38, 62], grip: 'rest' }, think: { to: [-38, 62], grip: 'rest' } },
};

const wheel = (x: number, y: number, r: number, rim: string, spokes: number): string =>
  sheet(0, `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${rim}" stroke-width="5"/>`) +
  Array.from({ length: spokes }, (_, spoke) => {
    const angle = (spoke * Math.PI) / spokes;
    const [dx, dy] = [Math.cos(angle) * r, Math.sin(angle) * r];
    return line(x - dx, y - dy, x + dx, y + dy, '#8A8578', 1.3);
  }).join('') +
  brad(x, y, 4.4);

/** Drafts laws from a wheelchair: a writing board across the arms of it, a ruler for every line, glasses, a plait pinned up. */
export const drafter: Person = {
  body:
    wheel(8, -42, 40, '#2A2622', 5) +
    sheet(0, piece('M-44-134L-34-136L-28-62H40V-54H-34Z', '#3A3532')) +
    stroke('M-38-132L-58-136', '#3A3532', 6, 'stroke-linecap="round"') +
    sheet(0, piece('M-26-86L36-84Q48-84 50-72L56-16H38L30-58L-28-54Z', '#5A4A3B')) +
    sheet(0, piece('M38-18H62Q70-16 70-8H38Z', paint.ink)) +
    sheet(0, piece('M-30-140Q-4-156 22-138L24-66H-30Z', '#5C7A6B')) +
    sheet(0, piece('M-8-146L2-112L14-144L6-150Z', paint.white)) +
    stroke('M24-100Q10-92 8-70', '#47604F', 1.8),
  head: head('oval', paint.cream, 'knot', '#8D8578', glasses()),
  neck: [3, -147],
  shoulders: { near: [14, -128], far: [-14, -128] },
  bones: { upper: 33, fore: 35, width: 8 },
  sleeve: '#6C8A7A',
  farSleeve: '#435B4F',
  cuff: paint.white,
  skin: paint.cream,
  over:
    wheel(-8, -40, 40, '#37312D', 6) +
    wheel(50, -9, 8, '#37312D', 2) +
    sheet(
      0,
      piece(
        outline([
          [-2, -88],
          [72, -92],
          [73, -86],
          [-2, -81],
        ]),
        '#8A6038',
      ),
    ) +
    sheet(0, piece('M18-90L62-93L66-100L24-97Z', paint.white)) +
    ruled(28, -95, 32, 1, 4, '#8C7A5E', 1.2),
  base: 66,
  near: {
    stand: { to: [42, 32], grip: 'flat', turn: 8 },
    speak: { to: [56, -12], grip: 'point', turn: -12 },
    offer: { to: [60, 14], grip: 'hold', holds: paperInHand(28, -16, 40, 52) },
    think: { to: [12, 0], grip: 'hold', turn: -16 },
  },
  far: {
    stand: { to: [60, 30], grip: 'rest' },
    speak: { to: [58, 28], grip: 'flat' },
    offer: { to: [58, 28], grip: 'flat' },
    think: { to: [56, 30], grip: 'flat' },
  },
};
