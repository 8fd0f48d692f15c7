/** The bank can fill every checkpoint, and the checkpoints use it: enough questions for each tag, each tag in one ledger, none that nobody asks. */
import type { Manuscript } from '../manuscript.ts';
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
  // What stands in a sheet that can't be read, or isn't right yet, can't be counted.
  if (manuscript.unread.has('questions') || manuscript.parts.some(({ kind, sheet }) => kind === 'questions' && !sheet)) return mixed;
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
  return [...mixed, ...short, ...(short.length > 0 ? [] : together(manuscript)), ...neverAsked(manuscript)];
};

/** Told once for all questions of a file that have the same tags: a file brought in has hundreds of them. */
function neverAsked(manuscript: Manuscript): readonly Finding[] {
  const drawn = new Set(
    manuscript.levels.flatMap(({ value }) =>
      value.beats.flatMap((beat) => (beat.kind === 'checkpoint' ? beat.draws.map((d) => d.tag) : [])),
    ),
  );
  // A pack that asks nothing is told otherwise, and a level that can't be read may draw anything.
  if (!manuscript.isWhole || drawn.size === 0) return [];
  const known = [...drawn].sort().join(', ');
  const alike = new Map<string, { readonly finding: Finding; count: number }>();
  for (const { file, path, question } of allQuestions(manuscript)) {
    if (question.tags.some((tag) => drawn.has(tag))) continue;
    const tags = question.tags.join(', ');
    const key = `${file} ${tags}`;
    const first = alike.get(key) ?? {
      finding: { code: 'question/not-drawn', file, path: [...path, 'tags'], values: { tag: tags, known } },
      count: 0,
    };
    first.count += 1;
    alike.set(key, first);
  }
  return [...alike.values()].map(({ finding, count }) => ({ ...finding, values: { ...finding.values, found: count } }));
}

/** So many tags of one level are looked at together; more is told by nobody and drawn by chance. */
const TAGS_AT_MOST = 10;

/** A question with two tags is drawn once: for any tags together there must be as many different questions as are drawn. */
function together(manuscript: Manuscript): readonly Finding[] {
  const questions = allQuestions(manuscript).map(({ question }) => question.tags);
  return manuscript.levels.flatMap(({ file, value: level }): readonly Finding[] => {
    const drawn = new Map<string, number>();
    for (const beat of level.beats) {
      if (beat.kind === 'checkpoint') for (const { tag, count } of beat.draws) drawn.set(tag, (drawn.get(tag) ?? 0) + count);
    }
    const tags = [...drawn.keys()].slice(0, TAGS_AT_MOST);
    const alike = countsBySet(questions, tags);
    for (let some = 1; some < 1 << tags.length; some++) {
      const these = tags.filter((_, i) => (some >> i) & 1);
      const least = these.reduce((sum, tag) => sum + (drawn.get(tag) ?? 0), 0);
      const found = alike.reduce((sum, { set, count }) => sum + (set & some ? count : 0), 0);
      if (found >= least || found === 0) continue;
      const at = level.beats.findIndex((b) => b.kind === 'checkpoint' && b.draws.some((d) => these.includes(d.tag)));
      return [{ code: 'draw/too-few', file, path: ['beats', at, 'draws'], values: { tag: these.join(', '), found, least } }];
    }
    return [];
  });
}

/** How many questions have which of these tags, a bit each: of ten thousand questions only a few are then looked at. */
function countsBySet(
  questions: readonly (readonly string[])[],
  tags: readonly string[],
): readonly { readonly set: number; readonly count: number }[] {
  const bits = new Map(tags.map((tag, i) => [tag, 1 << i]));
  const counts = new Map<number, number>();
  for (const own of questions) {
    const set = own.reduce((sum, tag) => sum | (bits.get(tag) ?? 0), 0);
    if (set !== 0) counts.set(set, (counts.get(set) ?? 0) + 1);
  }
  return [...counts].map(([set, count]) => ({ set, count }));
}
