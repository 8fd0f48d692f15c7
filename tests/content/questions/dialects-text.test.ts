/** GIFT and Aiken as people and programs write them: no key is guessed at, no question lost, and no mark is left standing. */
import { describe, expect, test } from 'vitest';
import { importText, keyed } from './read-file.ts';

const gift = async (text: string) => keyed(await importText('a.gift', text));

describe('GIFT', () => {
  test('10³ is another answer than 103', async () => {
    expect(await gift('[html]A thousand?{=10<sup>3</sup> ~103 ~10<sub>3</sub>}')).toEqual(['good 1 «A thousand?» +10³ -103 -10₃']);
    expect(await gift('[html]The 1<sup>st</sup> of x<sup>n</sup>?{=a ~b}')).toEqual(['good 1 «The 1st of xⁿ?» +a -b']);
  });

  test('an answer that stands there as right and as wrong is refused', async () => {
    expect(await gift('Is it?{=yes ~yes ~no}')).toEqual(['refused 1 «Is it?» right/both']);
  });

  test('what stands twice in an order or a match can’t be told apart, and a pair that stands twice is one', async () => {
    expect(await gift('Order?{>3 ALL VERTICAL\nRead\nVote\nRead\n}')).toEqual(['refused 1 «Order?» parts/same']);
    expect(await gift('Match?{=a -> x =a -> y =b -> z}')).toEqual(['refused 1 «Match?» parts/same']);
    expect(await gift('Match?{=a -> x =a -> x =b -> z}')).toEqual(['mended 1 «Match?» a=x b=z parts/twice']);
  });

  test('a formula’s marks are told', async () => {
    expect(await gift('What is \\\\(x^2\\\\)?{=a ~b}')).toEqual(['mended 1 «What is \\(x^2\\)?» +a -b text/formula']);
    expect(await gift('What is $$\\\\frac\\{1\\}\\{2\\}$$?{=a ~b}')).toEqual(['mended 1 «What is $$\\frac{1}{2}$$?» +a -b text/formula']);
    expect(await gift('It costs $5 or $$?{=a ~b}')).toEqual(['good 1 «It costs $5 or $$?» +a -b']);
  });

  test('true and false in whatever letters', async () => {
    expect(await gift('One.{true}\n\nTwo.{False#No: article 3.#Yes.}')).toEqual([
      'good 1 «One.» +True -False',
      'good 3 «Two.» -True#No: article 3. +False',
    ]);
  });

  test('shares that are right together, also behind equals signs; half a share alone is no key', async () => {
    expect(await gift('Who?{=%50%A =%50%B ~C}\n\nWho?{=%50%A ~B}')).toEqual(['good 1 «Who?» +A +B -C', 'refused 3 «Who?» right/none']);
  });

  test('questions between which no blank line stands are parted, wherever the one before ends', async () => {
    const file = ['One?{', '=a', '', '~b', '}', '// a comment', 'Two? {=c ~d}', '::T::Three?{=e ~f}', 'Four {=g ~h} goes', 'on here.'];
    expect(await gift(file.join('\r\n'))).toEqual([
      'mended 1 «One?» +a -b text/joined',
      'mended 6 «Two?» +c -d text/parted',
      'mended 8 «Three?» +e -f text/parted',
      'mended 9 «Four _____ goes on here.» +g -h text/parted',
    ]);
  });

  test('two pairs of braces on a line are no question of ours', async () => {
    expect(await gift('The {=a ~b} and the {=c ~d} sit.')).toEqual(['refused 1 «The _____ and the {=c ~d} sit.» question/kind']);
  });

  test('less-than signs are no tags, and Markdown’s marks no words', async () => {
    expect(await gift('If x<y and y>z?{=a<b and c>d ~a <i>b</i>}')).toEqual([
      'mended 1 «If x < y and y>z?» +a < b and c>d -a b text/markup',
    ]);
    expect(await gift('[markdown]**Who** opens [the door](http\\://x.y)?{=*The chair* ~snake_case_name ~2\\\\*3*4}')).toEqual([
      'good 1 «Who opens the door?» +The chair -snake_case_name -2*3*4',
    ]);
    expect(await gift('[markdown]See ![hall](hall.png)?{=a ~b}')).toEqual(['mended 1 «See ?» +a -b media/left']);
    expect(await gift('[html]Which?<ol><li>One</li><li>Two</li></ol>{=1 ~2}')).toEqual(['good 1 «Which? 1. One 2. Two» +1 -2']);
  });

  test('spaces that don’t break stand in empty lines, and lines end as on old Macs', async () => {
    expect(await gift('One?{=a ~b}\r\n\u00a0\r\nTwo?{T}')).toEqual(['good 1 «One?» +a -b', 'good 3 «Two?» +True -False']);
    expect(await gift('One?{=a ~b}\r\rTwo?{T}')).toEqual(['good 1 «One?» +a -b', 'good 3 «Two?» +True -False']);
  });
});

describe('Aiken', () => {
  const aiken = async (text: string, language = 'en') => keyed(await importText('a.txt', text, language));

  test('an answer’s words are no letters: “A clerk” isn’t A', async () => {
    expect(await aiken('Who?\nA. The chair\nB. A clerk\nANSWER: A clerk\n')).toEqual(['good 1 «Who?» -The chair +A clerk']);
    expect(await aiken('Who?\nA. The chair\nB. The clerk\nANSWER: A guest\n')).toEqual(['refused 1 «Who?» right/unknown']);
  });

  test.each([
    ['B', '-one +two -three'],
    ['b)', '-one +two -three'],
    ['(B)', '-one +two -three'],
    ['B. two', '-one +two -three'],
    ['A, C', '+one -two +three'],
    ['A and C', '+one -two +three'],
    ['AC', '+one -two +three'],
  ])('“ANSWER: %s”', async (key, expected) => {
    expect(await aiken(`Which?\nA. one\nB. two\nC. three\nANSWER: ${key}\n`)).toEqual([`good 1 «Which?» ${expected}`]);
  });

  test.each(['A or B', 'B. three', 'D', '', 'none'])('“ANSWER: %s” is refused, not guessed at', async (key) => {
    expect(await aiken(`Which?\nA. one\nB. two\nC. three\nANSWER: ${key}\n`)).toEqual(['refused 1 «Which?» right/unknown']);
  });

  test('a letter is that of the alphabet in which the answers are lettered', async () => {
    expect(await aiken('Кто?\nА. один\nБ. два\nВ. три\nОТВЕТ: В\n', 'ru')).toEqual(['mended 1 «Кто?» -один -два +три text/mended']);
    expect(await aiken('Кто?\nА) один\nВ) два\nС) три\nОтвет: В\n', 'ru')).toEqual(['mended 1 «Кто?» -один +два -три text/mended']);
    expect(await aiken('Кто?\nA. один\nB. два\nC. три\nANSWER: С\n', 'ru')).toEqual(['good 1 «Кто?» -один -два +три']);
    // As it looks it is another one than as it counts.
    expect(await aiken('Кто?\nA. один\nB. два\nC. три\nANSWER: В\n', 'ru')).toEqual(['refused 1 «Кто?» right/ambiguous']);
    expect(await aiken('Кто?\nА. один\nБ. два\nВ. три\nANSWER: B\n', 'ru')).toEqual(['refused 1 «Кто?» right/ambiguous']);
  });

  test('initials at the start of a question’s line are no answer', async () => {
    expect(await aiken('Что написал\nА. С. Пушкин в 1830 году?\nА. Онегина\nБ. Демона\nОтвет: А\n', 'ru')).toEqual([
      'mended 1 «Что написал А. С. Пушкин в 1830 году?» +Онегина -Демона text/mended',
    ]);
  });
});
