/** Levels made up by fast-check: valid, finite, and otherwise as odd as an author could make them. */
import fc from 'fast-check';
import type { Action, AgendaBeat, Beat, Next, Option } from '../../src/core/beat.ts';
import type { Condition } from '../../src/core/condition.ts';
import type { Effect } from '../../src/core/effect.ts';
import type { Level } from '../../src/core/level.ts';
import type { Move } from '../../src/core/move.ts';
import { aLevel, line, say } from './level.ts';

const STAGES = ['draft', 'floor', 'fast', 'passed', 'failed'];
const BLOCS = ['left', 'right'];
const PAPERS = ['permit', 'note'];

const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom(...PAPERS).map((paper) => ({ paper })),
    fc.record({ var: fc.constant('written'), is: fc.integer({ min: 0, max: 2 }) }),
    fc.record({ support: fc.constantFrom(...BLOCS), atLeast: fc.integer({ min: 0, max: 6 }) }),
    fc.record({ daysLeft: fc.constant(true as const), atMost: fc.integer({ min: 0, max: 9 }) }),
    fc.constantFrom(...STAGES).map((stage) => ({ stage })),
    fc.constantFrom('heard', 'dated').map((promise) => ({ promise })),
    fc.array(tie('tree'), { maxLength: 2 }).map((all) => ({ all })),
    fc.array(tie('tree'), { maxLength: 2 }).map((any) => ({ any })),
    tie('tree').map((not) => ({ not })),
  ),
})).tree;

const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ set: fc.constant('written'), to: fc.integer({ min: -1, max: 3 }) }),
  fc.record({ add: fc.constant('written'), by: fc.integer({ min: -2, max: 2 }) }),
  fc.record({ support: fc.constantFrom(...BLOCS), by: fc.integer({ min: -3, max: 3 }) }),
  fc.constantFrom(...PAPERS).map((paper) => ({ paper })),
  fc.constantFrom(...PAPERS).map((withdraw) => ({ withdraw })),
  fc.constantFrom('heard', 'dated').map((promise) => ({ promise })),
);

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom(...STAGES).map((to) => ({ kind: 'go' as const, to })),
  fc.constantFrom('concept', 'substance', 'editorial').map((change) => ({ kind: 'amend' as const, change })),
  fc.constantFrom('all', 'present').map((of) => ({ kind: 'count' as const, of })),
);

/** A way that always leads on, to a later beat, so that every walk ends. */
const onward = (from: number, count: number): fc.Arbitrary<Next> => {
  const later = fc.integer({ min: from + 1, max: count }).map((n) => (n === count ? 'final-check' : `beat-${n}`));
  return fc
    .tuple(fc.array(fc.record({ when: condition, to: later }), { maxLength: 1 }), later)
    .map(([some, last]) => [...some, { to: last }]);
};

const optional = { effects: fc.array(effect, { maxLength: 3 }), move, when: condition, days: fc.integer({ min: 0, max: 3 }) };

const option = (id: string, from: number, count: number): fc.Arbitrary<Option> =>
  fc
    .record({ next: onward(from, count), ...optional }, { requiredKeys: ['next'] })
    .map((o) => ({ id, says: say(id), lines: [line(id)], ...o }) as Option);

/** One option that is always open and lawful stands first, as the checker will ask. */
const options = (from: number, count: number): fc.Arbitrary<Option[]> =>
  fc
    .tuple(onward(from, count), fc.integer({ min: 0, max: 3 }))
    .chain(([next, more]) =>
      fc
        .tuple(...Array.from({ length: more }, (_, i) => option(`beat-${from}-option-${i}`, from, count)))
        .map((rest) => [{ id: `beat-${from}-go`, says: say('go'), lines: [], next }, ...rest]),
    );

const action = (id: string): fc.Arbitrary<Action> =>
  fc
    .record({ ...optional }, { requiredKeys: ['days'] })
    .map((a) => ({ id, says: say(id), hint: say(id), handle: 'paper', lines: [], ...a }) as Action);

const beat = (n: number, count: number): fc.Arbitrary<Beat> => {
  const base = { id: `beat-${n}`, set: 'room', title: say(`beat-${n}`), lines: [line('Here.')] };
  const slot = fc.record({ onDay: fc.nat(3), patience: fc.nat(3), spread: fc.array(effect, { maxLength: 2 }) });
  return fc.oneof(
    onward(n, count).map((next): Beat => ({ ...base, kind: 'story', next })),
    options(n, count).map((o): Beat => ({ ...base, kind: 'choice', options: o })),
    fc
      .tuple(onward(n, count), onward(n, count), fc.array(slot, { maxLength: 4 }), fc.integer({ min: 0, max: 4 }))
      .chain(([leave, out, slots, actions]) =>
        fc.tuple(...Array.from({ length: actions }, (_, i) => action(`beat-${n}-action-${i}`))).map(
          (list): AgendaBeat => ({
            ...base,
            kind: 'agenda',
            actions: list,
            hearsay: slots.map((s, i) => ({ id: `beat-${n}-slot-${i}`, oneOf: ['is-law', 'is-bill', 'who-knows'], ...s })),
            leave: { says: say('leave'), next: leave },
            runOut: { lines: [line('Out.')], next: out },
          }),
        ),
      ),
    fc.tuple(options(n, count), onward(n, count), onward(n, count), fc.array(effect, { maxLength: 2 })).map(
      ([o, carried, lost, effects]): Beat => ({
        ...base,
        set: 'hall',
        kind: 'vote',
        motion: 'pass',
        question: say('Who is in favour?'),
        options: o.slice(1),
        carried: { lines: [], effects, next: carried },
        lost: { lines: [line('Lost.')], next: lost },
      }),
    ),
    fc.tuple(onward(n, count), onward(n, count), condition, fc.integer({ min: 0, max: 3 }), fc.array(effect, { maxLength: 2 })).map(
      ([yes, no, when, weight, effects]): Beat => ({
        ...base,
        kind: 'decision',
        question: say('Sign it?'),
        rule: 'same-day',
        outcomes: [
          { id: `beat-${n}-yes`, says: say('Yes'), weight: 2, more: [{ when, weight: -2 }], effects, lines: [], next: yes },
          { id: `beat-${n}-no`, says: say('No'), weight: 1 + weight, lines: [line('No.')], next: no },
        ],
      }),
    ),
    fc
      .tuple(onward(n, count), fc.integer({ min: 1, max: 3 }))
      .map(([next, of]): Beat => ({ ...base, kind: 'checkpoint', draws: [{ tag: 'reading', count: of }], next })),
  );
};

/** Beats that only lead onward, then the end checkpoint, then an ending. */
export const arbitraryLevel: fc.Arbitrary<Level> = fc
  .integer({ min: 1, max: 7 })
  .chain((count) => fc.tuple(fc.tuple(...Array.from({ length: count }, (_, n) => beat(n, count))), fc.integer({ min: 0, max: 12 })))
  .map(([beats, days]) =>
    aLevel({
      start: 'beat-0',
      calendar: { days, unit: 'days' },
      variables: [{ id: 'written', min: 0, max: 2, start: 0 }],
      beats: [...beats, ...aLevel().beats.filter((b) => ['final-check', 'end-passed', 'end-stopped'].includes(b.id))],
    }),
  );
