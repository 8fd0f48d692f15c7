/** What the YAML parser says of a fault, as a term with words in each language. */
import { type Document, visit, type YAMLError } from 'yaml';
import { type ProblemValue, type TermName, term } from './words/term.ts';

const TERMS: Readonly<Partial<Record<YAMLError['code'], TermName>>> = {
  ALIAS_PROPS: 'yaml/anchor',
  BAD_ALIAS: 'yaml/anchor',
  MULTIPLE_ANCHORS: 'yaml/anchor',
  BAD_DIRECTIVE: 'yaml/documents',
  MULTIPLE_DOCS: 'yaml/documents',
  BAD_DQ_ESCAPE: 'yaml/escape',
  BAD_INDENT: 'yaml/indent',
  TAB_AS_INDENT: 'yaml/tab',
  BAD_SCALAR_START: 'yaml/start',
  BLOCK_AS_IMPLICIT_KEY: 'yaml/nested',
  BLOCK_IN_FLOW: 'yaml/block',
  KEY_OVER_1024_CHARS: 'yaml/long-key',
  MISSING_CHAR: 'yaml/missing',
  MULTILINE_IMPLICIT_KEY: 'yaml/key-lines',
  UNEXPECTED_TOKEN: 'yaml/unexpected',
  BAD_PROP_ORDER: 'yaml/unexpected',
};

/** What the schema's own tags begin with when they are spelt out; authors write two marks. */
const OF_YAML = 'tag:yaml.org,2002:';

/** Spaces of pages and letters, where YAML needs one of its own: before what stands on a line, or behind a colon, a comma or a dash. */
const ODD_SPACE = /(?<=^[ \t]*|[:,-])[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;

export type YamlFault = { /** The offset. */ readonly at: number; readonly found: ProblemValue };

/** Whoever has more faults than are told isn't helped by a closer look at each. */
export function hastyFault({ code, pos }: YAMLError): YamlFault {
  return { at: pos[0], found: term(TERMS[code] ?? 'yaml/unreadable') };
}

/** What is at fault, and where: that may be before the place where the parser met with it. A tag is quoted: it is what has to go. */
export function faultOf(error: YAMLError, text: string, document: Document): YamlFault {
  const { message } = error;
  const at = error.pos[0];
  const tag = /^Unresolved tag: (\S+)$/.exec(message)?.[1];
  if (tag !== undefined) return { at, found: tag.replace(OF_YAML, '!!') };
  const odd = oddSpace(text, at);
  if (odd !== null) return { at: odd, found: term('yaml/space') };
  // There is one at the most: it goes on to the end.
  const opened = /^Missing closing .quote/.test(message) ? openedQuote(document, at) : null;
  if (opened !== null) return { at: opened, found: term('yaml/unclosed') };
  return hastyFault(error);
}

/** So much of a line is looked at before and behind a fault. */
const LINE = 200;

/** On the line of the fault. */
function oddSpace(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - LINE), at);
  const from = at - before.length + before.lastIndexOf('\n') + 1;
  const [line = ''] = text.slice(from, at + LINE).split('\n', 1);
  const found = ODD_SPACE.exec(line);
  return found ? from + found.index : null;
}

/** Where the quotation begins that goes on to this place. */
function openedQuote(document: Document, at: number): number | null {
  let opened: number | null = null;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if ((type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && range && range[0] < at && range[1] >= at) opened = range[0];
    },
  });
  return opened;
}
