/** GIFT as people write it: blank lines inside the answers, and a brace forgotten. */
import { describe, expect, test } from 'vitest';
import { noteText } from '../../../src/content/questions/words.ts';
import { importText, summary } from './read-file.ts';

test.each([1, 2, 3])('%i blank lines inside the answers cost nothing', async (blanks) => {
  const gaps = ['=A judge', '~A clerk', '~A guard', '~Nobody'].slice(0, blanks + 1).join('\n\n');
  const imported = await importText('a.gift', `Who?{\n${gaps}\n}\n\nWhen?{=Now ~Then}\n`);
  expect(summary(imported)).toEqual(['mended 1 choice text/joined', `good ${2 * blanks + 5} choice`]);
});

describe('a forgotten brace', () => {
  const told = async (text: string) => {
    const { questions } = await importText('a.gift', `${text}\n\nWhen?{=Now ~Then}\n`);
    return questions.map(({ verdict, notes }) => [verdict, ...notes.map((note) => noteText(note, 'en'))].join(': '));
  };

  test('that closes is named, and costs no other question', async () => {
    expect(await told('Who?{=A judge ~A clerk')).toEqual([
      'refused: The answers stand between { and }, and here } is missing. The question begins on line 1.',
      'good',
    ]);
  });

  test('that opens is named', async () => {
    expect((await told('Who? =A judge ~A clerk}'))[0]).toContain('and here { is missing');
  });
});
