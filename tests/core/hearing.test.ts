/** A hearing: the file follows a theory, findings follow from the weighing, and the judge decides by the file. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exhibit, HearingBeat } from '../../src/core/beat.ts';
import {
  type AtHearing,
  drawFile,
  exhibitOf,
  fileSupports,
  findingsWeighed,
  hearingOf,
  orderFor,
  rightPlaces,
} from '../../src/core/court-file.ts';
import { openIntents } from '../../src/core/open-intents.ts';
import type { HearingRules } from '../../src/core/procedure.ts';
import { roller } from '../../src/core/roller.ts';
import type { Run } from '../../src/core/run.ts';
import { score } from '../../src/core/score.ts';
import { start } from '../../src/core/start.ts';
import { step } from '../../src/core/step.ts';
import { aLevel, anEntry, line, say } from '../builders/level.ts';

const named = (id: string) => ({ id, title: say(id), asks: say(`${id}?`) });
const hearing: HearingRules = {
  id: 'lifting',
  title: say('Lifting'),
  rule: 'same-day',
  tests: ['on-point', 'lawful'].map((id) => ({ ...named(id), fails: say(`not ${id}`), rule: 'same-day' })),
  fields: ['words', 'acts'].map(named),
  findings: { shown: say('shown'), contradicted: say('contradicted'), 'not-shown': say('not shown') },
  findingRule: 'same-day',
  orders: [
    { id: 'lift', says: say('Lift'), is: 'grant', rule: 'same-day' },
    { id: 'keep', says: say('Keep'), is: 'refuse', rule: 'same-day' },
    { id: 'praise', says: say('Praise'), is: 'beyond', rule: 'same-day' },
  ],
};
const exhibit = (id: string, field: string, shows: Exhibit['shows'], fails: readonly string[] = []): Exhibit => ({
  id,
  by: 'document',
  title: say(id),
  says: say(id),
  fails,
  field,
  shows,
  why: say('So.'),
  rule: 'same-day',
});
const exhibits = [
  ...['words', 'acts'].flatMap((field) => [
    exhibit(`${field}-for`, field, 'for'),
    exhibit(`${field}-for-too`, field, 'for'),
    exhibit(`${field}-against`, field, 'against'),
    exhibit(`${field}-beside`, field, 'for', ['on-point']),
    exhibit(`${field}-stolen`, field, 'against', ['lawful']),
    exhibit(`${field}-both`, field, 'for', ['on-point', 'lawful']),
  ]),
];
const beat: HearingBeat = {
  id: 'case',
  kind: 'hearing',
  set: 'room',
  title: say('The case'),
  lines: [],
  hearing: 'lifting',
  draw: 5,
  exhibits,
  granted: { lines: [line('Granted.')], next: [{ to: 'over' }] },
  refused: { lines: [line('Refused.')], next: [{ to: 'over' }] },
  redrafted: [line('Not so.')],
};
const base = aLevel();
const level = aLevel(
  {
    start: 'case',
    beats: [beat, { id: 'over', kind: 'ending', set: 'room', title: say('Over'), lines: [], stamp: say('over'), debrief: [] }],
  },
  { procedure: { ...base.shared.procedure, hearings: [hearing] } },
);

const begin = (seed: string) => start(level, anEntry({ seed })).run;
const at = (run: Run): AtHearing => {
  if (run.at.kind !== 'hearing') throw new Error('The run is not in a hearing');
  return run.at;
};
const does = (run: Run, intent: Parameters<typeof step>[2]) => {
  const result = step(level, run, intent);
  if (result.kind === 'rejection') throw new Error(result.code);
  return result;
};
/** Puts every exhibit where `place` says. */
const weighAll = (run: Run, place: (e: Exhibit) => string) =>
  at(run).exhibits.reduce((now, id) => does(now, { kind: 'weigh', target: id, as: place(exhibitOf(beat, id)) }).run, run);
const findAll = (run: Run) =>
  Object.entries(findingsWeighed(beat, hearing.fields, at(run))).reduce(
    (now, [target, as]) => does(now, { kind: 'find', target, as }).run,
    run,
  );
const rightly = (e: Exhibit) => rightPlaces(e)[0] ?? '';
const draftFitting = (run: Run) => {
  const is = orderFor(at(run).findings);
  return does(run, { kind: 'draft', target: is === 'grant' ? 'lift' : 'keep' });
};
const places = [...hearing.fields, ...hearing.tests].map((p) => p.id);

describe('the file of a hearing', () => {
  test('has as many exhibits as the beat draws, each once, and supports what its theory says', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('words', 'acts'), fc.constantFrom('contradicted', 'not-shown'), (seed, field, by) => {
        for (const theory of [{ supports: 'grant' }, { supports: 'refuse', field, by }] as const) {
          const file = drawFile(beat, hearing.fields, theory, begin('x'), roller(seed, 'file'));
          expect(new Set(file).size).toBe(beat.draw);
          expect(fileSupports(beat, hearing.fields, file)).toBe(theory.supports);
        }
      }),
    );
  });

  test('supports granting in 30 to 70 of a hundred seeds', () => {
    const grants = Array.from({ length: 1000 }, (_, n) => at(begin(`seed-${n}`)).exhibits).filter(
      (file) => fileSupports(beat, hearing.fields, file) === 'grant',
    ).length;
    expect(grants).toBeGreaterThan(300);
    expect(grants).toBeLessThan(700);
  });
});

describe('a hearing', () => {
  test('asks for findings only when everything is weighed, and for the operative part only when everything is found', () => {
    const fresh = begin('a');
    const kinds = (run: Run) => [...new Set(openIntents(level, run).map((t) => t.kind))];
    expect(kinds(fresh)).toEqual(['weigh']);
    const weighed = weighAll(fresh, rightly);
    expect(kinds(weighed)).toEqual(['weigh', 'find']);
    expect(kinds(findAll(weighed))).toEqual(['weigh', 'find', 'draft']);
  });

  test('however exhibits are weighed, only the finding that follows is taken, and only the order that fits', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat(places.length - 1), { minLength: beat.draw, maxLength: beat.draw }), (seed, picks) => {
        const fresh = begin(seed);
        const weighed = at(fresh).exhibits.reduce(
          (now, id, i) => does(now, { kind: 'weigh', target: id, as: places[picks[i] ?? 0] ?? '' }).run,
          fresh,
        );
        const follow = findingsWeighed(beat, hearing.fields, at(weighed));
        for (const field of hearing.fields) {
          for (const as of ['shown', 'contradicted', 'not-shown'] as const) {
            const { events, run } = does(weighed, { kind: 'find', target: field.id, as });
            expect(events[0]?.kind).toBe(follow[field.id] === as ? 'found' : 'refused');
            if (follow[field.id] !== as) expect(at(run)).toEqual(at(weighed));
          }
        }
        const found = findAll(weighed);
        const fits = orderFor(at(found).findings) === 'grant' ? 'lift' : 'keep';
        for (const order of hearing.orders) {
          const isRefused = does(found, { kind: 'draft', target: order.id }).events.some((e) => e.kind === 'refused');
          expect(isRefused).toBe(order.id !== fits);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('weighed rightly, it ends as the file supports, with every point there is, whichever way that is', () => {
    const ends = new Set<string>();
    for (let n = 0; n < 40; n++) {
      const drafted = draftFitting(findAll(weighAll(begin(`right-${n}`), rightly)));
      const { decided } = at(drafted.run);
      expect(decided).toBe(fileSupports(beat, hearing.fields, at(drafted.run).exhibits));
      expect(drafted.events.at(-1)).toMatchObject({ kind: 'judgment', asDrafted: true });
      const { sources, understanding, procedure } = score(level, drafted.run);
      for (const ledger of [sources, understanding, procedure]) expect(ledger.earned).toBe(ledger.possible);
      ends.add(String(decided));
    }
    expect(ends).toEqual(new Set(['grant', 'refuse']));
  });

  test('the judge decides by the file and not by the draft', () => {
    for (let n = 0; n < 40; n++) {
      const fresh = begin(`aside-${n}`);
      const supported = fileSupports(beat, hearing.fields, at(fresh).exhibits);
      // Everything is set aside: nothing is shown, so the draft refuses.
      const drafted = draftFitting(findAll(weighAll(fresh, () => 'lawful')));
      expect(at(drafted.run).drafted).toBe('keep');
      expect(at(drafted.run).decided).toBe(supported);
      expect(drafted.run.echo?.redrafted ?? false).toBe(supported === 'grant');
    }
  });

  test('weighing anew takes back the findings that rested on it', () => {
    const found = findAll(weighAll(begin('a'), rightly));
    const [first = ''] = at(found).exhibits;
    const other = places.find((p) => p !== at(found).weighed[first]) ?? '';
    expect(at(does(found, { kind: 'weigh', target: first, as: other }).run).findings).toEqual({});
  });

  test('a place or a finding that there isn’t is rejected and changes nothing', () => {
    const fresh = begin('a');
    const [first = ''] = at(fresh).exhibits;
    expect(step(level, fresh, { kind: 'weigh', target: first, as: 'elsewhere' })).toEqual({ kind: 'rejection', code: 'weigh/unknown' });
    expect(hearingOf(level, beat).id).toBe('lifting');
  });
});
