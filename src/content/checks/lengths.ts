/** Lines are short, a level’s task and pages too, and cards can be read in one breath. */
import type { Finding } from '../problem.ts';
import { allBeats, type Check, ofEachFile } from './check.ts';
import { textsOf } from './patterns.ts';

const LINE = 140;
const TASK = 220;
const LINES = 8;
const CARD = 60;

const ofLines = ofEachFile(({ lines }) =>
  lines.flatMap(({ file, path, value }) =>
    textsOf((value as { readonly says?: unknown } | null)?.says).flatMap(([language, { length }]): Finding[] =>
      length > LINE ? [{ code: 'length/line', file, path: [...path, 'says', language], values: { found: length, most: LINE } }] : [],
    ),
  ),
);

export const lengths: Check = (manuscript) => [
  ...ofLines(manuscript),
  ...manuscript.levels.flatMap(({ file, value }) =>
    textsOf(value.task).flatMap(([language, { length }]): Finding[] =>
      length > TASK ? [{ code: 'length/line', file, path: ['task', language], values: { found: length, most: TASK } }] : [],
    ),
  ),
  ...allBeats(manuscript).flatMap(({ file, path, beat }): Finding[] => {
    const always = beat.lines.filter((line) => !line.when).length;
    return beat.kind === 'story' && always > LINES
      ? [{ code: 'length/page', file, path: [...path, 'lines'], values: { beat: beat.id, found: always, most: LINES } }]
      : [];
  }),
  ...(manuscript.procedure?.value.rules ?? []).flatMap((rule, i) =>
    textsOf(rule.says).flatMap(([language, text]): Finding[] => {
      const found = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      return found > CARD
        ? [
            {
              code: 'length/card',
              file: 'procedure.yaml',
              path: ['rules', i, 'says', language],
              values: { rule: rule.id, found, most: CARD },
            },
          ]
        : [];
    }),
  ),
];
