/** What an import gives: our own questions with what other formats don't know left out, and what came of each. */
import type * as v from 'valibot';
import type { question } from '../schema/question.ts';

export type Question = v.InferOutput<typeof question>;
/** The same text by language code. */
export type Wording = Readonly<Record<string, string>>;

/** What only the author can say: which claim decides it, and what is said after an answer. */
type ForTheAuthor = 'ledger' | 'claim' | 'deciding' | 'about' | 'right' | 'wrong';
type Loose<Q> = Q extends unknown ? Omit<Q, ForTheAuthor> & Partial<Pick<Q, Extract<keyof Q, ForTheAuthor>>> : never;
/** A question that may still lack what the author says; whatever it has fits the schema. */
export type QuestionDraft = Loose<Question>;
export type Of<K extends Question['kind']> = Extract<Question, { kind: K }>;
export type DraftOf<K extends Question['kind']> = Extract<QuestionDraft, { kind: K }>;

export type NoteCode = keyof typeof NOTES;
/** What was mended, or why something is refused; words are found by the code. */
export type ImportNote = { readonly code: NoteCode; readonly values: Readonly<Record<string, string | number>> };

/** What stands in a file for one question, and what came of it. */
export type ImportedQuestion = {
  readonly verdict: 'good' | 'mended' | 'refused';
  /** The line of a text file, or the row of a sheet, from 1. */
  readonly line: number;
  /** Which of a zip's files it stands in. */
  readonly file?: string;
  readonly title: string;
  /** Null when refused. */
  readonly question: QuestionDraft | null;
  readonly notes: readonly ImportNote[];
};

export type Format = 'csv' | 'xlsx' | 'kahoot' | 'wayground' | 'gift' | 'aiken' | 'moodle-xml' | 'qti-1' | 'qti-2' | 'cartridge';

export type Imported = {
  /** Null when nobody knows what it is. */
  readonly format: Format | null;
  readonly questions: readonly ImportedQuestion[];
  /** About the file as a whole. */
  readonly notes: readonly ImportNote[];
};

/** Each code, and whether it refuses the question or file it is said of or mends it. */
export const NOTES = {
  'file/too-large': 'refuses',
  'file/zip': 'refuses',
  'file/not-loaded': 'refuses',
  'file/unread': 'refuses',
  'file/unknown': 'refuses',
  'file/old-excel': 'refuses',
  'file/header': 'refuses',
  'file/columns': 'mends',
  'file/sheets': 'mends',
  'file/xml': 'mends',
  'file/doctype': 'refuses',
  'file/encoding': 'mends',
  'file/many': 'mends',
  'file/none': 'refuses',
  'question/syntax': 'refuses',
  'question/brace': 'refuses',
  'question/kind': 'refuses',
  'question/short-answer': 'refuses',
  'question/essay': 'refuses',
  'question/asks': 'refuses',
  'question/long': 'refuses',
  'question/shape': 'refuses',
  'right/none': 'refuses',
  'right/unknown': 'refuses',
  'right/both': 'refuses',
  'right/ambiguous': 'refuses',
  'right/several': 'mends',
  'right/all': 'refuses',
  'parts/few': 'refuses',
  'parts/many': 'refuses',
  'parts/twice': 'mends',
  'parts/empty': 'refuses',
  'parts/same': 'refuses',
  'parts/spare': 'mends',
  'number/whole': 'refuses',
  'number/large': 'refuses',
  'number/several': 'refuses',
  'number/span': 'mends',
  'number/text': 'mends',
  'credit/partial': 'mends',
  'match/bins': 'mends',
  'hottext/choice': 'mends',
  'cell/fault': 'refuses',
  'cell/date': 'mends',
  'cell/quote': 'mends',
  'passage/left': 'mends',
  'media/left': 'mends',
  'text/cleaned': 'mends',
  'text/joined': 'mends',
  'text/parted': 'mends',
  'text/mended': 'mends',
  'text/markup': 'mends',
  'text/html': 'mends',
  'text/typeset': 'mends',
  'text/formula': 'mends',
  'feedback/left': 'mends',
} as const satisfies Readonly<Record<string, 'refuses' | 'mends'>>;

export function note(code: NoteCode, values: ImportNote['values'] = {}): ImportNote {
  return { code, values };
}
