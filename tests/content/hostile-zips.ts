/** Attacks on the zip around the files of a pack: names that lead elsewhere, headers that lie, bytes that are torn. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { below, type Roller } from '../../src/core/roller.ts';
import { type RawEntry, rawZip } from '../builders/raw-zip.ts';
import { type Files, pick } from './hostile-texts.ts';

export type ZipAttack = (files: Files, roll: Roller) => Uint8Array;

const NAMES = [
  ...['../pack.yaml', '..\\pack.yaml', '/etc/x.yaml', 'C:/x.yaml', 'levels/../pack.yaml', 'a//b.yaml', '.hidden.yaml'],
  ...['__proto__/x.yaml', '__proto__', 'constructor.yaml', 'x.svg', 'x.html', 'x.js', 'PACK.yaml', 'levels', 'pack.yaml/x.txt'],
  ...['con\u0000.yaml', '\u202elmay.exe', ' pack.yaml', 'pack.yaml ', 'план.yaml', `${'a/'.repeat(79)}x.txt`, `${'n'.repeat(60_000)}.txt`],
];
const FOLDERS = [
  ...[
    'tiny-pack/',
    'Мой набор/',
    'a\\b\\',
    '../',
    '..\\..\\',
    '/',
    'C:\\x\\',
    '.git/',
    '__MACOSX/',
    '__proto__/',
    'a/'.repeat(30_000),
    '\u202e/',
    '\u0000/',
  ],
  ...[
    [0x8c, 0xae, 0xa9, 0x2f],
    [0xcc, 0xee, 0xe9, 0x5c],
    [0xff, 0xfe, 0x2f],
    [0xc0, 0xae, 0xc0, 0xae, 0x2f],
  ].map((bytes) => Uint8Array.from(bytes)),
];
/** What isn't text has letters of its own. */
const joined = (folder: string | Uint8Array, name: string): string | Uint8Array =>
  typeof folder === 'string' ? folder + name : new Uint8Array([...folder, ...strToU8(name)]);
const LIES = [0, 1, 3, 7, 0xff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff];
const ENDS = ['count', 'size', 'at', 'disk'] as const;
const FIELDS = ['flags', 'method', 'crc', 'packed', 'size', 'at', 'mode'] as const;

const entriesOf = (files: Files): (RawEntry & { readonly name: string })[] => [...files].map(([name, content]) => ({ name, content }));
const withOne = (files: Files, roll: Roller, how: (entry: RawEntry) => RawEntry): RawEntry[] => {
  const entries = entriesOf(files);
  const at = below(roll, entries.length);
  return entries.map((entry, i) => (i === at ? how(entry) : entry));
};

export function honestZip(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of files) Object.defineProperty(entries, name, { value: bytes, enumerable: true });
  return zipSync(entries, { level: 1 });
}

/** As file managers and archivers of other systems write names, and as those who mean harm write them then. */
const inFolder: ZipAttack = (files, roll) => {
  const folder = pick(roll, FOLDERS);
  const entries = entriesOf(files).map(({ name, content }) => ({ name: joined(folder, name), content }));
  return rawZip(below(roll, 2) ? entries : [...entries, { name: joined(pick(roll, FOLDERS), 'pack.yaml'), content: 'id: x' }]);
};
const wideEnd: ZipAttack = (files, roll) =>
  rawZip(entriesOf(files), {
    ...(below(roll, 2) ? { disk: 0xffff, count: 0xffff, size: 0xffffffff, at: 0xffffffff } : {}),
    wide: below(roll, 3) ? { [pick(roll, ENDS)]: pick(roll, LIES) } : {},
    comment: pick(roll, ['', 'PK\u0005\u0006', 'PK\u0005\u0006'.repeat(2_000), 'PK\u0006\u0007']),
    behind: pick(roll, ['', 'PK\u0005\u0006', 'x'.repeat(30_000)]),
  });

const ATTACKS = {
  name: (files, roll) =>
    below(roll, 2) ? inFolder(files, roll) : rawZip([...entriesOf(files), { name: pick(roll, NAMES), content: 'id: x' }]),
  renamed: (files, roll) =>
    rawZip(withOne(files, roll, (entry) => ({ ...entry, [pick(roll, ['local', 'listed'])]: { name: pick(roll, NAMES) } }))),
  twice: (files, roll) => rawZip([...entriesOf(files), ...entriesOf(files).slice(0, 1 + below(roll, 3))]),
  lies: (files, roll) =>
    rawZip(
      withOne(files, roll, (entry) => ({
        ...entry,
        [pick(roll, ['says', 'local', 'listed'])]: { [pick(roll, FIELDS)]: pick(roll, LIES) },
      })),
    ),
  'lying-end': (files, roll) =>
    below(roll, 2) ? wideEnd(files, roll) : rawZip(entriesOf(files), { [pick(roll, ENDS)]: pick(roll, LIES) }),
  shared: (files, roll) => {
    const own = entriesOf(files);
    const name = own[0]?.name ?? '';
    return rawZip([...own, ...Array.from({ length: 1 + below(roll, 400) }, () => ({ name, content: '', shares: 0 }))]);
  },
  link: (files, roll) => rawZip(withOne(files, roll, (entry) => ({ ...entry, content: '/etc/passwd', listed: { mode: 0o120777 } }))),
  locked: (files, roll) => rawZip(withOne(files, roll, (entry) => ({ ...entry, says: { flags: pick(roll, [1, 0x41, 0x2001]) } }))),
  before: (files, roll) =>
    rawZip(entriesOf(files), {}, pick(roll, ['MZ', '<html><script>alert(1)</script>', 'PK\u0003\u0004', 'x'.repeat(9_000)])),
  nested: (files) =>
    rawZip([
      { name: 'pack.zip', content: honestZip(files) },
      { name: 'pack.yaml', content: honestZip(files) },
    ]),
  cut: (files, roll) => {
    const whole = honestZip(files);
    return whole.slice(0, below(roll, whole.length));
  },
  torn: (files, roll) => {
    const whole = honestZip(files);
    for (let n = 0; n <= below(roll, 60); n++) whole[below(roll, whole.length)] = below(roll, 256);
    return whole;
  },
  'torn-end': (files, roll) => {
    const whole = honestZip(files);
    const end = Math.min(whole.length, 700);
    for (let n = 0; n <= below(roll, 8); n++) whole[whole.length - 1 - below(roll, end)] = below(roll, 256);
    return whole;
  },
  noise: (_files, roll) => Uint8Array.from({ length: below(roll, 5_000) }, () => below(roll, 256)),
} as const satisfies Readonly<Record<string, ZipAttack>>;

export const ZIP_ATTACKS: readonly (readonly [name: string, attack: ZipAttack])[] = Object.entries(ATTACKS);
