/** Every wording has every language of the pack, and no other. */
import { nearest } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { Check } from './check.ts';

export const languages: Check = ({ pack, wordings, languages: codes }) => [
  ...codes.flatMap((code, i): Finding[] =>
    codes.indexOf(code) < i ? [{ code: 'language/twice', file: 'pack.yaml', path: ['languages', i, 'code'], values: { found: code } }] : [],
  ),
  ...(pack && codes.length === 0 ? [] : wordings).flatMap(({ file, path, value }): Finding[] => {
    if (typeof value !== 'object' || value === null || codes.length === 0) return [];
    const has = Object.keys(value);
    return [
      ...codes
        .filter((code) => !has.includes(code))
        .map((key): Finding => ({ code: 'language/missing', file, path, values: { key, found: has.join(', ') } })),
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
  }),
];
