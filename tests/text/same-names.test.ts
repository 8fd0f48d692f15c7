/** One thing to do has one name, in the picture and in the panel; and what is told of points and stamps is true. */
import { expect, test } from 'vitest';
import { POINTS, pointsFor, pointsForRight } from '../../src/core/checkpoint.ts';
import { wordsFor } from '../../src/stage/words.ts';
import { playWords } from '../../src/text/words/play.ts';
import { en } from '../../src/text/words/sentences-en.ts';
import { ru } from '../../src/text/words/sentences-ru.ts';

test.each(['en', 'ru'] as const)('the stage calls things as the panel does (%s)', (language) => {
  const stage = wordsFor(language);
  const { hearsay, checkpoint, goOn, decision } = playWords[language];
  expect(stage['let-pass']).toBe(hearsay.pass);
  expect(stage['silent-card']).toBe(hearsay.silent);
  expect(stage.answer).toBe(checkpoint.answer);
  expect(stage['go-on']).toBe(goOn);
  expect(stage['send-in']).toBe(decision.await);
});

test.each(['en', 'ru'] as const)('a second try promises points only where it brings some (%s)', (language) => {
  const { secondTry } = playWords[language].checkpoint;
  expect(secondTry(true)).toMatch(/half|половина/);
  expect(secondTry(false)).not.toMatch(/half|половина/);
  const first = pointsFor({ right: false, credit: [3, 4], wrong: [] }, 1);
  expect(first < pointsForRight(2)).toBe(false);
  expect(pointsForRight(1)).toBe(POINTS);
});

test.each(['en', 'ru'] as const)('a sentence that is quoted already gets no second marks (%s)', (language) => {
  const words = { en, ru }[language];
  const says = language === 'en' ? '“It is done”' : '«Всё решено»';
  const told = [words.hearsayArrived.headline(says, 'Lidia'), words.hearsaySpread(says), words.hearsayDiedDown(says)];
  for (const sentence of told) expect(sentence).not.toMatch(/[“«‘„][“«‘„]|[”»’“][”»’]/);
});
