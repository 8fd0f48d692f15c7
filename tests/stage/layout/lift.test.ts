/** Held in a hand, the set stands so much higher for a choice that its slips hide no face, and its plate still covers the stage. */
import { expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import { start } from '../../../src/core/start.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { art } from '../../../src/stage/baked.ts';
import { overlap, toStage, viewOf } from '../../../src/stage/layout/geometry.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import type { Tongue } from '../../../src/stage/layout/piece.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { anEntry } from '../../builders/level.ts';
import { shippedPack } from '../../builders/shipped.ts';

const LEVELS = ['delisting-bill', 'school-council'].flatMap((id) => shippedPack(id).levels);
const PHONE = { w: 390, h: 338 };

test.each(['en', 'ru'])('slips lie on nobody’s head: %s', (language) => {
  const tongue: Tongue = { say: (w) => wordsIn(w, language).text, word: (key) => wordsFor(language)[key] };
  for (const level of LEVELS)
    for (const beat of level.beats.filter((b) => b.kind === 'choice')) {
      const { run } = start({ ...level, start: beat.id }, anEntry());
      const { pieces, plate, lift = 0 } = pictureOf(level, run, composeFor(level, run), { size: PHONE, tongue, art });
      const heads = pieces
        .filter((p) => p.frame?.startsWith('figure/'))
        .map(({ id, rect }) => ({ id, x: rect.x + rect.w * 0.3, y: rect.y, w: rect.w * 0.4, h: rect.h * 0.2 }));
      const slips = pieces.filter((p) => p.frame === 'slip').map((p) => p.rect);
      expect(heads.filter((head) => slips.some((slip) => overlap(slip, head))).map(({ id }) => `${beat.id}: ${id}`)).toEqual([]);
      const bottom = toStage(viewOf(PHONE), { x: 0, y: art.plates[plate]?.height ?? 0 }).y - lift;
      expect(bottom, beat.id).toBeGreaterThanOrEqual(PHONE.h);
    }
});

test('on a desk nothing is lifted', () => {
  for (const level of LEVELS) {
    const beat = level.beats.find((b) => b.kind === 'choice');
    const { run } = start({ ...level, start: beat?.id ?? '' }, anEntry());
    const tongue: Tongue = { say: (w) => wordsIn(w, 'en').text, word: (key) => wordsFor('en')[key] };
    expect(pictureOf(level, run, composeFor(level, run), { size: { w: 966, h: 724 }, tongue, art }).lift).toBe(0);
  }
});
