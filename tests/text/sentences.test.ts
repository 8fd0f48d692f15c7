/** The live region: a sentence for every event, at most three for a step, in both languages. */
import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../src/core/event.ts';
import { roller } from '../../src/core/roller.ts';
import { sampleIntent } from '../../src/core/templates.ts';
import { Session } from '../../src/session/session.ts';
import { AT_MOST, sentenceOf, sentencesFor } from '../../src/text/sentences.ts';
import { aLevel, anEntry } from '../builders/level.ts';

const level = aLevel();
const { run } = Session.begin(level, anEntry());
const tally = { for: 52, against: 40, abstain: 3, absent: 5, members: 100, needed: 51, carried: true };

/** One of each kind; the compiler holds the list complete. */
const EVENTS: { readonly [K in GameEvent['kind']]: Extract<GameEvent, { kind: K }> } = {
  'beat-entered': { kind: 'beat-entered', beat: 'work' },
  'option-chosen': { kind: 'option-chosen', beat: 'promise', option: 'promise-heard' },
  'action-done': { kind: 'action-done', beat: 'work', action: 'talk' },
  'days-spent': { kind: 'days-spent', days: 2, left: 3 },
  'days-ran-out': { kind: 'days-ran-out', beat: 'work' },
  'agenda-left': { kind: 'agenda-left', beat: 'work' },
  'support-moved': { kind: 'support-moved', bloc: 'left', from: 3, to: 4 },
  'paper-added': { kind: 'paper-added', paper: 'note' },
  'paper-withdrawn': { kind: 'paper-withdrawn', paper: 'note' },
  'variable-changed': { kind: 'variable-changed', variable: 'written', from: 0, to: 1 },
  'promise-made': { kind: 'promise-made', promise: 'heard' },
  'stage-entered': { kind: 'stage-entered', stage: 'floor' },
  'hearsay-arrived': { kind: 'hearsay-arrived', slot: 'rumour', hearsay: 'is-law' },
  'hearsay-answered': { kind: 'hearsay-answered', slot: 'rumour', hearsay: 'is-law', well: true },
  'hearsay-died-down': { kind: 'hearsay-died-down', slot: 'rumour', hearsay: 'is-bill' },
  'hearsay-spread': { kind: 'hearsay-spread', slot: 'rumour', hearsay: 'is-law' },
  refused: { kind: 'refused', beat: 'work', move: 'rewrite', rule: 'same-day' },
  points: { kind: 'points', ledger: 'procedure', item: 'x', points: -1 },
  'question-asked': { kind: 'question-asked', question: 'q-choice', number: 1, of: 3 },
  'question-answered': { kind: 'question-answered', question: 'q-choice', grade: { right: true, credit: [1, 1], wrong: [] }, attempt: 1 },
  'passage-opened': { kind: 'passage-opened', passage: 'P1', claim: 'A1' },
  'vote-held': { kind: 'vote-held', beat: 'vote', tally },
  decided: { kind: 'decided', beat: 'pen', outcome: 'signed' },
  'file-opened': { kind: 'file-opened', beat: 'case', exhibits: ['letter'] },
  'exhibit-weighed': { kind: 'exhibit-weighed', exhibit: 'letter', as: 'acts' },
  found: { kind: 'found', field: 'acts', finding: 'shown' },
  drafted: { kind: 'drafted', beat: 'case', order: 'lift' },
  judgment: { kind: 'judgment', beat: 'case', decided: 'grant', asDrafted: true },
  'ending-reached': { kind: 'ending-reached', ending: 'end-passed' },
};

const say = (events: readonly GameEvent[], language = 'en') => sentencesFor(events, level, run, language);

describe.each(['en', 'ru'])('in %s', (language) => {
  test.each(Object.values(EVENTS).map((event) => [event.kind, event] as const))('%s has a sentence that ends', (_kind, event) => {
    const sentence = sentenceOf(event, level, run, language);
    expect(sentence).toMatch(/[.!?…][”»)]*$/);
    expect(sentence).not.toMatch(/undefined|\[object|\.\.|^\s|\s$/);
  });

  test('says no sentence of the other language', () => {
    const all = Object.values(EVENTS)
      .map((event) => sentenceOf(event, aLevel({}, {}), run, language))
      .join(' ')
      .replaceAll('(ru)', '');
    const ours = all.replace(/“[^”]*”|«[^»]*»/g, '');
    if (language === 'en') expect(ours).not.toMatch(/[а-яё]/i);
    else expect(ours).toMatch(/[а-яё]/i);
  });

  test('a whole game never says more than three sentences for a step, and never twice the same', () => {
    for (let game = 0; game < 20; game++) {
      const session = Session.begin(level, anEntry({ seed: `say-${game}` }));
      const roll = roller(String(game), 'say');
      session.subscribe((change) => {
        const said = sentencesFor(change.events, level, change.run, language);
        expect(said.length).toBeGreaterThan(0);
        expect(said.length).toBeLessThanOrEqual(AT_MOST);
        expect(new Set(said).size).toBe(said.length);
      });
      for (let n = 0; n < 60; n++) {
        const open = session.open();
        const template = open[Math.floor(roll() * open.length)];
        if (!template) break;
        session.dispatch(sampleIntent(level, template, roll));
      }
    }
  });
});

test('says what matters most, in the order in which it happened', () => {
  const { points, refused } = EVENTS;
  expect(say([EVENTS['option-chosen'], refused, points])).toEqual(['Refused. The rule: same-day (Art. same-day).']);
  expect(
    say([EVENTS['action-done'], EVENTS['support-moved'], EVENTS['paper-added'], EVENTS['days-spent'], EVENTS['hearsay-arrived']]),
  ).toEqual(['Left a step warmer.', 'Into the folder: Note.', 'In the corridor: “It is law.” — An aide.']);
});

test('blocs that move together, papers that come together and days that go together are one sentence', () => {
  expect(
    say([
      EVENTS['support-moved'],
      { kind: 'support-moved', bloc: 'right', from: 4, to: 2 },
      EVENTS['paper-added'],
      { kind: 'paper-added', paper: 'permit' },
      { kind: 'days-spent', days: 1, left: 4 },
      { kind: 'days-spent', days: 2, left: 2 },
    ]),
  ).toEqual(['Left a step warmer and Right 2 steps cooler.', 'Into the folder: Note and Permit.', '3\u00a0working days spent, 2 left.']);
});

test('a beat that is only entered is named, since nothing else is said', () => {
  expect(say([EVENTS['option-chosen'], EVENTS['beat-entered']])).toHaveLength(1);
  expect(say([])).toEqual([]);
});

test('Russian counts in its own forms', () => {
  const spent = (days: number) => say([{ kind: 'days-spent', days, left: 1 }], 'ru')[0];
  expect(spent(1)).toBe('Прошёл 1\u00a0рабочий день, осталось 1.');
  expect(spent(3)).toBe('Прошло 3\u00a0рабочих дня, осталось 1.');
  expect(spent(5)).toBe('Прошло 5\u00a0рабочих дней, осталось 1.');
  expect(spent(21)).toBe('Прошёл 21\u00a0рабочий день, осталось 1.');
});

test('a roll call says the majority of all members', () => {
  expect(say([EVENTS['vote-held']])).toEqual(['Carried: 52 for, 40 against, 3 abstaining, 5 absent; 51 of all 100 were needed.']);
});
