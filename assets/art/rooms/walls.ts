/** Parts of rooms: walls, windows, door cases, boards, lamps that hang, near wings. */

import { at, box, cut, disc, flat, line, num, outline, type Point, paint, piece, sheetBox, stroke, torn } from '../paper.ts';
import { door } from '../props/instruments.ts';
import { between } from '../random.ts';
import { type Height, sheet } from '../sheet.ts';

/** A point inside a quad, u across and v down, both 0 to 1. Corners clockwise from upper left. */
export type Quad = readonly [Point, Point, Point, Point];
export const inside = (quad: Quad, u: number, v: number): Point => {
  const [a, b, c, d] = quad;
  const mix = (p: Point, q: Point, t: number): Point => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
  return mix(mix(a, b, u), mix(d, c, u), v);
};
export const part = (quad: Quad, u1: number, v1: number, u2: number, v2: number): Quad => [
  inside(quad, u1, v1),
  inside(quad, u2, v1),
  inside(quad, u2, v2),
  inside(quad, u1, v2),
];
export const quadOf = (x: number, y: number, w: number, h: number): Quad => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

export const board = (quad: Quad, colour: string, height: Height = 0, wander = 0.6): string =>
  sheet(height, piece(cut(quad, wander), colour));

/** A window in a wall: casing, a pane of sky with what stands outside, bars. */
export function window(quad: Quad, across: number, down: number, casing: string, bars: string, sky: string, outside = ''): string {
  const glass = part(quad, 0.07, 0.05, 0.93, 0.95);
  const clip = `glass${num(quad[0][0])}-${num(quad[0][1])}`;
  let made =
    board(quad, casing, 1) +
    `<clipPath id="${clip}"><path d="${outline(glass)}"/></clipPath><g clip-path="url(#${clip})">${flat(outline(glass), sky)}${outside}</g>`;
  const bar = (from: Point, to: Point, thick: number) =>
    line(from[0], from[1], to[0], to[1], '#120A0655', thick + 3, 'transform="translate(3 3)"') +
    line(from[0], from[1], to[0], to[1], bars, thick);
  for (let i = 1; i < across; i++) made += bar(inside(glass, i / across, 0), inside(glass, i / across, 1), 7);
  for (let j = 1; j < down; j++) made += bar(inside(glass, 0, j / down), inside(glass, 1, j / down), 6);
  return made + stroke(outline(glass), bars, 5);
}

/** A shut door in its case, foot at x, y; the open door's sprite covers it exactly. */
export function doorCase(x: number, y: number, scale: number, casing: string, moulding: string): string {
  const [w, h] = [66 * scale, 280 * scale];
  const ring = (grow: number) => `M${x - w - grow} ${y}V${y - h - grow}H${x + w + grow}V${y}H${x + w}V${y - h}H${x - w}V${y}Z`;
  return (
    flat(outline(box(x - w, y - h, w * 2, h)), '#2A221F') +
    sheet(1, piece(ring(26 * scale), casing)) +
    sheet(0, piece(ring(13 * scale), moulding)) +
    at(x, y, door(), scale) +
    sheet(1, piece(sheetBox(x - w - 34 * scale, y - h - 40 * scale, 2 * w + 68 * scale, 18 * scale), casing))
  );
}

/** Floor boards that run to a vanishing point. */
export function boards(top: number, bottom: number, eyeX: number, eyeY: number, colour: string, seam: string, count = 16): string {
  let made = flat(outline(box(-40, top, 1680, bottom - top)), colour);
  for (let i = -count; i <= count; i++) {
    const far = eyeX + i * 46;
    const grow = (bottom - eyeY) / Math.max(1, top - eyeY);
    made += line(far, top, eyeX + (far - eyeX) * grow, bottom, seam, 2, 'opacity=".55"');
  }
  return made;
}

/** A conical card lamp on a cord, mouth centre at x, y. */
export function pendant(x: number, y: number, size: number, colour: string): string {
  const s = size;
  return (
    line(x, -60, x, y - 54 * s, '#2A2420', 3 * s) +
    `<ellipse cx="${x}" cy="${y}" rx="${num(60 * s)}" ry="${num(11 * s)}" fill="#FFF3CF"/>` +
    sheet(
      2,
      piece(
        `M${num(x - 12 * s)} ${num(y - 58 * s)}Q${x} ${num(y - 70 * s)} ${num(x + 12 * s)} ${num(y - 58 * s)}L${num(x + 64 * s)} ${num(y - 2 * s)}Q${x} ${num(y + 16 * s)} ${num(x - 64 * s)} ${num(y - 2 * s)}Z`,
        colour,
      ),
    ) +
    stroke(`M${num(x - 64 * s)} ${num(y - 2 * s)}Q${x} ${num(y + 16 * s)} ${num(x + 64 * s)} ${num(y - 2 * s)}`, '#C79E4E', 3 * s)
  );
}

/** A dark torn flat near the viewer, at the left or right edge; `inner` is how far it reaches in. */
export function wing(side: 'left' | 'right', inner: number, colour: string, height: Height = 3): string {
  const far = side === 'left' ? -60 : 1660;
  const lean = side === 'left' ? -1 : 1;
  const edge: Point[] = [
    [far, -60],
    [inner, -60],
    [inner + lean * 14, 260],
    [inner + lean * 4, 620],
    [inner + lean * 20, 980],
    [inner + lean * 10, 1260],
    [far, 1260],
  ];
  return sheet(height, piece(torn(edge, 2.4, 8, [1, 2, 3, 4]), colour));
}

/** Paper blocks of a town that is nobody's in particular, some windows lit. */
export function town(left: number, right: number, ground: number, tall: number, colour: string, lit: string): string {
  let made = '';
  for (let x = left; x < right; ) {
    const w = between(26, 58);
    const h = between(tall * 0.45, tall);
    let lights = '';
    for (let wx = 6; wx < w - 8; wx += 10)
      for (let wy = 8; wy < h - 8; wy += 14) if (between(0, 1) < 0.22) lights += flat(outline(box(x + wx, ground - h + wy, 4, 6)), lit);
    made += sheet(0, piece(sheetBox(x, ground - h, w, h + 60, 0.5), colour)) + lights;
    x += w + between(-6, 10);
  }
  return made;
}

export const knob = (x: number, y: number, r: number): string => disc(x, y, r, 'url(#brad)');
export const skirting = (y: number, colour: string): string =>
  sheet(0, piece(sheetBox(-40, y - 14, 1680, 14), colour)) + line(-40, y - 14, 1640, y - 14, paint.white, 1, 'opacity=".25"');
