/** A pack's files become a pack, or problems; nothing an author or an attacker writes makes the reader throw or hang. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { printProblem } from '../../src/content/print-problem.ts';
import { PackReader, readPack } from '../../src/content/read-pack.ts';
import { TERMS } from '../../src/content/words/terms.ts';
import { wordsFor } from '../../src/content/words.ts';
import { aPack, planted } from '../builders/pack.ts';

type Json = unknown;
const isMap = (value: Json): value is Record<string, Json> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Paths of every key of every map. */
const keysIn = (value: Json, path: (string | number)[] = []): (string | number)[][] => {
  if (Array.isArray(value)) return value.flatMap((part, i) => keysIn(part, [...path, i]));
  return isMap(value) ? Object.entries(value).flatMap(([key, part]) => [[...path, key], ...keysIn(part, [...path, key])]) : [];
};

const changedAt = (
  value: Json,
  path: readonly (string | number)[],
  change: (holder: Record<string | number, Json>, key: string | number) => void,
): Json => {
  const copy: Json = structuredClone(value);
  const holder = path.slice(0, -1).reduce<Json>((at, part) => (at as Record<string | number, Json>)[part], copy);
  change(holder as Record<string | number, Json>, path.at(-1) ?? '');
  return copy;
};

/** These may be left out. */
const OPTIONAL = new Set([
  'task',
  'cards',
  'epilogue',
  'reflection',
  'more',
  'hearings',
  'returns',
  'spread',
  'when',
  'effects',
  'move',
  'days',
  'claims',
  'fiction',
  'who',
  'set',
  'support',
  'needs',
  'feedback',
  'misreading',
  'owner',
  'unsure',
  'date',
  'archived',
  'atLeast',
  'atMost',
  // Entries of maps that may be empty:
  'A2',
  'written',
  'left',
]);

const SHEETS = [...aPack()].filter(([file]) => file.endsWith('.yaml')).map(([file, text]) => ({ file, value: parse(text) as Json }));
const NODES = SHEETS.flatMap(({ file, value }) => keysIn(value).map((path) => ({ file, value, path })));

describe('reading a pack', () => {
  test('gives what its files say, with both fingerprints and the levels in the order of pack.yaml', () => {
    const { pack } = readPack(aPack());
    expect(pack?.shared).toMatchObject({
      pack: 'tiny-pack',
      version: '1.0.0',
      chambers: [{ id: 'house' }],
      procedure: { id: 'tiny-procedure' },
    });
    expect(pack?.shared.questions.map((q) => q.kind)).toEqual(['choice', 'multiple', 'order', 'match', 'categorise', 'number', 'hottext']);
    expect(pack?.shared.sources.map((s) => s.id)).toEqual(['article', 'diplomacy', 'later', 'rules']);
    expect(pack?.shared.fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });

  test('gives the same for the same content in another order of keys and another way of writing it', () => {
    const rewritten = new Map(
      [...aPack()].map(([file, text]) => [file, file.endsWith('.yaml') ? stringify(parse(text), { sortMapEntries: true }) : text]),
    );
    expect(readPack(rewritten).pack?.shared.fingerprint).toBe(readPack(aPack()).pack?.shared.fingerprint);
  });

  test('tells of every required key that is left out', () => {
    const required = NODES.filter(({ path }) => !OPTIONAL.has(String(path.at(-1))));
    expect(required.length).toBeGreaterThan(400);
    fc.assert(
      fc.property(fc.constantFrom(...required), ({ file, value, path }) => {
        const without = changedAt(value, path, (holder, key) => delete holder[key]);
        const { problems } = readPack(aPack({ [file]: stringify(without) }));
        expect(problems.length, `${file} without ${path.join('.')}`).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  test('never throws, whatever stands where something else is meant', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(null, [], {}, '', 'constructor', '__proto__', 1e21, -0.5, 'x'.repeat(3000)));
    fc.assert(
      fc.property(fc.constantFrom(...NODES), anything, ({ file, value, path }, put) => {
        const changed = changedAt(value, path, (holder, key) => {
          holder[key] = put;
        });
        const { pack, problems } = readPack(aPack({ [file]: stringify(changed) }), { play: true });
        expect(pack === null).toBe(problems.some((p) => p.severity === 'error'));
        for (const problem of problems) expect(problem).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
      }),
      { numRuns: 150 },
    );
  });

  test('never throws on torn or scrambled text', () => {
    const texts = [...aPack()];
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.nat(200),
        fc.string({ unit: 'binary', maxLength: 20 }),
        ([file, text], at, gone, put) => {
          const from = at % text.length;
          const { problems } = readPack(aPack({ [file]: text.slice(0, from) + put + text.slice(from + gone) }));
          for (const problem of problems) expect(problem.line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each([
    ['lists in lists 100,000 deep', '['.repeat(100_000)],
    ['maps in maps 5,000 deep', `${'{a: '.repeat(5_000)}1${'}'.repeat(5_000)}`],
    [
      'a billion laughs',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`).join('\n')}`,
    ],
    [
      'two ids of 100,000 letters that are nearly the same',
      `cast:\n  - { id: "${'x'.repeat(100_000)}" }\nsets: [{ people: ["${'x'.repeat(99_999)}y"] }]`,
    ],
    ['a text of 200,000 unclosed tags', `title: { en: "${'<a'.repeat(200_000)}" }`],
    [
      '20,000 languages',
      `languages:\n${Array.from({ length: 20_000 }, (_, i) => `  - { code: x${i}, name: x, direction: ltr }`).join('\n')}`,
    ],
    [
      '20,000 people of whom each is meant twenty times',
      `cast:\n${Array.from({ length: 20_000 }, (_, i) => `  - { id: abc${i} }`).join('\n')}\nsets: [{ people: [${Array.from({ length: 20_000 }, (_, i) => `abd${i}`).join()}] }]`,
    ],
    ['four million values with an anchor', `a: &a 1\nb: [${'1,'.repeat(3_990_000)}1]`],
    ['half a million broken lines', `a: &a 1\n${'"\n]: }\n'.repeat(500_000)}`],
    ['a key of a million letters', `"${'k'.repeat(1_000_000)}":\n${Array.from({ length: 600 }, (_, i) => `  k${i}: 1`).join('\n')}`],
    ['30,000 keys that it doesn’t know', Array.from({ length: 30_000 }, (_, i) => `k${i}: 1`).join('\n')],
  ])('refuses %s within ten seconds and without a throw', { timeout: 30_000 }, (_, text) => {
    const from = performance.now();
    const { pack, problems } = readPack(aPack({ 'pack.yaml': text }));
    expect(pack).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    expect(performance.now() - from).toBeLessThan(10_000);
  });

  test('leaves the prototype of objects alone', () => {
    readPack(planted('pack.yaml', 'cast:', '¶__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\ncast:').files);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('stops telling after five hundred errors, and five hundred warnings hide no error', () => {
    const bad = `questions:\n${'  - { id: x, kind: choice }\n'.repeat(500)}`;
    expect(readPack(aPack({ 'questions/bad.yaml': bad })).problems).toHaveLength(500);
    const hidden = planted(
      'levels/hall.yaml',
      'variables:\n',
      `variables:\n${Array.from({ length: 600 }, (_, i) => `  - { id: v${i}, min: 0, max: 1, start: 0 }\n`).join('')}  - { id: ¶late, min: 0, max: 1, start: 2 }\n`,
    );
    const { pack, problems } = readPack(hidden.files);
    expect(pack).toBeNull();
    expect(problems.filter((p) => p.severity === 'error').map((p) => p.code)).toEqual(['number/range']);
    expect(problems).toHaveLength(501);
  });
});

describe('what is told of a file that is too much', () => {
  test('is its size, and the pack isn’t taken', () => {
    const codes = (text: string) => readPack(aPack({ 'sources/more.yaml': text })).problems.map((p) => `${p.code} ${p.file}`);
    expect(codes(`a: &a 1\nb: [${'1,'.repeat(400_001)}1]`)).toContain('yaml/too-many sources/more.yaml');
    expect(codes(`a: [${'1,'.repeat(3_000_001)}1]`)).toContain('pack/too-much sources/more.yaml');
    expect(codes(`id: more\nlayer: article\npassages: [${'x,'.repeat(1_000)}x]`)).toContain('shape/too-many sources/more.yaml');
  });

  test('is forgotten once the rest has become less', () => {
    const reader = new PackReader();
    const half = `a: [${'1,'.repeat(1_800_000)}1]`;
    const codes = (changes: Parameters<typeof aPack>[0]) => reader.read(aPack(changes)).problems.map((p) => `${p.code} ${p.file}`);
    expect(codes({ 'sources/a.yaml': half, 'sources/b.yaml': half })).toContain('pack/too-much sources/b.yaml');
    expect(codes({ 'sources/b.yaml': half })).not.toContain('pack/too-much sources/b.yaml');
  });

  test('is cut short: what is quoted fills neither the page nor the memory', () => {
    const text = `"${'k'.repeat(500_000)}": { "${'l'.repeat(500_000)}": [${Array(400)
      .fill(`"${'v'.repeat(2_000)}"`)
      .join()}] }`;
    expect(JSON.stringify(readPack(aPack({ 'procedure.yaml': text })).problems).length).toBeLessThan(100_000);
  });
});

describe('what is told of a file', () => {
  test('stands in the quotation marks of its language', () => {
    const { problems } = readPack(planted('pack.yaml', 'figure: elder', 'figure: ¶eldest').files);
    const { code, values, found } = problems[0] ?? {};
    expect([found, code && wordsFor(code, values ?? {}, 'ru').found]).toEqual(['“eldest”', '«eldest»']);
  });

  test('shows a letter that can’t be seen, so that two words don’t look like one', () => {
    expect(readPack(planted('pack.yaml', 'figure: elder', 'figure: ¶eld\u200ber').files).problems[0]?.found).toBe('“eld·er”');
  });

  test('tells one odd space once, however often the parser meets with it', () => {
    const { files, line } = planted('levels/hall.yaml', '    kind: story', '¶\u00a0\u00a0 kind: story');
    expect(readPack(files).problems.filter((p) => p.line === line)).toMatchObject([{ found: TERMS['yaml/space'] }]);
  });
});

describe('a printed problem', () => {
  test('shows the line itself with a caret, what was expected, what was found, and what to do', () => {
    const { files } = planted('levels/hall.yaml', '- { to: choosing }', '- { to: ¶chosing }');
    const { problems } = readPack(files);
    const [problem] = problems.filter((p) => p.code === 'reference/unknown');
    if (!problem) throw new Error('No problem was told');
    expect(printProblem(problem, files.get(problem.file), 'levels/tiny-pack/').split('\n')).toEqual([
      'levels/tiny-pack/levels/hall.yaml:22:15 error reference/unknown',
      '    22 |       - { to: chosing }',
      '       |               ^',
      '  at       beats[0].next[0].to',
      '  expected the id of a beat',
      '  found    “chosing”',
      '  mend     Did you mean “choosing”?',
    ]);
  });

  test('sends no control character to the terminal', () => {
    const { files } = planted('pack.yaml', 'authors: [Tests]', 'authors: ¶"\u001b[2Jx"');
    const { problems } = readPack(files);
    const printed = problems.map((p) => printProblem(p, files.get(p.file))).join('\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  });
});
