/** A line is one sentence: several on one are seen and can be taken apart. */
import { expect, test } from 'vitest';
import { sentencesIn, splitLines } from '../../../src/desk/wizard/sentences-in.ts';

test.each([
  ['The street was closed. Cars were towed! Who paid?', 3],
  ['Улицу закрыли. Машины увезли. Кто платил?', 3],
  ['He said: “It is over.” Then he left.', 2],
  ['The street was closed.', 1],
  ['Mr. Smith of 5 Mill St. No one else.', 1],
  ['А. С. Пушкин и г. Москва.', 1],
  ['It cost 3.5 million', 1],
  ['«За» — 27, против — 14. Второе чтение 18 июня.', 2],
  ['It opened on 3. 5 people came on 4. Nobody paid.', 2],
  ['Nobody saw it. They left at 10 p.m. A guard stayed.', 3],
  ['Дело за ним. Сдали 30 %. Потом 5 тыс. Остаток — в 2020 г. Иванову.', 4],
  ['“We are full. Nobody asked us,” she said. They left.', 2],
  ['', 0],
])('%s: %i', (line, count) => {
  expect(sentencesIn(line)).toHaveLength(count);
});

test('empty lines stay where they are', () => {
  expect(splitLines('One thing. Another thing.\n\nThird.')).toBe('One thing.\nAnother thing.\n\nThird.');
});
