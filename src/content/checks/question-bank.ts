/** The bank can fill every checkpoint: enough questions for each tag, and each tag in one ledger. */
import type { Finding } from '../problem.ts';
import { allQuestions, type Check } from './check.ts';

export const questionBank: Check = (manuscript) => {
  const questions = allQuestions(manuscript);
  const ledgers = new Map<string, { readonly ledger: string; readonly question: string }>();
  const counts = new Map<string, number>();
  const mixed: Finding[] = [];
  for (const { file, path, question } of questions) {
    for (const tag of new Set(question.tags)) {
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      const first = ledgers.get(tag) ?? { ledger: question.ledger, question: question.id };
      ledgers.set(tag, first);
      if (first.ledger !== question.ledger) {
        mixed.push({
          code: 'tag/ledgers',
          file,
          path: [...path, 'ledger'],
          values: { tag, found: question.ledger, expected: first.ledger, question: first.question },
        });
      }
    }
  }
  if (manuscript.unread.has('questions')) return mixed;
  const short = manuscript.levels.flatMap(({ file, value: level }) => {
    const drawn = new Map<string, number>();
    return level.beats.flatMap((beat, i): Finding[] => {
      if (beat.kind !== 'checkpoint') return [];
      return beat.draws.flatMap((draw, n): Finding[] => {
        const path = ['beats', i, 'draws', n];
        if (draw.count === 0) return [{ code: 'draw/none', file, path: [...path, 'count'], values: { tag: draw.tag } }];
        const sum = (drawn.get(draw.tag) ?? 0) + draw.count;
        drawn.set(draw.tag, sum);
        const there = counts.get(draw.tag) ?? 0;
        return there > 0 && sum > there
          ? [{ code: 'draw/too-few', file, path: [...path, 'count'], values: { tag: draw.tag, found: there, least: sum } }]
          : [];
      });
    });
  });
  return [...mixed, ...short];
};
