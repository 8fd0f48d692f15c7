/** What each problem says: built from its code and its values, so that another language is another table. */
import { files } from './words/files.ts';
import { levels } from './words/levels.ts';
import { names } from './words/names.ts';
import { proof } from './words/proof.ts';
import { questions } from './words/questions.ts';
import type { Words } from './words/words-of.ts';

export type ProblemValues = Readonly<Record<string, string | number>>;

const ENGLISH = { ...files, ...names, ...levels, ...questions, ...proof } as const;

export type ProblemCode = keyof typeof ENGLISH;

export const PROBLEM_CODES = Object.keys(ENGLISH) as readonly ProblemCode[];

export function wordsFor(code: ProblemCode, values: ProblemValues): Words {
  const { severity, expected, found, mend } = ENGLISH[code];
  return { severity, expected: fill(expected, values), found: fill(found, values), mend: fill(mend, values) };
}

export function severityOf(code: ProblemCode): Words['severity'] {
  return ENGLISH[code].severity;
}

/** Fills `{name}`; of `{name?this|that}` the first part stands if there is such a value. */
function fill(words: string, values: ProblemValues): string {
  return words
    .replace(/\{(\w+)\?((?:[^{}|]|\{\w+\})*)\|((?:[^{}]|\{\w+\})*)\}/g, (_, name: string, yes: string, no: string) =>
      values[name] ? yes : no,
    )
    .replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
}
