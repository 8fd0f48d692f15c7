/** The outline that the quick way gives is the careful one's, or none. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOutline } from '../../../src/content/edit/outline.ts';
import { quickOutline } from '../../../src/content/edit/quick-outline.ts';
import { packFolders, readPackFolder } from '../../../src/tools/pack-folder.ts';
import { writtenYaml } from '../../builders/written-yaml.ts';

const RUNS = process.env.TEST_SIZE === 'full' ? 20_000 : 400;
const shipped = packFolders().flatMap((folder) => [...readPackFolder(folder)].filter(([file]) => file.endsWith('.yaml')));

/** Whether the quick way was taken. */
function isQuick(text: string): boolean {
  const quick = quickOutline(text, 0);
  if (!quick) return false;
  expect(quick, text).toEqual(readOutline(text));
  return true;
}

describe('a quick outline', () => {
  test('is there for nearly all that is shipped, whatever its lines end with', () => {
    const quick = shipped.filter(([, text]) => isQuick(text) && isQuick(text.replaceAll('\n', '\r\n')));
    expect(quick.length * 10).toBeGreaterThan(shipped.length * 9);
  });

  test('is the careful one for whatever people write', () => {
    fc.assert(
      fc.property(writtenYaml, ({ text }) => void isQuick(text)),
      { numRuns: RUNS },
    );
  });

  test('knows texts in several lines, in plain files of every layout', () => {
    const words = fc.array(fc.constantFrom('one', 'two', '# three', 'four: five', '- six', '"seven"', '', '  deep', 'end '), {
      minLength: 1,
      maxLength: 5,
    });
    const sign = fc.constantFrom('|', '|-', '>', '>-', '|+', '>2', '| # said');
    const block = fc
      .tuple(sign, words, fc.constantFrom(2, 4))
      .map(([s, lines, n]) => `${s}\n${lines.map((l) => (l === '' ? '' : ' '.repeat(n + 4) + l)).join('\n')}`);
    const value = fc.oneof(
      block,
      fc.constantFrom(
        'a',
        '"b"',
        "'c'",
        '7',
        '{ a: b, c: [d, "e"] }',
        '[]',
        '{}',
        '[ a, # x\n          b,\n          ]',
        'plain text\n        goes on',
      ),
    );
    const entry = fc.tuple(fc.constantFrom('a', 'b', '"c"', 'd'), value).map(([key, v]) => `${key}: ${v}`);
    const gap = fc.constantFrom('', '\n', '# said\n', '  # deep\n', '\n\n    # deeper\n');
    const item = fc.tuple(gap, entry, gap, fc.option(entry)).map(([g, one, h, two]) => `${g}  - ${one}\n${two ? `${h}    ${two}\n` : ''}`);
    let quick = 0;
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n'), (items, eol) => {
        const text = `list:\n${items.join('')}last: x\n`.replaceAll('\n', eol);
        if (isQuick(text)) quick += 1;
      }),
      { numRuns: RUNS },
    );
    expect(quick).toBeGreaterThan(RUNS / 10);
  });
});
