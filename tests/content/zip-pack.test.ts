/** A whole pack as a zip: what was packed comes out again, whatever its files hold, and the game takes it as it took the folder. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPack } from '../../src/content/open-pack.ts';
import { readPack } from '../../src/content/read-pack.ts';
import { decodeFiles, unpackZip } from '../../src/content/unpack-zip.ts';
import { zipPack } from '../../src/content/zip-pack.ts';
import { LEVELS, readPackFolder } from '../../src/tools/pack-folder.ts';
import { aPack } from '../builders/pack.ts';

const out = (bytes: Uint8Array) => {
  const unpacked = unpackZip(bytes);
  if (unpacked.kind !== 'unpacked') throw new Error(unpacked.problems.map((p) => p.code).join());
  return unpacked.files;
};

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/).filter((name) => name !== 'constructor' && name !== 'prototype');
const texts = fc.dictionary(
  word.map((name) => `sources/${name}.yaml`),
  fc.oneof(
    // A mark of the byte order belongs to the file and not to its text.
    fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('\ufeff')),
    fc.constantFrom('', 'says: Да\r\nно: нет\r\n', '# 🥐\n', ' \n\t'),
  ),
  { noNullPrototype: true, maxKeys: 8 },
);
const media = fc.dictionary(
  word.map((name) => `media/${name}.png`),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.from([...PNG, ...bytes])),
  { noNullPrototype: true, maxKeys: 4 },
);

describe('a zip that the desk saves', () => {
  test('holds every file as it was, and is the same for the same files in another order', () => {
    fc.assert(
      fc.property(texts, media, (own, pictures) => {
        const files = new Map([['pack.yaml', 'id: a\n'], ...Object.entries(own)]);
        const zip = zipPack(files, new Map(Object.entries(pictures)));
        expect(decodeFiles(new Map([...out(zip)].filter(([file]) => !file.endsWith('.png')))).texts).toEqual(files);
        for (const [file, bytes] of Object.entries(pictures)) expect([...(out(zip).get(file) ?? [])]).toEqual([...bytes]);
        expect(zipPack(new Map([...files].reverse()), new Map(Object.entries(pictures).reverse()))).toEqual(zip);
      }),
    );
  });

  test.each([
    ['tiny-pack', aPack()],
    ...readdirSync(LEVELS, { withFileTypes: true })
      .filter((one) => one.isDirectory() && one.name !== 'schema')
      .map(({ name }) => [name, readPackFolder(path.join(LEVELS, name))] as const),
  ] as const)('of %s is the same pack, walkthroughs and guide with it', (_, files) => {
    const zip = zipPack(files);
    expect(decodeFiles(out(zip)).texts).toEqual(files);
    const opened = openPack(zip, undefined, 10);
    expect(opened.kind === 'sound' && opened.pack).toEqual(readPack(files).pack);
  });
});
