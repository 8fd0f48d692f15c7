/** Held in a hand, the sentence that is being answered can be read on the stage, and hides nobody's face. */
import { describe, expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import { hearsayAbroad } from '../../../src/core/shown.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { art } from '../../../src/stage/baked.ts';
import { overlap } from '../../../src/stage/layout/geometry.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import type { Tongue } from '../../../src/stage/layout/piece.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { anEntry } from '../../builders/level.ts';
import { cutWords } from '../../builders/measure.ts';
import { planBy } from '../../builders/plan.ts';
import { shippedPack } from '../../builders/shipped.ts';

const SIZE = { w: 390, h: 338 };
const SEEDS = ['abroad-0', 'abroad-1', 'abroad-2'];
const levels = ['delisting-bill', 'school-council'].flatMap((id) => shippedPack(id).levels.map((level) => [level.id, level] as const));

describe.each(['en', 'ru'] as const)('on a phone in %s', (language) => {
  const tongue: Tongue = { say: (w) => wordsIn(w, language).text, word: (key) => wordsFor(language)[key] };

  test.each(levels)('each sentence abroad in %s is whole on its placard when it is looked at', (_id, level) => {
    for (const seed of SEEDS)
      for (const run of planBy(level, anEntry({ seed }), seed).runs.filter((r) => r.at.kind === 'agenda'))
        for (const { slot, hearsay } of hearsayAbroad(level, run)) {
          const composition = { ...composeFor(level, run), hearsay: slot.id };
          const { pieces } = pictureOf(level, run, composition, { size: SIZE, tongue, art });
          const words = pieces.find((p) => p.id === `look-at:${slot.id}/words`);
          expect(words?.lettering?.text).toBe(tongue.say(hearsay.says));
          expect(cutWords(words ? [words] : [])).toEqual([]);
          const heads = pieces
            .filter((p) => p.frame?.startsWith('figure/'))
            .map(({ rect }) => ({ x: rect.x + rect.w * 0.3, y: rect.y + rect.h * 0.03, w: rect.w * 0.4, h: rect.h * 0.15 }));
          expect(heads.filter((head) => words && overlap(head, words.rect))).toEqual([]);
        }
  });
});
