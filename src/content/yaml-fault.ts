/** What the YAML parser says of a fault, as a term with words in each language. */
import type { YAMLError } from 'yaml';
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

/** A tag is quoted: it is what has to go. */
export function faultOf({ code, message }: YAMLError): ProblemValue {
  const tag = /^Unresolved tag: (\S+)$/.exec(message)?.[1];
  return tag ?? term(TERMS[code] ?? 'yaml/unreadable');
}
