/** At the end of a level the road tells little, and nothing lies on anything else. */
import { expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import { record } from '../../../src/core/replay.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { wayOnSays } from '../../../src/panels/shell/way-on.ts';
import { art } from '../../../src/stage/baked.ts';
import { shared } from '../../../src/stage/layout/free-place.ts';
import type { Rect } from '../../../src/stage/layout/geometry.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import type { Tongue } from '../../../src/stage/layout/piece.ts';
import { tongueIn } from '../../../src/stage/tongue.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { playWords } from '../../../src/text/words/play.ts';
import { anEntry } from '../../builders/level.ts';
import { linesOf } from '../../builders/measure.ts';
import { planBy } from '../../builders/plan.ts';
import { shippedPack } from '../../builders/shipped.ts';

const SIZES = [
  { w: 966, h: 724 },
  { w: 619, h: 718 },
  { w: 390, h: 338 },
];
const ENDS = shippedPack().levels.flatMap((level) =>
  Array.from({ length: 12 }, (_, n) => planBy(level, anEntry({ seed: `end-${n}` }), `end-${n}`)).flatMap(({ entry, intents, runs }) => {
    const run = runs.at(-1);
    const set = level.shared.sets.find((s) => s.id === level.beats.find((b) => b.id === run?.beat)?.set);
    return run && set?.kind === 'map' ? [{ level, run, recording: record(level, entry, intents) }] : [];
  }),
);
const tongue: Tongue = { say: (w) => wordsIn(w, 'ru').text, word: (key) => wordsFor('ru')[key] };

test.each(SIZES)('names, ways and the folder lie apart at every end on $w x $h, and one person stands there at most', (size) => {
  expect(ENDS.length).toBeGreaterThan(8);
  for (const { level, run } of ENDS) {
    const { pieces } = pictureOf(level, run, composeFor(level, run), { size, tongue, art, wayOn: 'Следующий уровень' });
    const plates = pieces.filter((p) => p.id.endsWith('/plate') || p.id.endsWith('/body'));
    // What goes on lies before everything: it hides no name, and nothing of the folder.
    const onward = pieces.find((p) => p.id === 'way-on')?.rect ?? { x: 0, y: 0, w: 0, h: 0 };
    expect(onward.w, run.beat).toBeGreaterThan(100);
    for (const { id, rect } of [...plates, ...pieces.filter((p) => p.id === 'folder')])
      expect(shared(onward, rect), `${run.beat}: ${id} under the way on`).toBeLessThan(1);
    const banner = pieces.find((p) => p.id === 'ending/words');
    // Of more letters two lines are easier to read than small ones.
    if (banner?.lettering && size.w > 560 && banner.lettering.text.length <= 37)
      expect(linesOf(banner).length, `${run.beat}: ${banner.lettering.text}`).toBe(1);
    for (const [i, a] of plates.entries())
      for (const b of plates.slice(i + 1))
        expect(shared(a.rect, b.rect), `${run.beat}: ${a.id} ${b.id}`).toBeLessThan(a.rect.w * a.rect.h * 0.12);
    const folder = pieces.find((p) => p.id === 'folder')?.rect;
    for (const { id, rect } of plates)
      if (folder) expect(shared(rect, folder), `${run.beat}: ${id} on the folder`).toBeLessThan(rect.w * rect.h * 0.3);
    expect(pieces.filter((p) => p.frame?.startsWith('figure/')).length).toBeLessThanOrEqual(1);
    expect(pieces.filter((p) => p.id.startsWith('road-stamp:') && p.id.endsWith('/day')).length).toBeLessThanOrEqual(2);
  }
});

const TONGUES = (['en', 'ru'] as const).map((language) => [language, tongueIn(language), wayOnSays('next', playWords[language])] as const);

/** The house itself, without the shadow it throws to the right and the disc below it. */
const bodyOf = ({ x, y, w, h }: Rect): Rect => ({ x: x + w * 0.08, y: y + h * 0.06, w: w * 0.8, h: h * 0.9 });

test.each([
  { w: 1226, h: 1024 },
  ...SIZES,
  { w: 360, h: 312 },
  { w: 320, h: 277 },
])('no label and nothing to press lies over a place, the folder or who tells of it, at any end on $w x $h', (size) => {
  // On the narrowest of phones an edge may touch.
  const most = size.w < 390 ? 0.12 : 0;
  for (const [language, tongue, wayOn] of TONGUES)
    for (const { level, run, recording } of ENDS) {
      const { pieces } = pictureOf(level, run, composeFor(level, run), { size, tongue, art, wayOn, recording });
      const labels = pieces.filter((p) => /\/plate$|^way:.*\/(?:head|body)$|\/day\/slip$/.test(p.id));
      const onward = pieces.filter((p) => p.id === 'way-on');
      const houses = pieces.filter((p) => p.frame?.startsWith('building/'));
      const kept = [
        ...houses.map(({ id, rect }) => ({ id, rect: bodyOf(rect) })),
        ...pieces.filter((p) => p.id === 'folder' || p.id === 'gazette' || p.frame?.startsWith('figure/')),
      ];
      expect(houses.length).toBeGreaterThan(4);
      // At the archive the folder stands behind the cabinet's name.
      for (const { id, rect } of [...labels, ...onward])
        for (const one of kept)
          if (id !== 'stop:/archive/plate' || one.id !== 'folder')
            expect(shared(rect, one.rect), `${language} ${run.beat}: ${id} over ${one.id}`).toBeLessThan(most * rect.w * rect.h + 1);
    }
});

test.each(SIZES)('a name lies nearer to its own place than to any other at every end on $w x $h', (size) => {
  for (const [language, tongue, wayOn] of TONGUES)
    for (const { level, run } of ENDS) {
      const { pieces } = pictureOf(level, run, composeFor(level, run), { size, tongue, art, wayOn });
      const houses = pieces.filter((p) => p.frame?.startsWith('building/'));
      for (const plate of pieces.filter((p) => p.id.endsWith('/plate'))) {
        const away = houses.map(({ id, rect }) => ({ id, far: gap(plate.rect, bodyOf(rect)) }));
        const nearest = away.sort((a, b) => a.far - b.far)[0];
        if (!plate.id.startsWith('stop:/')) expect(`${nearest?.id}/plate`, `${language} ${run.beat}`).toBe(plate.id);
      }
    }
});

function gap(a: Rect, b: Rect): number {
  const x = Math.max(0, a.x - (b.x + b.w), b.x - (a.x + a.w));
  const y = Math.max(0, a.y - (b.y + b.h), b.y - (a.y + a.h));
  return Math.hypot(x, y);
}

test('held in a hand only the place of the bill and the ways on have names', () => {
  for (const { level, run } of ENDS) {
    const { pieces } = pictureOf(level, run, composeFor(level, run), { size: { w: 390, h: 338 }, tongue, art });
    const { next } = level.shared.procedure.stages.find((s) => s.id === run.stage) ?? { next: [] };
    const named = pieces.filter((p) => p.id.startsWith('stop:') && p.id.endsWith('/plate'));
    expect(named.length, run.beat).toBeLessThanOrEqual(2 + next.length);
  }
});
