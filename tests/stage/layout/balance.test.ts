import { describe, expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import type { SetKind } from '../../../src/core/level.ts';
import { start } from '../../../src/core/start.ts';
import { art } from '../../../src/stage/baked.ts';
import { floorOf, pansOf, putBalance, putLips, standIn, standOf, tipped } from '../../../src/stage/layout/balance.ts';
import { type Draft, plainLooks } from '../../../src/stage/layout/draft.ts';
import { FOCAL, viewOf } from '../../../src/stage/layout/geometry.ts';
import { aLevel, anEntry, say } from '../../builders/level.ts';

/** A stage of exactly the part of a plate that is always visible, one CSS pixel a unit. */
function draftOn(kind: SetKind): Draft {
  const level = aLevel();
  const { run } = start(level, anEntry());
  return {
    level,
    run,
    composition: composeFor(level, run),
    set: { id: 'room', kind, name: say('Room'), institution: 'house', people: [] },
    looks: plainLooks,
    tongue: { say: () => '', word: (key) => key },
    art,
    view: viewOf({ w: FOCAL.w, h: FOCAL.h }),
    pieces: [],
    hotspots: [],
    letters: 1,
    seats: null,
  };
}

describe('the balance', () => {
  test.each(['court', 'office', 'committee'] as const)('hangs level on the set %s, with both pans in view', (kind) => {
    const draft = draftOn(kind);
    const [left, right] = putBalance(draft).map((pan) => floorOf(draft, pan));
    if (!left || !right) throw new Error('A balance has two pans');
    expect(left.y).toBe(right.y);
    expect(left.x).toBeGreaterThan(0);
    expect(right.x + right.w).toBeLessThan(FOCAL.w);
    expect(left.x + left.w).toBeLessThan(right.x);
  });

  test('is put once, and the lips come over what lies in the pans', () => {
    const draft = draftOn('court');
    const pans = putBalance(draft);
    putBalance(draft);
    putLips(draft, pans);
    expect(draft.pieces.map((p) => p.id)).toEqual(['balance', 'pan:1', 'pan:2', 'pan:1/lip', 'pan:2/lip']);
  });

  test('hangs a pan for each field, the more the smaller, and none below two', () => {
    const draft = draftOn('court');
    const stand = standOf(draft);
    expect([1, 2, 3, 5].map((count) => pansOf(draft, stand, count).length)).toEqual([2, 2, 3, 5]);
    const floors = pansOf(draft, stand, 4).map((pan) => floorOf(draft, pan));
    for (const [i, floor] of floors.entries()) expect(floor.x).toBeGreaterThanOrEqual(floors[i - 1]?.x ?? 0);
  });

  test('fits whole into a small room', () => {
    const draft = draftOn('court');
    const room = { x: 10, y: 20, w: 200, h: 150 };
    const { x, y, scale } = standIn(draft, room);
    expect([x, y]).toEqual([110, 170]);
    for (const pan of pansOf(draft, { x, y, scale })) {
      expect(pan.hook.y).toBeGreaterThanOrEqual(room.y);
      expect(Math.abs(pan.hook.x - x) + 104 * scale).toBeLessThanOrEqual(room.w / 2);
    }
  });

  test('a tipped pan swings about its hook', () => {
    const pan = { hook: { x: 100, y: 0 }, scale: 1, turn: 90 };
    const swung = tipped(pan, { x: 100, y: 50 });
    expect(swung.x).toBeCloseTo(50);
    expect(swung.y).toBeCloseTo(0);
  });

  test("stands on the court's plate where its spots say the pans hang", () => {
    const { spots } = art.plates.court;
    const { balance } = spots;
    if (!balance) throw new Error('The court has a place for the balance');
    for (const [i, hook] of art.balance.hooks.entries()) {
      expect(spots[`pan-${i + 1}`]?.x).toBeCloseTo(balance.x + hook.x * balance.scale);
      expect(spots[`pan-${i + 1}`]?.y).toBeCloseTo(balance.y + hook.y * balance.scale);
    }
  });
});
