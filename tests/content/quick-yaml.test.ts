/** The quick way into YAML reads what the careful way reads, or says nothing: over shipped packs, planted faults, torn and invented files. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NodePath } from '../../src/content/problem.ts';
import { quickYaml } from '../../src/content/quick-yaml.ts';
import { readCarefully, readYaml } from '../../src/content/yaml-file.ts';
import { packFolders, readPackFolder } from '../../src/tools/pack-folder.ts';
import { aPack, planted } from '../builders/pack.ts';
import { FAULTS } from './faults.ts';

const shipped = packFolders().flatMap((folder) => [...readPackFolder(folder)]);
const texts = [...shipped, ...aPack()].map(([, text]) => text);

/** Whether the quick way was taken; where it was, the careful one finds nothing wrong, the same, and at the same places. */
function isQuick(text: string): boolean {
  const quick = quickYaml(text);
  if (!quick) return false;
  const careful = readCarefully('x.yaml', text);
  expect({ value: quick.value, findings: [] }, text.slice(0, 400)).toEqual({ value: careful.value, findings: careful.findings });
  const paths = pathsIn(quick.value);
  const [way, known] = [readYaml('x.yaml', text), careful];
  for (const path of [...paths, ...paths.map((p) => [...p, 'missing']), ...paths.map((p) => [...p, 99, 0])]) {
    for (const at of [undefined, 'key'] as const)
      expect({ path, ...way.placeOf(path, at) }, text.slice(0, 400)).toEqual({ path, ...known.placeOf(path, at) });
  }
  return true;
}

/** The way to every part of a value; of a large one the first of each long list and every seventh. */
function pathsIn(value: unknown, path: NodePath = []): readonly NodePath[] {
  if (Array.isArray(value))
    return [path, ...value.flatMap((part: unknown, i) => (i < 8 || i % 7 === 0 ? pathsIn(part, [...path, i]) : []))];
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

describe('the quick way into YAML', () => {
  test('is taken for nearly all that is shipped', () => {
    const quick = shipped.filter(([, text]) => isQuick(text));
    expect(quick.length * 10).toBeGreaterThan(shipped.length * 9);
  });

  test('agrees about every planted fault', () => {
    for (const { file, from, to, place, told } of FAULTS) isQuick(planted(file, from, to, place, told).files.get(file) ?? '');
  });

  test('agrees about torn and scrambled files', () => {
    const piece = fc.constantFrom(
      '&a ',
      '*a',
      '!!x ',
      '? ',
      ': ',
      '- ',
      '#',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      '\n',
      '\t',
      '  ',
      '|\n',
      '>\n',
      '---\n',
      '...',
      '%YAML 1.1\n',
      '<<: ',
      '0x1f',
      '1e3',
      '.5',
      '~',
      'null',
      'yes',
      '1_000',
      '2026-11-26',
      '12:30',
      '\u2028',
      '\ufeff',
      '\r',
      '\r\n',
      '\u0085',
      '\ud800',
      '\\U00110000',
      '\\x41',
      '\\u0041',
      '...\n',
      '"a": ',
      '[a: b]',
      '{"a":b}',
      'x'.repeat(1100),
      ' '.repeat(1100),
      'true',
      '-',
      '__proto__: 1\n',
      '1: 2\n',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...texts.map((t) => t.slice(0, 3000))),
        fc.array(fc.tuple(fc.nat(3000), fc.nat(6), piece), { minLength: 1, maxLength: 4 }),
        (text, cuts) => {
          isQuick(cuts.reduce((now, [at, length, insert]) => now.slice(0, at) + insert + now.slice(at + length), text));
        },
      ),
      { numRuns: process.env.TEST_SIZE === 'full' ? 20_000 : 300 },
    );
  });

  test('agrees about texts in several lines', () => {
    const line = fc.constantFrom('one', '# two', 'three: 3', '', ' further in', 'an end ', '- four', '\ttab', '| five >');
    const block = fc
      .tuple(
        fc.constantFrom('|', '|-', '>', '>-', '|+', '>+', '|2', '| # said', '|  '),
        fc.array(line, { maxLength: 5 }),
        fc.constantFrom('', '\n', '\n\n'),
      )
      .map(([sign, lines, end]) => `${sign}\n${lines.map((l) => (l === '' ? '' : `    ${l}`)).join('\n')}${end}`);
    let taken = 0;
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\r\n'), (blocks, eol) => {
        const text = `a: 1\n${blocks.map((b, n) => `k${n}: ${b}\n`).join('')}list:\n  - ${blocks.at(-1)}`;
        if (isQuick(text.replaceAll('\n', eol))) taken += 1;
      }),
      { numRuns: process.env.TEST_SIZE === 'full' ? 20_000 : 1_000 },
    );
    expect(taken).toBeGreaterThan(20);
  });

  test('agrees about values of every kind, wherever they stand', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '01',
        '1.0',
        '+1',
        '-0',
        '1e5',
        '0o17',
        '.nan',
        'Null',
        'TRUE',
        'no',
        '@a',
        '`a',
        '“a”',
        '25 seats',
        '3, 4',
        'a #b',
        'a: b',
        '- a',
        '1',
      ),
      fc.integer().map(String),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'on', 'y', '1', 'toString', 'c d', '"q"'), value), { maxLength: 5 }),
        fc.boolean(),
        (pairs, isFlow) => {
          isQuick(
            isFlow
              ? `{ ${pairs.map(([k, v]) => `${k}: ${v}`).join(', ')} }`
              : pairs.map(([k, v]) => `${k}: ${v}\nlist-${k}:\n  - ${v}\n`).join(''),
          );
        },
      ),
      { numRuns: process.env.TEST_SIZE === 'full' ? 20_000 : 1_500 },
    );
  });
});
