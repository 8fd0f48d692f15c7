/** What a plate is before it is baked, the design space all plates share, and the places every table offers. */
import type { Light } from '../light.ts';
import type { Box, Hemicycle, Spot } from '../manifest.ts';

export const width = 1600;
export const height = 1200;
export const focal: Box = { x: 300, y: 220, w: 1000, h: 760 };

export type Drawing = {
  readonly back: string;
  readonly front: string;
  readonly light: Light;
  readonly spots: Readonly<Record<string, Spot>>;
  /** Where members sit, in a chamber. */
  readonly chamber?: Hemicycle;
};

export const behind = (x: number, y: number, scale = 1): Spot => ({ x, y, scale, layer: 'behind' });
export const before = (x: number, y: number, scale = 1): Spot => ({ x, y, scale, layer: 'before' });
export const facingLeft = (x: number, y: number, scale = 1): Spot => ({ x, y, scale, layer: 'behind', flip: true });

/** Folder left, option slips in three columns, papers in two rows, the hand at the lower edge: alike in every room. */
export function tableSpots(): Record<string, Spot> {
  const spots: Record<string, Spot> = { folder: before(402, 958, 1.24), hand: before(860, 1000, 0.9), call: before(1236, 800, 0.9) };
  [
    [648, 826],
    [910, 826],
    [648, 914],
    [910, 914],
    [1168, 826],
    [1168, 914],
  ].forEach(([x = 0, y = 0], index) => {
    spots[`slip-${index + 1}`] = before(x, y, 0.85);
  });
  for (let index = 0; index < 6; index++) spots[`paper-${index + 1}`] = before(580 + index * 122, index % 2 ? 898 : 860, 0.94);
  return spots;
}
