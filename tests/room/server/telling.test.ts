/** Pages are told together, once, and only what is kept. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { telling } from '../../../src/room/server/telling.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aTelling(isKept: () => Promise<boolean> = async () => true) {
  const told: string[] = [];
  return { told, owed: telling<string>(250, isKept, (page) => void told.push(page)) };
}

test('whoever is owed something is told once, however often it changed', async () => {
  const { told, owed } = aTelling();
  owed.owe(['ada', 'bo']);
  owed.owe(['bo', 'cy']);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(250);
  expect(told).toEqual(['ada', 'bo', 'cy']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told.length).toBe(3);
  owed.owe(['ada']);
  await vi.advanceTimersByTimeAsync(250);
  expect(told.length).toBe(4);
});

test('who was told meanwhile, or has gone, is not told', async () => {
  const { told, owed } = aTelling();
  owed.owe(['ada', 'bo']);
  owed.settle('ada');
  await vi.advanceTimersByTimeAsync(250);
  expect(told).toEqual(['bo']);
});

test('nobody is told what is not kept, and what comes after is told again', async () => {
  let isKept = false;
  const { told, owed } = aTelling(async () => isKept);
  owed.owe(['ada']);
  await vi.advanceTimersByTimeAsync(250);
  expect(told).toEqual([]);
  isKept = true;
  owed.owe(['bo']);
  await vi.advanceTimersByTimeAsync(250);
  expect(told).toEqual(['bo']);
});

test('nothing is told after the class is gone, and nothing is waited for where nobody is owed anything', async () => {
  const { told, owed } = aTelling();
  owed.owe([]);
  expect(vi.getTimerCount()).toBe(0);
  owed.owe(['ada']);
  owed.stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual([]);
});
