/** Whatever is done to the passages, the questions and what goes round are decided by the sentences that were picked for them. */
import { describe, expect, test } from 'vitest';
import { type Answers, EMPTY_QUESTION, EMPTY_RUMOUR, emptyAnswers, type Sentence } from '../../../src/desk/wizard/answers.ts';
import { type Moved, relined, unmoved, withPassages } from '../../../src/desk/wizard/moved.ts';
import { tidied } from '../../../src/desk/wizard/tidied.ts';

const sure = (says: string): Sentence => ({ says, certainty: 'done', owner: '' });
const reported = (says: string): Sentence => ({ says, certainty: 'reported', owner: 'A neighbour' });
const ANSWERS: Answers = {
  ...emptyAnswers('en'),
  passages: [
    { title: 'First', sentences: [sure('a'), reported('b')] },
    { title: 'Second', sentences: [sure('c'), sure('d'), reported('e')] },
  ],
  rumours: [{ ...EMPTY_RUMOUR, decides: { passage: 1, sentence: 2 } }],
  questions: ['0/1', '1/0', '1/1'].map((at) => {
    const [passage = 0, sentence = 0] = at.split('/').map(Number);
    return { ...EMPTY_QUESTION, decides: { passage, sentence } };
  }),
};

const change = (how: (passages: readonly Moved[]) => readonly Moved[]) => withPassages(ANSWERS, how(unmoved(ANSWERS.passages)));
const write = (at: number, text: string) => change((all) => all.map((one, i) => (i === at ? relined(one, text) : one)));
const decided = ({ passages, rumours, questions }: Answers) =>
  [...rumours, ...questions].map(({ decides }) => passages[decides.passage]?.sentences[decides.sentence]?.says);

test('as it stands', () => expect(decided(ANSWERS)).toEqual(['e', 'b', 'c', 'd']));

test('a passage that goes takes only its own sentences along', () => {
  expect(decided(change((all) => all.slice(1)))).toEqual(['e', 'c', 'c', 'd']);
});

describe('lines written anew', () => {
  test.each([
    ['a line before the others', 'x\nc\nd\ne', ['e', 'b', 'c', 'd']],
    ['a line between', 'c\n\nd\ne', ['e', 'b', 'c', 'd']],
    ['one in other words', 'c\nD!\ne', ['e', 'b', 'c', 'D!']],
    ['one less', 'd\ne', ['e', 'b', 'a', 'd']],
    ['none', '', ['a', 'b', '', 'a']],
  ])('%s', (_, text, all) => expect(decided(write(1, text))).toEqual(all));

  test('what is new isn’t said by whoever said the line that stood there', () => {
    expect(write(1, 'c\nd\nx\ne').passages[1]?.sentences).toEqual([sure('c'), sure('d'), sure('x'), reported('e')]);
    expect(write(0, 'a\nb, they say').passages[0]?.sentences).toEqual([sure('a'), reported('b, they say')]);
  });
});

test('empty lines go, and nothing is decided by another sentence', () => {
  const tidy = tidied(write(1, '\nc \n\n d\ne\n'));
  expect(tidy.passages[1]?.sentences.map((s) => s.says)).toEqual(['c', 'd', 'e']);
  expect(decided(tidied(write(1, 'c\n\n \nd\ne')))).toEqual(['e', 'b', 'c', 'd']);
});
