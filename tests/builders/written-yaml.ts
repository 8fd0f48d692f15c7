/** YAML files as people write them: random data in random layouts, with comments, empty lines, either line break and no last one. */
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Json } from '../../src/content/edit/edit.ts';
import { readOutline } from '../../src/content/edit/outline.ts';

const word = fc.constantFrom('id', 'beats', 'says', 'en', 'ru', 'lines', 'next', 'to', 'when', 'A4.1', 'ещё', 'a b', '1', 'x:y', 'null');
const text = fc.oneof(
  fc.constantFrom(
    '',
    'yes',
    'null',
    '1',
    '- a',
    '# no',
    'a: b',
    "it's",
    '“да”',
    'a\nb',
    'a\nb\n',
    ' a ',
    'x #y',
    '😀',
    'a\u00a0b',
    '{',
    '"',
    '\t',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.lorem({ maxCount: 30 }),
);
const scalar: fc.Arbitrary<Json> = fc.oneof(text, fc.integer({ min: -999, max: 999 }), fc.boolean(), fc.constant(null));

export const aValue: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'value', withCrossShrink: true },
    scalar,
    fc.dictionary(word, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.record({ en: text, ru: text }),
  ),
})).value;

const holder = fc.oneof(
  fc.dictionary(word, aValue, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
  fc.array(aValue, { minLength: 1, maxLength: 5 }),
);

export type Written = { readonly text: string; readonly value: Json };

/** Sound files only. */
export const writtenYaml: fc.Arbitrary<Written> = fc
  .record({
    value: holder,
    indent: fc.constantFrom(1, 2, 2, 4),
    indentSeq: fc.boolean(),
    style: fc.constantFrom('any', 'any', 'block', 'flow'),
    width: fc.constantFrom(0, 40),
    quotes: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
    marks: fc.array(fc.record({ line: fc.nat(60), kind: fc.constantFrom('above', 'tail', 'blank', 'flush', 'deep') }), { maxLength: 8 }),
    header: fc.boolean(),
    isCrlf: fc.boolean(),
    hasEnd: fc.boolean(),
  })
  .map(({ value, indent, indentSeq, style, width, quotes, marks, header, isCrlf, hasEnd }) => {
    const made = stringify(value, {
      indent,
      indentSeq,
      collectionStyle: style as 'any',
      lineWidth: width,
      defaultStringType: quotes as 'PLAIN',
      defaultKeyType: 'PLAIN',
    });
    let text = header ? `# what this is\n${made}` : made;
    for (const [i, mark] of marks.entries()) text = marked(text, mark, i);
    if (!hasEnd) text = text.replace(/\n$/, '');
    return isCrlf ? text.replaceAll('\n', '\r\n') : text;
  })
  .map((text) => ({ text, value: readOutline(text) ? (parse(text, { version: '1.2', schema: 'core', uniqueKeys: false }) as Json) : null }))
  .filter(({ value }) => value !== null && typeof value === 'object');

/** With one more comment or empty line, where the data stays what it is. */
function marked(text: string, { line, kind }: { readonly line: number; readonly kind: string }, i: number): string {
  const lines = text.split('\n');
  const at = line % lines.length;
  const own = lines[at] ?? '';
  const indent = /^ */.exec(own)?.[0] ?? '';
  if (kind === 'tail') lines[at] = `${own} # ${i} beside`;
  else {
    const made = { above: `${indent}# ${i} above`, blank: '', flush: `# ${i} flush`, deep: `${indent}    # ${i} deep` }[kind] ?? '';
    lines.splice(at, 0, made);
  }
  const next = lines.join('\n');
  return sameData(text, next) ? next : text;
}

function sameData(a: string, b: string): boolean {
  if (!readOutline(b)) return false;
  return JSON.stringify(parse(a)) === JSON.stringify(parse(b));
}
