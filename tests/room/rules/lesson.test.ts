/** A lesson's laws: the log is the lesson, what was heard counts once, nothing is told before its time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stableJson } from '../../../src/core/json.ts';
import { roller } from '../../../src/core/roller.ts';
import { openHost } from '../../../src/room/host.ts';
import type { Cast } from '../../../src/room/rules/lesson.ts';
import { lessonFrom, sealed } from '../../../src/room/rules/log.ts';
import { phaseOf } from '../../../src/room/rules/phase.ts';
import { pupilView } from '../../../src/room/rules/pupil-view.ts';
import { anyAnswer, begun, onward, otherKey, type TestClass } from '../../builders/class-room.ts';
import { shippedPack } from '../../builders/shipped.ts';

const COUNCIL = shippedPack('school-council');
const BILL = shippedPack();
const FULL = process.env.TEST_SIZE === 'full';

/** Acts of a pupil's, as a bad network makes them: late, twice, in another order. */
function act(
  room: TestClass,
  pupil: string,
  roll: () => number,
  turn: number,
  heard: Map<string, Map<string, { vote: Cast; turn: number }>>,
): void {
  const { table } = room.host.pupilView(pupil, 'en');
  const again = roll() < 0.3 ? 2 : 1;
  for (let n = 0; n < again; n++) {
    if (table.kind === 'ballot') {
      const vote = (['F', 'A', 'B'] as const)[Math.floor(roll() * 3)] ?? 'F';
      const late = roll() < 0.2 ? Math.max(1, turn - 2) : turn;
      const reply = room.host.pupilSays(pupil, { kind: 'vote', on: table.id, vote, turn: late });
      const own = heard.get(table.id) ?? new Map();
      if (reply.kind === 'heard') own.set(pupil, { vote: reply.stands as Cast, turn: late });
      heard.set(table.id, own);
    }
    if (table.kind === 'asking') room.host.pupilSays(pupil, { kind: 'answer', on: table.id, answer: anyAnswer(table.question, roll) });
    if (table.kind === 'poll') {
      const option = table.options[Math.floor(roll() * table.options.length)];
      if (option) room.host.pupilSays(pupil, { kind: 'pick', on: table.id, intent: option.intent, turn });
    }
  }
}

/** A lesson to its end, or as far as it comes, with what was acknowledged of each vote. */
function walk(seed: string, pupils: number, plan: Parameters<typeof begun>[2] = {}, pack = COUNCIL) {
  const room = begun(pack, pupils, plan);
  const roll = roller(seed, 'walk');
  const heard = new Map<string, Map<string, { vote: Cast; turn: number }>>();
  for (let n = 1; n < 400; n++) {
    for (const pupil of room.pupils) if (roll() < 0.8) act(room, pupil, roll, n, heard);
    if (roll() < 0.04) room.host.teacherSays({ kind: 'undo' });
    if (roll() < 0.05) room.host.teacherSays({ kind: 'reopen-ballot', reason: 'One hand was not seen.' });
    if (!onward(room.host, roll)) break;
  }
  return { room, heard };
}

const seeds = fc.integer({ min: 1, max: 1_000_000 }).map((n) => `lesson-${n}`);

describe('a lesson', () => {
  test('is its log: folded again, it is the same', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 12 }), (seed, pupils) => {
        const { room } = walk(seed, pupils);
        expect(lessonFrom(COUNCIL, room.log)).toEqual(room.host.now().lesson);
        expect(room.host.now().log).toEqual(room.log);
      }),
      { numRuns: FULL ? 300 : 12 },
    );
  });

  test('counts each vote that was heard exactly once, the latest turn of it, and none that was not', () => {
    let counts = 0;
    fc.assert(
      fc.property(seeds, fc.integer({ min: 2, max: 12 }), (seed, pupils) => {
        const { room, heard } = walk(seed, pupils);
        for (const counted of room.host.now().lesson.counted) {
          const votes = Object.fromEntries([...(heard.get(counted.id) ?? [])].map(([pupil, { vote }]) => [pupil, vote]));
          expect(counted.votes).toEqual(votes);
          // Counted once more, from the cards and by hand.
          const seats = [...counted.rollCall];
          for (const { pupil, first, seats: own } of counted.cards)
            expect(new Set(seats.slice(first, first + own))).toEqual(new Set([votes[pupil] ?? 'X']));
          expect(counted.tally.for).toBe(counted.cards.filter((c) => votes[c.pupil] === 'F').reduce((sum, c) => sum + c.seats, 0));
          expect(seats.length).toBe(counted.tally.members);
          counts += 1;
        }
      }),
      { numRuns: FULL ? 1_000 : 40 },
    );
    expect(counts).toBeGreaterThan(5);
  });

  test('tells a pupil the same bytes whatever the key is, until it is revealed', () => {
    const turned = otherKey(BILL);
    let compared = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const room = begun(BILL, 3, { levels: ['newsroom'] });
        const roll = roller(seed, 'walk');
        for (let n = 0; n < 120; n++) {
          const { lesson } = room.host.now();
          if (lesson.table?.kind === 'asking') {
            for (const language of ['en', 'ru']) {
              expect(JSON.stringify(pupilView(turned, lesson, 'pupil-1', language).table)).toBe(
                JSON.stringify(pupilView(BILL, lesson, 'pupil-1', language).table),
              );
              compared += 1;
            }
            for (const pupil of room.pupils) act(room, pupil, roll, n, new Map());
          }
          if (!onward(room.host, roll)) break;
        }
      }),
      { numRuns: FULL ? 60 : 4 },
    );
    expect(compared).toBeGreaterThan(10);
  });

  test('tells a pupil nothing of how another votes or answers', () => {
    const room = begun(COUNCIL, 4);
    const roll = roller('quiet', 'walk');
    for (let n = 1; n < 200; n++) {
      const before = stableJson(room.host.pupilView('pupil-1', 'en'));
      for (const pupil of room.pupils.slice(1)) act(room, pupil, roll, n, new Map());
      expect(stableJson(room.host.pupilView('pupil-1', 'en'))).toBe(before);
      if (!onward(room.host, roll)) break;
    }
    expect(room.host.now().lesson.counted.length).toBeGreaterThan(0);
  });

  test('goes through both houses and the President to a debrief, by the run sheet alone', () => {
    const room = begun(BILL, 30, { levels: ['state-duma', 'federation-council', 'president'] });
    const roll = roller('houses', 'walk');
    let n = 0;
    for (; n < 600; n++) {
      const { lesson } = room.host.now();
      if (lesson.table?.kind === 'ballot')
        for (const pupil of room.pupils) room.host.pupilSays(pupil, { kind: 'vote', on: lesson.table.id, vote: 'F', turn: 1 });
      if (lesson.table?.kind === 'asking') for (const pupil of room.pupils) act(room, pupil, roll, n, new Map());
      if (!onward(room.host, roll)) break;
    }
    const { lesson } = room.host.now();
    expect(phaseOf(BILL, lesson)).toBe('debrief');
    expect(Object.keys(lesson.campaign.played)).toEqual(['state-duma', 'federation-council', 'president']);
    expect(new Set(lesson.counted.map((c) => c.chamber)).size).toBe(2);
    for (const { tally } of lesson.counted) expect(tally.for).toBe(tally.members);
  });

  test('keeps of a secret vote only its count, and goes on from that log as from its own', () => {
    const rooms = Array.from({ length: 12 }, (_, n) => walk(`secret-${n}`, 8, { ballot: 'secret' }).room);
    const room = rooms.find((r) => r.host.now().lesson.counted.length > 0);
    if (!room) throw new Error('None of these lessons came to a vote');
    const kept = sealed(COUNCIL, room.log);
    expect(kept.some((e) => e.says.kind === 'vote')).toBe(false);
    const again = lessonFrom(COUNCIL, kept);
    const { lesson } = room.host.now();
    expect(again.counted.map((c) => c.rollCall)).toEqual(lesson.counted.map((c) => c.rollCall));
    expect(again.run).toEqual(lesson.run);
    expect(lesson.counted.length).toBeGreaterThan(0);
  });

  test('that could not keep a message has not heard it', () => {
    let full = false;
    const host = openHost({
      pack: COUNCIL,
      clock: () => 1,
      keep: () => {
        if (full) throw new Error('The disk is full');
      },
    });
    const before = host.now();
    full = true;
    expect(() => host.hostSays({ kind: 'join', pupil: 'a', name: 'Ada', code: 'x' })).toThrow();
    expect(host.now()).toBe(before);
  });
});
