/** What a pasted article fills in: heading, language and passages, as long as nobody has changed them by hand. */
import { type Answers, EMPTY_PASSAGE, type PassageAnswer } from './answers.ts';
import { articleIn } from './article-in.ts';

export function pastedInto(answers: Answers, pasted: string): Partial<Answers> {
  const before = articleIn(answers.pasted ?? '', answers.language);
  const now = articleIn(pasted, answers.language);
  const follows = (text: string) => text.trim() === '' || text === before.title;
  return {
    pasted,
    language: now.language,
    ...(follows(answers.title) && { title: now.title }),
    ...(follows(answers.articleTitle) && { articleTitle: now.title }),
    ...(isFrom(before.passages, answers) && { passages: orBlank(now.passages) }),
  };
}

/** The passages of the pasted text once more, whatever was changed in them. */
export function readAnew(answers: Answers): Partial<Answers> {
  return { passages: orBlank(articleIn(answers.pasted ?? '', answers.language).passages) };
}

/** Whether the passages are the pasted text's, and nobody's own. */
export function isReadFrom(answers: Answers): boolean {
  return isFrom(articleIn(answers.pasted ?? '', answers.language).passages, answers);
}

function isFrom(read: readonly PassageAnswer[], { passages }: Answers): boolean {
  const isBlank = passages.every(({ title, sentences }) => title.trim() === '' && sentences.every(({ says }) => says.trim() === ''));
  return isBlank || JSON.stringify(passages) === JSON.stringify(orBlank(read));
}

function orBlank(passages: readonly PassageAnswer[]): readonly PassageAnswer[] {
  return passages.length > 0 ? passages : [EMPTY_PASSAGE];
}
