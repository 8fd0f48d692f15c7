/** The order of test files: those that take longest first, so that two workers end together; the rest as Vitest has them. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest at full size; there these go before the others. */
const LONG_IN_FULL = [
  ...['content/hostile', 'content/hostile-second', 'content/edit/edit-laws', 'content/prove/mutations'],
  ...['browser/every-screen', 'browser/kill', 'browser/kill-second'],
];

const LONG = [
  ...['content/hostile', 'content/hostile-second', 'content/edit/edit-laws', 'content/prove/mutations'],
  ...['browser/desk', 'browser/shell', 'browser/moments', 'browser/class-console', 'browser/aids', 'browser/every-screen'],
  ...[
    'browser/class-offline',
    'browser/class-lesson',
    'browser/looks',
    'browser/offline',
    'browser/stage',
    'browser/sitting',
    'browser/review',
    'browser/play',
  ],
  ...['browser/teacher-pack', 'browser/sound', 'browser/class-pupil', 'browser/paper', 'browser/class-alone'],
];

const ORDER = process.env.TEST_SIZE === 'full' ? [...new Set([...LONG_IN_FULL, ...LONG])] : LONG;

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => placeOf(a) - placeOf(b));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const at = ORDER.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
  return at < 0 ? ORDER.length : at;
}
