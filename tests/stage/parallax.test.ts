/** Depth is felt by a few pixels, and is over before the stage is still. */
import { expect, test } from 'vitest';
import { Parallax } from '../../src/stage/parallax.ts';

const size = { w: 800, h: 600 };
const settle = (p: Parallax, isLiving: boolean) => {
  for (let i = 0; i < 400 && p.isMoving; i++) p.step(isLiving);
};

test('goes against the pointer by at most five pixels', () => {
  const p = new Parallax();
  for (const [x, to] of [
    [0, 5],
    [800, -5],
    [400, 0],
    [-900, 5],
  ] as const) {
    p.towards({ x, y: 10 }, size);
    settle(p, true);
    expect(p.shift).toBeCloseTo(to, 6);
  }
});

test('comes back to its place when nothing lives any more, whatever moved it', () => {
  const p = new Parallax();
  p.towards({ x: 0, y: 0 }, size);
  settle(p, true);
  p.step(false);
  settle(p, false);
  expect(p.shift).toBe(0);
  p.enter();
  expect(p.isMoving).toBe(true);
  settle(p, false);
  expect([p.shift, p.isMoving]).toEqual([0, false]);
});
