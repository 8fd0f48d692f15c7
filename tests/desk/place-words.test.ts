/** Where a problem stands is said in the words of its author. */
import { expect, test } from 'vitest';
import { OpenDraft } from '../../src/desk/draft/open-draft.ts';
import { placeLine, placeWords } from '../../src/desk/shell/place-words.ts';

const LEVEL = `id: hall
title: { en: The hall, ru: Зал }
beats:
  - id: door
    title: { en: At the door, ru: У двери }
    lines:
      - { who: narrator, says: { en: "Somebody knocked, and then nobody said anything for a long while.", ru: "Стук." } }
  - id: end
    title: { en: "", ru: "" }
`;
const draft = new OpenDraft('d', {
  files: new Map([
    ['levels/hall.yaml', LEVEL],
    ['questions/q.yaml', 'questions: [{ id: first, kind: choice, picks: [{ id: a, right: true }] }]'],
    ['levels/torn.yaml', 'a: ['],
  ]),
});
const line = (file: string, path: string, language = 'en') => placeLine(placeWords(draft, { file, path }, language));

test.each([
  ['levels/hall.yaml', 'title.ru', 'The hall › Title'],
  ['levels/hall.yaml', 'beats[0].title.en', 'The hall › At the door › Title'],
  ['levels/hall.yaml', 'beats[0].lines[0].says.en', 'The hall › At the door › Somebody knocked, and then nobody said anything… › Says'],
  ['levels/hall.yaml', 'beats[1].id', 'The hall › Beats 2 › Id'],
  ['levels/hall.yaml', 'beats[7]', 'The hall › Beats 8'],
  ['questions/q.yaml', 'questions[0].picks[0].right', 'Questions 1 › Answers 1 › This is the right answer'],
  ['levels/torn.yaml', '', 'levels/torn.yaml'],
  ['', '', 'The pack'],
])('%s %s', (file, path, said) => expect(line(file, path)).toBe(said));

test('in Russian as well', () => {
  expect(line('levels/hall.yaml', 'beats[0].title.ru', 'ru')).toBe('Зал › У двери › Название');
});
