/** What is decided, the odds and the stamp can be read apart. */
import { describe, expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import { start } from '../../../src/core/start.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { art } from '../../../src/stage/baked.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import type { Tongue } from '../../../src/stage/layout/piece.ts';
import { fitWords } from '../../../src/stage/layout/wrap.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { anEntry } from '../../builders/level.ts';
import { cutWords, measureIn } from '../../builders/measure.ts';
import { shippedPack } from '../../builders/shipped.ts';

const LEVELS = ['delisting-bill', 'school-council'].flatMap((id) => shippedPack(id).levels);

describe.each([
  ['a phone', { w: 390, h: 338 }],
  ['a projector', { w: 619, h: 718 }],
  ['a desk', { w: 966, h: 724 }],
] as const)('on %s', (_title, size) => {
  test.each(['en', 'ru'])('no words of the odds or the question are cut, and the stamp stands below the last line: %s', (language) => {
    const tongue: Tongue = { say: (w) => wordsIn(w, language).text, word: (key) => wordsFor(language)[key] };
    for (const level of LEVELS)
      for (const beat of level.beats.filter((b) => b.kind === 'decision')) {
        const { run } = start({ ...level, start: beat.id }, anEntry());
        const drawn = (at: typeof run) => pictureOf(level, at, composeFor(level, at), { size, tongue, art }).pieces;
        const before = drawn(run);
        expect(cutWords(before.filter((p) => p.of?.startsWith('odds:') || p.of === 'before')).map((w) => `${beat.id}: ${w}`)).toEqual([]);
        for (const number of before.filter((p) => p.id.endsWith('/number'))) {
          const plate = before.find((p) => p.id === number.of);
          expect((plate?.rect.y ?? 0) + (plate?.rect.h ?? 0) - number.rect.y - number.rect.h, beat.id).toBeGreaterThanOrEqual(8);
        }
        for (const { id: outcome } of beat.outcomes) {
          const after = drawn({ ...run, at: { kind: 'decision', outcome } });
          expect(cutWords(after.filter((p) => p.of === 'before')).map((w) => `${beat.id}: ${w}`)).toEqual([]);
          const [words, stamp] = ['before/words', 'stamp:outcome'].map((id) => after.find((p) => p.id === id));
          if (!words?.lettering || !stamp) throw new Error(`${beat.id} has no stamp`);
          const {
            lines,
            line,
            size: drawnAt,
          } = fitWords(words.lettering.text, words.rect, words.lettering.size, words.lettering.least, measureIn(words.lettering));
          const lowest = words.rect.y + words.rect.h / 2 + (lines.length * line * drawnAt) / 2;
          expect(lowest, beat.id).toBeLessThan(stamp.rect.y - 1);
        }
      }
  });
});

test.each([
  ['a phone', { w: 390, h: 338 }],
  ['a desk', { w: 966, h: 724 }],
] as const)('on %s no corner of the stamp stands over the edge of the sheet', (_title, size) => {
  const tongue: Tongue = { say: (w) => wordsIn(w, 'ru').text, word: (key) => wordsFor('ru')[key] };
  for (const level of LEVELS)
    for (const beat of level.beats.filter((b) => b.kind === 'decision'))
      for (const { id: outcome } of beat.outcomes) {
        const { run } = start({ ...level, start: beat.id }, anEntry());
        const at = { ...run, at: { kind: 'decision', outcome } } as const;
        const { pieces } = pictureOf(level, at, composeFor(level, at), { size, tongue, art });
        const [sheet, stamp] = ['before', 'stamp:outcome'].map((id) => pieces.find((p) => p.id === id));
        if (!sheet || !stamp) throw new Error(`${beat.id} has no stamp`);
        const leans = (stamp.rect.w / 2) * Math.abs(Math.sin((stamp.turn * Math.PI) / 180));
        // The last hundredths of the sheet are its shadow.
        expect(stamp.rect.y + stamp.rect.h + leans, beat.id).toBeLessThan(sheet.rect.y + sheet.rect.h * 0.95);
      }
});
