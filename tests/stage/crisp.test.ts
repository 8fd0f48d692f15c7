/** Letters lie on whole device pixels, whatever the size of their picture. */
import { expect, test } from 'vitest';
import { crispPoint } from '../../src/stage/lettering.ts';

test.each([1, 1.25, 2, 2.625, 3])('the corner of a picture lies on a whole device pixel at %s pixels a unit', (density) => {
  for (const [x, y] of [
    [10, 10],
    [10.3, 7.5],
    [121.49, 33.51],
  ] as const)
    for (const origin of [
      { x: 0, y: 0 },
      { x: 20.5, y: 9.5 },
      { x: 33.3, y: 12.25 },
    ]) {
      const at = crispPoint({ x, y }, origin, density);
      for (const corner of [at.x - origin.x, at.y - origin.y])
        expect(Math.abs(corner * density - Math.round(corner * density))).toBeLessThan(1e-6);
      expect(Math.hypot(at.x - x, at.y - y) * density).toBeLessThan(0.72);
    }
});
