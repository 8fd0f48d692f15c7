/** The plate that says what a thing is leaves the thing free to be seen and pressed. */
import { describe, expect, test } from 'vitest';
import { contains, overlap, type Rect } from '../../../src/stage/layout/geometry.ts';
import { labelPlace } from '../../../src/stage/layout/label-place.ts';

const plate = { w: 240, h: 60 };
const view = { w: 900, h: 640 };
const rows: readonly (readonly [string, Rect])[] = [
  ['a slip in the middle', { x: 320, y: 280, w: 260, h: 56 }],
  ['one at the lower edge', { x: 20, y: 590, w: 260, h: 46 }],
  ['one in the corner above', { x: 640, y: 4, w: 256, h: 56 }],
  ['a person', { x: 400, y: 120, w: 150, h: 430 }],
];

describe.each([false, true])('by a finger: %s', (finger) => {
  test.each(rows)('it lies beside %s, wholly on the stage', (_, thing) => {
    for (const share of [0.1, 0.5, 0.9]) {
      const at = { x: thing.x + share * thing.w, y: thing.y + share * thing.h };
      const rect = labelPlace(plate, at, thing, view, finger);
      expect(overlap(rect, thing)).toBe(false);
      expect(contains({ x: 0, y: 0, ...view }, rect) && rect.x + rect.w <= view.w && rect.y + rect.h <= view.h).toBe(true);
    }
  });
});

test('what fills the stage has it near the pointer, not under it', () => {
  const thing = { x: 0, y: 0, ...view };
  const at = { x: 450, y: 300 };
  const rect = labelPlace(plate, at, thing, view, false);
  expect(contains(rect, at)).toBe(false);
  expect(rect.y - at.y).toBeLessThan(40);
});
