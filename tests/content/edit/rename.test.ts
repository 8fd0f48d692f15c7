/** Renaming an id leaves a pack that is as sound as before, and renaming it back leaves the very text. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../src/content/edit/edit.ts';
import { renameId } from '../../../src/content/edit/rename.ts';
import { definitionsOf, namedAt, usesOf } from '../../../src/content/edit/uses.ts';
import { readPack } from '../../../src/content/read-pack.ts';
import type { Kind } from '../../../src/content/schema/parts.ts';
import { LEVELS, packFiles } from '../../builders/shipped.ts';

type Files = ReadonlyMap<string, string>;

function renamed(files: Files, kind: Kind, id: string, to: string, home: string | null = null): Files {
  const named = definitionsOf(files, kind, id).find((d) => home === null || d.file === home);
  if (!named) throw new Error(`There is no ${kind} ${id}`);
  const changes = renameId(files, named, to);
  if (!changes) throw new Error(`${kind} ${id} was not renamed`);
  const next = new Map(files);
  for (const change of changes) {
    if ('changes' in change) next.set(change.file, change.changes.reduce(applyChange, next.get(change.file) ?? ''));
    else if (change.text === null) next.delete(change.file);
    else next.set(change.file, change.text);
  }
  return next;
}

/** The last part: the file that alone knows the id. */
const SHIPPED: readonly (readonly [string, Kind, string, string | null])[] = [
  ['delisting-bill', 'level', 'court', null],
  ['delisting-bill', 'beat', 'own-line', 'levels/court.yaml'],
  ['delisting-bill', 'beat', 'cancelled', 'levels/court.yaml'],
  ['delisting-bill', 'option', 'take-their-own', 'levels/court.yaml'],
  ['delisting-bill', 'action', 'ask-the-annex', 'levels/court.yaml'],
  ['delisting-bill', 'variable', 'court-copy', null],
  ['delisting-bill', 'slot', 'queue', 'levels/court.yaml'],
  ['delisting-bill', 'hearsay', 'off-as-of-today', null],
  ['delisting-bill', 'person', 'lidia', null],
  ['delisting-bill', 'set', 'court-registry', null],
  ['delisting-bill', 'paper', 'explanatory-note', null],
  ['delisting-bill', 'promise', 'nobody-unheard', null],
  ['delisting-bill', 'institution', 'duma', null],
  ['delisting-bill', 'chamber', 'state-duma', null],
  ['delisting-bill', 'bloc', 'regional-caucus', null],
  ['delisting-bill', 'stage', 'law', null],
  ['delisting-bill', 'source', 'article', null],
  ['delisting-bill', 'passage', 'P4', null],
  ['delisting-bill', 'claim', 'A4.3', null],
  ['delisting-bill', 'question', 'cr-asking-is-not-enough', null],
  ['delisting-bill', 'tag', 'court-reading', null],
];

describe('renaming an id', () => {
  // Each reads the whole pack twice: every third by day, all at full size.
  test.each(SHIPPED.filter((_, i) => process.env.TEST_SIZE === 'full' || i % 3 === 0))('in %s: %s %s', (pack, kind, id, home) => {
    const files = packFiles(path.join(LEVELS, pack));
    const next = renamed(files, kind, id, 'new-id', home);
    expect(definitionsOf(next, kind, id).filter((d) => home === null || d.file === home)).toEqual([]);
    expect(next).not.toEqual(files);
    // What chance draws hangs on the tag or the slot it is drawn for.
    const problems = readPack(next, { play: kind !== 'tag' && kind !== 'slot' }).problems.filter((p) => p.severity === 'error');
    expect(problems.map((p) => `${p.file}:${p.line} ${p.path}: ${p.expected}, found ${p.found}`)).toEqual([]);
    expect(renamed(next, kind, 'new-id', id, home)).toEqual(files);
  });

  const level = (id: string, more = '') =>
    `id: ${id}\nbeats:\n  - id: start\n    kind: story\n    next: [{ to: end }] # on\n  - id: end\n    kind: ending\n${more}`;
  const small = new Map([
    ['levels/a.yaml', level('a')],
    ['levels/b.yaml', level('b')],
    ['walkthroughs/a.json', '{ "level": "a", "ending": "end", "intents": [{ "kind": "continue", "target": "start" }] }'],
    ['walkthroughs/b.json', '{ "level": "b", "ending": "end", "intents": [{ "kind": "continue", "target": "start" }] }'],
  ]);

  test('a beat is renamed in its own level and its walkthroughs, and nowhere else', () => {
    const next = renamed(small, 'beat', 'end', 'over', 'levels/a.yaml');
    expect(next.get('levels/a.yaml')).toBe(
      'id: a\nbeats:\n  - id: start\n    kind: story\n    next: [{ to: over }] # on\n  - id: over\n    kind: ending\n',
    );
    expect(next.get('walkthroughs/a.json')).toContain('"ending": "over"');
    expect(next.get('levels/b.yaml')).toBe(small.get('levels/b.yaml'));
    expect(next.get('walkthroughs/b.json')).toBe(small.get('walkthroughs/b.json'));
  });

  test('is refused where the new id is taken', () => {
    const named = namedAt(small, 'levels/a.yaml', ['beats', 0, 'id']);
    expect(named && renameId(small, named, 'end')).toBeNull();
    const other = namedAt(small, 'levels/a.yaml', ['id']);
    expect(other && renameId(small, other, 'b')).toBeNull();
  });

  test.each(['../b', 'a/b', 'two words', 'Новый'])('with %s, which is no name for a file, leaves the file where it is', (odd) => {
    const level = namedAt(small, 'levels/a.yaml', ['id']);
    const changes = level && renameId(small, level, odd);
    expect(new Set(changes?.map(({ file }) => file))).toEqual(new Set(changes?.map(({ file }) => file).filter((file) => small.has(file))));
    expect(changes?.map(({ file }) => file)).toContain('levels/a.yaml');
  });

  test('a part of a question is renamed where it sorts other parts and in the answers of walkthroughs', () => {
    const files = new Map([
      [
        'questions/q.yaml',
        'questions:\n  - id: q\n    kind: categorise\n    bins: [{ id: one }, { id: two }]\n    items: [{ id: x, bin: one }, { id: one, bin: two }]\n',
      ],
      ['walkthroughs/w.json', '{"intents":[{"kind":"answer","target":"q","answer":{"kind":"categorise","bins":{"x":"one","one":"two"}}}]}'],
    ]);
    const named = namedAt(files, 'questions/q.yaml', ['questions', 0, 'bins', 0, 'id']);
    expect(named && usesOf(files, named)).toEqual([
      { file: 'questions/q.yaml', path: ['questions', 0, 'items', 0, 'bin'] },
      { file: 'walkthroughs/w.json', path: ['intents', 0, 'answer', 'bins', 'x'] },
    ]);
  });

  test('tells before a removal what would be left without its thing', () => {
    const [beat] = definitionsOf(small, 'beat', 'end');
    expect(beat && usesOf(small, beat).map((use) => `${use.file} ${use.path.join('.')}`)).toEqual([
      'levels/a.yaml beats.0.next.0.to',
      'walkthroughs/a.json ending',
    ]);
  });
});
