/** Whatever is wrong with a pack, the desk, the game and the command line tell the same problems in the same words, in both languages. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openPack } from '../../src/content/open-pack.ts';
import { PROBLEM_CODES } from '../../src/content/words.ts';
import { CheckWork, type FromCheckWorker } from '../../src/desk/draft/check-work.ts';
import { deskShellWords } from '../../src/text/words/desk-shell.ts';
import { sheetWords } from '../../src/text/words/sheets.ts';
import { aPack, planted } from '../builders/pack.ts';
import { type RawEntry, rawZip } from '../builders/raw-zip.ts';
import { zipped } from '../builders/zip.ts';
import { FAULTS } from './faults.ts';

const files = FAULTS.map(({ file, from, to, place, told }) => planted(file, from, to, place, told).files);
const NOTES = { name: 'notes.txt', content: 'Bring chalk.' } as const;
const withNotes = (lie: Partial<RawEntry>) =>
  rawZip([...aPack()].map(([name, content]): RawEntry => ({ name, content })).concat({ ...NOTES, ...lie }));
/** What only a zip, or its size, can be wrong with. */
const ZIPS: readonly Uint8Array[] = [
  zipped(aPack({ 'procedure.yaml': null, 'levels/hall.yml': 'a: 1' })),
  ...['plan.docx', 'план.yaml'].map((name) => zipped(new Map([...aPack(), [name, 'x']]))),
  zipped(new Map([...aPack(), ['media/cover.png', '<script>']])),
  zipped(new Map<string, string | Uint8Array>([...aPack(), ['levels/hall.yaml', new Uint8Array([0x69, 0x64, 0xff])]])),
  withNotes({ listed: { name: 'chalk.txt' } }),
  withNotes({ says: { flags: 1 } }),
  withNotes({ listed: { mode: 0o120777 } }),
  withNotes({ says: { method: 14 } }),
  withNotes({ says: { packed: 5_000, size: 5_000 } }),
  withNotes({ name: 'pack.yaml' }),
  zipped(new Map(Array.from({ length: 501 }, (_, i) => [`n-${i}.txt`, 'x']))),
  new Uint8Array(20 * 1024 * 1024 + 1),
  new TextEncoder().encode('no zip'),
];

const root = mkdtempSync(path.join(tmpdir(), 'same-words-'));
afterAll(() => rmSync(root, { recursive: true }));
const zips = [...files.map((one) => zipped(one)), ...ZIPS].map((bytes, i) => {
  const name = `p${i}.zip`;
  writeFileSync(path.join(root, name), bytes);
  return { name, problems: openPack(bytes).problems };
});
const printedBy = (...args: readonly string[]) =>
  spawnSync(process.execPath, [path.resolve('src/tools/levels.ts'), ...args], { encoding: 'utf8', cwd: root, maxBuffer: 1e8 }).stdout;

test('every kind of problem but a few that take long to make is among them', () => {
  const met = new Set(zips.flatMap(({ problems }) => problems.map((p) => p.code)));
  expect(PROBLEM_CODES.filter((code) => !met.has(code))).toEqual([
    'pack/too-many-files',
    'pack/too-much',
    'file/too-large',
    'yaml/too-many',
    'zip/file-too-large',
    'zip/all-too-large',
    'wording/borrowed',
    'prove/too-large',
  ]);
});

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  test('the command line says of a zip all that the game says of it, and nothing else', () => {
    // The words are one table in two languages: all of it once, and a part of it a second time.
    const some = language === 'ru' ? zips.filter((_, i) => i % 6 === 0 || i >= files.length) : zips;
    const said = printedBy(...(language === 'ru' ? ['--ru'] : []), ...some.map(({ name }) => name));
    for (const { name, problems } of some) {
      const own = problems.map((p) => `${name}${p.file && ': '}${(language === 'ru' ? p.ru : p).printed}\n`);
      for (const printed of own) expect(said).toContain(printed);
      expect([...said.matchAll(new RegExp(`^${name}(?:: \\S.*)?:\\d+:\\d+ `, 'gm'))], name).toHaveLength(problems.length);
    }
  });

  test('an error and a warning have one name', () => {
    const { checks } = deskShellWords(language);
    const { packs } = sheetWords[language];
    for (const { problems } of zips)
      for (const problem of problems) {
        const [head = ''] = (language === 'ru' ? problem.ru : problem).printed.split('\n');
        for (const name of [checks[problem.severity], packs[problem.severity]]) expect(head).toContain(` ${name.toLowerCase()} `);
      }
  });
});

test('the desk tells of a draft what the game tells of its zip', () => {
  for (const [i, draft] of files.entries()) {
    const heard: FromCheckWorker[] = [];
    new CheckWork((message) => heard.push(message)).hear({ kind: 'prove', version: 1, files: [...draft], budget: 60_000 });
    const proved = heard.find((message) => message.kind === 'proved');
    expect(proved?.problems, FAULTS[i]?.title).toEqual(zips[i]?.problems);
  }
});

test('a folder is told of as its zip is', () => {
  const odd = new Map<string, string | Uint8Array>([
    ...planted('levels/hall.yaml', '- { to: choosing }', '- { to: ¶chosing }').files,
    ['plan.docx', 'x'],
    ['media/cover.png', '<script>'],
    ['questions/reading.yaml', new Uint8Array([0x69, 0x64, 0xff])],
  ]);
  for (const [file, content] of odd) {
    mkdirSync(path.dirname(path.join(root, 'odd', file)), { recursive: true });
    writeFileSync(path.join(root, 'odd', file), content);
  }
  const said = printedBy('odd');
  const { problems } = openPack(zipped(odd));
  expect(problems.map((p) => p.code)).toEqual(expect.arrayContaining(['zip/type', 'zip/content', 'zip/not-text', 'reference/unknown']));
  for (const { printed } of problems) expect(said).toContain(`odd/${printed}\n`);
});
