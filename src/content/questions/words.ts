/** What the desk says of imported questions, by code, in English and Russian. */
import type { ImportNote } from './draft.ts';
import { en } from './words-en.ts';
import { ru } from './words-ru.ts';

/** A note's sentence; in any language but Russian it is English. */
export function noteText({ code, values }: ImportNote, language: string): string {
  const table = language === 'ru' || language.startsWith('ru-') ? ru : en;
  return table[code].replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
}

/** Texts that stand where an imported question has none, until the author writes better ones. */
export const STAND_INS = {
  right: { en: 'Yes. Here is the sentence that says so.', ru: 'Да. Вот предложение, где это сказано.' },
  wrong: { en: 'Not this. Read the passage once more.', ru: 'Не это. Прочтите отрывок ещё раз.' },
} as const;
