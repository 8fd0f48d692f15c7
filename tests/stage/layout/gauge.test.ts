/** The rim shows every share of the members: one bead beside the other, whatever their number. */
import { expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import { start } from '../../../src/core/start.ts';
import { art } from '../../../src/stage/baked.ts';
import { centre, overlap } from '../../../src/stage/layout/geometry.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import { aLevel, anEntry, aShared } from '../../builders/level.ts';
import { shippedPack } from '../../builders/shipped.ts';

test.each([
  [3, undefined],
  [11, 'school'],
  [25, 'school'],
  [100, 'upper-house'],
  [450, undefined],
] as const)('the beads of %d members lie side by side and fill more than half of the rim (%s)', (members, look) => {
  const shared = aShared();
  const chambers = shared.chambers.map((c) => ({
    ...c,
    blocs: c.blocs.map((b, i) => ({ ...b, seats: i === 0 ? members - c.blocs.length + 1 : 1 })),
  }));
  const sets = shared.sets.map((s) => (s.kind === 'chamber' && look ? { ...s, look } : s));
  const level = aLevel({ start: 'vote' }, { chambers, sets });
  const { run } = start(level, anEntry());
  const around = { size: { w: 970, h: 768 }, tongue: { say: () => '', word: (key: string) => key }, art };
  const beads = pictureOf(level, run, composeFor(level, run), around).pieces.filter((p) => p.id.startsWith('bead:'));
  expect(beads).toHaveLength(Math.min(90, members));
  let way = 0;
  for (const [i, bead] of beads.slice(1).entries()) {
    const [a, b] = [centre((beads[i] as (typeof beads)[number]).rect), centre(bead.rect)];
    const apart = Math.hypot(b.x - a.x, b.y - a.y);
    expect(apart).toBeGreaterThanOrEqual(bead.rect.w * 0.95);
    way += apart;
  }
  if (members >= 25) expect(beads.reduce((sum, b) => sum + b.rect.w, 0)).toBeGreaterThan(way / 2);
});

test.each([
  { w: 390, h: 338 },
  { w: 966, h: 724 },
])('where the scale begins and ends lies under nothing, in each chamber that votes, at $w x $h', (size) => {
  const tongue = { say: () => 'Words', word: (key: string) => key };
  for (const level of ['delisting-bill', 'school-council'].flatMap((id) => shippedPack(id).levels))
    for (const { id } of level.beats.filter((b) => b.kind === 'vote')) {
      const { run } = start({ ...level, start: id }, anEntry());
      const { pieces } = pictureOf(level, run, composeFor(level, run), { size, tongue, art });
      const folder = pieces.find((p) => p.id === 'folder')?.rect;
      for (const end of ['gauge/0/plate', 'gauge/1/plate'])
        expect(
          pieces.filter((p) => p.id === end && folder && overlap(p.rect, folder)),
          id,
        ).toEqual([]);
    }
});
