/** What is doubtful in the article stays doubtful without anybody having to say so. */
import { describe, expect, test } from 'vitest';
import { certaintyFrom, withCertainty } from '../../../src/desk/wizard/certainty-from.ts';
import { relined, unmoved } from '../../../src/desk/wizard/moved.ts';
import { RIVER, RIVER_RU } from '../../builders/wizard-answers.ts';

describe('a sentence is as sure as its words', () => {
  test.each([
    ['The council closed the street on Monday.', 'done'],
    ['The street will probably stay closed.', 'possible'],
    ['Cars could come back.', 'possible'],
    ['In May the street was closed.', 'done'],
    ['It may rain.', 'possible'],
    ['A decision is expected on Friday.', 'expected'],
    ['The council is to vote next.', 'scheduled'],
    ['The street would close if the council agreed.', 'conditional'],
    ['The baker said that trade could fall.', 'reported'],
    ['According to the mayor, it is done.', 'reported'],
    ['Bats sleep by day.', 'standing'],
    ['The club has 240 members.', 'standing'],
    ['The club has rowed here since 1921.', 'done'],
    ['At least nine people came.', 'done'],
    ['They could not come.', 'done'],
    ['It is unclear if anybody will come.', 'possible'],
    ['The baker hopes to stay.', 'reported'],
    ['In her view, trade will fall.', 'reported'],
    ['Most members have not said how they voted.', 'done'],
    ['The figure most argued over was the saving.', 'done'],
    ['A hearing will be held on 4 June.', 'scheduled'],
    ['They meet again in June; it begins on 4 June.', 'scheduled'],
  ] as const)('%s: %s', (says, certainty) => {
    expect(certaintyFrom(says, 'en')).toBe(certainty);
  });

  test.each([
    ['Совет закрыл улицу в понедельник.', 'done'],
    ['Улица, вероятно, останется закрытой.', 'possible'],
    ['Машины могли бы вернуться.', 'possible'],
    ['Решения ожидают в пятницу.', 'expected'],
    ['Голосовать предстоит совету.', 'scheduled'],
    ['Улицу закрыли бы.', 'conditional'],
    ['Если совет согласится, улицу закроют.', 'conditional'],
    ['Пекарь сказал, что торговля может упасть.', 'reported'],
    ['По словам мэра, всё решено.', 'reported'],
    ['По её словам, если пойдёт дождь, всё отменят.', 'reported'],
    ['Просят оставить хотя бы три протоки.', 'standing'],
    ['Просили оставить хотя бы три протоки.', 'done'],
    ['«Нас никто не спросил, — говорит он. — Птица была».', 'reported'],
    ['Мэр надеется, что приедут туристы.', 'reported'],
    ['Директор признаёт: денег нет.', 'reported'],
    ['Улицу закроют в июне.', 'scheduled'],
    ['Слушания пройдут 4 июня.', 'scheduled'],
    ['Слушания проходят каждый год.', 'standing'],
    ['Автобусы ходят, поезда приходят, дело зависит и содержит.', 'standing'],
    ['Кто заплатит, пока неясно.', 'possible'],
    ['Чтение назначено на 18 июня, исход его неясен.', 'scheduled'],
    ['Не может шмель одного: лететь в дождь.', 'standing'],
  ] as const)('%s: %s', (says, certainty) => {
    expect(certaintyFrom(says, 'ru')).toBe(certainty);
  });

  test.each([RIVER, RIVER_RU])('of a whole article none has to be changed', ({ passages, language }) => {
    const all = passages.flatMap(({ sentences }) => sentences);
    expect(all.map(({ says }) => certaintyFrom(says, language))).toEqual(all.map(({ certainty }) => certainty));
  });
});

describe('a line that is being written', () => {
  const [moved] = unmoved([{ title: 'T', sentences: [{ says: 'It is done.', certainty: 'standing', owner: '', isChosen: true }] }]);
  if (!moved) throw new Error('One passage, one moved');
  const write = (text: string) => withCertainty(relined(moved, text), moved.passage.sentences, 'en').passage.sentences;

  test('is judged by its words', () => {
    expect(write('It is done.\nIt could rain.').map((s) => s.certainty)).toEqual(['standing', 'possible']);
  });

  test('keeps what the author has said of it', () => {
    expect(write('It could be done.')).toMatchObject([{ certainty: 'standing' }]);
  });
});
