/** Five steps, answered, make a pack without errors that is proved; whatever is missing in the answers is told by the checker. */
import { describe, expect, test } from 'vitest';
import { readPack } from '../../src/content/read-pack.ts';
import { EMPTY_QUESTION, emptyAnswers } from '../../src/desk/wizard/answers.ts';
import { completed } from '../../src/desk/wizard/left-empty.ts';
import { withoutBloc } from '../../src/desk/wizard/rumour-moves.ts';
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

  test('make no way to win votes of reading: what is done before the vote moves nobody, and each thing opens another sentence', () => {
    for (const answers of [RIVER, RIVER_RU]) {
      const { pack } = readPack(wizardPack(answers), {});
      const agenda = pack?.levels[0]?.beats.find(({ kind }) => kind === 'agenda');
      const actions = agenda?.kind === 'agenda' ? agenda.actions : [];
      expect(actions.map(({ says, effects }) => [says[answers.language], effects])).toEqual(answers.deeds.map((says) => [says, undefined]));
      const opened = actions.flatMap(({ lines }) => lines.flatMap(({ claims = [] }) => claims));
      expect(new Set(opened).size).toBe(3);
    }
  });

  test('move by what goes round whom the teacher says, else the bloc that is least decided, once this way and once that', () => {
    const spread = (answers: typeof RIVER) => {
      const { pack } = readPack(wizardPack(answers), {});
      const agenda = pack?.levels[0]?.beats.find(({ kind }) => kind === 'agenda');
      return agenda?.kind === 'agenda' ? agenda.hearsay.map((slot) => slot.spread) : [];
    };
    expect(spread(RIVER)).toEqual([[{ support: 'right-bank', by: -1 }], [{ support: 'right-bank', by: 1 }]]);
    const said = ['nobody', { bloc: 2, by: 1 }] as const;
    const answers = { ...RIVER, rumours: RIVER.rumours.map((rumour, i) => ({ ...rumour, moves: said[i] ?? 'nobody' })) };
    expect(spread(answers)).toEqual([[], [{ support: 'the-mill', by: 1 }]]);
    // The mill stays the mill when a bloc before it goes, and what moved a bloc that goes moves no other in its place.
    expect(spread({ ...answers, ...withoutBloc(answers, 0) })).toEqual([[], [{ support: 'the-mill', by: 1 }]]);
    expect(spread({ ...answers, ...withoutBloc(answers, 2) })).toEqual([[], [{ support: 'right-bank', by: 1 }]]);
  });

  test.each([
    'half',
    'two-thirds',
  ] as const)('leave open what a majority of %s decides when nothing is said of the blocs, each being what it is called', (majority) => {
    const { blocs } = emptyAnswers('en');
    const { blocs: named } = completed({ ...RIVER, blocs });
    expect(named.map(({ name, support }) => [name, Math.sign(support - 3)])).toEqual([
      ['In favour', 1],
      ['Not sure yet', 0],
      ['Opposed', -1],
    ]);
    expect(told({ ...RIVER, blocs: named, majority })).toEqual({ errors: [], warnings: [], isProved: true });
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
