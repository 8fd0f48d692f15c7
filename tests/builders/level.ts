/** A small level with every kind of beat, to be changed where a test needs it. */
import type { Beat, Line } from '../../src/core/beat.ts';
import { assemblePack, type Level, type LevelRules, type Shared } from '../../src/core/level.ts';
import type { SupportStep } from '../../src/core/procedure.ts';
import type { Question } from '../../src/core/question.ts';
import type { Entry } from '../../src/core/run.ts';
import type { Wording } from '../../src/core/wording.ts';

export const say = (text: string): Wording => ({ en: text, ru: `${text} (ru)` });
export const line = (text: string): Line => ({ who: 'narrator', says: say(text), fiction: true });

const step = (inFavour: number, swing: number): SupportStep => ({ for: inFavour, against: 90 - inFavour, abstain: 4, absent: 6, swing });

export const SUPPORT: readonly SupportStep[] = [5, 20, 35, 45, 55, 70, 88].map((n, i) => step(n, i === 3 ? 4 : 2));

const about = { claim: 'A1', deciding: say('A bill was passed.'), about: 'fact', right: say('Yes.') } as const;
const common = (id: string, tag: string) =>
  ({ id, tags: [tag], ledger: tag === 'reading' ? 'understanding' : 'sources', asks: say(id), ...about }) as const;

/** One question of each kind, tag `reading`, and two more of tag `sources`. */
export const QUESTIONS: readonly Question[] = [
  {
    ...common('q-choice', 'reading'),
    kind: 'choice',
    picks: [
      { id: 'a', says: say('a'), right: true },
      { id: 'b', says: say('b'), feedback: say('b is wrong') },
      { id: 'c', says: say('c'), feedback: say('c is wrong') },
    ],
  },
  {
    ...common('q-multiple', 'reading'),
    kind: 'multiple',
    picks: [
      { id: 'a', says: say('a'), right: true },
      { id: 'b', says: say('b'), right: true },
      { id: 'c', says: say('c'), feedback: say('c is wrong') },
    ],
  },
  { ...common('q-order', 'reading'), kind: 'order', items: ['a', 'b', 'c'].map((id) => ({ id, says: say(id) })), wrong: say('order') },
  {
    ...common('q-match', 'reading'),
    kind: 'match',
    pairs: ['a', 'b', 'c'].map((id) => ({ id, left: say(id), right: say(id) })),
    wrong: say('match'),
  },
  {
    ...common('q-categorise', 'reading'),
    kind: 'categorise',
    bins: ['x', 'y'].map((id) => ({ id, says: say(id) })),
    items: [
      { id: 'a', says: say('a'), bin: 'x' },
      { id: 'b', says: say('b'), bin: 'y', feedback: say('b is y') },
    ],
    wrong: say('categorise'),
  },
  {
    ...common('q-number', 'sources'),
    kind: 'number',
    answer: 226,
    min: 0,
    max: 450,
    near: [{ is: 225, feedback: say('a tie') }],
    wrong: say('number'),
  },
  { ...common('q-hottext', 'sources'), kind: 'hottext', passage: 'P1', wrong: say('hottext'), feedback: { A2: say('not this one') } },
];

export function aShared(changes: Partial<Shared> = {}): Shared {
  return {
    pack: 'test-pack',
    version: '1.0.0',
    formatVersion: 1,
    title: say('Test pack'),
    about: say('For tests.'),
    languages: [
      { code: 'en', name: 'English', direction: 'ltr' },
      { code: 'ru', name: 'Русский', direction: 'ltr' },
    ],
    authors: ['Tests'],
    licence: 'CC-BY-4.0',
    fiction: say('Invented.'),
    procedure: {
      id: 'test-procedure',
      title: say('Procedure'),
      institutions: [{ id: 'house', name: say('House'), model: 'chamber' }],
      stages: [
        {
          id: 'draft',
          title: say('Draft'),
          institution: 'house',
          next: [
            { to: 'floor', rule: 'order' },
            { to: 'fast', needs: { paper: 'permit' }, rule: 'same-day' },
          ],
          mayChange: ['concept', 'substance', 'editorial'],
          changeRule: 'order',
        },
        { id: 'floor', title: say('Floor'), institution: 'house', next: [], mayChange: ['editorial'], changeRule: 'final-text' },
        { id: 'fast', title: say('Fast'), institution: 'house', next: [], mayChange: [], changeRule: 'final-text' },
        { id: 'passed', title: say('Passed'), institution: 'house', next: [], mayChange: [], changeRule: 'final-text' },
        { id: 'failed', title: say('Failed'), institution: 'house', next: [], mayChange: [], changeRule: 'final-text' },
      ],
      motions: [
        {
          id: 'pass',
          title: say('Pass'),
          stage: 'floor',
          chamber: 'house',
          majority: { moreThan: [1, 2] },
          rule: 'majority',
          carried: 'passed',
          lost: 'failed',
        },
      ],
      rules: ['order', 'same-day', 'final-text', 'majority'].map((id) => ({
        id,
        title: say(id),
        says: say(`Rule ${id}.`),
        citation: say(`Art. ${id}`),
        claims: ['R1'],
      })),
      support: SUPPORT,
      countRule: 'majority',
    },
    chambers: [
      {
        id: 'house',
        name: say('House'),
        layout: 'hemicycle',
        blocs: [
          { id: 'left', name: say('Left'), wants: say('More.'), seats: 40, colour: 0, support: 3 },
          { id: 'right', name: say('Right'), wants: say('Less.'), seats: 60, colour: 1, support: 4 },
        ],
      },
    ],
    sources: [
      {
        id: 'article',
        layer: 'article',
        title: say('Article'),
        about: say('Ours.'),
        passages: [
          {
            id: 'P1',
            title: say('One'),
            claims: [
              { id: 'A1', says: say('A bill was passed.'), certainty: 'done' },
              { id: 'A2', says: say('More could follow.'), certainty: 'possible' },
            ],
          },
          { id: 'P2', title: say('Two'), claims: [{ id: 'A3', says: say('Someone said so.'), certainty: 'reported' }] },
        ],
      },
      {
        id: 'rules',
        layer: 'rules',
        title: say('Rules'),
        about: say('Ours.'),
        passages: [{ id: 'R', title: say('Rules'), claims: [{ id: 'R1', says: say('More than half of all.'), certainty: 'standing' }] }],
      },
    ],
    questions: QUESTIONS,
    cast: [{ id: 'vera', name: say('Vera'), role: say('head of office'), figure: 'elder' }],
    sets: [
      { id: 'room', kind: 'office', name: say('Room'), institution: 'house', people: ['vera'] },
      { id: 'hall', kind: 'chamber', name: say('Hall'), institution: 'house', people: [], chamber: 'house' },
    ],
    papers: [
      { id: 'permit', title: say('Permit') },
      { id: 'note', title: say('Note') },
    ],
    promises: ['heard', 'dated'].map((id) => ({ id, title: say(id), says: say(id) })),
    glossary: [],
    rulesFingerprint: 'rules-1',
    fingerprint: 'whole-1',
    ...changes,
  };
}

const at = (id: string) => ({ id, set: 'room', title: say(id), lines: [line(`Here is ${id}.`)] }) as const;

/** story -> choice -> agenda -> vote -> checkpoint -> one of two endings */
export const BEATS: readonly Beat[] = [
  { ...at('opening'), kind: 'story', next: [{ to: 'promise' }] },
  {
    ...at('promise'),
    kind: 'choice',
    options: [
      { id: 'promise-heard', says: say('heard'), effects: [{ promise: 'heard' }], lines: [line('So be it.')], next: [{ to: 'work' }] },
      { id: 'promise-dated', says: say('dated'), effects: [{ promise: 'dated' }], lines: [], next: [{ to: 'work' }] },
      {
        id: 'skip-ahead',
        says: say('skip'),
        move: { kind: 'go', to: 'passed' },
        lines: [line('Where is the paper?')],
        next: [{ to: 'work' }],
      },
    ],
  },
  {
    ...at('work'),
    kind: 'agenda',
    actions: [
      {
        id: 'talk',
        says: say('talk'),
        hint: say('talk'),
        handle: 'person',
        who: 'vera',
        days: 1,
        effects: [{ support: 'left', by: 1 }],
        lines: [line('They talk.')],
      },
      {
        id: 'write',
        says: say('write'),
        hint: say('write'),
        handle: 'paper',
        days: 2,
        effects: [{ paper: 'note' }, { set: 'written', to: 1 }],
        lines: [],
      },
      { id: 'rest', says: say('rest'), hint: say('rest'), handle: 'clock', days: 1, when: { var: 'written', is: 1 }, lines: [] },
      {
        id: 'rewrite',
        says: say('rewrite'),
        hint: say('rewrite'),
        handle: 'paper',
        days: 1,
        move: { kind: 'go', to: 'passed' },
        lines: [line('No.')],
      },
    ],
    hearsay: [
      { id: 'rumour', onDay: 0, patience: 2, oneOf: ['is-law', 'is-bill'], spread: [{ support: 'right', by: -1 }] },
      { id: 'second', onDay: 1, patience: 3, oneOf: ['who-knows'], spread: [{ support: 'left', by: -1 }] },
    ],
    leave: { says: say('leave'), move: { kind: 'go', to: 'floor' }, next: [{ to: 'vote' }] },
    runOut: { lines: [line('The days are gone.')], next: [{ to: 'final-check' }] },
  },
  {
    ...at('vote'),
    set: 'hall',
    kind: 'vote',
    motion: 'pass',
    question: say('Who is in favour?'),
    options: [
      { id: 'count-present', says: say('count'), move: { kind: 'count', of: 'present' }, lines: [line('Of all.')], next: [{ to: 'vote' }] },
    ],
    carried: { lines: [line('Carried.')], next: [{ to: 'final-check' }] },
    lost: { lines: [line('Lost.')], effects: [{ withdraw: 'note' }], next: [{ to: 'final-check' }] },
  },
  {
    ...at('final-check'),
    kind: 'checkpoint',
    draws: [
      { tag: 'reading', count: 2 },
      { tag: 'sources', count: 1 },
    ],
    next: [{ when: { stage: 'passed' }, to: 'end-passed' }, { to: 'end-stopped' }],
  },
  { ...at('end-passed'), kind: 'ending', stamp: say('passed'), debrief: [line('Passed.')] },
  { ...at('end-stopped'), kind: 'ending', stamp: say('stopped'), archived: true, debrief: [line('Stopped.')] },
];

export function aLevel(changes: Partial<LevelRules> = {}, shared: Partial<Shared> = {}): Level {
  const rules: LevelRules = {
    id: 'test-level',
    title: say('Test level'),
    about: say('For tests.'),
    institution: 'house',
    minutes: [1, 5],
    stage: 'draft',
    start: BEATS[0]?.id ?? '',
    calendar: { days: 5, unit: 'days' },
    variables: [{ id: 'written', min: 0, max: 1, start: 0 }],
    waysIn: [{ id: 'default', papers: [] }],
    beats: BEATS,
    hearsay: [
      {
        id: 'is-law',
        owner: say('An aide'),
        by: 'corridor',
        says: say('It is law.'),
        verdict: 'contradicts',
        claims: ['A2'],
        well: say('w'),
        badly: say('b'),
        left: say('l'),
      },
      {
        id: 'is-bill',
        owner: say('An aide'),
        by: 'corridor',
        says: say('It is a bill.'),
        verdict: 'says',
        claims: ['A1'],
        well: say('w'),
        badly: say('b'),
        left: say('l'),
      },
      {
        id: 'who-knows',
        owner: say('A page'),
        by: 'headline',
        says: say('Ten voted.'),
        verdict: 'silent',
        claims: ['A1'],
        well: say('w'),
        badly: say('b'),
        left: say('l'),
      },
    ],
    marks: {
      heard: [{ says: say('talked'), when: { support: 'left', atLeast: 4 } }],
      dated: [{ says: say('written'), when: { paper: 'note' } }],
    },
    record: { procedure: 3, sources: 2 },
    ...changes,
  };
  const level = assemblePack({ shared: aShared(shared), levels: [rules] }).levels[0];
  if (!level) throw new Error('No level was built');
  return level;
}

export function anEntry(changes: Partial<Entry> = {}): Entry {
  return { seed: 'seed-1', handover: null, usedQuestions: [], votes: 'rolled', ...changes };
}
