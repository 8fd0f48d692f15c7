/** Options are said whole on their slips; where the room is too small for that, by letter alone, which no shipped level needs on a phone. */
import { describe, expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import { openOptions } from '../../../src/core/shown.ts';
import { start } from '../../../src/core/start.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { art } from '../../../src/stage/baked.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { anEntry } from '../../builders/level.ts';
import { cutWords } from '../../builders/measure.ts';
import { shippedPack } from '../../builders/shipped.ts';

const LEVELS = ['delisting-bill', 'school-council'].flatMap((id) => shippedPack(id).levels);

describe.each([
  ['a phone', { w: 390, h: 338 }],
  ['a projector', { w: 619, h: 718 }],
  ['a laptop with large letters', { w: 574, h: 680 }],
  ['a desk', { w: 966, h: 724 }],
] as const)('on %s', (_title, size) => {
  test.each(['en', 'ru'])('no option of a choice or a vote is cut: %s', (language) => {
    const tongue = { say: (w: Parameters<typeof wordsIn>[0]) => wordsIn(w, language).text, word: wordOf(language) };
    for (const level of LEVELS)
      for (const beat of level.beats.filter((b) => b.kind === 'choice' || b.kind === 'vote')) {
        const { run } = start({ ...level, start: beat.id }, anEntry());
        const { pieces, hotspots } = pictureOf(level, run, composeFor(level, run), { size, tongue, art, letters: size.w === 574 ? 2 : 1 });
        expect(cutWords(pieces.filter((p) => p.of?.startsWith('choose:'))).map((words) => `${beat.id}: ${words}`)).toEqual([]);
        if (size.w === 390)
          for (const { id, says } of openOptions(level, run)) {
            const words = pieces.find((p) => p.id === `choose:${id}/words`)?.lettering?.text;
            expect(words, `${beat.id}: ${id}`).toBe(tongue.say(says));
          }
        for (const spot of hotspots.filter((s) => s.id.startsWith('choose:'))) {
          expect(spot.rect.h, beat.id).toBeGreaterThanOrEqual(33);
          expect(spot.rect.x + spot.rect.w, beat.id).toBeLessThanOrEqual(size.w);
        }
      }
  });
});

function wordOf(language: string): (key: keyof ReturnType<typeof wordsFor>) => string {
  return (key) => wordsFor(language)[key];
}
