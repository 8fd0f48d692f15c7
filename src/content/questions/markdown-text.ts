/** Markdown without its marks; HTML inside it is read as HTML. */
import { note } from './draft.ts';
import { maybeHtmlToText, type PlainText } from './html-text.ts';

const ESCAPE = /\\([\\`*_{}[\]()#+.!>~|-])/g;
const CODE = /(`+)([^`]+)\1/g;
const PICTURE = /!\[[^\]\n]*\]\([^()\n]*\)/g;
const LINK = /\[([^\]\n]+)\]\([^()\n]*\)/g;
const OPENING = /^ {0,3}(?:#{1,6}|>)[ \t]+/gm;
const BULLET = /^ {0,3}[*+-][ \t]+/gm;
const STRONG = /(\*\*|__)(?=[^\s*_])([^*_\n]*[^\s*_])\1/g;
/** Not within words: `snake_case` and 2*3*4 have none. */
const STARRED = /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\p{L}\p{N}*])/gu;
const LINED = /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]*[^\s_])_(?![\p{L}\p{N}_])/gu;

/** Longer is nothing that a question of ours could hold. */
const MARKDOWN_MOST = 8_000;

export function markdownToText(text: string, language: string): PlainText {
  if (text.length > MARKDOWN_MOST) return { words: {}, notes: [note('question/long', { most: 2000 })] };
  // What is meant literally is put aside, between marks that no text uses.
  const kept: string[] = [];
  const keep = (said: string) => `\ue001${kept.push(said) - 1}\ue002`;
  const plain = text
    .replace(/[\ue001\ue002]/g, '')
    .replace(ESCAPE, (_, mark: string) => keep(mark))
    .replace(CODE, (_, _marks, code: string) => keep(code.trim()))
    .replace(PICTURE, '<img>')
    .replace(LINK, '$1')
    .replace(OPENING, '')
    .replace(BULLET, '– ')
    .replace(STRONG, '$2')
    .replace(STARRED, '$1')
    .replace(LINED, '$1');
  const { words, notes } = maybeHtmlToText(plain, language);
  const back = (said: string): string => said.replace(/\ue001(\d+)\ue002/g, (_, n: string) => back(kept[Number(n)] ?? ''));
  return { words: Object.fromEntries(Object.entries(words).map(([code, said]) => [code, back(said)])), notes };
}
