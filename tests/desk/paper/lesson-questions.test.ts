/** Questions on paper: what pupils get has no trace of the key, and the key says what the sheet's letters and numbers mean. */
import { describe, expect, test } from 'vitest';
import type { Level } from '../../../src/core/level.ts';
import type { Question } from '../../../src/core/question.ts';
import type { Passage } from '../../../src/core/source.ts';
import { answerText } from '../../../src/desk/paper/key-sheet.tsx';
import { lessonQuestion, lessonQuestions } from '../../../src/desk/paper/lesson-questions.ts';
import { paperWords } from '../../../src/text/words/paper.ts';
import { shippedPack } from '../../builders/shipped.ts';

const en = (text: string) => ({ en: text });
const common = {
  id: 'q',
  tags: ['t'],
  ledger: 'sources',
  asks: en('Which?'),
  claim: 'A2',
  deciding: en('Two.'),
  about: 'fact',
  right: en('Yes.'),
} as const;
const passages: readonly Passage[] = [
  {
    id: 'P1',
    title: en('P'),
    claims: ['One.', 'Two.', 'Three.'].map((says, i) => ({ id: `A${i + 1}`, says: en(says), certainty: 'done' })),
  },
];
const pick = (id: string, isRight: boolean) => ({
  id,
  says: en(`Pick ${id}`),
  ...(isRight ? { right: true as const } : { feedback: en(`Not ${id}`) }),
});

/** Of each kind a question, and the same with another key. */
const PAIRS: readonly (readonly [Question, Question])[] = [
  [
    { ...common, kind: 'choice', picks: [pick('a', true), pick('b', false), pick('c', false)] },
    { ...common, kind: 'choice', picks: [pick('a', false), pick('b', false), pick('c', true)] },
  ],
  [
    { ...common, kind: 'multiple', picks: [pick('a', true), pick('b', true), pick('c', false)] },
    { ...common, kind: 'multiple', picks: [pick('c', true), pick('b', false), pick('a', true)] },
  ],
  [
    { ...common, kind: 'order', items: ['a', 'b', 'c', 'd'].map((id) => ({ id, says: en(`Step ${id}`) })), wrong: en('Look again.') },
    { ...common, kind: 'order', items: ['d', 'a', 'c', 'b'].map((id) => ({ id, says: en(`Step ${id}`) })), wrong: en('Look again.') },
  ],
  [
    {
      ...common,
      kind: 'match',
      pairs: ['a', 'b', 'c'].map((id) => ({ id, left: en(`Left ${id}`), right: en(`Right ${id}`) })),
      wrong: en('No.'),
    },
    {
      ...common,
      kind: 'match',
      pairs: ['a', 'b', 'c'].map((id) => ({ id, left: en(`Left ${id}`), right: en(`Right ${{ a: 'c', b: 'a', c: 'b' }[id]}`) })),
      wrong: en('No.'),
    },
  ],
  [
    {
      ...common,
      kind: 'categorise',
      bins: ['x', 'y'].map((id) => ({ id, says: en(`Bin ${id}`) })),
      items: ['a', 'b', 'c'].map((id) => ({ id, says: en(`Item ${id}`), bin: id === 'a' ? 'x' : 'y' })),
      wrong: en('No.'),
    },
    {
      ...common,
      kind: 'categorise',
      bins: ['x', 'y'].map((id) => ({ id, says: en(`Bin ${id}`) })),
      items: ['a', 'b', 'c'].map((id) => ({ id, says: en(`Item ${id}`), bin: id === 'a' ? 'y' : 'x' })),
      wrong: en('No.'),
    },
  ],
  [
    { ...common, kind: 'number', answer: 226, min: 1, max: 450, near: [{ is: 225, feedback: en('Half.') }], wrong: en('No.') },
    { ...common, kind: 'number', answer: 300, min: 1, max: 450, near: [], wrong: en('No.') },
  ],
  [
    { ...common, kind: 'hottext', passage: 'P1', wrong: en('No.') },
    { ...common, kind: 'hottext', passage: 'P1', claim: 'A3', deciding: en('Three.'), wrong: en('No.') },
  ],
];

describe.each(PAIRS.map(([one, other]) => [one.kind, one, other] as const))('a question of the kind %s', (_kind, one, other) => {
  test.each(['1', '2', '3', '4', '5'])('is printed the same whatever its key (set %s)', (seed) => {
    const [printed, changed] = [lessonQuestion(one, passages, seed), lessonQuestion(other, passages, seed)];
    expect(changed.asked).toEqual(printed.asked);
    expect(changed.decided.solution).not.toEqual(printed.decided.solution);
  });

  test('prints its own text, and no feedback', () => {
    const printed = JSON.stringify(lessonQuestion(one, passages, '1').asked);
    expect(printed).toContain('Which?');
    for (const told of ['Not ', 'No.', 'Yes.', 'Look again.', 'Half.', '226']) expect(printed).not.toContain(told);
  });
});

test('answers are told in the letters and numbers of the sheet', () => {
  const words = paperWords('en');
  for (const [question] of PAIRS) {
    for (const seed of ['1', '2', '3']) {
      const { asked, decided } = lessonQuestion(question, passages, seed);
      const answer = answerText(decided.solution, words);
      switch (question.kind) {
        case 'choice':
        case 'multiple': {
          const { offer } = asked;
          if (offer.kind !== 'choice' && offer.kind !== 'multiple') throw new Error('A question keeps its kind');
          const meant = answer.split(', ').map((letter) => offer.picks[words.letters.indexOf(letter)]?.en);
          expect(meant.sort()).toEqual(question.picks.flatMap((p) => (p.right ? [p.says.en] : [])).sort());
          break;
        }
        case 'order': {
          const { offer } = asked;
          if (offer.kind !== 'order') throw new Error('A question keeps its kind');
          const numbered = answer.split(' – ').map((n, i) => [Number(n), offer.items[i]?.en] as const);
          expect(numbered.sort(([a], [b]) => a - b).map(([, says]) => says)).toEqual(question.items.map((i) => i.says.en));
          break;
        }
        case 'match': {
          const { offer } = asked;
          if (offer.kind !== 'match') throw new Error('A question keeps its kind');
          const rights = answer.split(' – ').map((letter) => offer.rights[words.letters.indexOf(letter)]?.en);
          expect(rights).toEqual(question.pairs.map((p) => p.right.en));
          break;
        }
        case 'categorise': {
          const { offer } = asked;
          if (offer.kind !== 'categorise') throw new Error('A question keeps its kind');
          for (const [i, told] of answer.split(', ').entries()) {
            const item = question.items.find((one) => one.says.en === offer.items[i]?.en);
            expect(told).toBe(`${i + 1}${words.letters[question.bins.findIndex((bin) => bin.id === item?.bin)]}`);
          }
          break;
        }
        case 'number':
          expect(answer).toBe('226');
          break;
        case 'hottext':
          expect(answer).toBe('sentence 2');
      }
    }
  }
});

describe.each(shippedPack().levels.map((level): readonly [string, Level] => [level.id, level]))('on the sheet of %s', (_id, level) => {
  const draws = level.beats.flatMap((beat) => (beat.kind === 'checkpoint' ? beat.draws : []));

  test('there are as many questions as a play draws, none twice, and the same for the same set', () => {
    const printed = lessonQuestions(level, '7');
    expect(printed).toHaveLength(draws.reduce((sum, { count }) => sum + count, 0));
    expect(new Set(printed.map(({ asked }) => asked.id)).size).toBe(printed.length);
    expect(lessonQuestions(level, '7')).toEqual(printed);
    expect(lessonQuestions(level, '8')).not.toEqual(printed);
  });

  test('each has the sentence that decides it, and something to say to an error', () => {
    const claims = new Map(level.shared.sources.flatMap((s) => s.passages.flatMap((p) => p.claims.map((c) => [c.id, c.says] as const))));
    for (const { decided } of lessonQuestions(level, '1')) {
      expect(decided.deciding).toEqual(claims.get(decided.claim));
      expect(decided.slips.length).toBeGreaterThan(0);
    }
  });
});

test('the shipped pack asks in no other kinds', () => {
  const kinds = new Set(shippedPack().shared.questions.map((q) => q.kind));
  expect([...kinds].filter((kind) => !PAIRS.some(([q]) => q.kind === kind))).toEqual([]);
});
