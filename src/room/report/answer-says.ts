/** An answer in the pack's words, as one line of text. */
import type { Pack } from '../../core/level.ts';
import type { Answer, Question } from '../../core/question.ts';
import { findClaim } from '../../core/source.ts';
import { type Wording, wordsIn } from '../../core/wording.ts';

export function answerSays(pack: Pack, question: Question, answer: Answer, language: string): string {
  const say = (wording: Wording | undefined, id: string) => (wording ? wordsIn(wording, language).text : id);
  const of = (things: readonly { readonly id: string; readonly says: Wording }[], id: string) =>
    say(things.find((t) => t.id === id)?.says, id);
  switch (answer.kind) {
    case 'choice':
      return question.kind === 'choice' ? of(question.picks, answer.pick) : answer.pick;
    case 'multiple':
      return answer.picks.map((id) => (question.kind === 'multiple' ? of(question.picks, id) : id)).join(' | ');
    case 'order':
      return answer.order.map((id) => (question.kind === 'order' ? of(question.items, id) : id)).join(' → ');
    case 'match': {
      const pairs = question.kind === 'match' ? question.pairs : [];
      const side = (which: 'left' | 'right', id: string) => say(pairs.find((p) => p.id === id)?.[which], id);
      return Object.entries(answer.pairs)
        .map(([left, right]) => `${side('left', left)}: ${side('right', right)}`)
        .join(' | ');
    }
    case 'categorise': {
      const [items, bins] = question.kind === 'categorise' ? [question.items, question.bins] : [[], []];
      return Object.entries(answer.bins)
        .map(([item, bin]) => `${of(items, item)}: ${of(bins, bin)}`)
        .join(' | ');
    }
    case 'number':
      return String(answer.value);
    case 'hottext':
      return say(findClaim(pack.shared.sources, answer.claim)?.claim.says, answer.claim);
  }
}
