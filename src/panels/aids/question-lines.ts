/** The parts of a question, line by line, with the letters they have on the page. */
import type { Question } from '../../core/question.ts';
import type { Run } from '../../core/run.ts';
import { lastAttempt, shownOrder } from '../../core/shown.ts';
import { findClaim } from '../../core/source.ts';
import type { Wording } from '../../core/wording.ts';
import { letterAt } from '../controls.tsx';
import { heading, offered, type PageLine, type PageView } from './page-line.ts';

/** How it is answered, then what there is to choose from. */
export function questionLines({ level, run, words }: PageView, question: Question): readonly PageLine[] {
  const { how } = words.checkpoint;
  const ids = shownOrder(level, run, question);
  const lettered = (says: (id: string) => Wording | undefined, laid = ids) =>
    laid.flatMap((id) => {
      const said = says(id);
      return said ? [offered(said, [letterAt(ids.indexOf(id))])] : [];
    });
  const parts = (): readonly PageLine[] => {
    switch (question.kind) {
      case 'choice':
      case 'multiple':
        return lettered((id) => question.picks.find((p) => p.id === id)?.says);
      case 'order':
        return lettered((id) => question.items.find((i) => i.id === id)?.says, answeredOrder(run, question) ?? ids);
      case 'hottext':
        return lettered((id) => findClaim(level.shared.sources, id)?.claim.says);
      case 'match':
        return [
          heading(words.checkpoint.partners),
          ...lettered((id) => question.pairs.find((p) => p.id === id)?.right),
          ...question.pairs.map((pair) => offered(pair.left)),
        ];
      case 'categorise':
        return [
          ...lettered((id) => question.items.find((i) => i.id === id)?.says),
          heading(words.checkpoint.bins),
          ...question.bins.map((bin) => offered(bin.says)),
        ];
      case 'number':
        return [];
    }
  };
  return [heading(question.kind === 'number' ? how.number(question.min, question.max) : how[question.kind]), ...parts()];
}

/** Things that were put in order lie as they were answered last, each with the letter it had. */
function answeredOrder(run: Run, { id }: Question): readonly string[] | null {
  if (run.at.kind !== 'checkpoint' || run.at.asked.question !== id) return null;
  const answer = lastAttempt(run)?.answer;
  return answer?.kind === 'order' ? answer.order : null;
}
