/** People of the later rooms: the judge, a senator, and a woman on the telephone. */
import { brad, disc, flat, line, num, paint, piece, stroke } from '../paper.ts';
import { sheet } from '../sheet.ts';
import { head } from './heads.ts';
import { type Person, paperInHand } from './puppet.ts';

/** A robe like a closed curtain, a white fall at the neck, sleeves wide as sacks; still, both hands in sight. */
export const judge: Person = {
  body:
    sheet(0, piece('M-30-152Q0-172 30-152L38-110L46-2H-46L-38-110Z', '#2E2A30')) +
    stroke('M-22-146L-32-4M22-146L32-4M-9-128L-13-4M11-128L14-4', '#17151A', 2.4, 'opacity=".75"') +
    stroke('M-26-146L-36-6', '#6A6270', 1.4, 'opacity=".7"') +
    sheet(0, piece('M-34-150Q0-176 34-150L31-128Q0-142-31-128Z', '#413B45')) +
    sheet(0, piece('M-9-166Q2-160 14-166L11-152L16-118L3-110L-9-118L-6-152Z', paint.white)) +
    stroke('M-2-150L-4-117M7-150L9-117', '#C9B991', 1.4),
  head: head('oval', '#D9C19A', 'swept', '#8D8A86'),
  neck: [2, -165],
  shoulders: { near: [25, -144], far: [-24, -144] },
  bones: { upper: 38, fore: 36, width: 12.6 },
  sleeve: '#3B3640',
  farSleeve: '#221F25',
  cuff: paint.white,
  skin: '#D9C19A',
  base: 48,
  near: {
    stand: { to: [-6, 52], grip: 'flat', turn: -14 },
    speak: { to: [46, -14], grip: 'flat', turn: -46 },
    offer: { to: [58, 16], grip: 'hold', holds: paperInHand(26, -14, 44, 56) },
    think: { to: [-2, 34], grip: 'flat', turn: -52 },
  },
  far: {
    stand: { to: [46, 56], grip: 'flat', turn: 12 },
    speak: { to: [40, 58], grip: 'flat' },
    think: { to: [44, 36], grip: 'flat', turn: -50 },
  },
};

const stick = (lean: number): string =>
  `<g transform="rotate(${lean})">${sheet(0, piece('M-2.6-6H2.6L2 74H-1.4Z', '#4A3222'))}${stroke('M-14-2Q-16-12-4-12H8', '#4A3222', 6, 'stroke-linecap="round"')}${disc(9, -12, 4, 'url(#brad)')}${flat('M-2.2 66H2.4L2 74H-1.6Z', paint.brass)}</g>`;

const foldedGlasses = (x: number, y: number, turn: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><g fill="#F6EBD2" fill-opacity=".4" stroke="#6E5220" stroke-width="2"><circle cx="-7" r="6.4"/><circle cx="8" r="6.4"/></g>${line(-1, 0, 2, 0, '#6E5220', 2)}${stroke('M14-2L-10 7M-13 2L12 9', '#6E5220', 1.8)}</g>`;

/** Old and straight as a rule: a long double-breasted coat, white hair swept back, a stick he hardly needs; folded glasses do the pointing. */
export const senator: Person = {
  body:
    sheet(0, piece('M-15-58L-16 0H-2L1-50L4 0H19L17-58Z', '#3B3238')) +
    sheet(0, piece('M-26-158Q0-172 27-158L22-118L32-34Q2-26-30-34L-22-118Z', '#6A4B61')) +
    flat('M-7-166L2-126L13-166L6-170H-2Z', paint.white) +
    sheet(0, piece('M-1-158L7-158L10-134L3-124L-3-134Z', '#3F5060')) +
    sheet(0, piece('M-9-168L-20-152L-6-112L3-122Z', '#573C50') + piece('M14-168L24-152L12-110L3-122Z', '#7A5870')) +
    [-102, -82, -62].map((y) => brad(-6, y, 2.1) + brad(12, y, 2.1)).join('') +
    line(3, -118, 4, -33, '#4A3344', 1.8),
  head: head('long', '#E3CDA6', 'mane', '#E9E4D6'),
  neck: [2, -168],
  shoulders: { near: [21, -150], far: [-19, -150] },
  bones: { upper: 39, fore: 41, width: 8 },
  sleeve: '#7B5A72',
  farSleeve: '#523A4C',
  cuff: paint.white,
  skin: '#E3CDA6',
  height: 1.01,
  base: 38,
  nod: -4,
  near: {
    stand: { to: [32, 70], grip: 'hold', holds: stick(3) },
    speak: { to: [56, -20], grip: 'hold', turn: -10, holds: foldedGlasses(17, -7, -24) },
    think: { to: [14, -2], grip: 'hold', turn: -18, holds: foldedGlasses(12, -12, -58) },
  },
  far: {
    stand: { to: [-12, 70], grip: 'rest' },
    speak: { to: [-28, 68], grip: 'hold', holds: stick(-3) },
    think: { to: [-28, 68], grip: 'hold', holds: stick(-3) },
  },
};

/** A telephone receiver about the wrist, its cord curling down from the mouthpiece. */
export const receiver = (x: number, y: number, turn: number, sway: number): string => {
  const [cordX, cordY] = [x + 20 * Math.sin((-turn * Math.PI) / 180), y + 20 * Math.cos((turn * Math.PI) / 180)];
  let d = `M${num(cordX)} ${num(cordY)}`;
  for (let loop = 0; loop < 8; loop++) d += `q${6 + sway} 3 ${sway} 7q-7 2 ${-1 + sway * 0.2} 3`;
  return (
    stroke(d, '#8C6D45', 2, 'stroke-linecap="round"') +
    `<g transform="translate(${x} ${y}) rotate(${turn})">${sheet(0, piece('M-4-20Q-4-25 2-25Q8-24 7-17Q2-14 2-8V8Q2 14 7 17Q8 24 2 25Q-4 25-4 20Z', '#E9E0C6'))}</g>`
  );
};

/** A woman on the telephone: hair in a low knot, a long loose cardigan over wide trousers; she listens with her whole back. */
export const caller: Person = {
  body:
    sheet(0, piece('M-18-84L-30 0H-7L1-58L9 0H31L20-84Z', '#384B52')) +
    sheet(0, piece('M-17-154Q0-166 18-154L17-80H-17Z', '#EADFC4')) +
    sheet(0, piece('M-19-155L-6-160L-9-112L-12-52L-34-46Q-30-104-26-140Z', '#4E7C86')) +
    sheet(0, piece('M20-155L9-160L9-112L13-48L35-44Q31-104 26-140Z', '#5B8A93')) +
    stroke('M-8-156L-11-54M11-156L14-50', '#2F5560', 1.8) +
    stroke('M-8-150Q2-128 14-150', '#C79E4E', 2),
  head: head('small', '#B98F63', 'knot', '#2A2020'),
  neck: [2, -163],
  shoulders: { near: [17, -146], far: [-17, -146] },
  bones: { upper: 34, fore: 37, width: 7.8 },
  sleeve: '#66949C',
  farSleeve: '#3D666F',
  cuff: null,
  skin: '#B98F63',
  height: 0.98,
  base: 40,
  near: {
    stand: { to: [-5, -20], grip: 'hold', holds: receiver(-7, -16, -34, -1) },
    speak: { to: [-5, -20], grip: 'hold', holds: receiver(-7, -16, -34, -1) },
    offer: { to: [60, -4], grip: 'hold', holds: receiver(12, -4, 30, 1) },
    think: { to: [-5, -20], grip: 'hold', holds: receiver(-7, -16, -34, -1) },
  },
  far: {
    stand: { to: [34, 46], grip: 'rest' },
    speak: { to: [66, 8], grip: 'open', turn: -10 },
    offer: { to: [-10, 66], grip: 'rest' },
    think: { to: [40, 30], grip: 'flat' },
  },
};
