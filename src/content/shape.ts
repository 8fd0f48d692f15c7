/** Whether a file has the shape of its kind; each fault with the very node it is about. */
import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import { nearest } from './nearest.ts';
import type { Finding, NodePath } from './problem.ts';
import { walk } from './walk.ts';
import { type ProblemValue, type TermName, term } from './words/term.ts';
import type { ProblemCode } from './words.ts';

export type Shaped<T> = { readonly value: T | null; readonly findings: readonly Finding[] };

/** All faults of shape at once; `value` only when there are none. */
export function shapeOf<T>(schema: v.GenericSchema<unknown, T>, value: unknown, file: string): Shaped<T> {
  const long = longList(value, file);
  if (long) return { value: null, findings: [long] };
  // Of a list where a map should be, Valibot tells every key that it lacks.
  if (Array.isArray(value)) {
    const values = { expected: term('map'), found: describe(value) };
    return { value: null, findings: [{ code: 'shape/type', file, path: [], values }] };
  }
  const result = v.safeParse(schema, value);
  // What was taken has no key that the sheet doesn't know.
  if (result.success) return { value: result.output, findings: [] };
  const findings: Finding[] = result.issues.slice(0, LIMITS.problems).flatMap((issue) => findingOf(issue, file) ?? []);
  walk(schema, value, {
    meet: () => {},
    unknownKey: (path, known) => {
      // A file of nothing but unknown keys is told enough by its first ones.
      if (findings.length >= LIMITS.problems) return;
      const key = String(path.at(-1));
      findings.push({
        code: 'shape/unknown-key',
        file,
        path,
        at: 'key',
        values: { found: key, known: known.join(', '), near: nearest(key, known) },
      });
    },
  });
  return { value: null, findings };
}

/** Checks compare the items of a list with each other, so a list that is too long is told before anything else is done with it. */
function longList(value: unknown, file: string, most: number = LIMITS.items): Finding | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value) && value.length > most) {
    return { code: 'shape/too-many', file, path: [], values: { most, found: describe(value) } };
  }
  for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    const long = longList(part, file, key === 'questions' ? LIMITS.bank : LIMITS.items);
    // The way to it is only put together where there is one.
    if (long) return { ...long, path: [key, ...long.path] };
  }
  return null;
}

/** What was found, in few words. */
function describe(value: unknown): ProblemValue {
  if (value === undefined || value === null) return term('nothing');
  if (Array.isArray(value)) return value.length === 0 ? term('empty-list') : term('list-of', value.length);
  if (typeof value === 'object') {
    const keys = Object.keys(value);
    const shown = keys.slice(0, 5).map((key) => key.slice(0, LIMITS.key));
    return keys.length === 0 ? term('empty-map') : term(keys.length > 5 ? 'map-with-more' : 'map-with', ...shown);
  }
  if (typeof value !== 'string') return String(value);
  return term('quoted', value.length > 60 ? `${value.slice(0, 57)}…` : value);
}

function findingOf(issue: v.BaseIssue<unknown>, file: string): Finding | null {
  const path: NodePath = (issue.path ?? []).map((part) => part.key as string | number);
  const found = describe(issue.input);
  const say = (code: ProblemCode, values: Finding['values'] = {}): Finding => ({ code, file, path, values: { found, ...values } });
  // Of unknown keys Valibot tells only the first; the walk tells of all.
  if (issue.expected === 'never' && issue.type === 'strict_object') return null;
  if (issue.received === 'undefined' && path.length > 0) {
    const key = path.at(-1) ?? '';
    return { code: 'shape/missing', file, path: path.slice(0, -1), values: { key, found: term('no-key', key) } };
  }
  const needless = needlessQuotes(issue);
  if (needless) return say('shape/quotes-needless', { expected: needless });
  // What is only a number, or yes or no, is none to YAML unless it is told so. An id needs another name.
  if (issue.type === 'string' && /^(number|boolean)$/.test(typeof issue.input) && path.at(-1) !== 'id') return say('shape/quotes-missing');
  switch (issue.type) {
    case 'picklist':
    case 'literal':
    case 'variant':
      return issue.expected === 'Object' ? say('shape/type', { expected: term('map') }) : say('shape/one-of', oneOf(issue));
    case 'custom':
      return typeof issue.input === 'object' && issue.input !== null
        ? say('shape/one-of-keys', { keys: issue.message.replace('keys:', '') })
        : say('shape/type', { expected: term('map-with-one-of', issue.message.replace('keys:', '')) });
    case 'regex':
      return isKey(issue) ? { ...say(formCode(issue.message)), at: 'key' } : say(formCode(issue.message));
    case 'non_empty':
      return say(typeof issue.input === 'string' ? 'shape/empty' : 'shape/too-few', { least: 1 });
    case 'min_length':
      return say('shape/too-few', { least: Number(issue.requirement) });
    case 'max_length':
      return typeof issue.input === 'string'
        ? say('shape/too-long', { most: Number(issue.requirement), found: issue.input.length })
        : say('shape/too-many', { most: Number(issue.requirement) });
    case 'length':
      return say('shape/length', { exactly: Number(issue.requirement) });
    case 'strict_tuple':
      return say('shape/type', { expected: term('two-numbers') });
    case 'integer':
      return say('shape/whole');
    case 'min_value':
      return say('shape/least', { least: Number(issue.requirement) });
    case 'max_value':
      return say('shape/most', { most: Number(issue.requirement) });
    default:
      return say('shape/type', { expected: term(TYPES[issue.type] ?? 'something-else') });
  }
}

/** What was meant by a number, or by yes or no, in quotes; null for anything else. */
function needlessQuotes({ type, expected, input }: v.BaseIssue<unknown>): ProblemValue | null {
  if (typeof input !== 'string') return null;
  if ((type === 'literal' || type === 'picklist') && (expected ?? '').split(' | ').includes(input)) return input;
  if (type === 'number' && /^-?\d{1,15}(\.\d+)?$/.test(input)) return term('number');
  return type === 'boolean' && /^(true|false)$/.test(input) ? term('yes-or-no') : null;
}

const TYPES: Readonly<Record<string, TermName>> = {
  string: 'text',
  number: 'number',
  boolean: 'yes-or-no',
  array: 'list',
  strict_object: 'map',
  record: 'map',
};

function formCode(form: string): ProblemCode {
  switch (form) {
    case 'language':
      return 'shape/form-language';
    case 'version':
      return 'shape/form-version';
    case 'misreading':
      return 'shape/form-misreading';
    case 'pack-id':
      return 'shape/form-pack-id';
    default:
      return 'shape/form-word';
  }
}

function oneOf(issue: v.BaseIssue<unknown>): { readonly known: string; readonly near: string } {
  const known = (issue.expected ?? '').replace(/[()"]/g, '').split(' | ');
  return { known: known.join(', '), near: typeof issue.input === 'string' ? nearest(issue.input, known) : '' };
}

function isKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.path?.at(-1)?.origin === 'key';
}
