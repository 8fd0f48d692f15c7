/** At the end of a level the road tells little, and nothing lies on anything else. */
import { expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { art } from '../../../src/stage/baked.ts';
import { shared } from '../../../src/stage/layout/free-place.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import type { Piece, Tongue } from '../../../src/stage/layout/piece.ts';
import { fitWords } from '../../../src/stage/layout/wrap.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { anEntry } from '../../builders/level.ts';
import { measureIn } from '../../builders/measure.ts';
import { planBy } from '../../builders/plan.ts';
import { shippedPack } from '../../builders/shipped.ts';

const SIZES = [
  { w: 966, h: 724 },
  { w: 619, h: 718 },
  { w: 390, h: 338 },
];
const ENDS = shippedPack().levels.flatMap((level) =>
  Array.from({ length: 12 }, (_, n) => planBy(level, anEntry({ seed: `end-${n}` }), `end-${n}`).runs.at(-1)).flatMap((run) => {
    const set = level.shared.sets.find((s) => s.id === level.beats.find((b) => b.id === run?.beat)?.set);
    return run && set?.kind === 'map' ? [{ level, run }] : [];
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
      expect(linesOf(banner), `${run.beat}: ${banner.lettering.text}`).toBe(1);
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

function linesOf({ rect, lettering }: Piece): number {
  return lettering ? fitWords(lettering.text, rect, lettering.size, lettering.least, measureIn(lettering)).lines.length : 0;
}

test('held in a hand only the place of the bill and the ways on have names', () => {
  for (const { level, run } of ENDS) {
    const { pieces } = pictureOf(level, run, composeFor(level, run), { size: { w: 390, h: 338 }, tongue, art });
    const { next } = level.shared.procedure.stages.find((s) => s.id === run.stage) ?? { next: [] };
    const named = pieces.filter((p) => p.id.startsWith('stop:') && p.id.endsWith('/plate'));
    expect(named.length, run.beat).toBeLessThanOrEqual(2 + next.length);
  }
});
