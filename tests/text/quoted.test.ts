/** Where the full stop of quoted words stands. */
import { expect, test } from 'vitest';
import { quotedEnglish, quotedRussian, unstopped } from '../../src/text/quoted.ts';
import { ru as fields } from '../../src/text/words/desk-fields-ru.ts';
import { ru as wizard } from '../../src/text/words/desk-wizard-ru.ts';
import { momentWords } from '../../src/text/words/moments.ts';
import { ru as sentences } from '../../src/text/words/sentences-ru.ts';

test('in Russian it comes after the marks, in English before; other ends of a sentence stay', () => {
  expect(quotedRussian('Мост уже строят.')).toBe('«Мост уже строят»');
  expect(quotedEnglish('They build it already.')).toBe('“They build it already.”');
  expect(unstopped('Они ждут...', 'ru')).toBe('Они ждут...');
  expect(unstopped('Строят?', 'ru')).toBe('Строят?');
  expect(unstopped('They build.', 'en')).toBe('They build.');
});

test('whatever the program says around a Russian sentence, no full stop stands inside its marks', () => {
  const says = 'Мост уже строят.';
  const { ru } = momentWords;
  const said = [
    sentences.optionChosen(says),
    sentences.actionDone(says),
    sentences.hearsaySpread(says),
    wizard.leftEmpty(says),
    wizard.questions.stale(says),
    wizard.passages.crowded(says),
    fields.citedBy(says),
    ru.handOver(says, says),
    ru.silent(says),
    ru.letPass(says),
  ];
  expect(said.filter((one) => !one.includes('«Мост уже строят»'))).toEqual([]);
});
