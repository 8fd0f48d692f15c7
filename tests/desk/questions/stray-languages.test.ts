/** Texts in languages that a pack doesn't have are told before they are taken. */
import { expect, test } from 'vitest';
import type { QuestionDraft } from '../../../src/content/questions/draft.ts';
import { languageToRead, strayLanguages } from '../../../src/desk/questions/stray-languages.ts';

const asking = (asks: Readonly<Record<string, string>>): QuestionDraft => ({ id: 'q', kind: 'order', tags: [], asks, items: [] });

test('what stands beside a language of the pack is left out; what stands alone stands for it', () => {
  expect(strayLanguages([asking({ en: 'Who?', ru: 'Кто?' }), asking({ de: 'Wer?' }), asking({ en: 'When?' })], ['en'])).toEqual({
    left: ['ru'],
    instead: ['de'],
  });
  expect(strayLanguages([asking({ en: 'Who?', ru: 'Кто?' })], ['ru', 'en'])).toEqual({ left: [], instead: [] });
});

test('texts that don’t say their language are in one of the pack’s: the author’s, where it has that', () => {
  expect(languageToRead(['en', 'ru'], 'ru')).toBe('ru');
  expect(languageToRead(['ru'], 'en')).toBe('ru');
});
