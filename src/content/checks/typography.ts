/** Text is plain text with the marks of its language: curly quotes, real dashes, no markup. */
import type { Finding } from '../problem.ts';
import { term } from '../words/term.ts';
import { type Check, ofEachFile } from './check.ts';
import { textsOf } from './patterns.ts';

/** A tag, an entity, or what Markdown would take for its own. */
export const MARKUP = /<\/?[a-z][^>]*>|\*\*|\]\(|&[a-z]+;/iu;

const FAULTS: readonly {
  readonly code: 'wording/markup' | 'wording/quote' | 'wording/dash' | 'wording/spaces';
  readonly pattern: RegExp;
}[] = [
  { code: 'wording/markup', pattern: MARKUP },
  { code: 'wording/quote', pattern: /["'`]/u },
  { code: 'wording/dash', pattern: /--|\s-\s/u },
  { code: 'wording/spaces', pattern: /^\s|\s$|\s{2}|[\t\n]/u },
];

export const typography: Check = ofEachFile(({ wordings }) =>
  wordings.flatMap(({ file, path, value }) =>
    textsOf(value).flatMap(([language, text]) =>
      FAULTS.flatMap(({ code, pattern }): Finding[] => {
        const found = pattern.exec(text)?.[0];
        return found === undefined
          ? []
          : [{ code, file, path: [...path, language], values: { found: found.trim() === '' ? term('space-too-many') : found.trim() } }];
      }),
    ),
  ),
);
