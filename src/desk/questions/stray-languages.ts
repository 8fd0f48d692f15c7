/** The languages of a file's texts that its pack doesn't have: what becomes of them is said before anything is taken. */
import type { QuestionDraft } from '../../content/questions/draft.ts';

export type StrayLanguages = {
  /** Their texts are left out, as the same is there in a language of the pack. */
  readonly left: readonly string[];
  /** Their texts stand as if they were in the pack's own language. */
  readonly instead: readonly string[];
};

export function strayLanguages(questions: readonly QuestionDraft[], languages: readonly string[]): StrayLanguages {
  const left = new Set<string>();
  const instead = new Set<string>();
  for (const { asks } of questions) {
    const strange = Object.keys(asks).filter((code) => !languages.includes(code));
    const into = languages.some((code) => code in asks) ? left : instead;
    for (const code of strange) into.add(code);
  }
  return { left: [...left].sort(), instead: [...instead].sort() };
}

/** The language in which the author is working, where the pack has it: texts that don't say theirs are in it. */
export function languageToRead(languages: readonly string[], own: string): string {
  return languages.includes(own) ? own : (languages[0] ?? own);
}
