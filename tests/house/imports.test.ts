/** Holds the table of who may import whom, and that the core knows no clock, no chance and no browser. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  content: ['core'],
  session: ['core'],
  saves: ['core', 'content'],
  text: ['core'],
  panels: ['core', 'session', 'text'],
  stage: ['core', 'session', 'text'],
  audio: ['core', 'session'],
  'room/rules': ['core'],
  'room/server': ['core', 'content', 'room', 'room/rules', 'room/clients'],
  'room/clients': ['core', 'session', 'saves', 'text', 'panels', 'stage', 'room', 'room/rules', 'room/report', 'room/results', 'room/pace'],
  'room/results': ['core', 'session', 'text', 'panels', 'room/rules'],
  'room/report': ['core', 'content', 'text', 'panels', 'room/rules', 'room/results'],
  'room/pace': ['core', 'session', 'text', 'panels', 'room/results'],
  desk: ['content', 'core', 'session', 'saves', 'text', 'panels', 'stage', 'room'],
};
/** Packages a room may use; what isn't named here is a mistake. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: [],
  content: [
    '@valibot/to-json-schema',
    'fast-xml-parser',
    'fflate',
    'gift-pegjs',
    'htmlparser2',
    'js-yaml',
    'papaparse',
    'read-excel-file',
    'valibot',
    'write-excel-file',
    'yaml',
  ],
  session: ['ts-fsrs'],
  saves: ['localforage'],
  'room/server': [
    '@colyseus/core',
    '@colyseus/ws-transport',
    'ioredis',
    'node:crypto',
    'node:fs',
    'node:http',
    'node:net',
    'node:os',
    'node:path',
    'node:stream',
    'valibot',
    'ws',
  ],
  'room/clients': ['@colyseus/sdk', 'preact', 'qrcode'],
  'room/results': ['@zxing/browser', '@zxing/library', 'preact', 'qrcode'],
  'room/report': ['chart.js', 'papaparse', 'preact', 'write-excel-file'],
  'room/pace': ['preact', 'qrcode'],
  text: [],
  panels: ['preact'],
  stage: ['phaser'],
  audio: ['howler'],
  desk: ['preact', '@dagrejs/dagre', '@codemirror', '@lezer/highlight', 'valibot'],
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? filesIn(file) : /\.(ts|tsx)$/.test(name) && !name.endsWith('.d.ts') ? [file] : [];
  });

const importsOf = (file: string): { from: string; typeOnly: boolean }[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[\w*{][^;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map((m) => ({
    from: m[2] ?? m[3] ?? '',
    typeOnly: m[1] !== undefined,
  }));

describe('the house', () => {
  test.each(Object.keys(ROOMS))('%s imports only what the table allows', (room) => {
    const wrong: string[] = [];
    for (const file of filesIn(path.join(SRC, room))) {
      for (const { from, typeOnly } of importsOf(file)) {
        const where = `${path.relative(SRC, file)} imports ${from}`;
        if (from.startsWith('.')) {
          const target = roomOf(path.relative(SRC, path.resolve(path.dirname(file), from)));
          const allowed = target === room || ROOMS[room]?.includes(target) || isAsset(file, from);
          if (!allowed) wrong.push(where);
          else if ((room === 'text' || room === 'audio') && target === 'core' && !typeOnly && !PURE_CORE.has(path.basename(from)))
            wrong.push(`${where} (types only)`);
        } else if (
          !from.startsWith('/assets') &&
          !from.endsWith('.css') &&
          !PACKAGES[room]?.some((p) => from === p || from.startsWith(`${p}/`))
        )
          wrong.push(where);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the core has no clock, no chance of its own, nothing that waits and nothing of the browser', () => {
    const banned =
      /\b(Date|performance|setTimeout|setInterval|Math\.random|async|await|Promise|document|window|navigator|localStorage|console|process|fetch|crypto)\b/;
    const wrong = filesIn(path.join(SRC, 'core')).flatMap((file) =>
      readFileSync(file, 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, '')
        .split('\n')
        .flatMap((line, i) => (banned.test(line) ? [`${path.relative(SRC, file)}:${i + 1}: ${line.trim()}`] : [])),
    );
    expect(wrong).toEqual([]);
  });

  test('every file says in its first line what it is responsible for', () => {
    const silent = filesIn(SRC).filter((file) => !/^(#!.*\n)?\/(\*\*|\/)\s/.test(readFileSync(file, 'utf8')));
    expect(silent.map((f) => path.relative(SRC, f))).toEqual([]);
  });
});

/** The class has rooms of its own, which may know less of each other. */
const roomOf = (file: string): string => {
  const [first = '', second = ''] = file.split(path.sep);
  return first === 'room' && !second.endsWith('.ts') ? `room/${second}` : first;
};

/** Baked pictures and sounds are data, which any room that shows them may read. */
const isAsset = (file: string, from: string) =>
  path.resolve(path.dirname(file), from).startsWith(path.resolve(SRC, '../assets') + path.sep);

/** Small pure helpers over core types that words may use; they decide nothing. */
const PURE_CORE = new Set(['wording.ts', 'source.ts', 'shown.ts', 'chamber.ts', 'lawful.ts']);
