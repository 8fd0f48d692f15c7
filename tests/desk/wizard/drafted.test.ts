/** A pasted article is enough: every step is filled from it, and what comes of it is proved. What the author writes is never written over. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../../src/content/read-pack.ts';
import { type Answers, EMPTY_QUESTION, emptyAnswers, sentenceAt } from '../../../src/desk/wizard/answers.ts';
import { draftQuestions } from '../../../src/desk/wizard/draft-questions.ts';
import { drafted, withAnother } from '../../../src/desk/wizard/drafted.ts';
import { completed } from '../../../src/desk/wizard/left-empty.ts';
import { pastedInto, readAnew } from '../../../src/desk/wizard/pasted-into.ts';
import { spokenIn } from '../../../src/desk/wizard/spoken-in.ts';
import { missingIn } from '../../../src/desk/wizard/step.ts';
import { tidied } from '../../../src/desk/wizard/tidied.ts';
import { wizardPack } from '../../../src/desk/wizard/wizard-pack.ts';
import { deskWizardWords } from '../../../src/text/words/desk-wizard.ts';
import { JUDGED, textOf } from '../../builders/judged-articles.ts';
import { LIBRARY, SHORT, TRAM } from '../../builders/pasted-articles.ts';

const STEPS = [0, 1, 2, 3, 4];

const pasted = (text: string, answers: Answers = emptyAnswers('en')): Answers => ({ ...answers, ...pastedInto(answers, text) });
const filled = (text: string): Answers => drafted(tidied({ ...pasted(text) }));
const told = (answers: Answers) => {
  const { problems, certificate } = readPack(wizardPack(completed(answers)), { prove: {} });
  return { problems: problems.map((p) => `${p.severity} ${p.file}:${p.line} ${p.code} ${p.found}`), isProved: certificate?.isProved };
};
const PROVED = { problems: [], isProved: true };

describe('an article that is pasted', () => {
  test.each([
    ['English', LIBRARY, 'en'],
    ['Russian', TRAM, 'ru'],
  ] as const)('in %s leaves nothing that must be typed, and is proved', (_, text, language) => {
    const answers = filled(text);
    expect(STEPS.flatMap((step) => missingIn(step, answers, deskWizardWords(language)))).toEqual([]);
    expect([answers.language, answers.questions.length, answers.rumours.length]).toEqual([language, 6, 2]);
    expect(told(answers)).toEqual(PROVED);
  });

  test('of two sentences yields the two questions that can be asked, and is proved', () => {
    expect(told({ ...filled(SHORT), title: 'The bridge' })).toEqual(PROVED);
  });

  test('gives its heading and its sentences, without what only stands around them', () => {
    const { title, passages } = pasted(LIBRARY);
    const said = passages.flatMap(({ sentences }) => sentences.map(({ says }) => says)).join('\n');
    expect(title).toBe('Town library may open on Sundays');
    expect(said).not.toMatch(/By a reporter|Read also/);
    // As a printer sets it.
    expect(said).toContain('“We lose the readers who work,” said');
    expect(said).toContain('6 weeks – nobody');
  });

  test('is judged by its words: what is somebody’s, what may be, what is due', () => {
    const { passages } = completed(pasted(LIBRARY));
    const sure = passages.flatMap(({ sentences }) => sentences.map(({ says, certainty, owner }) => [says.slice(0, 12), certainty, owner]));
    expect(sure).toEqual([
      ['The library ', 'done', ''],
      ['The library ', 'standing', ''],
      ['“We lose the', 'reported', 'the head of the library, Ms Norton'],
      ['The mayor sa', 'reported', 'the mayor'],
      ['If the counc', 'conditional', ''],
      ['The council ', 'scheduled', ''],
      ['Readers are ', 'expected', ''],
      ['The union be', 'reported', 'the union'],
      ['A trial in B', 'done', ''],
      ['It could be ', 'possible', ''],
      ['The Alderby ', 'scheduled', ''],
    ]);
  });

  test('follows what is pasted later, until somebody changes what came of it', () => {
    const first = pasted(SHORT);
    const second = pasted(LIBRARY, first);
    expect(second.passages).toHaveLength(3);
    const mine = { ...second, title: 'Sundays', passages: second.passages.slice(0, 1) };
    const third = pasted(TRAM, mine);
    expect([third.title, third.passages]).toEqual(['Sundays', mine.passages]);
    expect({ ...third, ...readAnew(third) }.passages).toHaveLength(2);
  });

  test.each(JUDGED)('on $field ($language) leaves nothing that must be typed, and is proved', (article) => {
    const answers = filled(textOf(article));
    expect(STEPS.flatMap((step) => missingIn(step, answers, deskWizardWords(article.language)))).toEqual([]);
    expect(told(answers)).toEqual(PROVED);
  });

  test('of any words whatever makes a pack without errors', () => {
    const word = fc.constantFrom(
      ...'may said The council Ivan 12 3 000 “that” мост может сказал, что если Заря — 5 is to according'.split(' '),
    );
    const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `Это ${words.join(' ')}.`);
    const text = fc.array(fc.array(sentence, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(text, (paragraphs) => {
        const answers = { ...filled(paragraphs.map((all) => all.join(' ')).join('\n')), title: 'A title' };
        const errors = told(answers).problems.filter((problem) => problem.startsWith('error'));
        // Twice the same sentence is a question twice, which the author sees.
        expect(errors).toEqual([]);
      }),
      { numRuns: process.env.TEST_SIZE === 'full' ? 300 : 20 },
    );
  });
});

describe('a rumour that is drafted', () => {
  const rumours = (text: string) => filled(text).rumours.map(({ verdict, says }) => [verdict, says]);

  test('is what a hurried reader makes of a sentence, told like the one that is true', () => {
    expect([LIBRARY, TRAM, SHORT].map(rumours)).toEqual([
      [
        ['contradicts', 'Have you heard? It will be different in Alderby.'],
        ['says', 'Have you heard? The library committee of Alderby voted 7 to 2 on Tuesday to ask for Sunday opening.'],
      ],
      [
        ['contradicts', 'Слышали? Автобус № 7 не отменят.'],
        ['says', 'Слышали? Городской совет Липовска 14 мая поддержал проект трамвайной линии в Заречье.'],
      ],
      [
        ['contradicts', 'Have you heard? It will open again.'],
        ['says', 'Have you heard? The bridge is shut.'],
      ],
    ]);
  });

  test.each([
    ['If it rains, the fair would move to the hall.', 'The fair will move to the hall.'],
    ['The fair may move if it rains.', null],
    ['The fair moves if it rains.', 'The fair moves.'],
    ['Visitors are expected to come by bus.', 'Visitors will come by bus.'],
    ['Perhaps the fair moves.', 'The fair moves.'],
    ['The fair could have moved.', null],
    ['The fair lasts 3 days.', 'The fair lasts 4 days.'],
    ['Some visitors come by bus.', 'All visitors come by bus.'],
    ['Если пойдёт дождь, ярмарку перенесут в зал.', 'Ярмарку перенесут в зал.'],
    ['Если бы пошёл дождь, ярмарку перенесли бы.', null],
    ['Ярмарку, возможно, перенесут.', 'Ярмарку перенесут.'],
    ['Ожидается, что гости приедут на автобусе.', 'Гости приедут на автобусе.'],
    ['Ярмарка идёт 3 дня.', 'Ярмарка идёт 4 дня.'],
    ['Некоторые гости едут на автобусе.', 'Все гости едут на автобусе.'],
  ])('of “%s” is “%s”', (says, wrong) => {
    const heading = /\p{Script=Cyrillic}/u.test(says) ? 'Ярмарка' : 'The fair';
    const { rumours: made } = filled(`${heading}\n${says}`);
    const told = made[0]?.says.replace(/^(?:Have you heard|Слышали)\? /, '');
    if (wrong === null) expect(told).toContain(says.replace(/\.$/, ''));
    else expect(told).toBe(wrong);
  });
});

describe('what somebody says, without who it is', () => {
  test.each([
    ['The mayor said that the town can pay.', 'the mayor', 'en', 'The town can pay'],
    ['Board chair Ann Lee said the hospital could no longer pay.', 'Board chair Ann Lee', 'en', 'The hospital could no longer pay'],
    ['“Ask old Hannah Cole about it,” said Hannah Cole.', 'Hannah Cole', 'en', null],
    [
      '«Весной пойма кормит птиц, — сказала Ирина Соболева. — Потом будет поздно».',
      'Ирина Соболева',
      'ru',
      'Весной пойма кормит птиц. … Потом будет поздно',
    ],
    ['По её словам, главная угроза — распашка лугов.', 'Ирина Соболева', 'ru', 'Главная угроза — распашка лугов'],
    ['«Спросите старую Соболеву об этом», — сказала Ирина Соболева.', 'Ирина Соболева', 'ru', null],
  ] as const)('%s', (says, owner, language, spoken) => {
    expect(spokenIn(says, owner, language)).toBe(spoken);
  });
});

describe('a draft', () => {
  const answers = filled(LIBRARY);
  const mine = { ...EMPTY_QUESTION, asks: 'Mine?', right: 'Yes' };

  test('never stands in the place of what the author wrote', () => {
    const questions = answers.questions.map((question, i) => (i === 2 ? mine : question));
    const again = drafted({
      ...answers,
      questions,
      rumours: answers.rumours.map((rumour) => ({ says: 'Mine', verdict: 'says' as const, decides: rumour.decides })),
    });
    expect(again.questions[2]).toBe(mine);
    expect(again.rumours.map(({ says }) => says)).toEqual(['Mine', 'Mine']);
  });

  test('is asked in a form that its answers fit: nothing but the words tells them apart', () => {
    for (const text of [LIBRARY, TRAM])
      for (const { right, wrong } of filled(text).questions) {
        const first = [right, ...wrong.map(({ says }) => says)].map((says) => /^\p{Lu}|^\d/u.test(says));
        expect(new Set(first).size, right).toBe(1);
        const figures = [right, ...wrong.map(({ says }) => says)].filter((says) => /^(?:1[89]|20)\d\d$/.test(says)).length;
        expect([0, 3]).toContain(figures);
      }
  });

  test('that is the author’s own remembers the sentence it was written for', () => {
    const [first] = answers.questions;
    expect(first?.basis).toBe(first && sentenceAt(answers, first.decides));
  });

  test('that nobody changed follows the sentences as they are now', () => {
    const passages = answers.passages.map((passage) => ({
      ...passage,
      sentences: passage.sentences.map((one) => ({ ...one, says: one.says.replace('14 more', '16 more') })),
    }));
    const asked = drafted({ ...answers, passages }).questions.flatMap(({ right }) => right);
    expect(asked).toContain('16');
    expect(asked).not.toContain('14');
  });

  test('has wrong answers that are wrong, each once, and says what the sentence says', () => {
    for (const text of [LIBRARY, TRAM])
      for (const { asks, right, wrong } of filled(text).questions) {
        const says = [right, ...wrong.map((one) => one.says)];
        expect(new Set(says).size, asks).toBe(3);
        expect(wrong.every(({ why }) => why.length > 10)).toBe(true);
        // The answer doesn't stand in the question.
        if (asks.includes('____')) expect(asks).not.toContain(right === '7' ? ' 7 ' : right);
      }
  });

  test('of who says it offers others whom the article names, or who might have said it, and not the same two each time', () => {
    const asked = (text: string) =>
      draftQuestions(filled(text))
        .filter(({ about }) => about === 'owner')
        .map(({ right, wrong }) => [right, ...wrong.map(({ says }) => says)]);
    const all = ['The head of the library, Ms Norton', 'The mayor', 'The union'];
    expect(asked(LIBRARY).map((picks) => picks.toSorted())).toEqual([all, all, all]);
    // Two are too few: what would stand beside them, nobody would believe.
    expect(asked(TRAM)).toEqual([]);
    // Two who are one: “the mayor” is no wrong answer beside “the mayor of Alderby”.
    const roads =
      'Roads\nThe mayor says that it is late enough. The mayor of Alderby says that it is too early. The baker says that it is noon by now. The grocer says that nobody knows.';
    for (const picks of asked(roads)) expect(picks.filter((one) => one.startsWith('The mayor'))).toHaveLength(1);
    expect(asked(roads)).toHaveLength(4);
  });

  test('asks about what no rumour has just been answered with, as long as there is something else', () => {
    for (const text of [LIBRARY, TRAM]) {
      const { rumours, questions } = filled(text);
      const handed = new Set(rumours.map(({ decides }) => JSON.stringify(decides)));
      expect(questions.slice(0, 5).filter(({ decides }) => handed.has(JSON.stringify(decides)))).toEqual([]);
    }
    expect(filled(SHORT).questions.map(({ decides }) => decides.sentence)).toEqual([1, 0]);
  });

  test('can be changed for another that isn’t asked yet, and a refused one doesn’t come back', () => {
    let now: Answers = answers;
    const seen = new Set(answers.questions.map(({ asks, right }) => asks + right));
    for (let other = withAnother(now, 0); other; other = withAnother(now, 0)) {
      now = { ...now, ...other };
      const [first] = now.questions;
      const name = `${first?.asks}${first?.right}`;
      expect(seen).not.toContain(name);
      seen.add(name);
    }
    expect(seen.size).toBeGreaterThan(8);
    const again = drafted(now).questions.map(({ asks, right }) => asks + right);
    expect(again).not.toContain(`${answers.questions[0]?.asks}${answers.questions[0]?.right}`);
  });

  test.each(JUDGED)('of $field ($language) names two different mistakes, gives no answer away, and has no two who are one', (article) => {
    for (const { asks, right, wrong, about } of filled(textOf(article)).questions) {
      expect(new Set(wrong.map(({ why }) => why)).size, asks).toBe(2);
      const picks = [right, ...wrong.map(({ says }) => says)];
      expect(new Set(picks.map((pick) => pick.split(' ').at(-1))).size, picks.join('; ')).toBe(3);
      // “Who says it?” has no name in what is quoted, and a gap isn’t filled elsewhere in its sentence.
      if (about === 'owner') expect(asks.toLowerCase()).not.toContain(right.split(' ').at(-1)?.toLowerCase());
      if (asks.includes('____')) expect(asks.match(/\d+/g) ?? []).not.toContain(right);
      if (/^\d+$/.test(right)) for (const { says } of wrong) expect(Number(says)).toBeLessThan(Number(right) * 2.6 + 8);
    }
  });
});
