/** How an edit looks in the file, case by case. */
import { describe, expect, test } from 'vitest';
import { applyChange, type Edit, editYaml, type Json } from '../../../src/content/edit/edit.ts';
import type { NodePath } from '../../../src/content/problem.ts';

function edited(text: string, edit: Edit, order?: readonly string[]): string | null {
  const change = editYaml(text, edit, order);
  return change && applyChange(text, change);
}

const set = (path: NodePath, value: Json): Edit => ({ kind: 'set', path, value });
const insert = (path: NodePath, value: Json): Edit => ({ kind: 'insert', path, value });
const remove = (...path: NodePath): Edit => ({ kind: 'remove', path });

describe('new values look like the shipped packs', () => {
  test('a wording is quoted and on one line, ids and numbers are plain', () => {
    const line = { who: 'lidia', says: { en: 'Yes.', ru: 'Да.' }, days: 2, fiction: true };
    expect(edited('lines: []\n', insert(['lines', 0], line))).toBe(
      'lines:\n  - who: lidia\n    says: { en: "Yes.", ru: "Да." }\n    days: 2\n    fiction: true\n',
    );
  });

  test('a wording that is too long for a line has one for each language', () => {
    const long = 'A sentence that goes on. '.repeat(4).trim();
    expect(edited('id: x\n', set(['about'], { en: long, ru: long }))).toBe(`id: x\nabout:\n  en: "${long}"\n  ru: "${long}"\n`);
  });

  test('typing beyond the end of the line lays the wording out in block', () => {
    const text = 'lines:\n  - says: { en: "Yes.", ru: "Да." }\n    who: lidia\n';
    const long = 'word '.repeat(30).trim();
    expect(edited(text, set(['lines', 0, 'says', 'en'], long))).toBe(
      `lines:\n  - says:\n      en: "${long}"\n      ru: "Да."\n    who: lidia\n`,
    );
  });

  test('conditions and effects stand on one line, a list of maps in block', () => {
    const beat = {
      id: 'b',
      next: [{ when: { any: [{ paper: 'a' }, { var: 'v', atLeast: 1 }] }, to: 'c' }],
      effects: [{ add: 'v', by: 1 }],
    };
    expect(edited('beats:\n  - id: a\n', insert(['beats', 1], beat))).toBe(
      'beats:\n  - id: a\n  - id: b\n    next:\n      - { when: { any: [{ paper: a }, { var: v, atLeast: 1 }] }, to: c }\n    effects: [{ add: v, by: 1 }]\n',
    );
  });

  test('what YAML would read as something else is quoted', () => {
    expect(edited('', set([], ['no', '1', 'a: b', ' x', '', 'A4.1', 'два']))).toBe(
      '- "no"\n- "1"\n- "a: b"\n- " x"\n- ""\n- A4.1\n- два\n',
    );
  });

  test('a file that is JSON stays JSON', () => {
    const text = '{\n  "intents": [\n    {\n      "kind": "continue"\n    }\n  ]\n}\n';
    const next = edited(text, insert(['intents', 1], { kind: 'choose', target: 'a' })) ?? '';
    expect(next).toBe(`${JSON.stringify({ intents: [{ kind: 'continue' }, { kind: 'choose', target: 'a' }] }, null, 2)}\n`);
    expect(edited('{\n  "intents": []\n}\n', insert(['intents', 0], { kind: 'x' }))).toBe(
      '{\n  "intents": [\n    {\n      "kind": "x"\n    }\n  ]\n}\n',
    );
  });
});

describe('what is there keeps its form', () => {
  test('quotes, literal text and folded text stay what they were', () => {
    expect(edited("a: 'x'\n", set(['a'], "it's"))).toBe("a: 'it''s'\n");
    expect(edited('a: "x" # note\n', set(['a'], 'y'))).toBe('a: "y" # note\n');
    expect(edited('a: | # note\n  one\n  two\n', set(['a'], 'one\nthree\n'))).toBe('a: | # note\n  one\n  three\n');
    expect(edited('a: >-\n  one\n  two\nb: 1\n', set(['a'], 'one three'))).toBe('a: >-\n  one three\nb: 1\n');
  });

  test('line breaks of Windows stay, and so does a missing last one', () => {
    expect(edited('a:\r\n  - 1', insert(['a', 1], { b: 'c' }))).toBe('a:\r\n  - 1\r\n  - { b: c }');
  });

  test('a new key stands where the schema has it', () => {
    const order = ['who', 'says', 'when', 'claims'];
    expect(edited('who: x # who\nclaims: [a]\n', set(['says'], 'z'), order)).toBe('who: x # who\nsays: z\nclaims: [a]\n');
    expect(edited('claims: [a]\n', set(['who'], 'z'), order)).toBe('who: z\nclaims: [a]\n');
    expect(edited('{ claims: [a] }\n', set(['who'], 'z'), order)).toBe('{ who: z, claims: [a] }\n');
  });

  test('a map set anew keeps the comments of what stays in it', () => {
    const text = 'a:\n  # about b\n  b: 1\n  c: 2 # beside c\n  d: 3\n';
    expect(edited(text, set(['a'], { b: 5, c: 2, e: 1 }))).toBe('a:\n  # about b\n  b: 5\n  c: 2 # beside c\n  e: 1\n');
  });

  test('maps on the way are made', () => {
    expect(edited('# only this\n', set(['languages', 0, 'code'], 'en'))).toBe('# only this\nlanguages:\n  - { code: en }\n');
    expect(edited('a:\nb: 1\n', set(['a', 'c'], 1))).toBe('a: { c: 1 }\nb: 1\n');
    expect(edited('a: 1\n', set(['a', 'c'], 1))).toBeNull();
  });
});

describe('comments', () => {
  const list = 'list:\n  # about a\n  - a\n\n  # about b\n  - id: b # beside b\n    # deep in b\n\n  # of nobody\n\n  - c\n# end\n';

  test('above, beside and deep in an item go with it', () => {
    expect(edited(list, remove('list', 1))).toBe('list:\n  # about a\n  - a\n\n  # of nobody\n\n  - c\n# end\n');
  });

  test('move with their item; empty lines and comments of nobody stay', () => {
    expect(edited(list, { kind: 'move', path: ['list', 1], to: 0 })).toBe(
      'list:\n  # about b\n  - id: b # beside b\n    # deep in b\n\n  # about a\n  - a\n\n  # of nobody\n\n  - c\n# end\n',
    );
  });

  test('at the head of a file belong to the file', () => {
    expect(edited('# head\nid: a\nb: 1\n', remove('id'))).toBe('# head\nb: 1\n');
  });

  test('beside a list stay when its last item goes', () => {
    expect(edited('a: # note\n  - 1\nb: 2\n', remove('a', 0))).toBe('a: [] # note\nb: 2\n');
  });
});

describe('is refused', () => {
  test.each<[string, string, Edit]>([
    ['through an alias', 'a: &x { b: 1 }\nc: *x\n', set(['c', 'b'], 2)],
    ['where an alias repeats it', 'a: &x { b: 1 }\nc: *x\n', set(['a', 'b'], 2)],
    ['in a file that is not sound', 'a: [\n', set(['a'], 2)],
    ['where there is nothing', 'a: [1]\n', remove('a', 1)],
    ['beyond the end of a list', 'a: [1]\n', insert(['a', 2], 1)],
    ['for a key that is taken', 'a: 1\nb: 2\n', { kind: 'rename-key', path: ['a'], to: 'b' }],
    ['for a name that objects own', 'a: 1\n', set(['__proto__'], 1)],
  ])('%s', (_name, text, edit) => expect(editYaml(text, edit)).toBeNull());

  test('and beside an alias it is not', () => {
    expect(edited('a: &x [1]\nb: *x\nc: 1\n', set(['c'], 2))).toBe('a: &x [1]\nb: *x\nc: 2\n');
  });
});

test('a keystroke in a level of 300 kB is quick', () => {
  const beat = (i: number) =>
    `  - id: beat-${i}\n    title: { en: "Title", ru: "Название" }\n    lines:\n${'      - who: vera\n        says: { en: "Some words of a line.", ru: "Слова одной реплики." }\n'.repeat(8)}`;
  let text = `id: big\nbeats:\n${Array.from({ length: 400 }, (_b, i) => beat(i)).join('')}`;
  expect(text.length).toBeGreaterThan(300_000);
  const times: number[] = [];
  for (let i = 0; i < 20; i++) {
    const start = performance.now();
    text = edited(text, set(['beats', 200, 'title', 'en'], `Title${'x'.repeat(i)}y`)) ?? '';
    times.push(performance.now() - start);
  }
  // The first one reads the file. A machine that is busy may take its time, but not as long as reading it again.
  expect(times.slice(1).sort((a, b) => a - b)[10]).toBeLessThan(30);
});
