/** What is printed for a lesson: cards for all seats, votes with their law, and passages that leave no question without its source. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memberCount } from '../../../src/core/chamber.ts';
import { findClaim } from '../../../src/core/source.ts';
import { chambersOf, emptySheets, inPages, readingsFor, saidOnce, seatCards, viewsIn, votesIn } from '../../../src/desk/paper/lesson.ts';
import { lessonQuestions } from '../../../src/desk/paper/lesson-questions.ts';
import { shippedPack } from '../../builders/shipped.ts';

const { levels, shared } = shippedPack();
const votesOf = (id: string) => levels.flatMap((level) => (level.id === id ? votesIn(level) : []));

test.each(
  shared.chambers.map((chamber) => [chamber.id, chamber] as const),
)('any class makes all seats of %s, and every bloc', (_id, chamber) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (pupils) => {
      const cards = seatCards(chamber, pupils);
      expect(cards.reduce((sum, card) => sum + card.seats, 0)).toBe(memberCount(chamber));
      for (const bloc of chamber.blocs)
        expect(cards.filter((card) => card.bloc === bloc).reduce((sum, card) => sum + card.seats, 0)).toBe(bloc.seats);
      expect(cards.map((card) => card.number)).toEqual(cards.map((_, i) => i + 1));
    }),
  );
});

test('votes come with what the law asks for and where it is written', () => {
  const votes = votesOf('state-duma');
  expect(votes.map(({ motion, needed, members }) => [motion.id, needed, members])).toEqual([
    ['first-reading', 226, 450],
    ['second-reading', 226, 450],
    ['third-reading', 226, 450],
    ['third-reading-same-day', 226, 450],
  ]);
  for (const { rule } of votes) expect(rule?.citation.en).toContain('105');
});

test('two houses vote with cards of their own', () => {
  const chambers = chambersOf(votesOf('federation-council'));
  expect(chambers.map(({ chamber }) => chamber.id).sort()).toEqual(['senate', 'state-duma']);
  for (const { chamber, votes } of chambers) for (const vote of votes) expect(vote.chamber).toBe(chamber);
});

describe.each(levels.map((level) => [level.id, level] as const))('the briefing of %s', (_id, level) => {
  const printed = readingsFor(level).flatMap(({ source, passages }) => passages.map((passage) => ({ source, passage })));

  test('has the whole article, and the passage that decides each question of any set', () => {
    const article = level.shared.sources.find((s) => s.layer === 'article');
    for (const passage of article?.passages ?? []) expect(printed.map((p) => p.passage.id)).toContain(passage.id);
    for (const seed of ['1', '2', '3'])
      for (const { decided } of lessonQuestions(level, seed))
        expect(printed.map((p) => p.passage.id)).toContain(findClaim(level.shared.sources, decided.claim)?.passage.id);
  });

  test('has nothing that came later', () => {
    expect(printed.filter(({ source }) => source.layer === 'later')).toEqual([]);
  });
});

test('views that no passage holds are printed with their owners, in an order that chance mixes, and none of what came later', () => {
  const printed = levels.flatMap((level) => viewsIn(level, '1').map((views) => ({ level, views })));
  // As the guide says.
  expect(printed.map(({ level, views }) => [level.id, views.cards.length])).toContainEqual(['world-desk', 7]);
  for (const { level, views } of printed) {
    expect(views.cards.length).toBeGreaterThanOrEqual(3);
    const orders = ['1', '2', '3', '4'].map((seed) =>
      viewsIn(level, seed)
        .find(({ id }) => id === views.id)
        ?.cards.map(({ id }) => id),
    );
    expect(new Set(orders.map((order) => order?.join())).size).toBeGreaterThan(1);
    for (const order of orders) expect(order?.toSorted()).toEqual(views.cards.map(({ id }) => id).sort());
    for (const claim of views.cards.flatMap(({ claims }) => claims))
      expect(findClaim(level.shared.sources, claim)?.source.layer).not.toBe('later');
  }
  // The small pack's three views are sentences of its article.
  expect(shippedPack('school-council').levels.flatMap((level) => viewsIn(level, '1'))).toEqual([]);
});

test('a sheet on which there would be nothing is not offered', () => {
  const [level] = shippedPack('school-council').levels;
  if (!level) throw new Error('The pack has no level');
  expect([...emptySheets(level, true)]).toEqual([]);
  expect([...emptySheets({ ...level, hearsay: [] }, false)]).toEqual(['guide', 'said']);
  const silent = { ...level, beats: level.beats.filter(({ kind }) => kind !== 'vote') };
  expect([...emptySheets(silent, true)]).toEqual(['briefs', 'ballots', 'roll']);
  expect([...emptySheets({ ...level, beats: level.beats.filter(({ kind }) => kind !== 'agenda') }, true)]).toEqual(['days']);
});

test('pages are full but for the last', () => {
  expect(inPages([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inPages([], 8)).toEqual([]);
});

test('what a pack and its level say alike is printed once', () => {
  const fiction = { en: 'Invented.', ru: 'Выдумано.' };
  expect(saidOnce([fiction, { ru: 'Выдумано.', en: 'Invented.' }, undefined, { en: 'Other.' }])).toEqual([fiction, { en: 'Other.' }]);
});
