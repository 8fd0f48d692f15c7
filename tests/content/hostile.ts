/** Files that mean harm, made from a seed: a dozen families of attack, alone and together, on a pack that was good before. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { below, type Roller, roller } from '../../src/core/roller.ts';
import { aPack } from '../builders/pack.ts';

export type Hostile = { readonly name: string; readonly bytes: Uint8Array };

type Files = Map<string, Uint8Array>;
/** Changes the files of a pack, or says what the zip is to be instead. */
type Attack = (files: Files, roll: Roller) => Uint8Array | undefined;

const SCRIPTS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '"><svg onload=alert(1)>',
  '{{constructor.constructor("x")()}}',
  '\\u202Eevil\\u202C',
  '\\ud800',
  '\\u0000',
  '\\u2066x',
  '=cmd|x',
  '${7*7}',
];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '<<', '=', ''];
const PATHS = [
  '../pack.yaml',
  '..\\pack.yaml',
  '/etc/x.yaml',
  'C:/x.yaml',
  '__proto__/x.yaml',
  'constructor.yaml',
  'a//b.yaml',
  'levels/../pack.yaml',
  'x.svg',
  'x.html',
  'x.js',
  '.hidden.yaml',
  'con\u0000.yaml',
  '\u202Elmay.exe',
];

const pick = <T>(roll: Roller, list: readonly T[]): T => list[below(roll, list.length)] as T;
const textOf = (files: Files, file: string): string => new TextDecoder().decode(files.get(file));
const changeText = (files: Files, roll: Roller, change: (text: string) => string): undefined => {
  const file = pick(
    roll,
    [...files.keys()].filter((f) => /\.(yaml|json)$/.test(f)),
  );
  files.set(file, strToU8(change(textOf(files, file))));
  return undefined;
};
const lineIn = (text: string, roll: Roller): number => below(roll, text.split('\n').length);
const insertLine = (text: string, roll: Roller, line: string): string => {
  const lines = text.split('\n');
  const at = lineIn(text, roll);
  const indent = /^ */.exec(lines[at] ?? '')?.[0] ?? '';
  return [...lines.slice(0, at), `${indent}${line}`, ...lines.slice(at)].join('\n');
};

const ATTACKS: Readonly<Record<string, Attack>> = {
  script: (files, roll) => changeText(files, roll, (text) => text.replace(/(en|ru): [^,}\n]+/, `$1: "${pick(roll, SCRIPTS)}"`)),
  key: (files, roll) => changeText(files, roll, (text) => insertLine(text, roll, `${JSON.stringify(pick(roll, KEYS))}: { polluted: yes }`)),
  laughs: (files, roll) =>
    changeText(
      files,
      roll,
      (text) =>
        `a0: &a0 [x, x, x]\n${Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`).join('\n')}\n${text}`,
    ),
  circle: (files, roll) => changeText(files, roll, (text) => `${text}\nloop: &loop { again: *loop, more: [*loop] }\n`),
  deep: (files, roll) =>
    changeText(files, roll, (text) => `${text}\ndeep: ${pick(roll, ['[', '{ a: ', '- '] as const).repeat(20 + below(roll, 4000))}`),
  tags: (files, roll) =>
    changeText(files, roll, (text) => insertLine(text, roll, `x: !!${pick(roll, ['js/function', 'binary', 'set', 'python/object'])} "x"`)),
  long: (files, roll) => changeText(files, roll, (text) => `${text}\nlong: "${'x'.repeat(3_000 + below(roll, 200_000))}"\n`),
  number: (files, roll) =>
    changeText(files, roll, (text) =>
      text.replace(/: \d+/, `: ${pick(roll, ['1e999', '-.inf', '.nan', '9'.repeat(400), '0x' + 'f'.repeat(40), '-0'])}`),
    ),
  bytes: (files, roll) => {
    const file = pick(roll, [...files.keys()]);
    const bytes = new Uint8Array(files.get(file) ?? []);
    for (let n = 0; n <= below(roll, 40); n++) bytes[below(roll, Math.max(1, bytes.length))] = below(roll, 256);
    files.set(file, bytes);
    return undefined;
  },
  utf16: (files, roll) => {
    const file = pick(roll, [...files.keys()]);
    const text = textOf(files, file);
    files.set(file, new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((c) => c.charCodeAt(0))]).buffer));
    return undefined;
  },
  path: (files, roll) => {
    files.set(pick(roll, PATHS), strToU8('id: x'));
    return undefined;
  },
  disguise: (files, roll) => {
    files.set(`media/${pick(roll, ['cover.png', 'sound.mp3', 'photo.jpg', 'note.txt'])}`, strToU8(pick(roll, SCRIPTS)));
    return undefined;
  },
  many: (files, roll) => {
    for (let n = 0; n < 300 + below(roll, 900); n++) files.set(`n/${n}.txt`, strToU8('x'));
    return undefined;
  },
  bomb: (files, roll) => {
    files.set('pack.yaml', new Uint8Array((8 + below(roll, 24)) * 1024 * 1024));
    return undefined;
  },
  twice: (files) => {
    const whole = zipOf(files);
    return new Uint8Array([...localPart(whole), ...whole]);
  },
  cut: (files, roll) => {
    const whole = zipOf(files);
    return whole.slice(0, below(roll, whole.length));
  },
  torn: (files, roll) => {
    const whole = zipOf(files);
    for (let n = 0; n <= below(roll, 60); n++) whole[below(roll, whole.length)] = below(roll, 256);
    return whole;
  },
  lies: (files, roll) => {
    const whole = zipOf(files);
    const view = new DataView(whole.buffer);
    // Sizes that the first header claims, packed and unpacked.
    view.setUint32(pick(roll, [18, 22, 26]), below(roll, 0x7fffffff), true);
    return whole;
  },
  links: (files, roll) => {
    const whole = zipOf(files);
    const end = whole.lastIndexOf(0x50);
    // Marks entries of the directory as links, encrypted, or of another method.
    for (let n = 0; n < 6; n++) whole[Math.max(0, end - 20 - below(roll, 200))] = below(roll, 256);
    return whole;
  },
  noise: (_files, roll) => Uint8Array.from({ length: below(roll, 5_000) }, () => below(roll, 256)),
};

export const FAMILIES = Object.keys(ATTACKS);

/** One to three attacks on one pack. */
export function hostile(seed: number): Hostile {
  const roll = roller(`hostile-${seed}`, 'attack');
  const files: Files = new Map([...aPack()].map(([name, text]) => [name, strToU8(text)]));
  const names = Array.from({ length: 1 + below(roll, 3) }, () => pick(roll, FAMILIES));
  for (const [i, name] of names.entries()) {
    const bytes = ATTACKS[name]?.(files, roll);
    if (bytes) return { name: names.slice(0, i + 1).join(' + '), bytes };
  }
  return { name: names.join(' + '), bytes: zipOf(files) };
}

function zipOf(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of files) Object.defineProperty(entries, name, { value: bytes, enumerable: true });
  return zipSync(entries, { level: 1 });
}

/** Everything before the directory: put in front of another zip, its entries stand twice. */
function localPart(zip: Uint8Array): Uint8Array {
  const at = zip.findIndex((_, i) => zip[i] === 0x50 && zip[i + 1] === 0x4b && zip[i + 2] === 0x01 && zip[i + 3] === 0x02);
  return zip.slice(0, Math.max(0, at));
}
