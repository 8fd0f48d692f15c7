/** Every wording has every language of the pack, and no other. */
import { LIMITS } from '../limits.ts';
import type { Met } from '../manuscript.ts';
import { nearest } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import { listTerm } from '../words/term.ts';
import { type Check, ofEachFile } from './check.ts';

export const languages: Check = (manuscript) => [
  ...manuscript.languages.flatMap((code, i, codes): Finding[] =>
    codes.indexOf(code) < i ? [{ code: 'language/twice', file: 'pack.yaml', path: ['languages', i, 'code'], values: { found: code } }] : [],
  ),
  ...ofWordings(manuscript),
];

const ofWordings = ofEachFile(
  ({ wordings }, codes: readonly string[] | null) => (codes ? wordings.flatMap((met) => ofWording(met, codes)) : []),
  ({ languages: codes }) => (codes.length === 0 ? null : codes),
);

function ofWording({ file, path, value }: Met, codes: readonly string[]): readonly Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  const has = Object.keys(value);
  return [
    ...codes
      .filter((code) => !has.includes(code))
      .map((key): Finding => ({ code: 'language/missing', file, path, values: { key, found: listTerm(has.slice(0, LIMITS.languages)) } })),
    ...has
      .filter((code) => !codes.includes(code))
      .map(
        (key): Finding => ({
          code: 'language/undeclared',
          file,
          path: [...path, key],
          at: 'key',
          values: { found: key, known: codes.join(', '), near: nearest(key, codes) },
        }),
      ),
    ...Object.entries(value).flatMap(([key, text]): Finding[] =>
      typeof text === 'string' && text !== '' && text.trim() === ''
        ? [{ code: 'language/blank', file, path: [...path, key], values: { key } }]
        : [],
    ),
  ];
}
