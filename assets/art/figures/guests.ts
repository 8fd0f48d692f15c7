/** The people of the Duma: deputies, the committee's jurist, an aide, a messenger. */
import { brad, flat, line, outline, paint, piece, stroke } from '../paper.ts';
import { sheet } from '../sheet.ts';
import { receiver } from './bench.ts';
import { head, roundCap } from './heads.ts';
import { type Person, paperInHand } from './puppet.ts';

const roll = (x: number, y: number, turn: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${sheet(0, piece('M-34-6Q-38 0-34 6H34Q38 0 34-6Z', paint.white))}${stroke('M-6-6V6M0-6V6', paint.violet, 1.4)}</g>`;

/** Square shoulders, bob, pencil skirt; exact, upright. */
export const jurist: Person = {
  body:
    sheet(0, piece('M-10-54L-8-10L-14 0H2L1-54ZM4-54L8-10L4 0H20L16-54Z', '#C2A57C')) +
    sheet(0, piece('M-17-8L-15 0H3L0-6ZM2-8L4 0H22L18-6Z', paint.ink)) +
    sheet(0, piece('M-17-104L-20-42H20L18-104Z', '#2B3B37')) +
    sheet(
      0,
      piece('M-31-157Q0-167 31-157L28-140L18-116L24-82H-23L-18-116L-28-140Z', '#40594F') +
        flat('M-7-163L3-112L12-162L6-166H-2Z', paint.white),
    ) +
    stroke('M-7-163L-12-136L3-110M12-162L16-136L3-110', '#2F443C', 2),
  head: head('oval', paint.cream, 'bob', '#1F1B1D'),
  neck: [1, -165],
  shoulders: { near: [22, -149], far: [-22, -149] },
  bones: { upper: 36, fore: 38, width: 7.6 },
  sleeve: '#4C675C',
  farSleeve: '#324840',
  cuff: paint.white,
  skin: paint.cream,
  height: 1.02,
  base: 34,
  near: {
    stand: { to: [20, 52], grip: 'hold', holds: roll(-8, 6, -58) },
    speak: { to: [54, -20], grip: 'hold', holds: roll(12, -18, -58) },
  },
  far: { think: { to: [46, 30], grip: 'flat' } },
};

/** Very round, bald, waistcoat with a brass chain; thumbs in his pockets. */
export const stout: Person = {
  body:
    sheet(0, piece('M-26-58L-22 0H-3L0-44L5 0H24L28-58Z', '#3E342E')) +
    sheet(0, piece('M-27-146Q0-168 29-146Q62-106 50-64Q34-38 2-38Q-36-38-48-66Q-60-106-27-146Z', '#6E5240')) +
    sheet(0, piece('M-4-160L2-108L14-159Q42-110 34-66Q20-52 4-52Q-2-100-4-160Z', '#C6A66E')) +
    flat('M-6-164L2-138L13-162L6-167H0Z', paint.white) +
    stroke('M8-92Q20-78 36-86', 'url(#brass)', 2.6) +
    brad(9, -112, 1.9) +
    brad(10, -92, 1.9) +
    brad(9, -72, 1.9),
  head: head('round', '#E0C89E', 'side', '#8A7F74'),
  neck: [2, -158],
  shoulders: { near: [24, -138], far: [-14, -136] },
  bones: { upper: 36, fore: 38, width: 9.8 },
  sleeve: '#7C5F4B',
  farSleeve: '#543D2F',
  cuff: paint.white,
  skin: '#E0C89E',
  height: 0.95,
  base: 46,
  near: {
    stand: { to: [14, 54], grip: 'rest' },
    speak: { to: [58, 8], grip: 'open', turn: -34 },
    think: { to: [18, -2], grip: 'hold', turn: -14 },
  },
  far: { stand: { to: [-34, 52], grip: 'rest' }, speak: { to: [-36, 50], grip: 'rest' } },
};

/** Wide as a door: a travelling cape, boots, short hair, a bag from a long train; slow, both hands. */
export const broad: Person = {
  body:
    sheet(0, piece('M-30-36L-28 0H-3L-2-36ZM7-36L7 0H34L31-36Z', '#3B2E28')) +
    sheet(
      0,
      piece('M-40-148Q0-178 40-148L58-34Q0-18-58-34Z', '#7D6A49') +
        stroke('M-55-48Q0-32 55-48', '#E6D3A2', 4) +
        stroke('M-53-60Q0-44 53-60', '#4E422D', 3),
    ) +
    sheet(0, piece('M-42-146Q-2-180 42-146L48-104Q2-84-48-104Z', '#8E7A56')) +
    sheet(0, piece('M-22-156Q2-176 26-156L20-142Q2-152-16-140Z', paint.cream)),
  head: head('round', paint.straw, 'waves', '#4E4038'),
  neck: [3, -166],
  shoulders: { near: [30, -138], far: [-26, -138] },
  bones: { upper: 36, fore: 38, width: 9.6 },
  sleeve: '#9A8661',
  farSleeve: '#5E5138',
  cuff: paint.cream,
  skin: paint.straw,
  height: 1.03,
  base: 50,
  near: {
    stand: { to: [2, 70], grip: 'rest' },
    speak: { to: [52, -4], grip: 'open', turn: -18 },
    think: { to: [10, -6], grip: 'hold', turn: -10 },
  },
  far: {
    stand: { to: [-36, 63], grip: 'hold', holds: carpetBag() },
    speak: { to: [84, 10], grip: 'open', turn: -14 },
    think: { to: [-36, 63], grip: 'hold', holds: carpetBag() },
  },
};

/** Very tall and thin, tailcoat, high collar, hair swept back; long flourishes. */
export const thin: Person = {
  body:
    sheet(0, piece('M-18-122L-34-44L-22-40L-2-96Z', '#2B3440')) +
    sheet(0, piece('M-11-104L-14 0H-2L1-84L7 0H19L13-104Z', '#39414B')) +
    sheet(
      0,
      piece('M-17-170Q0-180 17-170L14-128L16-98L4-92L-4-98L-16-90L-15-128Z', '#3B4655') + flat('M-4-176L3-126L10-175Z', paint.white),
    ) +
    sheet(0, piece('M-9-184L12-186L12-172L-8-170Z', paint.white)) +
    sheet(0, piece('M-1-172L3-167L8-172L8-164L3-167L-1-164Z', '#6A4E78')),
  head: head('long', paint.sand, 'slick', '#3E3A3C'),
  neck: [2, -180],
  shoulders: { near: [13, -162], far: [-12, -162] },
  bones: { upper: 44, fore: 48, width: 6.2 },
  sleeve: '#485465',
  farSleeve: '#2B3440',
  cuff: paint.white,
  skin: paint.sand,
  height: 1.05,
  base: 30,
  nod: -5,
  near: {
    stand: { to: [10, 84], grip: 'rest' },
    speak: { to: [52, -62], grip: 'point', turn: -10 },
    offer: { to: [78, 4], grip: 'hold', holds: paperInHand(28, -16) },
    think: { to: [16, -12], grip: 'point', turn: -14 },
  },
  far: { stand: { to: [-26, 56], grip: 'rest' }, speak: { to: [-26, 56], grip: 'rest' } },
};

/** Short, a suit two sizes too big, hair on end, a briefcase; speaks into one telephone and holds the other. */
export const aide: Person = {
  body:
    sheet(0, piece('M-22-78L-26 0H-5L0-58L6 0H26L22-78Z', '#5A6878')) +
    sheet(0, piece('M-31-148Q0-164 31-148L36-66H-36Z', '#8794A0') + flat('M-7-157L3-100L14-156L6-161H-2Z', paint.white)) +
    sheet(0, piece('M0-156h7l4 36l-7 7l-7-7z', '#3F5B86')) +
    line(4, -100, 5, -68, '#66737F', 1.6) +
    brad(9, -92, 1.8),
  head: head('small', paint.cream, 'tuft', '#B07C3E'),
  neck: [2, -160],
  shoulders: { near: [24, -140], far: [-23, -140] },
  bones: { upper: 34, fore: 38, width: 9.4 },
  sleeve: '#95A2AE',
  farSleeve: '#6A7784',
  cuff: null,
  skin: paint.cream,
  height: 0.9,
  base: 42,
  near: { speak: { to: [-12, -23], grip: 'hold', holds: receiver(-7, -16, -34, -1) } },
  far: {
    stand: { to: [-10, 68], grip: 'hold', holds: briefcase() },
    speak: { to: [70, -2], grip: 'hold', holds: receiver(10, -6, 24, 1) },
    think: { to: [-10, 68], grip: 'hold', holds: briefcase() },
  },
};

/** A messenger: short jacket with two rows of brass buttons, round cap askew, bag on a strap. */
export const porter: Person = {
  body:
    sheet(
      0,
      piece('M-17-90L-17 0H-2L1-70L4 0H19L19-90Z', '#4B4038') +
        line(-15, -84, -13, -4, paint.cream, 1.6) +
        line(17, -84, 15, -4, paint.cream, 1.6),
    ) +
    sheet(0, piece('M-22-156Q0-168 22-156L22-92L3-84L-21-92Z', '#A08A52')) +
    stroke('M-18-154Q6-130 22-104', '#6B4A30', 5) +
    [-146, -130, -114].map((y) => brad(-3, y, 2) + brad(9, y, 2)).join('') +
    sheet(
      0,
      piece(
        outline([
          [-8, -106],
          [38, -106],
          [40, -66],
          [-8, -66],
        ]),
        '#7C5A3A',
      ) +
        piece(
          outline([
            [-8, -106],
            [38, -106],
            [36, -88],
            [15, -82],
            [-6, -88],
          ]),
          '#6A4A2E',
        ),
    ) +
    brad(15, -85, 2.2),
  head: head('oval', paint.kraft, 'crop', '#3B302A', roundCap('#A08A52', '#4B4038')),
  neck: [2, -165],
  shoulders: { near: [18, -147], far: [-17, -147] },
  bones: { upper: 36, fore: 39, width: 7.8 },
  sleeve: '#AF9960',
  farSleeve: '#7E6C3E',
  cuff: '#4B4038',
  skin: paint.kraft,
  near: { speak: { to: [40, -42], grip: 'flat', turn: -20 } },
};

function carpetBag(): string {
  return `${stroke('M-12 14Q-12 0 0 0Q10 0 10 14', '#4E3A28', 4)}${sheet(0, piece('M-30 12H22Q30 30 26 50H-36Q-38 30-30 12Z', '#6E6A4E'))}${stroke('M-30 24H25M-35 38H27', '#565238', 3)}${brad(-4, 14, 3)}`;
}

function briefcase(): string {
  return `${stroke('M2 6q6-8 12 0', '#3E2C1E', 4)}<g transform="rotate(4)">${sheet(0, piece('M-22 8h56v38h-56z', '#6A4A30') + flat('M-22 8h56v14h-56z', '#573B25', 0.8))}</g>${brad(6, 24, 2.4)}`;
}
