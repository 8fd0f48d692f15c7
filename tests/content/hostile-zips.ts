/** Attacks on the zip around the files of a pack: names that lead elsewhere, headers that lie, bytes that are torn. */
import { type Zippable, zipSync } from 'fflate';
import { below, type Roller } from '../../src/core/roller.ts';
import { type RawEntry, rawZip } from '../builders/raw-zip.ts';
import { type Files, pick } from './hostile-texts.ts';

export type ZipAttack = (files: Files, roll: Roller) => Uint8Array;

const NAMES = [
  ...['../pack.yaml', '..\\pack.yaml', '/etc/x.yaml', 'C:/x.yaml', 'levels/../pack.yaml', 'a//b.yaml', '.hidden.yaml'],
  ...['__proto__/x.yaml', '__proto__', 'constructor.yaml', 'x.svg', 'x.html', 'x.js', 'PACK.yaml', 'levels', 'pack.yaml/x.txt'],
  ...['con\u0000.yaml', '\u202elmay.exe', ' pack.yaml', 'pack.yaml ', 'план.yaml', `${'a/'.repeat(79)}x.txt`, `${'n'.repeat(60_000)}.txt`],
];
const LIES = [0, 1, 3, 7, 0xff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff];
const FIELDS = ['flags', 'method', 'crc', 'packed', 'size', 'at', 'mode'] as const;

const entriesOf = (files: Files): RawEntry[] => [...files].map(([name, content]) => ({ name, content }));
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

const ATTACKS = {
  name: (files, roll) => rawZip([...entriesOf(files), { name: pick(roll, NAMES), content: 'id: x' }]),
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
  'lying-end': (files, roll) => rawZip(entriesOf(files), { [pick(roll, ['count', 'size', 'at', 'disk'])]: pick(roll, LIES) }),
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
