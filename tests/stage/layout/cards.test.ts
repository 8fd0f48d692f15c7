/** What cards of a story say can be read whole, on a string and on a board. */
import { describe, expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import { start } from '../../../src/core/start.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { art } from '../../../src/stage/baked.ts';
import { shared } from '../../../src/stage/layout/free-place.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import type { Tongue } from '../../../src/stage/layout/piece.ts';
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
  test.each(['en', 'ru'])('no name, date or sentence is cut, no sheet is empty, and none lies on the folder: %s', (language) => {
    const tongue: Tongue = { say: (w) => wordsIn(w, language).text, word: (key) => wordsFor(language)[key] };
    for (const level of LEVELS)
      for (const beat of level.beats)
        if (beat.kind === 'story' && beat.cards) {
          const { run } = start({ ...level, start: beat.id }, anEntry());
          const { pieces } = pictureOf(level, run, composeFor(level, run), { size, tongue, art, letters: size.w === 574 ? 2 : 1 });
          const lettered = pieces.filter((p) => p.of?.startsWith('card:'));
          expect(cutWords(lettered).map((words) => `${beat.id}: ${words}`)).toEqual([]);
          const folder = pieces.find((p) => p.id === 'folder')?.rect;
          for (const card of lettered.filter((p) => p.id === p.of)) {
            const words = lettered.filter((p) => p.of === card.of && p.lettering);
            const filled = words.reduce((sum, p) => sum + p.rect.h, 0);
            expect(filled, `${beat.id} ${card.id}`).toBeGreaterThan(card.rect.h * 0.55);
            expect(folder && shared(folder, card.rect), `${beat.id} ${card.id}`).toBeLessThan((folder?.w ?? 0) * (folder?.h ?? 0) * 0.25);
          }
        }
  });
});
