/** After a roll call nothing that tells the result hides a seat, and every bloc is told apart. */
import { expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import { start } from '../../../src/core/start.ts';
import { step } from '../../../src/core/step.ts';
import { art } from '../../../src/stage/baked.ts';
import { around, overlap } from '../../../src/stage/layout/geometry.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import { aLevel, anEntry, aShared } from '../../builders/level.ts';

const SIZES = [
  { w: 966, h: 724 },
  { w: 619, h: 718 },
  { w: 390, h: 338 },
];

function counted(support: number, size: (typeof SIZES)[number]) {
  const shared = aShared();
  const chambers = shared.chambers.map((c) => ({
    ...c,
    blocs: c.blocs.map((b, i) => ({ ...b, support, seats: i === 0 ? 451 - c.blocs.length : 1 })),
  }));
  const level = aLevel({ start: 'vote' }, { chambers });
  const before = start(level, anEntry()).run;
  const stepped = step(level, before, { kind: 'hold-vote', target: before.beat });
  if (!('run' in stepped)) throw new Error('The vote was not held');
  const { run } = stepped;
  const around = { size, tongue: { say: () => 'Words', word: (key: string) => key }, art };
  return { ...pictureOf(level, run, composeFor(level, run), around), chamber: level.shared.chambers[0] };
}

test.each(
  SIZES.flatMap((size) => [0, 2, 3, 4, 6].map((support) => [size.w, size.h, support, size] as const)),
)('at %d by %d, with support %d, the number in favour and the table lie on no seat', (_w, _h, support, size) => {
  const { pieces, seats } = counted(support, size);
  if (!seats) throw new Error('The chamber shows no seats');
  expect(seats.seats).toHaveLength(450);
  const told = pieces.filter((p) => p.id === 'count' || p.id === 'legend');
  expect(told.some((p) => p.id === 'count')).toBe(true);
  for (const { id, rect } of told) {
    const hidden = seats.seats.filter((s) => overlap(rect, around(s, { w: seats.w, h: seats.h })));
    expect(hidden.length, id).toBe(0);
  }
});

test('each bloc has a line with its mark and four numbers that add up to its seats; on a phone the panel has them', () => {
  const { pieces, chamber, hotspots } = counted(3, SIZES[0] as (typeof SIZES)[number]);
  for (const bloc of chamber?.blocs ?? []) {
    expect(pieces.find((p) => p.id === `legend/${bloc.id}/mark`)?.frame).toBe(`seat/waiting-${bloc.colour}`);
    const numbers = [0, 1, 2, 3].map((n) => Number(pieces.find((p) => p.id === `legend/${bloc.id}/${n}`)?.lettering?.text));
    expect(numbers.reduce((a, b) => a + b, 0)).toBe(bloc.seats);
    expect(hotspots.some((s) => s.id === `bloc:${bloc.id}`)).toBe(true);
  }
  expect(counted(3, SIZES[2] as (typeof SIZES)[number]).pieces.some((p) => p.id === 'legend')).toBe(false);
});
