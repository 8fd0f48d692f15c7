/** `npm run levels` checks folders and zips, says what it found, and its exit code says whether the pack can be played. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { readPackFolder } from '../../src/tools/pack-folder.ts';
import { aPack, planted } from '../builders/pack.ts';

const COMMAND = path.resolve(import.meta.dirname, '../../src/tools/levels.ts');
const root = mkdtempSync(path.join(tmpdir(), 'levels-'));
afterAll(() => rmSync(root, { recursive: true }));

const folderOf = (name: string, files: ReadonlyMap<string, string>) => {
  for (const [file, text] of files) {
    const target = path.join(root, name, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return path.join(root, name);
};
const zipOf = (name: string, files: ReadonlyMap<string, string>) => {
  const target = path.join(root, name);
  writeFileSync(target, zipSync(Object.fromEntries([...files].map(([file, text]) => [`tiny-pack/${file}`, strToU8(text)]))));
  return target;
};
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8', cwd: root });
  return { status, printed: stdout + stderr };
};

const broken = planted('levels/hall.yaml', '- { to: choosing }', '- { to: ¶chosing }');

describe('npm run levels', () => {
  test('plays the walkthroughs of a sound folder and of its zip, and exits with 0', () => {
    const { status, printed } = run(folderOf('sound', aPack()), zipOf('sound.zip', aPack()));
    expect(printed).toContain('tiny-pack 1.0.0: 2 levels, 7 claims, 7 questions.');
    expect(printed).toContain('walkthroughs/passes.json: 12 intents, reaches end-passed.');
    expect(printed).toMatch(/ {2}proved: \d+ states in \d+ ms \(hall \d+, court \d+\), rules [0-9a-f]{12}\n/);
    expect(printed).toContain('sound: 0 errors, 0 warnings.');
    expect(printed).toContain('sound.zip: 0 errors, 0 warnings.');
    expect(status).toBe(0);
  });

  test('prints every problem with its place, in a folder and in a zip, and exits with 1', () => {
    const { status, printed } = run(folderOf('broken', broken.files), zipOf('broken.zip', broken.files));
    expect(printed).toContain(`broken/levels/hall.yaml:${broken.line}:${broken.column} error reference/unknown`);
    expect(printed).toContain(`broken.zip: levels/hall.yaml:${broken.line}:${broken.column} error reference/unknown`);
    expect(printed).toContain('      - { to: chosing }');
    expect(status).toBe(1);
  });

  test('says what can’t be reached, with the road that shows it, and that the pack isn’t proved', () => {
    const { files } = planted(
      'levels/court.yaml',
      'says: { en: In., ru: Внутрь. }',
      'says: { en: In., ru: Внутрь. }¶\n      when: { var: heard-again, is: 0 }',
    );
    const { status, printed } = run(folderOf('stuck', files));
    expect(printed).toContain('error prove/dead-end');
    expect(printed).toContain('none on this road: voices → window');
    expect(printed).toMatch(/ {2}shown by court, seed proof-\d+: continue voices/);
    expect(printed).toContain('  not proved: ');
    expect(status).toBe(1);
  });

  test('exits with 0 on warnings alone', () => {
    const { files } = planted('levels/hall.yaml', 'en: A room.', 'en: ¶A historic room.');
    const { status, printed } = run(folderOf('warned', files));
    expect(printed).toContain('warned: 0 errors, 1 warning.');
    expect(status).toBe(0);
  });

  test('says so where there is no pack, and where a zip is none', () => {
    writeFileSync(path.join(root, 'text.zip'), 'no zip');
    const { status, printed } = run(path.join(root, 'nowhere'), path.join(root, 'text.zip'));
    expect(printed).toContain('nowhere: there is no such folder or file.');
    expect(printed).toContain('zip/not-a-zip');
    expect(status).toBe(1);
  });

  test('begins a pack that is sound, and never writes over one that is there', () => {
    const folder = path.join(root, 'begun', 'my-pack');
    expect(run('--new', `${folder}/`).status).toBe(0);
    const { status, printed } = run(folder);
    expect(printed).toContain('my-pack 1.0.0: 1 level');
    expect(printed).toContain('0 errors, 0 warnings.');
    expect(status).toBe(0);
    const again = run('--new', folder);
    expect(again.printed).toContain('is there already');
    expect(again.status).toBe(1);
    // Wherever it stands, an editor finds the schemas from it.
    for (const [file, text] of readPackFolder(folder)) {
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text) ?? [];
      expect(existsSync(path.resolve(folder, path.dirname(file), schema)), `${file}: ${schema}`).toBe(true);
    }
  });

  test.each([['мой-набор'], ['x'.repeat(61)], ['../..'], []])('begins nothing by the name %s', (...names) => {
    const places = names.map((name) => (name.startsWith('.') ? name : path.join(root, name)));
    const { status, printed } = run('--ru', '--new', ...places);
    expect(printed).toContain('Назовите набор строчными латинскими буквами');
    expect(status).toBe(1);
    for (const place of places) if (!place.startsWith('.')) expect(existsSync(place)).toBe(false);
  });

  test('says which options there are to whoever asks for another', () => {
    const { status, printed } = run('--nwe', 'my-pack');
    expect(printed).toContain('There is no --nwe. There is --ru, --schema, --new.');
    expect(status).toBe(1);
  });

  test('says in Russian what the desk says in Russian', () => {
    const { printed } = run('--ru', folderOf('broken-ru', broken.files));
    expect(printed).toContain('ошибка reference/unknown');
    expect(printed).toContain('исправить Может быть, «choosing»?');
  });
});
