import { expect, test } from 'vitest';
import { fieldsOfProblem, pathOfProblem } from '../../src/desk/shell/path-of-problem.ts';

test('a problem is mended on the page of its beat or question, else on that of its file', () => {
  expect(pathOfProblem({ path: 'beats[12].lines[1].says.en' })).toEqual(['beats', 12]);
  expect(pathOfProblem({ path: 'passages[0].title' })).toEqual([]);
});

test('its field comes first, then what holds it', () => {
  expect(fieldsOfProblem({ path: 'beats[2].next[0].to' })).toEqual([
    'beats/2/next/0/to',
    'beats/2/next/0',
    'beats/2/next',
    'beats/2',
    'beats',
  ]);
  expect(fieldsOfProblem({ path: '' })).toEqual([]);
});
