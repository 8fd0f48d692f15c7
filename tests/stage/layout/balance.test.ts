import { describe, expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import type { SetKind } from '../../../src/core/level.ts';
import { start } from '../../../src/core/start.ts';
import { art } from '../../../src/stage/baked.ts';
import { panFloors, putBalance, putLips } from '../../../src/stage/layout/balance.ts';
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
    seats: null,
  };
}

describe('the balance', () => {
  test.each(['court', 'office', 'committee'] as const)('hangs level on the set %s, with both pans in view', (kind) => {
    const draft = draftOn(kind);
    const [left, right] = putBalance(draft);
    if (!left || !right) throw new Error('A balance has two pans');
    expect(left.y).toBe(right.y);
    expect(left.x).toBeGreaterThan(0);
    expect(right.x + right.w).toBeLessThan(FOCAL.w);
    expect(left.x + left.w).toBeLessThan(right.x);
    expect(panFloors(draft)).toEqual([left, right]);
  });

  test('is put once, and the lips come over what lies in the pans', () => {
    const draft = draftOn('court');
    putBalance(draft);
    putBalance(draft);
    putLips(draft);
    expect(draft.pieces.map((p) => p.id)).toEqual(['balance', 'pan:1', 'pan:2', 'pan:1/lip', 'pan:2/lip']);
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
