/** A line is one sentence: several on one are seen and can be taken apart. */
import { expect, test } from 'vitest';
import { articleIn } from '../../../src/desk/wizard/article-in.ts';
import { headingFrom } from '../../../src/desk/wizard/heading-from.ts';
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

test.each([
  ['HARWELL — The board met. It left.', 'The board met.'],
  ['NEW MILL, 3 May (Courier) — The board met. It left.', 'The board met.'],
  ['ЛИПОВСК, 14 мая. /Вести/. Совет собрался. Разошлись.', 'Совет собрался.'],
  ['ООН — Организация Объединённых Наций. Ей 80 лет.', 'ООН — Организация Объединённых Наций.'],
  ['МГУ — старейший университет. Ему 270 лет.', 'МГУ — старейший университет.'],
])('where it was written from is no part of a sentence: %s', (line, first) => {
  expect(articleIn(`Heading\n${line}`, 'en').passages[0]?.sentences[0]?.says).toBe(first);
});

test.each([
  ['Рыбаки с ней не согласны.', 'Рыбаки с ней не согласны'],
  ['Областная комиссия по охране природы одобрила проект заказника.', 'Областная комиссия по охране природы…'],
  ['Депутат Марина Юсупова, которая воздержалась при голосовании, предложила компромисс.', 'Депутат Марина Юсупова'],
  ['The library committee of Alderby voted 7 to 2 on Tuesday.', 'The library committee of Alderby voted…'],
  ['If the council agrees, doors would open at ten on Sunday.', 'If the council agrees, doors would open…'],
  ['', ''],
])('a passage is called by its first words: %s', (says, heading) => {
  expect(headingFrom([{ says }])).toBe(heading);
});

test.each([
  ['a run of dots', '.'.repeat(20_000)],
  ['a long word', `${'a'.repeat(100_000)} B`],
  ['many quotations that never close', '«Так. Вот. '.repeat(3_000)],
])('%s is read at once', (_, text) => {
  const before = performance.now();
  sentencesIn(text);
  expect(performance.now() - before).toBeLessThan(1_000);
});
