/** One light per picture: the warm pool that multiplies a plate, the cool dark around it, beams, and long shadows. */
import { num, outline, type Point } from './paper.ts';

/** Three passes over a finished picture: what multiplies it, what veils it, what is added to it. */
export type Light = { readonly multiply: string; readonly veil: string; readonly screen: string };

export type Pool = {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  /** Beams and glows, drawn over all in screen mode. */
  readonly beams?: string;
  /** How warm the pool's shoulder is: a paper colour. */
  readonly shoulder?: string;
  readonly deep?: string;
};

export function light(width: number, height: number, pool: Pool): Light {
  const place = `gradientUnits="userSpaceOnUse" cx="0" cy="0" r="1" gradientTransform="translate(${pool.cx} ${pool.cy}) scale(${pool.rx} ${pool.ry})"`;
  const stops = `<stop offset="0" stop-color="#FFFFFB"/><stop offset=".34" stop-color="#FFF4DC"/><stop offset=".58" stop-color="${pool.shoulder ?? '#E6C8A6'}"/><stop offset=".78" stop-color="#8A87A0"/><stop offset="1" stop-color="${pool.deep ?? '#333D5C'}"/>`;
  const all = (fill: string) => `<rect width="${width}" height="${height}" fill="url(#${fill})"/>`;
  return {
    multiply: `<defs><radialGradient id="pool" ${place}>${stops}</radialGradient></defs>${all('pool')}`,
    veil: `<defs><radialGradient id="veil" ${place}><stop offset=".55" stop-color="#2A3C66" stop-opacity="0"/><stop offset="1" stop-color="#2A3C66" stop-opacity=".38"/></radialGradient></defs>${all('veil')}`,
    screen: pool.beams ?? '',
  };
}

/** A soft slab of light on wall or floor, given its corners. */
export const slab = (points: readonly Point[], strength = 0.3, colour = '#FFE3A6', blur: 4 | 9 | 24 = 4): string =>
  `<path d="${outline(points)}" fill="${colour}" opacity="${strength}" filter="url(#blur-${blur})"/>`;

/** A soft round glow. */
export const glow = (cx: number, cy: number, r: number, strength = 0.3, colour = '#FFD893'): string =>
  `<defs><radialGradient id="glow${num(cx)}-${num(cy)}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient></defs><ellipse cx="${cx}" cy="${cy}" rx="${r}" ry="${num(r * 0.75)}" fill="url(#glow${num(cx)}-${num(cy)})"/>`;

/** A lamp's cone, fading downwards. */
export const cone = (x: number, y: number, half: number, left: number, right: number, floor: number, strength = 0.3): string =>
  `<defs><linearGradient id="cone${num(x)}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#FFE3A6" stop-opacity="${strength}"/><stop offset="1" stop-color="#FFD083" stop-opacity="0"/></linearGradient></defs>` +
  `<path d="M${x - half} ${y}L${x + half} ${y}L${right} ${floor}L${left} ${floor}Z" fill="url(#cone${num(x)})" filter="url(#blur-24)"/>`;

/** The long shadow of a standing shape: the same outline laid down to the right of its base line. */
export const longShadow = (x: number, base: number, content: string, strength = 0.4, lie = 1.1, squash = 0.22): string =>
  `<g filter="url(#blur-4)" opacity="${strength}"><g transform="translate(${num(x)} ${num(base)}) matrix(1 0 ${-lie} ${-squash} 0 0)">${content}</g></g>`;

/** A shadow that lies flat on floor or table: any outline, soft. */
export const lyingShadow = (points: readonly Point[], strength = 0.35, blur: 4 | 9 | 24 = 4): string =>
  `<path d="${outline(points)}" fill="#120A10" opacity="${strength}" filter="url(#blur-${blur})"/>`;
