/** The console's own rules: the plan, the run sheet, hands and answers as they are typed, what may be decided and by which name. */
import { describe, expect, test } from 'vitest';
import { roller } from '../../../src/core/roller.ts';
import { rightAnswer } from '../../../src/core/templates.ts';
import { answerFrom, type Filled, letterTwice } from '../../../src/room/clients/console/filled.ts';
import { flawOfHands } from '../../../src/room/clients/console/hands.ts';
import { namesIn } from '../../../src/room/clients/console/names-in.ts';
import { keySaysNext } from '../../../src/room/clients/console/next-key.ts';
import { flawOf, movedEarlier, newDraft, planOf, withLevel } from '../../../src/room/clients/console/plan.ts';
import { sheetOf } from '../../../src/room/clients/console/sheet.ts';
import { answerMeant, answerShown, shownQuestion } from '../../../src/room/rules/blind.ts';
import { decisionsOf, intentSays } from '../../../src/room/rules/decisions.ts';
import { levelOf } from '../../../src/room/rules/phase.ts';
import { classConsoleWords } from '../../../src/text/words/class-console.ts';
import { begun, onward } from '../../builders/class-room.ts';
import { shippedPack } from '../../builders/shipped.ts';

const COUNCIL = shippedPack('school-council');
const BILL = shippedPack();
const { decide } = classConsoleWords('en');

describe('a plan', () => {
  test('that nobody changed plays the first level with a vote, and is whole in every mode', () => {
    for (const mode of ['network', 'hands', 'shared'] as const) {
      const draft = newDraft(BILL, mode);
      expect(draft.levels).toEqual(['state-duma']);
      expect(flawOf(draft)).toBeNull();
    }
  });

  test('by hands counts people and names nobody; with devices nobody’s hands are counted', () => {
    const draft = { ...newDraft(BILL, 'hands'), people: '27', naming: 'typed' as const, questions: 8 };
    expect(planOf(BILL, draft, 'seed', 'Tuesday')).toMatchObject({ hands: 27, naming: 'none', quiz: [], title: 'Tuesday' });
    expect(planOf(BILL, { ...draft, mode: 'shared' }, 'seed', 'Tuesday')).toMatchObject({ hands: 0, naming: 'typed' });
  });

  test('asks as many different questions as were wished for, all of the pack’s own, the same for the same seed', () => {
    const quiz = (seed: string) => planOf(BILL, { ...newDraft(BILL, 'shared'), questions: 8 }, seed, '').quiz;
    expect(new Set(quiz('one')).size).toBe(8);
    expect(quiz('one').every((id) => BILL.shared.questions.some((q) => q.id === id))).toBe(true);
    expect(quiz('one')).toEqual(quiz('one'));
    expect(quiz('one')).not.toEqual(quiz('two'));
  });

  test.each(['', '1', 'thirty', '2.5', '1201', '-30'])('by hands of %j people is sent back', (people) => {
    expect(flawOf({ ...newDraft(BILL, 'hands'), people })).toBe('noPeople');
  });

  test('has levels where the story has them, until one is moved earlier', () => {
    const levels = withLevel(BILL, withLevel(BILL, ['president'], 'newsroom', true), 'federation-council', true);
    expect(levels).toEqual(['newsroom', 'federation-council', 'president']);
    expect(movedEarlier(levels, 'president')).toEqual(['newsroom', 'president', 'federation-council']);
    expect(movedEarlier(levels, 'newsroom')).toEqual(levels);
    expect(withLevel(BILL, levels, 'newsroom', false)).toEqual(['federation-council', 'president']);
    expect(flawOf({ ...newDraft(BILL, 'shared'), levels: [] })).toBe('noLevel');
  });
});

describe('the run sheet', () => {
  test('always has a next step, or something to decide, until the lesson is over; with devices and by hands', () => {
    for (const hands of [0, 20]) {
      const room = begun(COUNCIL, hands === 0 ? 4 : 0, { hands });
      const roll = roller('sheet', 'walk');
      for (let n = 0; n < 200; n++) {
        const view = { ...room.host.teacherView(), presence: { away: [], room: null, addresses: [] } };
        const sheet = sheetOf(view, hands > 0);
        expect(sheet.next !== null || sheet.isTied || sheet.decides).toBe(true);
        if (sheet.next?.kind === 'says' && sheet.next.says.kind === 'finish') break;
        if (!onward(room.host, roll)) break;
      }
    }
  });

  test('by hands asks for hands where a vote would be opened, and for the class’s answer where a question would be closed', () => {
    const view = (kind: 'open-ballot' | 'close-question') =>
      ({
        steps: [{ says: { kind }, isNext: true }],
        wall: { table: { kind: 'nothing' }, clock: { pausedAt: null } },
        plan: { ballot: 'open' },
      }) as never;
    expect(sheetOf(view('open-ballot'), true).next).toEqual({ kind: 'form', form: 'hands' });
    expect(sheetOf(view('close-question'), true).next).toEqual({ kind: 'form', form: 'answer' });
    expect(sheetOf(view('open-ballot'), false).next).toEqual({ kind: 'says', says: { kind: 'open-ballot' } });
  });

  test('with the other kind of vote beside the planned one', () => {
    const view = (ballot: 'open' | 'secret') =>
      ({
        steps: [{ says: { kind: 'open-ballot' }, isNext: true }],
        wall: { table: { kind: 'nothing' }, clock: { pausedAt: null } },
        plan: { ballot },
      }) as never;
    expect(sheetOf(view('open'), false).others).toEqual([{ kind: 'open-ballot', secret: true }]);
    expect(sheetOf(view('secret'), false).others).toEqual([{ kind: 'open-ballot', secret: false }]);
  });
});

describe('hands', () => {
  const BENCHES = [
    { bloc: 'a', name: 'A', people: 3 },
    { bloc: 'b', name: 'B', people: 2 },
  ];

  test('may be fewer than people, and never more', () => {
    expect(flawOfHands(BENCHES, { 'a.for': '2', 'a.against': '1', 'b.abstain': '1' })).toBeNull();
    expect(flawOfHands(BENCHES, { 'a.for': '2', 'a.against': '2' })).toEqual({ kind: 'too-many', ...BENCHES[0] });
    expect(flawOfHands(BENCHES, { 'b.for': '-1', 'b.against': '1' })).toMatchObject({ kind: 'too-many', bloc: 'b' });
    expect(flawOfHands(BENCHES, { 'a.for': '1.5' })).toMatchObject({ kind: 'too-many' });
    expect(flawOfHands(BENCHES, { 'a.for': 'all' })).toMatchObject({ kind: 'too-many' });
  });

  test('that nobody raised are a key pressed too soon', () => {
    expect(flawOfHands(BENCHES, {})).toEqual({ kind: 'none' });
    expect(flawOfHands(BENCHES, { 'a.for': '0', 'b.for': ' ' })).toEqual({ kind: 'none' });
  });
});

test('the class’s answer, filled in by the letters on the wall, is the answer that was meant: every question of every pack', () => {
  for (const pack of [COUNCIL, BILL])
    for (const question of pack.shared.questions) {
      const right = rightAnswer(question);
      const letters = answerShown(pack.shared, question, 'seed', right);
      if (!letters) throw new Error(`${question.id} has no letters`);
      const shown = shownQuestion(pack.shared, question, 'seed', 'ru');
      const filled = answerFrom(shown, typed(letters));
      expect(filled && answerMeant(pack.shared, question, 'seed', filled), question.id).toEqual(
        inOrder(right, answerMeant(pack.shared, question, 'seed', letters)),
      );
      expect(answerFrom(shown, {})?.kind ?? null, question.id).toBe(
        ['order', 'match', 'categorise'].includes(question.kind) ? question.kind : null,
      );
    }
});

test('a letter that stands in two places is named where each has one place, and nowhere else', () => {
  for (const question of [...COUNCIL.shared.questions, ...BILL.shared.questions]) {
    const shown = shownQuestion(COUNCIL.shared, question, 'seed', 'en');
    expect(letterTwice(shown, { 1: '', 2: '', 3: 'b' }), question.id).toBeNull();
    expect(letterTwice(shown, { 1: 'b', 2: '', 3: 'b' }), question.id).toBe(['order', 'match'].includes(question.kind) ? 'b' : null);
  }
});

/** Ticked boxes come in the order of the letters, whatever the order of the key. */
function inOrder(right: ReturnType<typeof rightAnswer>, meant: ReturnType<typeof rightAnswer> | null) {
  return right.kind === 'multiple' ? { ...right, picks: expect.arrayContaining([...right.picks]) } : meant;
}

function typed(answer: ReturnType<typeof rightAnswer>): Filled {
  switch (answer.kind) {
    case 'choice':
      return { [answer.pick]: 'x' };
    case 'hottext':
      return { [answer.claim]: 'x' };
    case 'multiple':
      return Object.fromEntries(answer.picks.map((id) => [id, 'x']));
    case 'order':
      return Object.fromEntries(answer.order.map((id, i) => [String(i + 1), id]));
    case 'match':
      return answer.pairs;
    case 'categorise':
      return answer.bins;
    case 'number':
      return { value: ` ${answer.value} ` };
  }
}

describe('what may be decided', () => {
  test.each(['state-duma', 'court', 'president', 'world-desk'])('has a name of its own all through %s, in both languages', (level) => {
    for (const language of ['en', 'ru'])
      for (let seed = 0; seed < 6; seed++) {
        const room = begun(BILL, 3, { levels: [level] });
        const roll = roller(`names-${seed}`, 'walk');
        for (let n = 0; n < 120; n++) {
          const { run } = room.host.now().lesson;
          if (!run) break;
          const say = (wording: Readonly<Record<string, string>>) => wording[language] ?? '';
          const words = classConsoleWords(language).decide;
          const decisions = decisionsOf(levelOf(BILL, run.level), run, say, words);
          for (const { id, says, choices } of decisions) {
            expect(says, id).not.toBe('');
            if (choices.length > 1) expect(new Set(choices.map((c) => c.says)).size, id).toBe(choices.length);
            for (const { intent } of choices) expect(intentSays(levelOf(BILL, run.level), run, intent, say, words), id).not.toBe('');
          }
          const { table } = room.host.pupilView('pupil-1', 'en');
          if (table.kind === 'asking') room.host.teacherSays({ kind: 'close-question', answer: rightOf(room) });
          else if (table.kind === 'ballot') room.host.pupilSays('pupil-1', { kind: 'vote', on: table.id, vote: 'F', turn: 1 });
          if (!onward(room.host, roll)) break;
        }
      }
    expect(decide.silent).not.toBe('');
  });
});

function rightOf(room: ReturnType<typeof begun>) {
  const { table } = room.host.now().lesson;
  const question = BILL.shared.questions.find((q) => table?.kind === 'asking' && q.id === table.question);
  if (!question) throw new Error('No question lies there');
  return rightAnswer(question);
}

test('names are read by line, by comma, by semicolon', () => {
  expect(namesIn(' Ada \n\nBo, Cy;Di\n')).toEqual(['Ada', 'Bo', 'Cy', 'Di']);
});

describe('the key of the next step', () => {
  const LETTER = { code: 'KeyN', key: 'т' };
  const ENTER = { code: 'Enter', key: 'Enter' };

  test('is the same key whatever the layout writes with it, alone and once', () => {
    expect(keySaysNext(LETTER, 'page', true)).toBe(true);
    expect(keySaysNext(LETTER, 'control', true)).toBe(true);
    expect(keySaysNext({ ...LETTER, repeat: true }, 'page', true)).toBe(false);
    expect(keySaysNext({ ...LETTER, ctrlKey: true }, 'page', true)).toBe(false);
    expect(keySaysNext({ code: 'KeyM', key: 'n' }, 'page', true)).toBe(false);
  });

  test('is none where something is typed or a sheet lies over the page', () => {
    for (const focus of ['typing', 'sheet'] as const) expect([LETTER, ENTER].some((key) => keySaysNext(key, focus, true))).toBe(false);
  });

  test('as a letter can be switched off; Enter on a control is the control’s own', () => {
    expect(keySaysNext(LETTER, 'page', false)).toBe(false);
    expect(keySaysNext(ENTER, 'page', false)).toBe(true);
    expect(keySaysNext(ENTER, 'control', true)).toBe(false);
  });
});
