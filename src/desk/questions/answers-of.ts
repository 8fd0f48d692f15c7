/** What an imported question takes for right and for wrong, in words, so that it can be judged before it is taken. */
import type { QuestionDraft, Wording } from '../../content/questions/draft.ts';
import { wordsIn } from '../../core/wording.ts';

export type Answered = { readonly right: readonly string[]; readonly wrong: readonly string[] };

export function answersOf(question: QuestionDraft, language: string): Answered {
  const said = (wording: Wording) => wordsIn(wording, language).text;
  const right = (list: readonly string[]): Answered => ({ right: list, wrong: [] });
  switch (question.kind) {
    case 'choice':
    case 'multiple': {
      const { picks } = question;
      return {
        right: picks.filter((p) => p.right).map((p) => said(p.says)),
        wrong: picks.filter((p) => !p.right).map((p) => said(p.says)),
      };
    }
    case 'order':
      return right([question.items.map(({ says }) => said(says)).join(' → ')]);
    case 'match':
      return right(question.pairs.map((pair) => `${said(pair.left)} — ${said(pair.right)}`));
    case 'categorise': {
      const bins = new Map(question.bins.map(({ id, says }) => [id, said(says)]));
      return right(question.items.map(({ says, bin }) => `${said(says)} — ${bins.get(bin) ?? bin}`));
    }
    case 'number':
      return { right: [String(question.answer)], wrong: question.near.map(({ is }) => String(is)) };
    default:
      // The sentences of a passage, of which the claim's is the right one.
      return right([]);
  }
}
