/** Questions as other programs read them, and what of each a format can't carry. */
import type { Question, Wording } from './draft.ts';
import { giftOf } from './gift-write.ts';
import { moodleXmlOf } from './moodle-write.ts';
import { csvOf } from './sheet-write.ts';

export type ExportFormat = 'gift' | 'moodle-xml' | 'csv';

export type ExportOptions = {
  /** Texts in these are written. GIFT and Moodle XML mark each when there are several; CSV always has all there are. */
  readonly languages: readonly string[];
  /** The interface's: what a sheet's columns are called, and what stands between its cells. */
  readonly language?: string;
  /** The claims of a passage: without them a hottext question can't go into GIFT and Moodle XML. */
  readonly claimsOf?: (passage: string) => readonly { readonly id: string; readonly says: Wording }[];
};

export type Exported = {
  readonly text: string;
  /** Ids of questions that couldn't be written at all. */
  readonly left: readonly string[];
};

/**
 * CSV carries everything. GIFT and Moodle XML carry what is asked, the answers and the key, tags, ledger, claim and what it is about;
 * they don't carry ids of parts, misreadings, opened claims, feedback for single items of a categorise question, nor the deciding
 * sentence, which follows from the claim. GIFT has no place for what is said after an order, a match or a categorise question,
 * nor after a multiple response. A hottext question becomes a choice of its passage's sentences.
 */
export function exportQuestions(questions: readonly Question[], format: ExportFormat, options: ExportOptions): Exported {
  if (format === 'csv') return { text: csvOf(questions, options.language ?? 'en'), left: [] };
  const left: string[] = [];
  const portable = questions.flatMap((question) => {
    const one = portableOf(question, options);
    if (!one) left.push(question.id);
    return one ? [one] : [];
  });
  return { text: format === 'gift' ? giftOf(portable, options.languages) : moodleXmlOf(portable, options.languages), left };
}

export type Portable = Exclude<Question, { kind: 'hottext' }>;

/** A hottext question as a choice of its passage's sentences. */
function portableOf(question: Question, { claimsOf }: ExportOptions): Portable | null {
  if (question.kind !== 'hottext') return question;
  const { kind: _kind, passage, wrong, feedback, ...common } = question;
  const claims = claimsOf?.(passage) ?? [];
  if (claims.length < 2 || claims.length > 8 || !claims.some(({ id }) => id === question.claim)) return null;
  const picks = claims.map(({ id, says }) =>
    id === question.claim ? { id, says, right: true as const } : { id, says, feedback: feedback?.[id] ?? wrong },
  );
  return { ...common, kind: 'choice', picks };
}

/** Tags with what our import takes back; other programs show them like any tag. */
export function carriedTags(question: Portable): readonly string[] {
  return [
    ...question.tags,
    `claim:${question.claim}`,
    `ledger:${question.ledger}`,
    `about:${question.about}`,
    ...(question.kind === 'categorise' ? ['kind:categorise'] : []),
    ...(question.kind === 'number' ? [`span:${question.min}..${question.max}`] : []),
  ];
}
