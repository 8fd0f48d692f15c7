/** From a pasted article to the made pack in under ten minutes, by the keystroke-level model: what is read, pointed at, judged and typed. */
import { describe, expect, test } from 'vitest';
import { type Answers, emptyAnswers } from '../../../src/desk/wizard/answers.ts';
import { drafted } from '../../../src/desk/wizard/drafted.ts';
import { completed } from '../../../src/desk/wizard/left-empty.ts';
import { pastedInto } from '../../../src/desk/wizard/pasted-into.ts';
import { missingIn } from '../../../src/desk/wizard/step.ts';
import { tidied } from '../../../src/desk/wizard/tidied.ts';
import { deskWizardWords } from '../../../src/text/words/desk-wizard.ts';
import { JUDGED, textOf } from '../../builders/judged-articles.ts';
import { LIBRARY, TRAM } from '../../builders/pasted-articles.ts';

/** Seconds: an average typist's key, a pointing, a moment to make up one's mind, a word read (200 a minute). */
const KEY = 0.28;
const POINT = 1.1;
const THINK = 1.35;
const WORD = 60 / 200;
/** A field that must be typed gets a short sentence. */
const FIELD_KEYS = 40;
/** Opening the steps, the field to paste in, and going on from each of the five. */
const PRESSES = 7;
const PASTE_KEYS = 2;

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

/** All that stands in the steps is read once, and each draft is judged: does this hold? */
function measured(text: string) {
  const answers: Answers = drafted(tidied({ ...emptyAnswers('en'), ...pastedInto(emptyAnswers('en'), text) }));
  const w = deskWizardWords(answers.language);
  const mustType = w.steps.flatMap((_, step) => missingIn(step, answers, w));
  const { passages, questions, rumours, deeds, blocs, title, about, rule, question } = completed(answers);
  const sentences = passages.flatMap((passage) => passage.sentences.map(({ says }) => says));
  const asked = questions.flatMap(({ asks, right, wrong }) => [asks, right, ...wrong.flatMap(({ says, why }) => [says, why])]);
  const read = [
    ...w.says,
    ...sentences,
    w.passages.sure,
    w.passages.sureFrom,
    ...passages.flatMap((one) => [
      one.title,
      w.passages.more,
      w.passages.plain(one.sentences.length),
      ...one.sentences.map(({ owner }) => owner),
    ]),
    ...asked,
    ...rumours.map(({ says }) => says),
    ...deeds,
    ...blocs.flatMap(({ name, wants }) => [name, wants]),
  ];
  const judged = sentences.length + questions.length * 3 + rumours.length;
  const seconds =
    [...read, title, about, rule, question].reduce((sum, part) => sum + wordsIn(part), 0) * WORD +
    judged * THINK +
    PRESSES * (POINT + THINK) +
    PASTE_KEYS * KEY +
    mustType.length * (POINT + THINK + FIELD_KEYS * KEY);
  return { mustType: mustType.length, minutes: seconds / 60 };
}

describe.each([
  ['English', LIBRARY],
  ['Russian', TRAM],
  ...JUDGED.map((one) => [`${one.language}, ${one.field}`, textOf(one)] as const),
] as const)('a pasted article in %s', (_, text) => {
  test('asks for nothing to be typed, and is read, judged and made with four of ten minutes left for corrections', () => {
    const { mustType, minutes } = measured(text);
    expect(mustType).toBe(0);
    expect(minutes).toBeLessThan(6);
  });
});
