/** A zipped pack is read within limits; every known attack is refused. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../src/content/read-pack.ts';
import { decodeFiles, unpackZip } from '../../src/content/unpack-zip.ts';
import { aPack } from '../builders/pack.ts';
import { type RawEnd, type RawEntry, rawZip } from '../builders/raw-zip.ts';

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

const stored = (name: string, content: string) => rawZip([{ name, content }]);
const entry = { name: 'pack.yaml', content: 'id: a-pack' } as const;

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
    '..\\pack.yaml',
    'C:/pack.yaml',
    '__proto__/a.yaml',
    'a/constructor',
    'a//b.yaml',
    '../pack/pack.yaml',
    `${'x'.repeat(161)}.yaml`,
    'план.yaml',
  ])('refuses the name %s', (name) => expect(refusal(stored(name, 'a: 1'))).toEqual(['zip/name']));

  test.each<[string, (name: string) => string | Uint8Array]>([
    ['in a folder of any name', (name) => `Мой набор (копия №2)/${name}`],
    ['in a folder named in the letters of Russian Windows', (name) => new Uint8Array([0x8c, 0xae, 0xa9, 0x2f, ...strToU8(name)])],
    ['in a folder twice', (name) => `tiny-pack/tiny-pack/${name}`],
    ['with the slashes of Windows', (name) => `tiny-pack\\${name.replaceAll('/', '\\')}`],
  ])('reads a pack that stands %s', (_, nameOf) => {
    const unpacked = unpackZip(rawZip([...aPack()].map(([name, content]) => ({ name: nameOf(name), content }))));
    expect([...unpacked.files.keys()].sort()).toEqual([...aPack().keys()].sort());
    expect(unpacked.kind).toBe('unpacked');
  });

  test('leaves what is hidden, and what stands beside the folder; takes no folder where there are two packs, or a part of one beside it', () => {
    const beside = (...more: readonly string[]) => refusal(rawZip(['a/pack.yaml', ...more].map((name) => ({ name, content: 'id: a' }))));
    expect(beside('a/.git/config', 'a/levels/._hall.yaml', '.vscode/settings.json', 'a/THUMBS.DB')).toEqual(['pack.yaml']);
    expect(beside('read me.txt', 'Фото.jpg')).toEqual(['pack.yaml']);
    expect(beside('b/pack.yaml')).toEqual(['a/pack.yaml', 'b/pack.yaml']);
    expect(beside('a/old/pack.yaml')).toEqual(['pack.yaml', 'old/pack.yaml']);
    expect(beside('levels/hall.yaml')).toEqual(['a/pack.yaml', 'levels/hall.yaml']);
    expect(beside('../note.txt')).toContain('zip/name');
  });

  test('leaves an author’s history of changes, however long', () => {
    const history = Array.from({ length: 2_100 }, (_, i) => [`.git/objects/${i}`, 'x'] as const);
    expect(refusal(zipped(new Map([...aPack(), ...history])))).toEqual([...aPack().keys()]);
  });

  test('tells a name in the letters of Russian Windows as it was written', () => {
    const unpacked = unpackZip(rawZip([entry, { name: new Uint8Array([0x8f, 0xab, 0xa0, 0xad, 0x2e, 0x6d, 0x64]), content: '' }]));
    expect(unpacked.kind === 'refused' && unpacked.problems[0]?.found).toBe('План.md');
  });

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
    expect(refusal(rawZip([entry, { ...entry, content: 'id: another' }]))).toEqual(['zip/twice']);
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

  test('refuses names that differ in capitals only, and a file that is a folder too', () => {
    expect(refusal(rawZip([entry, { ...entry, name: 'Pack.yaml' }]))).toEqual(['zip/twice']);
    expect(
      refusal(
        rawZip([
          { ...entry, name: 'a.txt' },
          { ...entry, name: 'a.txt/b.txt' },
        ]),
      ),
    ).toEqual(['zip/twice']);
    expect(
      refusal(
        rawZip([
          { ...entry, name: 'a.txt/b.txt' },
          { ...entry, name: 'A.txt' },
        ]),
      ),
    ).toEqual(['zip/twice']);
  });

  test.each<[string, Partial<RawEntry>, string]>([
    ['another name in the directory', { listed: { name: 'pick.yaml' } }, 'zip/headers'],
    ['a smaller size in both', { says: { size: 3 } }, 'zip/headers'],
    ['a smaller size before the data', { local: { size: 3 } }, 'zip/headers'],
    ['another checksum in the directory', { listed: { crc: 7 } }, 'zip/headers'],
    ['a wrong checksum in both', { says: { crc: 7 } }, 'zip/truncated'],
    ['more data than there is', { says: { packed: 5_000, size: 5_000 } }, 'zip/truncated'],
    ['a place behind the end', { listed: { at: 0xfffffff0 } }, 'zip/truncated'],
    ['a place where no entry begins', { listed: { at: 3 } }, 'zip/headers'],
    ['a password', { says: { flags: 1 } }, 'zip/encrypted'],
    ['a password in the directory only', { listed: { flags: 1 } }, 'zip/headers'],
    ['a link', { listed: { mode: 0o120777 } }, 'zip/link'],
    ['another way of packing', { says: { method: 14 } }, 'zip/method'],
    ['no deflated data where it says so', { says: { method: 8 } }, 'zip/truncated'],
  ])('refuses an entry with %s', (_, lie, code) => expect(refusal(rawZip([{ ...entry, ...lie }]))).toEqual([code]));

  test.each<[string, RawEnd]>([
    ['more entries than it lists', { count: 2 }],
    ['fewer entries than it lists', { count: 0 }],
    ['a second disk', { disk: 1 }],
    ['a wide directory that isn’t there', { count: 0xffff }],
  ])('refuses a directory of %s', (_, end) => expect(refusal(rawZip([entry], end))).toEqual(['zip/headers']));

  test('refuses entries that share their bytes', () => {
    const many = Array.from({ length: 300 }, (_, i): RawEntry => ({ ...entry, name: `n-${i}.txt`, shares: 0, local: { name: 'n-0.txt' } }));
    expect(refusal(rawZip([{ ...entry, name: 'n-0.txt' }, ...many.map((e) => ({ ...e, listed: { name: 'n-0.txt' } }))]))).toEqual([
      'zip/headers',
    ]);
  });

  test('reads a zip with something before it, and one whose sizes follow the data', () => {
    expect(refusal(rawZip([entry], {}, 'a sign at the door'))).toEqual(['pack.yaml']);
    expect(refusal(rawZip([{ ...entry, says: { flags: 8 }, local: { crc: 0, packed: 0, size: 0 } }]))).toEqual(['pack.yaml']);
  });

  test.each<[string, RawEnd]>([
    ['a wide end, the narrow one all ones', { wide: {}, disk: 0xffff, count: 0xffff, size: 0xffffffff, at: 0xffffffff }],
    ['a wide end, the narrow one as it is without', { wide: {} }],
    ['a comment in which a zip seems to end', { comment: 'PK\u0005\u0006'.repeat(9) }],
    ['a line behind it', { behind: '\r\n--boundary--' }],
  ])('reads a zip with %s', (_, end) => {
    expect(refusal(rawZip([entry], end))).toEqual(['pack.yaml']);
    expect(refusal(rawZip([entry], end, 'a sign at the door'))).toEqual(['pack.yaml']);
  });

  test.each<[string, RawEnd]>([
    ['another count', { wide: { count: 2 } }],
    ['another place', { wide: { at: 3 } }],
    ['a second disk', { wide: { disk: 1 } }],
  ])('refuses a wide end of %s', (_, end) => expect(refusal(rawZip([entry], end))).toEqual(['zip/headers']));

  test.each([0.1, 0.4, 0.7])('refuses a zip that was cut off after %f of it', (share) => {
    const whole = zipped(aPack());
    expect(refusal(whole.slice(0, Math.floor(whole.length * share)))).toEqual(['zip/truncated']);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('id: tiny-pack')],
    ['zeros', new Uint8Array(1000)],
  ])('refuses what is no zip: %s', (_, bytes) => expect(refusal(bytes)).toEqual(['zip/not-a-zip']));

  test('reads the line ends of old Macs, and tells plain letters in UTF-16 as no UTF-8', () => {
    const { texts, problems } = decodeFiles(
      new Map([
        ['pack.yaml', strToU8('id: a\rversion: b\r\nx: y\n')],
        ['levels/a.yaml', new Uint8Array([0x69, 0, 0x64, 0])],
      ]),
    );
    expect([...texts]).toEqual([['pack.yaml', 'id: a\nversion: b\r\nx: y\n']]);
    expect(problems).toMatchObject([{ code: 'zip/not-text', file: 'levels/a.yaml' }]);
  });

  test('tells a text file that isn’t UTF-8', () => {
    const { texts, problems } = decodeFiles(new Map([['pack.yaml', new Uint8Array([0xff, 0xfe, 0x41])]]));
    expect([...texts]).toEqual([]);
    expect(problems).toMatchObject([{ code: 'zip/not-text', file: 'pack.yaml' }]);
  });
});
