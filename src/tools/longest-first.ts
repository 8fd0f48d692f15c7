/** The order of test files: those that take longest first, so that two workers end together; the rest as Vitest has them. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONG = [
  'desk',
  'class-pupil',
  'class-console',
  'shell',
  'aids',
  'moments',
  'every-screen',
  'stage',
  'offline',
  'sound',
  'sitting',
  'teacher-pack',
  'looks',
  'play',
  'review',
  'paper',
  'class-lesson',
  'class-alone',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => placeOf(a) - placeOf(b));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const at = LONG.findIndex((name) => moduleId.endsWith(`/tests/browser/${name}.test.ts`));
  return at < 0 ? LONG.length : at;
}
