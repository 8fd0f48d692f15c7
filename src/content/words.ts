/** What each problem says: built from its code and its values, so that another language is another table. */
import { shownPlain } from './hidden.ts';
import { LIMITS } from './limits.ts';
import { files } from './words/files.ts';
import { levels } from './words/levels.ts';
import { names } from './words/names.ts';
import { proof } from './words/proof.ts';
import { questions } from './words/questions.ts';
import { files as ruFiles } from './words/ru/files.ts';
import { levels as ruLevels } from './words/ru/levels.ts';
import { names as ruNames } from './words/ru/names.ts';
import { proof as ruProof } from './words/ru/proof.ts';
import { questions as ruQuestions } from './words/ru/questions.ts';
import type { SaidOf } from './words/ru/said.ts';
import { TERMS as RU_TERMS } from './words/ru/terms.ts';
import type { ProblemValue } from './words/term.ts';
import { TERMS } from './words/terms.ts';
import type { Words } from './words/words-of.ts';

export type { ProblemValue } from './words/term.ts';
export type ProblemValues = Readonly<Record<string, ProblemValue>>;

const ENGLISH = { ...files, ...names, ...levels, ...questions, ...proof } as const;

export type ProblemCode = keyof typeof ENGLISH;

export const PROBLEM_CODES = Object.keys(ENGLISH) as readonly ProblemCode[];

/** The languages in which problems are told. */
export type ProblemLanguage = 'en' | 'ru';

const RUSSIAN: SaidOf<typeof ENGLISH> = { ...ruFiles, ...ruNames, ...ruLevels, ...ruQuestions, ...ruProof };

export function wordsFor(code: ProblemCode, values: ProblemValues, language: ProblemLanguage = 'en'): Words {
  const { severity, ...english } = ENGLISH[code];
  const isRussian = language === 'ru';
  const [expected, found, mend] = isRussian ? RUSSIAN[code] : [english.expected, english.found, english.mend];
  const own = new Map(Object.entries(values).map(([name, value]) => [name, saidOf(value, isRussian ? RU_TERMS : TERMS)]));
  return { severity, expected: fill(expected, own), found: fill(found, own), mend: fill(mend, own) };
}

/** Values as they are told: what is quoted from a file is cut where nobody would read on, or a hostile one would fill the memory. */
export function shortened(values: ProblemValues): ProblemValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, short(value)]));
}

function short(value: ProblemValue): ProblemValue {
  if (typeof value === 'object') return { ...value, of: value.of.map(short) };
  return typeof value === 'string' && value.length > LIMITS.quoted ? `${value.slice(0, LIMITS.quoted)}…` : value;
}

function saidOf(value: ProblemValue, terms: typeof TERMS | typeof RU_TERMS): string {
  if (typeof value !== 'object') return shownPlain(String(value));
  const parts = value.of.map((part) => saidOf(part, terms));
  return terms[value.term].replace(/\{(\d|\*)\}/g, (_, at: string) => (at === '*' ? parts.join(', ') : (parts[Number(at)] ?? '')));
}

export function severityOf(code: ProblemCode): Words['severity'] {
  return ENGLISH[code].severity;
}

/** Fills `{name}`; of `{name?this|that}` the first part stands if there is such a value. */
function fill(words: string, values: ReadonlyMap<string, string>): string {
  return words
    .replace(/\{(\w+)\?((?:[^{}|]|\{\w+\})*)\|((?:[^{}]|\{\w+\})*)\}/g, (_, name: string, yes: string, no: string) =>
      values.get(name) ? yes : no,
    )
    .replace(/\{(\w+)\}/g, (whole, name: string) => values.get(name) ?? whole);
}
