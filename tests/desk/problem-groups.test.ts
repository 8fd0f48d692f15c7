import { expect, test } from 'vitest';
import { reported } from '../../src/content/open-pack.ts';
import { readPack } from '../../src/content/read-pack.ts';
import { countsOf, problemGroups } from '../../src/desk/shell/problem-groups.ts';
import { planted } from '../builders/pack.ts';

const problemsOf = (files: ReadonlyMap<string, string>) => readPack(files).problems.map((problem) => reported(problem, files));

test('beats that one wrong jump cuts off stand under it, whichever comes first in the file', () => {
  const problems = problemsOf(planted('levels/hall.yaml', '- { to: choosing }', '- { to: ¶nowhere-at-all }').files);
  expect(problems.length).toBeGreaterThan(3);
  const groups = problemGroups(problems);
  expect(groups.map(({ problem }) => problem.code)).toEqual(['reference/unknown']);
  expect(groups[0]?.followers).toHaveLength(problems.length - 1);
});

test('a beat that nothing leads to stands for itself where every jump arrives, and in another file', () => {
  const cut = problemsOf(planted('levels/hall.yaml', '- { to: choosing }', '- { to: ¶end-passed }').files);
  expect(problemGroups(cut).map(({ problem }) => problem)).toEqual(cut);
  const both = [...problemsOf(planted('levels/court.yaml', /to: [a-z-]+/, '¶to: nowhere-at-all').files), ...cut];
  expect(problemGroups(both).filter(({ problem }) => problem.file === 'levels/hall.yaml')).toHaveLength(cut.length);
});

test('errors stand before warnings, wherever in the files they are', () => {
  const { files } = planted('levels/hall.yaml', 'en: A room.', 'en: ¶"A room. "');
  const late = planted('procedure.yaml', 'colour: 0', 'colour: ¶8').files.get('procedure.yaml') ?? '';
  const problems = problemsOf(new Map([...files, ['procedure.yaml', late]]));
  const severities = problemGroups(problems).map(({ problem }) => problem.severity);
  expect(new Set(problems.map(({ severity }) => severity)).size).toBe(2);
  expect(severities).toEqual([...severities].sort());
  expect(problems.map(({ severity }) => severity)).not.toEqual(severities);
});

test('what was only begun is one thing to finish, and no error; a single gap stands for itself', () => {
  const one = problemsOf(planted('levels/hall.yaml', /says: \{[^}]*\}/, '¶says: { en: "", ru: "" }').files);
  expect(one.map(({ code }) => code)).toEqual(['shape/empty', 'shape/empty']);
  expect(countsOf(one)).toEqual({ errors: 0, unfinished: 1, warnings: 0 });
  expect(problemGroups(one).map(({ unwritten }) => unwritten)).toEqual([one]);
  const gap = one.slice(0, 1);
  expect(countsOf(gap)).toEqual({ errors: 1, unfinished: 0, warnings: 0 });
  expect(problemGroups(gap)[0]?.unwritten).toBeNull();
});
