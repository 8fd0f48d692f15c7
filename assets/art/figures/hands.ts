/** Hands and jointed arms: what the people act with. */
import { brad, disc, group, num, type Point, piece } from '../paper.ts';
import { sheet } from '../sheet.ts';

export type Grip = 'open' | 'point' | 'flat' | 'hold' | 'rest';

/** However wide the sleeve, the hand in it is a hand. */
const BROADEST = 1.2;

export type Arm = {
  readonly shoulder: Point;
  /** Where the wrist wants to be; the arm is stiff and goes as far as it reaches. */
  readonly wrist: Point;
  readonly grip: Grip;
  readonly upper: number;
  readonly fore: number;
  readonly width: number;
  readonly sleeve: string;
  readonly cuff: string | null;
  readonly skin: string;
  /** What the hand holds, drawn about the wrist and under the hand. */
  readonly holds?: string;
  readonly turn?: number;
};

/** Upper arm, forearm, cuff and hand, with brass fasteners at shoulder and elbow. */
export function arm(a: Arm): string {
  const [elbow, wrist] = reach(a.shoulder, a.wrist, a.upper, a.fore);
  const angle = (Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]) * 180) / Math.PI;
  const w = a.width;
  const cuffFrom: Point = [wrist[0] + (elbow[0] - wrist[0]) * 0.16, wrist[1] + (elbow[1] - wrist[1]) * 0.16];
  return (
    sheet(0, hand(wrist, angle + (a.turn ?? 0), a.grip, Math.min(BROADEST, w / 8.2), a.skin)) +
    (a.holds ? group(a.holds, `translate(${num(wrist[0])} ${num(wrist[1])})`) : '') +
    sheet(
      0,
      piece(taper(elbow, wrist, w * 0.9, w * 0.66), a.sleeve) + (a.cuff ? piece(taper(cuffFrom, wrist, w * 0.74, w * 0.72), a.cuff) : ''),
    ) +
    sheet(0, piece(taper(a.shoulder, elbow, w * 1.12, w * 0.88), a.sleeve)) +
    disc(elbow[0], elbow[1], w * 0.86, a.sleeve) +
    brad(elbow[0], elbow[1], 1.9) +
    brad(a.shoulder[0], a.shoulder[1], 2.3)
  );
}

/** Two stiff bones from shoulder towards a target, the elbow always below or behind. */
export function reach(shoulder: Point, target: Point, upper: number, fore: number): [Point, Point] {
  const [dx, dy] = [target[0] - shoulder[0], target[1] - shoulder[1]];
  const far = Math.min(upper + fore - 0.5, Math.max(Math.abs(upper - fore) + 0.5, Math.hypot(dx, dy)));
  const base = Math.atan2(dy, dx);
  const bend = Math.acos(Math.min(1, Math.max(-1, (upper * upper + far * far - fore * fore) / (2 * upper * far))));
  const elbow: Point = [shoulder[0] + upper * Math.cos(base + bend), shoulder[1] + upper * Math.sin(base + bend)];
  return [elbow, [shoulder[0] + far * Math.cos(base), shoulder[1] + far * Math.sin(base)]];
}

/** A strip of card between two joints, rounded at the first. */
export function taper(from: Point, to: Point, w1: number, w2: number): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [nx, ny] = [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
  const [ux, uy] = [ny * w1 * 0.6, -nx * w1 * 0.6];
  const p = (x: number, y: number) => `${num(x)} ${num(y)}`;
  return `M${p(from[0] + nx * w1 - ux, from[1] + ny * w1 - uy)}L${p(to[0] + nx * w2, to[1] + ny * w2)}L${p(to[0] - nx * w2, to[1] - ny * w2)}L${p(from[0] - nx * w1 - ux, from[1] - ny * w1 - uy)}Z`;
}

/** A hand from the wrist, pointing along `angle`, palm to the viewer. */
function hand(wrist: Point, angle: number, grip: Grip, scale: number, skin: string): string {
  const palm = 'M-4-5L8-7.2Q13-6 13 0T8 7.2L-4 5Z';
  const shapes: Record<Grip, string> = {
    open:
      palm +
      finger(-0.52, 12, 2.3, 9, -5) +
      finger(-0.2, 15, 2.3, 11, -2) +
      finger(0.08, 15.5, 2.3, 11, 1.4) +
      finger(0.38, 13, 2.2, 9, 4.6) +
      finger(-1.25, 10, 2.5, 2, -5),
    point: `${palm + finger(-0.05, 17, 2.4, 9, -4.6) + finger(-0.9, 8, 2.3, 3, -5)}M8-3Q17-2 16 3T8 7.5Z`,
    flat:
      palm +
      finger(-0.05, 13, 2.1, 9, -4.7) +
      finger(0, 15.5, 2.1, 10, -1.6) +
      finger(0.03, 15, 2.1, 10, 1.5) +
      finger(0.08, 12, 2, 9, 4.6) +
      finger(-0.85, 9, 2.3, 2, -5),
    hold: `${palm}M6-7Q18-8 18-1T10 8Z${finger(-0.35, 9, 2.6, 4, -5)}`,
    rest: `M-4-5L8-6Q20-5 19 1T8 7L-4 5Z${finger(-0.5, 8, 2.3, 3, -4)}`,
  };
  return `<g transform="translate(${num(wrist[0])} ${num(wrist[1])}) rotate(${num(angle)}) scale(${Math.round(scale * 100) / 100})">${piece(shapes[grip], skin)}</g>`;
}

function finger(angle: number, length: number, width: number, ox: number, oy: number): string {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const at = (u: number, v: number) => `${num(ox + u * c - v * s)} ${num(oy + u * s + v * c)}`;
  return `M${at(0, -width)}L${at(length, -width * 0.72)}A${num(width * 0.72)} ${num(width * 0.72)} 0 0 1 ${at(length, width * 0.72)}L${at(0, width)}Z`;
}
