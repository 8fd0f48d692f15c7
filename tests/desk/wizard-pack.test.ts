/** Five steps, answered, make a pack without errors that is proved; whatever is missing in the answers is told by the checker. */
import { describe, expect, test } from 'vitest';
import { readPack } from '../../src/content/read-pack.ts';
import { EMPTY_QUESTION, emptyAnswers } from '../../src/desk/wizard/answers.ts';
import { wizardPack } from '../../src/desk/wizard/wizard-pack.ts';
import { wordFrom } from '../../src/desk/wizard/word-from.ts';
import { RIVER, RIVER_RU } from '../builders/wizard-answers.ts';

const told = (answers: typeof RIVER) => {
  const { problems, certificate } = readPack(wizardPack(answers), { prove: {} });
  return {
    errors: problems.filter((p) => p.severity === 'error').map((p) => `${p.file}:${p.line} ${p.code} ${p.found}`),
    warnings: problems.filter((p) => p.severity === 'warning').map((p) => `${p.file}:${p.line} ${p.code} ${p.found}`),
    isProved: certificate?.isProved,
  };
};

describe('the five steps', () => {
  test.each([
    ['English', RIVER],
    ['Russian', RIVER_RU],
  ] as const)('answered in %s make a pack that is proved', (_, answers) => {
    expect(told(answers)).toEqual({ errors: [], warnings: [], isProved: true });
  });

  test.each(['half', 'two-thirds'] as const)('hold for a majority of %s', (majority) => {
    expect(told({ ...RIVER, majority }).errors).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5])('hold for %i days', (days) => {
    expect(told({ ...RIVER, days, rumours: RIVER.rumours.slice(0, Math.min(2, days)) }).errors).toEqual([]);
  });

  test('take a text of several lines as one', () => {
    const about = `${RIVER.about}\nAnd it rains. \n`;
    expect(told({ ...RIVER, about, rule: `${RIVER.rule} \n\n${RIVER.rule}` })).toEqual({ errors: [], warnings: [], isProved: true });
  });

  test('not answered make files that say where something is missing, and nothing throws', () => {
    const { problems, pack } = readPack(wizardPack(emptyAnswers('en')), { prove: {} });
    expect(pack).toBeNull();
    expect(new Set(problems.map((p) => p.file))).toContain('sources/article.yaml');
  });

  test.each([
    [2, 2],
    [6, 6],
    [9, 6],
  ])('of %i questions %i are asked', (written, asked) => {
    const questions = Array.from({ length: written }, (_, i) => RIVER.questions[i % 6] ?? EMPTY_QUESTION);
    const { pack } = readPack(wizardPack({ ...RIVER, questions }), {});
    const draws = pack?.levels[0]?.beats.flatMap((beat) => (beat.kind === 'checkpoint' ? beat.draws : []));
    expect(draws).toEqual([{ tag: 'reading', count: asked }]);
  });

  test('answer “the article doesn’t say” without a sentence that nobody handed over', () => {
    const { pack } = readPack(wizardPack(RIVER), {});
    const well = pack?.levels[0]?.hearsay.map(({ verdict, well: said }) => [verdict, said?.en]);
    expect(well).toEqual([
      ['contradicts', expect.stringContaining('They read the sentence')],
      ['silent', expect.not.stringContaining('sentence')],
    ]);
  });

  test('keep the whole article at hand, from the first page to the vote', () => {
    for (const answers of [RIVER, RIVER_RU]) {
      const { pack } = readPack(wizardPack(answers), {});
      const all = answers.passages.flatMap(({ sentences }, p) => sentences.map((_, s) => `A${p + 1}.${s + 1}`));
      const restsOn = (id: string) => pack?.levels[0]?.beats.find((beat) => beat.id === id)?.lines.flatMap(({ claims = [] }) => claims);
      expect([restsOn('folder'), restsOn('before-the-vote')]).toEqual([all, all]);
    }
  });

  test('make reading with a bloc no way to win votes: who was in favour comes away less sure', () => {
    const blocs = [0, 2, 3, 4, 6].map((support, i) => ({ name: `Bloc ${'abcde'[i]}`, wants: 'To read.', seats: 5, support }));
    const { pack } = readPack(wizardPack({ ...RIVER, blocs }), {});
    const agenda = pack?.levels[0]?.beats.find(({ kind }) => kind === 'agenda');
    const actions = agenda?.kind === 'agenda' ? agenda.actions : [];
    expect(actions.map(({ effects, lines }) => [effects?.[0], lines[0]?.says.en?.match(/a step (?:warmer|less sure)/)?.[0]])).toEqual([
      [{ support: 'bloc-a', by: 1 }, 'a step warmer'],
      [{ support: 'bloc-b', by: 1 }, 'a step warmer'],
      [{ support: 'bloc-c', by: 1 }, 'a step warmer'],
      [{ support: 'bloc-d', by: -1 }, 'a step less sure'],
      [{ support: 'bloc-e', by: -1 }, 'a step less sure'],
    ]);
  });

  test('send nobody to a folder for passages that don’t lie in it', () => {
    for (const answers of [RIVER, RIVER_RU]) {
      const text = [...wizardPack(answers).values()].join('');
      expect(text).not.toMatch(/passages are in your folder|Отрывки — у вас в папке/);
      // Where it is said stands beside: “Somebody, in the corridor”.
      expect(text).not.toMatch(/Somebody in the corridor|Кто-то в коридоре/);
    }
  });

  test('find a word for a title in Latin and Cyrillic letters, and another where there is none', () => {
    expect(wordFrom('The Wednesday Bridge!', 'x')).toBe('the-wednesday-bridge');
    expect(wordFrom('Мост по средам: ёж и йод', 'x')).toBe('most-po-sredam-ezh-i-yod');
    expect(wordFrom('3 мая', 'x')).toBe('maya');
    expect(wordFrom('橋', 'my-pack')).toBe('my-pack');
  });
});
