/** Whatever is asked, in either language and on every screen, the answers can be read whole. */
import { describe, expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import type { Level } from '../../../src/core/level.ts';
import { start } from '../../../src/core/start.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { art } from '../../../src/stage/baked.ts';
import { faceOf, frameOf } from '../../../src/stage/layout/art.ts';
import { estimateIn } from '../../../src/stage/layout/estimate.ts';
import { overlap } from '../../../src/stage/layout/geometry.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import type { Tongue } from '../../../src/stage/layout/piece.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { anEntry } from '../../builders/level.ts';
import { cutWords, measureIn } from '../../builders/measure.ts';
import { shippedPack } from '../../builders/shipped.ts';

const SIZES = [
  ['a phone', { w: 390, h: 338 }],
  ['a desk', { w: 966, h: 724 }],
  ['a projector', { w: 619, h: 718 }],
  ['a laptop with large letters', { w: 574, h: 680 }],
] as const;
const LEVELS = ['delisting-bill', 'school-council'].map((id) =>
  shippedPack(id).levels.find((level) => level.beats.some((b) => b.kind === 'checkpoint')),
);

function askedIn(level: Level, question: string, size: { w: number; h: number }, language: 'en' | 'ru', letters: number) {
  const beat = level.beats.find((b) => b.kind === 'checkpoint')?.id ?? '';
  const begun = start({ ...level, start: beat }, anEntry()).run;
  const at = { kind: 'checkpoint', drawn: [question], index: 0, asked: { question, attempts: [] } } as const;
  const run = { ...begun, beat, at };
  const tongue: Tongue = { say: (w) => wordsIn(w, language).text, word: (key) => wordsFor(language)[key] };
  return pictureOf(level, run, composeFor(level, run), { size, tongue, art, letters }).pieces;
}

describe.each(SIZES)('on %s', (_title, size) => {
  test.each(
    (['en', 'ru'] as const).flatMap((language) => [1, 2].map((letters) => [language, letters] as const)),
  )('no words of any question are cut or cross the edges of their paper: %s, letters x %d', (language, letters) => {
    for (const level of LEVELS)
      for (const { id } of level?.shared.questions ?? []) {
        const pieces = askedIn(level as Level, id, size, language, letters);
        expect(cutWords(pieces.filter((p) => p.layer === 'sheet')).map((words) => `${id}: ${words}`)).toEqual([]);
        // Their paper: a strip may lie on the shadow of another.
        const strips = pieces.filter((p) => p.frame === 'strip').map((p) => faceOf(frameOf(art, 'strip'), p.rect));
        const touching = strips.filter((a, i) => strips.slice(i + 1).some((b) => overlap(a, b)));
        expect(touching, id).toEqual([]);
        expect(
          pieces.filter((p) => p.frame?.startsWith('figure/')).map((p) => p.id),
          'whose face would lie under an answer',
        ).toEqual([]);
      }
  });
});

test('as long as there is no number its plate has a ruled line for each digit', () => {
  for (const level of LEVELS)
    for (const question of level?.shared.questions.filter((q) => q.kind === 'number') ?? []) {
      const ids = askedIn(level as Level, question.id, SIZES[0][1], 'en', 1).map((p) => p.id);
      expect(ids.filter((id) => id.startsWith('value/blank/'))).toHaveLength(String(question.max).length);
      expect(ids).not.toContain('value/words');
    }
});

test('the strings of a number’s plate cross nothing that is asked', () => {
  for (const [name, size] of SIZES)
    for (const level of LEVELS)
      for (const question of level?.shared.questions.filter((q) => q.kind === 'number') ?? []) {
        const pieces = askedIn(level as Level, question.id, size, 'en', 1);
        const asked = pieces.find((p) => p.id === 'asked/words')?.rect;
        const strings = pieces.filter((p) => p.id.startsWith('value/string/'));
        expect(strings).toHaveLength(2);
        for (const { rect } of asked ? strings : []) expect(rect.y, name).toBeGreaterThanOrEqual((asked?.y ?? 0) + (asked?.h ?? 0));
      }
});

test.each(['en', 'ru'] as const)('on a phone each tray has its name: %s', (language) => {
  for (const level of LEVELS)
    for (const question of level?.shared.questions.filter((q) => q.kind === 'categorise') ?? []) {
      const pieces = askedIn(level as Level, question.id, SIZES[0][1], language, 1);
      for (const [i, bin] of question.bins.entries()) {
        const said = pieces.find((p) => p.id === `bin:${bin.id}/words`)?.lettering?.text;
        expect(said, question.id).toBe(`${i + 1}.\u00a0${wordsIn(bin.says, language).text}`);
      }
    }
});

test.each(['serif', 'sans'] as const)('words in %s are never estimated narrower than they are', (face) => {
  const [estimate, measure] = [estimateIn(face), measureIn({ face, weight: 600 })];
  for (const level of LEVELS)
    for (const { asks } of level?.shared.questions ?? [])
      for (const language of ['en', 'ru']) {
        const { text } = wordsIn(asks, language);
        expect(estimate(text, 16)).toBeGreaterThanOrEqual(measure(text, 16));
        expect(estimate(text, 16)).toBeLessThan(measure(text, 16) * 1.1);
      }
});
