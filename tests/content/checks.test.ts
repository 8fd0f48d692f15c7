/** Every rule of the checker finds the fault that is planted for it, where it stands, and a sound pack has none. */
import { describe, expect, test } from 'vitest';
import { borrowedFrom } from '../../src/content/checks/borrowed.ts';
import { readManuscript } from '../../src/content/manuscript.ts';
import { readPack } from '../../src/content/read-pack.ts';
import { shinglesOf } from '../../src/content/shingles.ts';
import { PROBLEM_CODES } from '../../src/content/words.ts';
import { aPack, planted } from '../builders/pack.ts';
import { FAULTS } from './faults.ts';

describe('the checker', () => {
  test('finds nothing wrong with a sound pack', () => {
    const { pack, problems } = readPack(aPack(), { play: true, prove: {} });
    expect(problems).toEqual([]);
    expect(pack?.levels.map((l) => l.id)).toEqual(['hall', 'court']);
  });

  test.each(FAULTS)('$title ($code)', ({ code, file, from, to, place, path, told = file }) => {
    const { files, line, column } = planted(file, from, to, place, told);
    const { pack, problems } = readPack(files, { play: true, prove: {} });
    expect(problems.filter((p) => p.code === code)).toContainEqual(expect.objectContaining({ file: told, path, line, column }));
    if (problems.some((p) => p.severity === 'error')) expect(pack).toBeNull();
    else expect(pack).not.toBeNull();
  });

  test.each([
    ['It probably changes.', 'Вероятно, меняется.'],
    ['It is likely to change.', 'Вероятно, изменится.'],
    ['It may change.', 'Может измениться.'],
    ['It might change.', 'Возможно, изменится.'],
    ['Perhaps it changes.', 'Пожалуй, меняется.'],
    ['It is said to change.', 'Говорят, меняется.'],
    ['It could change.', 'Вероятно, изменится.'],
    ['The changes are possible.', 'Изменения возможны.'],
  ])('takes “%s” and «%s» as words that keep it open', (en, ru) => {
    const says = 'says: { en: It could change., ru: Он мог бы измениться. }';
    const { files } = planted('sources/article.yaml', says, `¶says: { en: "${en}", ru: "${ru}" }`);
    expect(readPack(files).problems.filter(({ code }) => code.startsWith('hedge/'))).toEqual([]);
  });

  test('finds a run of eight words of a text it knows only by its hashes', () => {
    const known = new Set(shinglesOf('The quick brown fox jumps over the lazy dog every day.').map((s) => s.shingle));
    const checked = (text: string) =>
      borrowedFrom(known)(readManuscript(planted('levels/hall.yaml', 'A room.', `¶"${text}"`).files).manuscript).map(
        (f) => f.values?.found,
      );
    expect(checked('He says: the quick — brown FOX jumps over the lazy cat.')).toEqual(['the quick brown fox jumps over the lazy']);
    expect(checked('Brown fox jumps over the lazy dog. Every day it sleeps.')).toEqual(['brown fox jumps over the lazy dog every']);
    expect(checked('The quick brown fox jumps over a lazy dog every day.')).toEqual([]);
  });

  test('has a planted fault for every rule that a text file can break', () => {
    const planted = new Set(FAULTS.map((f) => f.code));
    const untested = PROBLEM_CODES.filter((code) => !planted.has(code) && !ELSEWHERE.test(code));
    expect(untested).toEqual([]);
  });

  test('tells a file that is missing, one that nobody reads, and too many of them', () => {
    const codes = (files: Map<string, string>) => readPack(files).problems.map((p) => [p.code, p.file]);
    expect(codes(aPack({ 'procedure.yaml': null }))).toEqual([['pack/file-missing', 'procedure.yaml']]);
    expect(codes(aPack({ 'levels/hall.yml': 'a: 1' }))).toEqual([['pack/unknown-file', 'levels/hall.yml']]);
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`media/note-${i}.md`, '']));
    expect(codes(aPack(many))).toContainEqual(['pack/too-many-files', '']);
    expect(codes(aPack({ 'pack.yaml': `# ${'x'.repeat(9_000_000)}` }))).toContainEqual(['file/too-large', 'pack.yaml']);
  });

  test('tells the problems of every file at once, in reading order', () => {
    const one = planted('levels/hall.yaml', 'who: narrator', 'who: ¶nobody');
    const two = planted('procedure.yaml', 'colour: 0', 'colour: ¶8');
    const { problems } = readPack(
      aPack({ 'levels/hall.yaml': one.files.get('levels/hall.yaml') ?? '', 'procedure.yaml': two.files.get('procedure.yaml') ?? '' }),
    );
    expect(problems.map((p) => [p.file, p.line, p.column])).toEqual([
      ['levels/hall.yaml', one.line, one.column],
      ['procedure.yaml', two.line, two.column],
    ]);
  });

  test.each([
    ['a key that it doesn’t know', (text: string) => `${text}\nzzz: 1\n`],
    ['a page instead', () => '<html></html>'],
    ['nothing', () => ''],
    ['a list instead', () => '- a\n- b\n'],
  ])('tells nothing but that of a file that has %s, however much leans on it', (_, broken) => {
    for (const [file, text] of aPack()) {
      if (!file.endsWith('.yaml')) continue;
      const { problems } = readPack(aPack({ [file]: broken(text) }), { play: true });
      expect(problems.map((p) => p.file)).toEqual([file]);
    }
  });

  test('tells nothing but that of a misspelt kind, whoever refers to what has it', () => {
    for (const [file, text] of aPack()) {
      for (const { 0: kind, index } of file.endsWith('.yaml') ? text.matchAll(/kind: \w+/g) : []) {
        const { problems } = readPack(aPack({ [file]: `${text.slice(0, index)}kind: zz${text.slice(index + kind.length)}` }), {
          play: true,
        });
        expect(problems.map((p) => [p.code, p.found])).toEqual([['shape/one-of', '“zz”']]);
      }
    }
  });

  test('doesn’t tell of references into a file that can’t be read', () => {
    const { problems } = readPack(aPack({ 'sources/article.yaml': 'a: [' }));
    expect(problems.map((p) => p.code)).toEqual(['yaml/syntax']);
  });
});

/** Codes about whole files and zips, each with a test of its own. */
const ELSEWHERE = /^(zip\/|pack\/|file\/too-large|yaml\/too-many|wording\/borrowed|prove\/too-large)/;
