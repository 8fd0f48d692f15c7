/** The loop rests when nothing moves. */
import { expect, test } from 'vitest';
import { Sleeper } from '../../src/stage/sleeper.ts';

function aLoop() {
  const loop = {
    running: true,
    sleep() {
      loop.running = false;
    },
    wake() {
      loop.running = true;
    },
  };
  return loop;
}

const frames = (sleeper: Sleeper, count: number) => {
  for (let i = 0; i < count; i++) sleeper.afterFrame();
};

test('sleeps some frames after the last movement, and wakes when told', () => {
  const loop = aLoop();
  let moving = true;
  const sleeper = new Sleeper(loop, () => moving, 2);
  frames(sleeper, 20);
  expect(sleeper.asleep).toBe(false);
  moving = false;
  frames(sleeper, 2);
  expect(sleeper.asleep).toBe(false);
  frames(sleeper, 1);
  expect(sleeper.asleep).toBe(true);
  sleeper.wake();
  expect(sleeper.asleep).toBe(false);
});

test('stays awake as long as something moves, and counts its grace from then', () => {
  const loop = aLoop();
  let moving = true;
  const sleeper = new Sleeper(loop, () => moving, 1);
  frames(sleeper, 50);
  moving = false;
  frames(sleeper, 1);
  moving = true;
  frames(sleeper, 1);
  moving = false;
  frames(sleeper, 1);
  expect(sleeper.asleep).toBe(false);
  frames(sleeper, 1);
  expect(sleeper.asleep).toBe(true);
});
