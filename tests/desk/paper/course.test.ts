/** The course of a lesson on paper: forty minutes whatever the level has, everything that can be spent, voted or drawn, and what every ending says. */
import { describe, expect, test } from 'vitest';
import type { Level } from '../../../src/core/level.ts';
import { agendasIn, closing, courseOf, decisionsIn, papersAsked, spreadIn, votedOn } from '../../../src/desk/paper/course.ts';
import { votesIn } from '../../../src/desk/paper/lesson.ts';
import { lessonQuestions } from '../../../src/desk/paper/lesson-questions.ts';
import { shippedPack } from '../../builders/shipped.ts';

const levels = ['school-council', 'delisting-bill'].flatMap((pack) => shippedPack(pack).levels);
const [school] = levels;
if (!school) throw new Error('The pack has no level');

describe.each(levels.map((level): readonly [string, Level] => [level.id, level]))('the course of %s', (_id, level) => {
  test('takes forty minutes, each part one or more', () => {
    const course = courseOf(level);
    expect(course.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(40);
    for (const { minutes } of course) expect(minutes).toBeGreaterThan(0);
  });

  test('tells what follows every vote that is printed', () => {
    const votes = votesIn(level);
    expect(votedOn(level, votes).map(({ motion }) => motion)).toEqual(votes.map(({ motion }) => motion.id));
    expect(votedOn(level, votes.slice(0, 1))).toHaveLength(Math.min(1, votes.length));
  });

  test('asks all questions that a play could draw, the drawn ones among them', () => {
    const ids = (amount: 'drawn' | 'all') => lessonQuestions(level, '1', amount).map(({ asked }) => asked.id);
    const tags = level.beats.flatMap((beat) => (beat.kind === 'checkpoint' ? beat.draws.map(({ tag }) => tag) : []));
    const bank = level.shared.questions.filter((question) => question.tags.some((tag) => tags.includes(tag)));
    expect(ids('all').sort()).toEqual(bank.map(({ id }) => id).sort());
    for (const id of ids('drawn')) expect(ids('all')).toContain(id);
  });
});

test('a level without votes, rumours and days is read and talked about', () => {
  const bare = { ...school, hearsay: [], beats: school.beats.filter(({ kind }) => kind !== 'vote' && kind !== 'agenda') };
  expect(courseOf(bare).map(({ part }) => part)).toEqual(['read', 'questions', 'debrief']);
  expect(courseOf(bare).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(40);
});

test('the school’s week, its head’s desk and what all its endings say are there', () => {
  expect(agendasIn(school).flatMap(({ actions }) => actions.map(({ id }) => id))).toEqual(['note', 'youngest', 'leavers', 'drill']);
  expect(decisionsIn(school).map(({ id }) => id)).toEqual(['heads-desk']);
  const { says, asks } = closing(school);
  expect([says.length, asks.length]).toEqual([3, 1]);
});

test('what comes of a sentence that nobody answers is told by the number of its card', () => {
  const [week] = agendasIn(school);
  if (!week) throw new Error('The school has a week');
  expect(spreadIn(school, week)).toEqual([
    { cards: [1, 2, 3], effects: [{ support: 'nines', by: -1 }] },
    { cards: [4, 5, 6], effects: [{ support: 'nines', by: -1 }] },
  ]);
});

test('what opens with papers names them, and nothing else that it asks for', () => {
  expect(papersAsked({ paper: 'note' })).toEqual(['note']);
  expect(papersAsked({ all: [{ paper: 'note' }, { paper: 'plan' }] })).toEqual(['note', 'plan']);
  expect(papersAsked({ all: [{ paper: 'note' }, { stage: 'draft' }] })).toBeNull();
  expect(papersAsked({ not: { paper: 'note' } })).toBeNull();
});
