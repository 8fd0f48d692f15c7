/** The questions of a draft that have their shape, and the passages that some of them show. */
import * as v from 'valibot';
import type { Question, Wording } from '../../content/questions/draft.ts';
import { question } from '../../content/schema/question.ts';
import { sourceSheet } from '../../content/schema/source.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { languagesOf } from '../forms/languages-of.ts';

export type DraftQuestions = {
  readonly questions: readonly Question[];
  readonly languages: readonly string[];
  readonly claimsOf: (passage: string) => readonly { readonly id: string; readonly says: Wording }[];
};

export function questionsOf(draft: OpenDraft): DraftQuestions {
  const files = [...draft.files.keys()].sort();
  const listed = files
    .filter((file) => file.startsWith('questions/'))
    .flatMap((file) => (draft.value(file) as { readonly questions?: unknown } | undefined)?.questions ?? []);
  const questions = listed.flatMap((one): readonly Question[] => {
    const parsed = v.safeParse(question, one);
    return parsed.success ? [parsed.output] : [];
  });
  const passages = files
    .filter((file) => file.startsWith('sources/'))
    .flatMap((file) => {
      const parsed = v.safeParse(sourceSheet, draft.value(file));
      return parsed.success ? parsed.output.passages : [];
    });
  return {
    questions,
    languages: languagesOf(draft).map((l) => l.code),
    claimsOf: (passage) => passages.find((p) => p.id === passage)?.claims ?? [],
  };
}
