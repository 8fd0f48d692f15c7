/** Lines and rectangles. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, crosses, inset } from '../../../src/stage/layout/geometry.ts';

const at = fc.integer({ min: -60, max: 60 });
const point = fc.record({ x: at, y: at });
const size = fc.integer({ min: 1, max: 60 });

test('a line crosses a rectangle when somebody who walks along it comes into it, and else not', () => {
  fc.assert(
    fc.property(point, point, point, size, size, (from, to, { x, y }, w, h) => {
      const rect = { x, y, w, h };
      const steps = 500;
      const walk = Array.from({ length: steps + 1 }, (_, i) => ({
        x: from.x + ((to.x - from.x) * i) / steps,
        y: from.y + ((to.y - from.y) * i) / steps,
      }));
      // Between two steps a corner may be cut, but never by more than a step.
      if (walk.some((p) => contains(rect, p))) expect(crosses({ from, to }, rect)).toBe(true);
      if (!walk.some((p) => contains(inset(rect, -0.5), p))) expect(crosses({ from, to }, rect)).toBe(false);
    }),
  );
});
