/** A report's tallies agree with a recount that knows nothing of it, over lessons as chance has them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionOf } from '../../../src/core/checkpoint.ts';
import type { Pack } from '../../../src/core/level.ts';
import { reportOf } from '../../../src/room/report/report.ts';
import type { Lesson } from '../../../src/room/rules/lesson.ts';
import { COUNCIL, lessonOf, randomLesson } from '../../builders/random-lesson.ts';
import { isRight, recount } from './recount.ts';

const FULL = process.env.TEST_SIZE === 'full';
const seeds = fc.integer({ min: 1, max: 1_000_000 }).map((n) => `report-${n}`);

function asked(pack: Pack, id: string) {
  return questionOf(pack.levels[0] as Pack['levels'][number], id);
}

/** Which question lay on the table under an id, and in which round: the second has an id of its own. */
function tables(lesson: Lesson, log: Parameters<typeof recount>[0]): Parameters<typeof recount>[1] {
  const known = new Map<string, { question: string; round: number }>();
  let pending: string[] = [];
  let closed = 0;
  for (const entry of log) {
    if (entry.from !== 'teacher') continue;
    if (entry.says.kind === 'ask' || entry.says.kind === 'ask-again') pending.push(`question-${entry.n}`);
    if (entry.says.kind === 'clear-table') pending = [];
    if (entry.says.kind === 'close-question') {
      for (const [i, table] of pending.entries()) known.set(table, { question: lesson.asked[closed]?.question ?? '', round: i + 1 });
      closed += 1;
      pending = [];
    }
  }
  return (table) => known.get(table) ?? { question: '', round: 0 };
}

describe('a report', () => {
  test('counts answers, second answers and votes as an independent recount does', () => {
    let counted = { answers: 0, seconds: 0, votes: 0, quizzes: 0 };
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 14 }), (seed, pupils) => {
        const room = randomLesson(seed, pupils);
        const lesson = lessonOf(room);
        const report = reportOf(COUNCIL, lesson);
        const again = recount(room.log, tables(lesson, room.log));
        for (const { question, first, second, parts, means } of report.questions) {
          const given = [...(again.road.get(question.id)?.values() ?? [])];
          const firsts = given.flatMap((answers) => answers.find((a) => a.round === 1)?.answer ?? []);
          expect(first).toEqual({ right: firsts.filter((a) => isRight(question, a)).length, of: firsts.length });
          const seconds = given.flat().filter((a) => a.round === 2);
          expect(second ?? { right: 0, of: 0 }).toEqual({
            right: seconds.filter((a) => isRight(question, a.answer)).length,
            of: seconds.length,
          });
          if (question.kind === 'choice' && means === 'picked') expect(parts.reduce((sum, p) => sum + p.by.length, 0)).toBe(firsts.length);
          counted = { ...counted, answers: counted.answers + firsts.length, seconds: counted.seconds + (second?.of ?? 0) };
        }
        // Every answer of a round that was closed is one reply, and none is two.
        const all = [...again.road.values()].flatMap((by) => [...by.values()]).flat().length;
        expect(report.evidence.replies.filter((r) => r.when === 'road').length).toBe(all);
        for (const when of ['before', 'after'] as const) {
          for (const { person, [when]: share } of report.pupils) {
            const own = [...(again[when].get(person.id) ?? new Map())];
            expect(share).toEqual({ right: own.filter(([id, a]) => isRight(asked(COUNCIL, id), a)).length, of: own.length });
            counted = { ...counted, quizzes: counted.quizzes + own.length };
          }
        }
        expect(report.votes.length).toBe(again.votes.length);
        for (const [i, { counted: vote, blocs }] of report.votes.entries()) {
          const cast = again.votes[i] ?? new Map();
          for (const { bloc, seats } of blocs) {
            const cards = vote.cards.filter((c) => c.bloc === bloc.id);
            const sum = (letter: string) => cards.filter((c) => cast.get(c.pupil) === letter).reduce((n, c) => n + c.seats, 0);
            expect(seats).toEqual({
              for: sum('F'),
              against: sum('A'),
              abstain: sum('B'),
              absent: bloc.seats - sum('F') - sum('A') - sum('B'),
            });
          }
          counted = { ...counted, votes: counted.votes + cast.size };
        }
      }),
      { numRuns: FULL ? 500 : 30, examples: [['report-996083', 1]] },
    );
    for (const [what, n] of Object.entries(counted)) expect(n, what).toBeGreaterThan(5);
  });

  test('says of each question no more and no less than of its pupils together', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const report = reportOf(COUNCIL, lessonOf(randomLesson(seed, 9)));
        const sum = (of: readonly { readonly first: { readonly right: number; readonly of: number } }[]) =>
          of.reduce((all, { first }) => ({ right: all.right + first.right, of: all.of + first.of }), { right: 0, of: 0 });
        expect(sum(report.pupils)).toEqual(sum(report.questions));
        const chamber = report.blocs[0]?.chamber.id;
        if (chamber) expect(sum(report.blocs.filter((b) => b.chamber.id === chamber))).toEqual(sum(report.questions));
      }),
      { numRuns: FULL ? 200 : 10 },
    );
  });

  test('finds every wrong pick among what was misread, once for each pupil', () => {
    let slips = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const report = reportOf(COUNCIL, lessonOf(randomLesson(seed, 8)));
        const told = report.misreadings.flatMap((m) => m.slips.map((s) => ({ question: s.question.id, by: s.by })));
        for (const { question, parts, means } of report.questions) {
          if (means !== 'picked') continue;
          const wrong = parts.filter((p) => !p.isRight).reduce((n, p) => n + p.by.length, 0);
          expect(told.filter((t) => t.question === question.id).reduce((n, t) => n + t.by.length, 0)).toBe(wrong);
          slips += wrong;
        }
        for (const { by, of } of report.misreadings) expect(by.length).toBeLessThanOrEqual(of);
      }),
      { numRuns: FULL ? 200 : 10 },
    );
    expect(slips).toBeGreaterThan(10);
  });

  test('of a secret vote holds the count of each bloc and nobody’s vote', () => {
    const room = Array.from({ length: 12 }, (_, n) => randomLesson(`secret-${n}`, 8, { ballot: 'secret' })).find(
      (r) => lessonOf(r).counted.length > 0,
    );
    if (!room) throw new Error('None of these lessons came to a vote');
    const report = reportOf(COUNCIL, lessonOf(room));
    expect(report.votes.length).toBeGreaterThan(0);
    for (const { counted } of report.votes) expect(counted.votes).toBeNull();
    for (const { voted } of report.pupils) expect(voted).toBeNull();
  });

  test('of no lesson and no results is empty and breaks nothing', () => {
    const report = reportOf(COUNCIL, null);
    expect(report.questions).toEqual([]);
    expect(report.gain.gain).toBeNull();
    expect(report.road).toBeNull();
  });
});
