/** A result that is played out on the stage is told by the page afterwards; nothing keeps it from the page for good. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Curtain, HANGS_AT_MOST } from '../../src/session/curtain.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('tells whoever watches when it goes down and up, each once', () => {
  const curtain = new Curtain();
  const seen: boolean[] = [];
  curtain.watch(() => seen.push(curtain.isDown));
  curtain.lift();
  curtain.lower(() => undefined);
  curtain.lift();
  curtain.lift();
  expect(seen).toEqual([true, false]);
});

test('goes up by itself when the stage says nothing more', () => {
  const curtain = new Curtain();
  curtain.lower(() => undefined);
  vi.advanceTimersByTime(HANGS_AT_MOST - 1);
  expect(curtain.isDown).toBe(true);
  vi.advanceTimersByTime(1);
  expect(curtain.isDown).toBe(false);
});

test('whoever skips ends what is played, and the curtain is up even where that fails to lift it', () => {
  const curtain = new Curtain();
  const skip = vi.fn();
  curtain.lower(skip);
  curtain.skip();
  expect(skip).toHaveBeenCalledTimes(1);
  expect(curtain.isDown).toBe(false);
  curtain.skip();
  expect(skip).toHaveBeenCalledTimes(1);
});
