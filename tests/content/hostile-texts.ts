/** Attacks on what stands in the files of a pack: each changes some of them. */
import { strToU8 } from 'fflate';
import { below, type Roller } from '../../src/core/roller.ts';

export type Files = Map<string, Uint8Array>;
export type TextAttack = (files: Files, roll: Roller) => void;

export const pick = <T>(roll: Roller, list: readonly T[]): T => list[below(roll, list.length)] as T;

const SAID = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\\"><svg onload=alert(1)>',
  '{{7*7}}',
  '\\u202Eevil\\u202C',
  '\\ud800',
  '\\udfff\\ud800',
  '\\u0000',
  '\\u2066x',
  '\\ufeff\\uffff',
  '\\x1b[2J\\x07',
  '\u202eevil',
  '\u2067\u2066x\u2069',
  'a\u0301'.repeat(300),
  '=cmd|x',
];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '<<', '=', '', 'then', '\u202ekey', '\\u0000'];
const NUMBERS = [
  '1e999',
  '-.inf',
  '.nan',
  '9'.repeat(400),
  `0x${'f'.repeat(40)}`,
  '-0',
  '1e308',
  '0.1',
  '-1',
  '10000',
  '2147483648',
  '0o17',
];
/** Repeated, they are what parsers sink in. */
const MIRE = [
  ...['- ', '? ', ': ', 'a: ', '{', '}', '[', ']', ',', '&a ', '*a ', '!t ', '!!map ', '|\n', '>-\n', '"', "'"],
  ...['#\n', '\n', ' ', '\t', '\r', '%a\n', '---\n', 'x', '\\', '\u00e9'],
];
const MEDIA = ['media/cover.png', 'media/sound.mp3', 'media/photo.jpg', 'media/note.txt', 'media/a.webp', 'LICENSE'];
/** In front of a text: of UTF-16 in both orders, of UTF-8 once and twice, half a pair, a long zero. */
const MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf],
  [0xed, 0xa0, 0x80],
  [0xc0, 0x80],
];

const textOf = (files: Files, file: string): string => new TextDecoder().decode(files.get(file));
const change = (files: Files, roll: Roller, how: (text: string) => string, kind = /\.(yaml|json)$/): void => {
  const own = [...files.keys()].filter((f) => kind.test(f));
  if (own.length === 0) return;
  const file = pick(roll, own);
  files.set(file, strToU8(how(textOf(files, file))));
};
const changeLines = (files: Files, roll: Roller, how: (lines: readonly string[], at: number) => readonly string[]): void =>
  change(files, roll, (text) => {
    const all = text.split('\n');
    return how(all, below(roll, all.length)).join('\n');
  });
const indentOf = (line = '') => /^ */.exec(line)?.[0] ?? '';
/** Mostly a little; now and then nearly as much as a file may hold. */
const much = (roll: Roller, little: number, large: number) => below(roll, below(roll, 12) === 0 ? large : little);

const ATTACKS = {
  said: (files, roll) =>
    change(files, roll, (text) =>
      text.replaceAll(/(en|ru): [^,}\n]+/g, (was, key: string) => (below(roll, 9) ? was : `${key}: "${pick(roll, SAID)}"`)),
    ),
  key: (files, roll) =>
    changeLines(files, roll, (all, at) => all.toSpliced(at, 0, `${indentOf(all[at])}"${pick(roll, KEYS)}": { polluted: yes }`)),
  laughs: (files, roll) =>
    change(files, roll, (text) => {
      const wide = 2 + below(roll, 12);
      const steps = Array.from(
        { length: 3 + below(roll, 30) },
        (_, i) => `a${i + 1}: &a${i + 1} [${Array(wide).fill(`*a${i}`).join(', ')}]`,
      );
      return `a0: &a0 [x, x, x]\n${steps.join('\n')}\n${text}`;
    }),
  circle: (files, roll) => change(files, roll, (text) => `${text}\nloop: &loop { again: *loop, more: [*loop] }\n`),
  anchors: (files, roll) => change(files, roll, (text) => text.replace(/: ([A-Za-z-]+)\n/, ': &x $1\n').replace(/: [a-z-]+ }/g, ': *x }')),
  deep: (files, roll) =>
    change(files, roll, (text) => `${text}\ndeep: ${pick(roll, ['[', '{ a: ', '- ', '? ']).repeat(20 + much(roll, 4_000, 200_000))}`),
  tag: (files, roll) =>
    changeLines(files, roll, (all, at) =>
      all.toSpliced(at, 0, `${indentOf(all[at])}x: !!${pick(roll, ['js/function', 'binary', 'set', 'omap', 'int'])} "x"`),
    ),
  long: (files, roll) =>
    change(files, roll, (text) => {
      const said = pick(roll, ['x', '<a', 'a ', '-', '\u202e', '1']).repeat(80 + much(roll, 5_000, 1_000_000));
      return text.replace(/(en|id|to|who|set): [^,}\n]+/, `$1: "${said}"`);
    }),
  'long-key': (files, roll) =>
    change(files, roll, (text) => `${text}\n? "${'k'.repeat(much(roll, 3_000, 1_000_000))}"\n: { a: 1, b: [1] }\n`),
  number: (files, roll) =>
    change(files, roll, (text) => text.replaceAll(/: -?\d+/g, (was) => (below(roll, 6) ? was : `: ${pick(roll, NUMBERS)}`))),
  crowd: (files, roll) =>
    changeLines(files, roll, (all, at) => {
      const line = all[at] ?? '';
      return all.toSpliced(
        at,
        0,
        ...Array.from({ length: much(roll, 1_500, 20_000) }, (_, i) => line.replace(/id: ([a-z])/, `id: $1${i}x`)),
      );
    }),
  languages: (files, roll) =>
    change(
      files,
      roll,
      (text) => {
        const more = Array.from({ length: much(roll, 100, 20_000) }, (_, i) => `  - { code: x${i}, name: x, direction: ltr }`);
        return text.replace('languages:', `languages:\n${more.join('\n')}`);
      },
      /pack\.yaml$/,
    ),
  mire: (files, roll) =>
    change(files, roll, (text) => {
      const bit = Array.from({ length: 1 + below(roll, 5) }, () => pick(roll, MIRE)).join('');
      const mire = bit.repeat(much(roll, 3_000, 300_000));
      return below(roll, 2) ? mire : text + mire;
    }),
  // Sound YAML of almost the right shape: faults that only the checks, the walkthroughs and the proof can find.
  'lost-line': (files, roll) => changeLines(files, roll, (all, at) => all.toSpliced(at, 1)),
  'line-twice': (files, roll) => changeLines(files, roll, (all, at) => all.toSpliced(at, 0, all[at] ?? '')),
  moved: (files, roll) =>
    change(files, roll, (text) => {
      const words = [...text.matchAll(/(?<=(?:to|id|set|kind|when|paper|stage|motion|start|add|by|is|atLeast): )[\w-]+/g)];
      if (words.length === 0) return text;
      const [from, to] = [pick(roll, words), pick(roll, words)];
      return text.slice(0, from.index) + to[0] + text.slice(from.index + from[0].length);
    }),
  'other-sizes': (files, roll) =>
    change(files, roll, (text) =>
      text.replaceAll(/(weight|days|seats|count|by|patience|onDay|max|swing|draw): \d+/g, (was, key: string) =>
        below(roll, 4) ? was : `${key}: ${pick(roll, [0, 1, 6, 40, 300, 1_000, 9_999])}`,
      ),
    ),
  bytes: (files, roll) => {
    const file = pick(roll, [...files.keys()]);
    const bytes = new Uint8Array(files.get(file) ?? []);
    for (let n = 0; n <= below(roll, 40); n++) bytes[below(roll, Math.max(1, bytes.length))] = below(roll, 256);
    files.set(file, bytes);
  },
  coded: (files, roll) => {
    const file = pick(roll, [...files.keys()]);
    const text = textOf(files, file);
    const wide = new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer);
    const mark = pick(roll, MARKS);
    files.set(file, new Uint8Array([...mark, ...(mark.length === 2 ? wide : strToU8(text))]));
  },
  ends: (files, roll) => change(files, roll, (text) => text.replaceAll('\n', pick(roll, ['\r\n', '\r', '\u2028', '\u0085', '\n\r']))),
  disguise: (files, roll) => {
    files.set(pick(roll, MEDIA), strToU8(pick(roll, SAID)));
  },
  many: (files, roll) => {
    const [name, text] = pick(roll, [
      ['n/n.txt', 'x'],
      ['questions/n.yaml', 'questions: []'],
      ['levels/n.yaml', 'a: &a 1'],
      ['walkthroughs/n.json', '{}'],
    ] as const);
    for (let n = 0; n < 200 + below(roll, 1_000); n++) files.set(name.replace('n.', `n-${n}.`), strToU8(text));
  },
  bomb: (files, roll) => {
    files.set(pick(roll, ['pack.yaml', 'media/cover.png', 'notes.txt']), new Uint8Array((7 + below(roll, 24)) * 1024 * 1024));
  },
} as const satisfies Readonly<Record<string, TextAttack>>;

export const TEXT_ATTACKS: readonly (readonly [name: string, attack: TextAttack])[] = Object.entries(ATTACKS);
