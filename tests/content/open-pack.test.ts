/** A zip becomes a pack, or everything that is wrong with it is told, step by step. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OpenPart, type OpenStep, openPack } from '../../src/content/open-pack.ts';
import { readPack } from '../../src/content/read-pack.ts';
import { assemblePack } from '../../src/core/level.ts';
import { sessionAt } from '../../src/session/look.ts';
import { aPack, planted } from '../builders/pack.ts';
import { zipped } from '../builders/zip.ts';

const refusedProblems = (files: ReadonlyMap<string, string | Uint8Array>) => {
  const opened = openPack(zipped(files));
  if (opened.kind !== 'refused') throw new Error('The zip was taken');
  return opened.problems;
};

describe('opening a pack', () => {
  test('gives the pack with its proof, and tells each step', () => {
    const steps: (readonly [OpenStep, number])[] = [];
    const parts: OpenPart[] = [];
    const opened = openPack(zipped(aPack()), (step, seen, part) => {
      steps.push([step, seen]);
      parts.push(part);
    });
    expect(opened).toMatchObject({ kind: 'sound', proof: { isProved: true }, problems: [] });
    expect(opened.pack).toEqual(readPack(aPack()).pack);
    const states = opened.kind === 'sound' ? opened.proof.states : 0;
    expect(states).toBeGreaterThan(10);
    expect([...steps.slice(0, 2), steps.at(-1)]).toEqual([
      ['unpacking', 0],
      ['checking', 0],
      ['proving', states],
    ]);
    const done = parts.map((part) => part.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(parts.every((part) => part.done < part.of)).toBe(true);
  });

  test('tells a fault with its line, around the word that is wrong, and as text', () => {
    const { files, line, column } = planted('levels/hall.yaml', '- { to: choosing }', '- { to: ¶chosing }');
    const [problem] = refusedProblems(files).filter((p) => p.code === 'reference/unknown');
    expect(problem).toMatchObject({ file: 'levels/hall.yaml', line, column });
    expect(problem?.excerpt).toEqual({ before: '      - { to: ', at: 'chosing', after: ' }' });
    expect(problem?.printed).toContain(`levels/hall.yaml:${line}:${column} error reference/unknown`);
  });

  test('a file of another kind and a fault in the text are told together', () => {
    const { files } = planted('levels/hall.yaml', '- { to: choosing }', '- { to: ¶chosing }');
    const codes = refusedProblems(new Map([...files, ['notes.docx', 'x'], ['cover.svg', '<svg/>']])).map((p) => p.code);
    expect(codes.filter((code) => code === 'zip/type')).toHaveLength(2);
    expect(codes).toContain('reference/unknown');
  });

  test.each([
    ['pictures only', [['cover.jpg', new Uint8Array([0xff, 0xd8, 0xff])]], 'none'],
    ['nothing', [], 'none'],
    ['two packs', [...['a', 'b'].map((folder) => [`${folder}/pack.yaml`, 'id: a'] as const)], 'none here, only a/pack.yaml, b/pack.yaml'],
  ] as const)('a zip with %s has no pack at its top, and says so', (_title, files, found) => {
    const told = refusedProblems(new Map<string, string | Uint8Array>(files)).filter((p) => p.code === 'pack/file-missing');
    expect(told[0]).toMatchObject({ file: 'pack.yaml', found });
  });

  test('a file that can’t be had is told of, and not as missing, nor is what leans on it', () => {
    for (const file of aPack().keys()) {
      const notText = new Uint8Array([0xff, 0xfe, 0x61, 0]);
      const told = refusedProblems(new Map<string, string | Uint8Array>([...aPack(), [file, notText]]));
      expect(told.map((p) => [p.code, p.file])).toEqual([['zip/not-text', file]]);
    }
  });

  test('HTML in a text is a fault, and is told as text', () => {
    const { files } = planted('pack.yaml', '{ en: A tiny pack,', '{ en: ¶"<img src=x onerror=alert(1)>",');
    const [problem] = refusedProblems(files).filter((p) => p.code === 'wording/markup');
    expect(problem?.excerpt?.at).toBe('"<img src=x onerror=alert(1)>"');
  });

  test('a walkthrough that doesn’t reach what it promises is a fault', () => {
    const { files } = planted('walkthroughs/passes.json', '"ending": "end-passed"', '"ending": ¶"end-stopped"');
    expect(refusedProblems(files).map((p) => p.code)).toContain('walkthrough/elsewhere');
  });

  test('what the proof refutes is told at its place in the file, with the place in the game that shows it', () => {
    const { files, line, column } = planted('levels/hall.yaml', 'motion: pass', 'motion: pass\n    certain: ¶carried');
    const opened = openPack(zipped(files));
    if (opened.kind !== 'refused' || !opened.pack) throw new Error('It can’t be looked at');
    const [problem] = opened.problems;
    expect(problem).toMatchObject({ code: 'prove/not-certain', file: 'levels/hall.yaml', line, column });
    const level = assemblePack(opened.pack).levels.find((l) => l.id === problem?.witness?.level);
    if (!level || !problem?.witness) throw new Error('Nothing shows it');
    expect(sessionAt(level, problem.witness.entry, problem.witness.intents).run.beat).toBe('vote');
  });

  test('a pack that is too large for its proof is taken, and says how far the proof came', () => {
    const opened = openPack(zipped(aPack()), undefined, 20);
    expect(opened).toMatchObject({ kind: 'sound', proof: { isProved: false } });
    expect(opened.problems.map((p) => [p.code, p.severity])).toContainEqual(['prove/too-large', 'warning']);
  });

  test('never throws, whatever bytes a zip is made of or turned into', () => {
    const whole = zipped(aPack());
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }).map((changes) => {
            const bytes = whole.slice();
            for (const [at, byte] of changes) bytes[at] = byte;
            return bytes;
          }),
        ),
        (bytes) => {
          const opened = openPack(bytes);
          expect(opened.kind === 'sound' || opened.problems.some((p) => p.severity === 'error')).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each([
    ['nothing', new Uint8Array(), 'zip/not-a-zip'],
    ['a name that leads out of the folder', zipped(new Map([['../pack.yaml', 'id: a']])), 'zip/name'],
    ['10,000 entries', zipped(new Map(Array.from({ length: 10_000 }, (_, i) => [`n/note-${i}.txt`, 'x']))), 'zip/files'],
    ['a bomb', zipped(new Map([['pack.yaml', new Uint8Array(64 * 1024 * 1024)]])), 'zip/file-too-large'],
    ['lists 200 deep', zipped(aPack({ 'levels/deep.yaml': `${'['.repeat(200)}${']'.repeat(200)}` })), 'yaml/too-deep'],
  ])('refuses %s', (_title, bytes, code) => {
    const opened = openPack(bytes);
    expect(opened.kind).toBe('refused');
    expect(opened.problems.map((p) => p.code)).toContain(code);
  });
});
