/** How the parts of a YAML file are told apart: by weight and slant first, by the page's own colours second. */
import { tags as t } from '@lezer/highlight';

export const tags = [
  { tag: t.comment, class: 'code-comment' },
  { tag: [t.propertyName, t.definition(t.propertyName)], class: 'code-key' },
  { tag: [t.string, t.content], class: 'code-text' },
  { tag: [t.number, t.bool, t.null], class: 'code-plain' },
  { tag: [t.punctuation, t.separator, t.squareBracket, t.brace], class: 'code-mark' },
];
