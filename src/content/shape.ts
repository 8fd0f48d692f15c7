/** Whether a file has the shape of its kind; each fault with the very node it is about. */
import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import { nearest } from './nearest.ts';
import type { Finding, NodePath } from './problem.ts';
import { walk } from './walk.ts';
import type { ProblemCode } from './words.ts';

export type Shaped<T> = { readonly value: T | null; readonly findings: readonly Finding[] };

/** All faults of shape at once; `value` only when there are none. */
export function shapeOf<T>(schema: v.GenericSchema<unknown, T>, value: unknown, file: string): Shaped<T> {
  const result = v.safeParse(schema, value);
  // What was taken has no key that the sheet doesn't know.
  if (result.success) return { value: result.output, findings: [] };
  const findings: Finding[] = result.issues.flatMap((issue) => findingOf(issue, file) ?? []);
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

/** What was found, in few words. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') {
    const keys = Object.keys(value);
    return keys.length === 0 ? 'an empty map' : `a map with ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''}`;
  }
  if (typeof value !== 'string') return String(value);
  return value.length > 60 ? `“${value.slice(0, 57)}…”` : `“${value}”`;
}

function findingOf(issue: v.BaseIssue<unknown>, file: string): Finding | null {
  const path: NodePath = (issue.path ?? []).map((part) => part.key as string | number);
  const found = describe(issue.input);
  const say = (code: ProblemCode, values: Finding['values'] = {}): Finding => ({ code, file, path, values: { found, ...values } });
  // Of unknown keys Valibot tells only the first; the walk tells of all.
  if (issue.expected === 'never' && issue.type === 'strict_object') return null;
  if (issue.received === 'undefined' && path.length > 0) {
    const key = path.at(-1) ?? '';
    return { code: 'shape/missing', file, path: path.slice(0, -1), values: { key, found: `no ${key}` } };
  }
  switch (issue.type) {
    case 'picklist':
    case 'literal':
    case 'variant':
      return issue.expected === 'Object' ? say('shape/type', { expected: 'a map' }) : say('shape/one-of', oneOf(issue));
    case 'custom':
      return typeof issue.input === 'object' && issue.input !== null
        ? say('shape/one-of-keys', { keys: issue.message.replace('keys:', '') })
        : say('shape/type', { expected: `a map with one of ${issue.message.replace('keys:', '')}` });
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
      return say('shape/type', { expected: 'a list of two whole numbers' });
    case 'integer':
      return say('shape/whole');
    case 'min_value':
      return say('shape/least', { least: Number(issue.requirement) });
    case 'max_value':
      return say('shape/most', { most: Number(issue.requirement) });
    default:
      return say('shape/type', { expected: TYPES[issue.type] ?? issue.expected ?? 'something else' });
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  strict_object: 'a map',
  record: 'a map',
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
