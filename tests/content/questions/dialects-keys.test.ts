/** Sheets as teachers leave them: no key is guessed at, and no part of it is lost. */
import { describe, expect, test } from 'vitest';
import { importText, keyed } from './read-file.ts';

const csv = async (text: string, language = 'en') => keyed(await importText('a.csv', text, language));

describe('which answer is right', () => {
  test.each([
    ['T', '+True -False'],
    ['1', '+True -False'],
    ['ИСТИНА', '+True -False'],
    ['FALSE', '-True +False'],
    ['ложь', '-True +False'],
  ])('true or false, said as “%s”', async (said, expected) => {
    expect(await csv(`Question,Type,Answer\nSo?,true/false,${said}\n`)).toEqual([`good 2 «So?» ${expected}`]);
  });

  test.each([
    ['multiple-choice', 'choice'],
    ['Multiple_Choice', 'choice'],
    ['MC', 'choice'],
    ['multi-select', 'multiple'],
    ['TF', 'choice'],
  ])('a type may be called “%s”', async (type, kind) => {
    const imported = await importText('a.csv', `Question,Type,Answer 1,Answer 2,Key\nSo?,${type},True,False,2\n`);
    expect([keyed(imported), imported.questions[0]?.question?.kind]).toEqual([['good 2 «So?» -True +False'], kind]);
  });

  test('what is neither true nor false is refused', async () => {
    expect(await csv('Question,Type,Answer\nSo?,true/false,maybe\nSo?,true/false,\n')).toEqual([
      'refused 2 «So?» right/unknown',
      'refused 3 «So?» right/none',
    ]);
  });

  test('“3” among answers that are numbers: by the other rows, or not at all', async () => {
    const head = 'Question,Answer 1,Answer 2,Answer 3,Correct answer\n';
    expect(await csv(`${head}How many?,5,3,7,3\n`)).toEqual(['refused 2 «How many?» right/ambiguous']);
    expect(await csv(`${head}How many?,5,3,7,3\nWho?,We,You,They,2\n`)).toEqual([
      'good 2 «How many?» -5 -3 +7',
      'good 3 «Who?» -We +You -They',
    ]);
    expect(await csv(`${head}How many?,5,3,7,3\nWho?,We,You,They,You\n`)).toEqual([
      'good 2 «How many?» -5 +3 -7',
      'good 3 «Who?» -We +You -They',
    ]);
    expect(await csv(`${head}How many?,1,2,3,3\n`)).toEqual(['good 2 «How many?» -1 -2 +3']);
  });

  test('“В” is the second of A, B, C and the third of А, Б, В: by the other rows, or not at all', async () => {
    const head = 'Вопрос;Ответ 1;Ответ 2;Ответ 3;Правильный ответ\n';
    expect(await csv(`${head}Кто?;я;ты;он;В\n`, 'ru')).toEqual(['refused 2 «Кто?» right/ambiguous']);
    expect(await csv(`${head}Кто?;я;ты;он;В\nЧто?;а1;б1;в1;Б\n`, 'ru')).toEqual(['good 2 «Кто?» -я -ты +он', 'good 3 «Что?» -а1 +б1 -в1']);
    expect(await csv(`${head}Кто?;я;ты;он;В\nЧто?;а1;б1;в1;С\n`, 'ru')).toEqual(['good 2 «Кто?» -я +ты -он', 'good 3 «Что?» -а1 -б1 +в1']);
  });

  test('answers may have letters of their own, and then those count', async () => {
    const who = ['Who?', 'We', 'You', 'They'].join();
    expect(await csv(`Question,Option A,Option B,Option C,Correct Option\n${who},B\n`)).toEqual(['good 2 «Who?» -We +You -They']);
    expect(await csv(`Question,A,B,C,Answer\n${who},c\n`)).toEqual(['good 2 «Who?» -We -You +They']);
    expect(await csv('Вопрос;А;Б;В;Верный вариант\nКто?;я;ты;он;В\n', 'ru')).toEqual(['good 2 «Кто?» -я -ты +он']);
    expect(await csv('Вопрос;Вариант А;Вариант В;Вариант С;Ключ\nКто?;я;ты;он;В\n', 'ru')).toEqual(['good 2 «Кто?» -я +ты -он']);
  });

  test('why an answer is wrong, however the column is called; alone it is said of the question', async () => {
    const rows = 'Who?,We,You,Not you.,They,Not they.';
    for (const [one, two] of [
      ['Why 1', 'Why 2'],
      ['Feedback 1', 'Feedback 2'],
      ['Почему 1', 'Почему 2'],
    ])
      expect(await csv(`Question,Correct answer,Wrong answer 1,${one},Wrong answer 2,${two}\n${rows}\n`)).toEqual([
        'good 2 «Who?» +We -You#Not you. -They#Not they.',
      ]);
    // A mistake is never said after the right answer.
    const mistake = await importText('a.csv', 'Question,Option A,Option B,Mistake 1,Mistake 2,Key\nWho?,We,You,No.,Not you.,A\n');
    expect([keyed(mistake), mistake.questions[0]?.question?.right]).toEqual([['good 2 «Who?» +We -You#Not you.'], undefined]);
    const imported = await importText('a.csv', 'Question,Option A,Feedback A,Option B,Feedback B,Key\nWho?,We,Yes: we.,You,Not you.,A\n');
    expect(keyed(imported)).toEqual(['good 2 «Who?» +We -You#Not you.']);
    expect(imported.questions[0]?.question).toMatchObject({ right: { en: 'Yes: we.' } });
    const alone = await importText('a.csv', 'Question,Answer 1,Answer 2,Key,Feedback\nWho?,We,You,1,See article 3.\n');
    expect([keyed(alone), alone.questions[0]?.question]).toMatchObject([['good 2 «Who?» +We -You'], { right: { en: 'See article 3.' } }]);
  });

  test('with a nought among the keys nobody knows how answers are counted, unless their columns say so', async () => {
    const rows = 'Who?,We,You,They,0\nWhen?,Now,Soon,Never,2\n';
    expect(await csv(`Question,Answer 1,Answer 2,Answer 3,Correct\n${rows}`)).toEqual([
      'refused 2 «Who?» right/unknown',
      'refused 3 «When?» right/ambiguous',
    ]);
    expect(await csv(`Question,Answer 0,Answer 1,Answer 2,Correct\n${rows}`)).toEqual([
      'good 2 «Who?» +We -You -They',
      'good 3 «When?» -Now -Soon +Never',
    ]);
  });

  test('1 and 0 are yes and no where those are the answers, and some row tells', async () => {
    const rows = (yes: string, no: string, ...keys: string[]) =>
      csv(`Question,Answer 1,Answer 2,Key\n${keys.map((key) => `So?,${yes},${no},${key}`).join('\n')}\n`);
    expect(await rows('True', 'False', '1', '0')).toEqual([
      'mended 2 «So?» +True -False text/mended',
      'mended 3 «So?» -True +False text/mended',
    ]);
    expect(await rows('Нет', 'Да', '1', '0')).toEqual(['mended 2 «So?» -Нет +Да text/mended', 'mended 3 «So?» +Нет -Да text/mended']);
    expect(await rows('False', 'True', '1', '2')).toEqual(['good 2 «So?» +False -True', 'good 3 «So?» -False +True']);
    expect(await rows('False', 'True', '1')).toEqual(['refused 2 «So?» right/ambiguous']);
  });

  test('a letter of the other alphabet names no answer that only looks like it', async () => {
    const russian = (...keys: string[]) =>
      csv(`Вопрос;Вариант А;Вариант Б;Вариант В;Вариант Г;Ключ\n${keys.map((key) => `Кто?;я;ты;он;мы;${key}`).join('\n')}\n`, 'ru');
    expect(await russian('B')).toEqual(['refused 2 «Кто?» right/ambiguous']);
    expect(await russian('B', 'D')).toEqual(['good 2 «Кто?» -я +ты -он -мы', 'good 3 «Кто?» -я -ты -он +мы']);
    expect(await russian('В')).toEqual(['good 2 «Кто?» -я -ты +он -мы']);
    // Where nothing is Russian nobody means В.
    expect(await csv('Question,Answer 1,Answer 2,Answer 3,Key\nWho?,we,you,they,B\n')).toEqual(['good 2 «Who?» -we +you -they']);
  });

  test('a number that stands nowhere among answers that are numbers names none of them', async () => {
    expect(await csv('Question,Answer 1,Answer 2,Answer 3,Answer 4,Correct\nHow many?,12,24,36,48,34\nWho?,a,b,c,d,34\n')).toEqual([
      'refused 2 «How many?» right/unknown',
      'good 3 «Who?» -a -b +c +d',
    ]);
  });

  test('an order is that of its key, and without one that of the sheet', async () => {
    const order = (key: string) => csv(`Question,Type,Answer 1,Answer 2,Answer 3,Correct answer\nHow?,order,Vote,Read,Sign,${key}\n`);
    for (const key of ['"2,1,3"', '213', 'B > A > C', 'Read; Vote; Sign', '2-1-3'])
      expect(await order(key)).toEqual(['good 2 «How?» Read > Vote > Sign']);
    expect(await order('')).toEqual(['good 2 «How?» Vote > Read > Sign']);
    for (const key of ['"2,1"', 'as above']) expect(await order(key)).toEqual(['refused 2 «How?» right/unknown']);
  });

  test('several, by their words', async () => {
    expect(await csv('Question,Option 1,Option 2,Option 3,Correct answers\nWho?,We,You,They,We; They\n')).toEqual([
      'good 2 «Who?» +We -You +They',
    ]);
  });

  test('in our own sheet a mark that says neither yes nor no is refused', async () => {
    expect(await csv('asks,pick1,pick1_right,pick2,pick2_right\nWho?,We,верно,You,нет\nWho?,We,perhaps,You,x\nWho?,We,x,We,\n')).toEqual([
      'good 2 «Who?» +We -You',
      'refused 3 «Who?» right/unknown',
      'refused 4 «Who?» right/both',
    ]);
  });

  test('half a pair, or one thing in two places, is refused and not left out', async () => {
    expect(
      await csv('kind,asks,pair1_left,pair1_right,pair2_left,pair2_right,pair3_left\nmatch,Who?,a,x,b,y,c\nmatch,Who?,a,x,a,y,\n'),
    ).toEqual(['refused 2 «Who?» parts/empty', 'refused 3 «Who?» parts/same']);
    expect(await csv('kind,asks,item1,item2,item3\norder,How?,Read,Vote,Read\n')).toEqual(['refused 2 «How?» parts/same']);
  });

  test('a thousand isn’t one', async () => {
    expect(await csv('Question;Answer\nHow many?;1,000\nHow many?;1 000\nHow many?;1,0\n')).toEqual([
      'good 2 «How many?» 1000',
      'good 3 «How many?» 1000',
      'good 4 «How many?» 1',
    ]);
    expect(await csv('Вопрос;Ответ\nСколько?;1,000\nСколько?;1.000\n', 'ru')).toEqual([
      'refused 2 «Сколько?» number/whole',
      'refused 3 «Сколько?» number/whole',
    ]);
  });
});
