/** Typing in a large file: every key is an edit that is found without reading the file again, and is as true as if it had been read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyChange, editYaml, type Json } from '../../../src/content/edit/edit.ts';
import { outlineOf, valueOfText } from '../../../src/content/edit/outlines.ts';
import { editValue } from '../../../src/content/edit/plain-edit.ts';
import { quickSet } from '../../../src/content/edit/quick-set.ts';

const RUNS = process.env.TEST_SIZE === 'full' ? 500 : 10;
const read = (text: string): Json => parse(text, { version: '1.2', schema: 'core', uniqueKeys: false }) as Json;

/** Questions enough for a file in which reading all of it at each key would be felt. */
function sheet(mark: string, count = 420): string {
  const one = (n: number) => `  - id: "question-${n}"
    asks: { en: "What stands in sentence ${n}?", ru: "Что сказано в предложении ${n}?" }
    right:
      en: "Sentence ${n} says so." # ${mark}
`;
  return `questions:\n${Array.from({ length: count }, (_, n) => one(n + 1)).join('')}`;
}

const piece = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('"', '\\', '\u2028', '\u0085', '\ud800', '😀', ': ', ' #', '---', '\n', '\t', ' '),
);
/** One key after another in one place. */
const burst = fc.record({
  item: fc.constantFrom(0, 3, 419),
  field: fc.constantFrom('asks/en', 'asks/ru', 'right/en', 'id'),
  values: fc.array(
    fc.array(piece, { maxLength: 4 }).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 4 },
  ),
});

describe('an edit of a large file', () => {
  test('is true, one after the other: what the file is known to hold is what a reader finds in it', () => {
    let [mark, made] = [0, 0];
    fc.assert(
      fc.property(fc.array(burst, { minLength: 1, maxLength: 2 }), (bursts) => {
        mark += 1;
        let text = sheet(`run ${mark}`);
        let wanted = valueOfText(text) as Json;
        for (const { item, field, values } of bursts) {
          const path = ['questions', item, ...field.split('/')];
          for (const value of values) {
            const change = quickSet(text, path, value);
            if (!change) continue;
            made += 1;
            text = applyChange(text, change);
            wanted = editValue(wanted, { kind: 'set', path, value }) as Json;
            expect(valueOfText(text)).toEqual(wanted);
          }
          expect(read(text)).toEqual(wanted);
        }
      }),
      { numRuns: RUNS },
    );
    expect(made).toBeGreaterThan(RUNS / 2);
  });

  test('keeps what it leaves alone: every other question is the very same object', () => {
    const text = sheet('same');
    const path = ['questions', 5, 'asks', 'en'];
    const before = valueOfText(text) as { questions: Json[] };
    const change = editYaml(text, { kind: 'set', path, value: 'Who counts?' });
    if (!change) throw new Error('The edit can be made');
    const after = valueOfText(applyChange(text, change)) as { questions: Json[] };
    expect(after.questions[5]).not.toBe(before.questions[5]);
    expect(after.questions.filter((one, i) => one !== before.questions[i])).toHaveLength(1);
  });

  test('of a long text that has its line for itself is made as the careful way makes it, and as quickly as a short one', () => {
    const text = sheet('long');
    const edit = { kind: 'set', path: ['questions', 5, 'right', 'en'], value: `${'word '.repeat(60)}: “yes”, \\ "no"` } as const;
    const quick = quickSet(text, edit.path, edit.value);
    expect(quick).not.toBeNull();
    outlineOf(text);
    const careful = editYaml(text, edit);
    expect(quick && careful && applyChange(text, quick)).toBe(careful && applyChange(text, careful));
  });

  test('is left to the careful way where it is not sure', () => {
    const text = sheet('unsure');
    const at = (value: string) => quickSet(text, ['questions', 5, 'asks', 'en'], value);
    expect(at('One line.')).not.toBeNull();
    // A line with braces becomes lines of its own.
    expect(at('x'.repeat(200))).toBeNull();
    expect(at('a line separator \u2028 inside')).toBeNull();
    expect(quickSet(text, ['questions', 5, 'asks', 'de'], 'Neu')).toBeNull();
    expect(quickSet(text.replace('"question-3"', '&mark "question-3"'), ['questions', 5, 'asks', 'en'], 'One line.')).toBeNull();
  });
});
