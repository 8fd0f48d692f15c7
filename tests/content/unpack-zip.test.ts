/** A zipped pack is read within limits; every known attack is refused. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../src/content/read-pack.ts';
import { decodeFiles, unpackZip } from '../../src/content/unpack-zip.ts';
import { aPack } from '../builders/pack.ts';

const zipped = (files: ReadonlyMap<string, string | Uint8Array>, level: 0 | 6 = 6) =>
  zipSync(
    Object.fromEntries([...files].map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])) as Zippable,
    { level },
  );

const refusal = (bytes: Uint8Array) => {
  const unpacked = unpackZip(bytes);
  return unpacked.kind === 'refused' ? unpacked.problems.map((p) => p.code) : [...unpacked.files.keys()];
};
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

/** One stored entry, written by hand: `said` is the size that its header claims. */
const stored = (name: string, content: string, said = content.length) => {
  const bytes = new Uint8Array(30 + name.length + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint32(18, content.length, true);
  view.setUint32(22, said, true);
  view.setUint16(26, name.length, true);
  bytes.set(strToU8(name), 30);
  bytes.set(strToU8(content), 30 + name.length);
  return bytes;
};
const together = (...parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));

describe('unpacking a zip', () => {
  test.each([0, 6] as const)('gives the same pack as the folder, compressed at level %i', (level) => {
    const unpacked = unpackZip(zipped(aPack(), level));
    if (unpacked.kind !== 'unpacked') throw new Error('The zip was refused');
    expect(readPack(decodeFiles(unpacked.files).texts).pack).toEqual(readPack(aPack()).pack);
  });

  test('takes the pack out of the folder that was zipped with it, and leaves what file managers add', () => {
    const inFolder = new Map<string, string | Uint8Array>([...aPack()].map(([name, text]) => [`tiny-pack/${name}`, text]));
    inFolder.set('__MACOSX/tiny-pack/._pack.yaml', 'x').set('tiny-pack/.DS_Store', 'x').set('tiny-pack/media/cover.png', PNG);
    const unpacked = unpackZip(zipped(inFolder));
    expect(unpacked.kind === 'unpacked' && [...unpacked.files.keys()].sort()).toEqual([...aPack().keys(), 'media/cover.png'].sort());
  });

  test.each([
    '../pack.yaml',
    '/pack.yaml',
    'a/../../pack.yaml',
    'levels\\hall.yaml',
    'C:/pack.yaml',
    '__proto__/a.yaml',
    'a/constructor',
    'a//b.yaml',
    '.hidden.yaml',
    `${'x'.repeat(161)}.yaml`,
    'план.yaml',
  ])('refuses the name %s', (name) => expect(refusal(stored(name, 'a: 1'))).toEqual(['zip/name']));

  test('refuses an entry named like the prototype of objects, and leaves that alone', () => {
    expect(refusal(stored('__proto__', 'a: 1'))).toEqual(['zip/name']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each(['a.svg', 'a.html', 'a.js', 'a.exe', 'a'])('refuses a file of another kind: %s', (name) => {
    expect(refusal(stored(name, 'x'))).toEqual(['zip/type']);
  });

  test('refuses a page that calls itself a picture', () => {
    expect(refusal(zipped(new Map([...aPack(), ['media/cover.png', '<script>']])))).toEqual(['zip/content']);
  });

  test('refuses a file that stands twice', () => {
    expect(refusal(together(stored('pack.yaml', 'a: 1'), stored('pack.yaml', 'a: 2')))).toEqual(['zip/twice']);
  });

  test('refuses a small zip that unpacks to 256 MB, long before it has', () => {
    const bomb = zipped(new Map([['pack.yaml', new Uint8Array(256 * 1024 * 1024)]]));
    const from = performance.now();
    expect(refusal(bomb)).toEqual(['zip/file-too-large']);
    expect(performance.now() - from).toBeLessThan(5_000);
  });

  test('refuses many files that are too much together', () => {
    const files = new Map(Array.from({ length: 6 }, (_, i) => [`media/note-${i}.txt`, new Uint8Array(7.5 * 1024 * 1024)] as const));
    expect(refusal(zipped(files))).toEqual(['zip/all-too-large']);
  });

  test('refuses 5,000 files', () => {
    expect(refusal(zipped(new Map(Array.from({ length: 5_000 }, (_, i) => [`n/note-${i}.txt`, 'x']))))).toEqual(['zip/files']);
  });

  test('refuses a zip of more than 20 MB unread', () => {
    expect(refusal(new Uint8Array(20 * 1024 * 1024 + 1))).toEqual(['zip/too-large']);
  });

  test('believes what it counts and not what a header says', () => {
    const unpacked = unpackZip(stored('pack.yaml', 'id: a-pack', 3));
    expect(unpacked.kind === 'unpacked' && unpacked.files.get('pack.yaml')?.length).toBe(10);
  });

  test.each([0.1, 0.4, 0.7])('refuses a zip that was cut off after %f of it', (share) => {
    const whole = zipped(aPack());
    expect(refusal(whole.slice(0, Math.floor(whole.length * share)))).toEqual(['zip/truncated']);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('id: tiny-pack')],
    ['zeros', new Uint8Array(1000)],
  ])('refuses what is no zip: %s', (_, bytes) => expect(refusal(bytes)).toEqual(['zip/not-a-zip']));

  test('tells a text file that isn’t UTF-8', () => {
    const { texts, problems } = decodeFiles(new Map([['pack.yaml', new Uint8Array([0xff, 0xfe, 0x41])]]));
    expect([...texts]).toEqual([]);
    expect(problems).toMatchObject([{ code: 'zip/not-text', file: 'pack.yaml' }]);
  });
});
