/** Nothing in a text is hidden: no controls, no turned direction, no half of a character. */
import { HIDDEN } from '../hidden.ts';
import type { Finding, NodePath } from '../problem.ts';
import { type Check, ofEachFile } from './check.ts';

const inWordings = ofEachFile(({ wordings }) =>
  wordings.flatMap(({ file, path, value }) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([language, text]) => (isHiding(text) ? at(file, [...path, language], text) : []))
      : [],
  ),
);

export const hiddenCharacters: Check = (manuscript) => {
  const told = inWordings(manuscript);
  const { pack } = manuscript;
  if (!pack) return told;
  const { file, value } = pack;
  return [
    ...told,
    ...at(file, ['licence'], value.licence),
    ...value.authors.flatMap((author, i) => at(file, ['authors', i], author)),
    ...value.languages.flatMap(({ name }, i) => at(file, ['languages', i, 'name'], name)),
  ];
};

function isHiding(text: unknown): text is string {
  return typeof text === 'string' && HIDDEN.test(text);
}

function at(file: string, path: NodePath, text: string): readonly Finding[] {
  const found = HIDDEN.exec(text)?.[0];
  return found === undefined ? [] : [{ code: 'wording/hidden', file, path, values: { found: nameOf(found) } }];
}

/** By its number, since it can't be seen. */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
