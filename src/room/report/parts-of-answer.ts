/** What can be told apart in answers to one question: the options, the sentences, the numbers given, the things that were put somewhere. */
import type { Pack } from '../../core/level.ts';
import type { Answer, Question } from '../../core/question.ts';
import { findClaim } from '../../core/source.ts';
import type { Wording } from '../../core/wording.ts';

export type Part = {
  readonly id: string;
  readonly says: Wording;
  /** Whether it belongs to the right answer. */
  readonly isRight: boolean;
  /** What is said to whoever is wrong about it. */
  readonly feedback: Wording | null;
  /** Misreading of the fact sheet, where it is one. */
  readonly misreading: string | null;
};

/**
 * `picked`: how many took it; `placed`: how many put it where it belongs.
 * A number's parts are those that were given, so that they need the answers.
 */
export type Parts = { readonly means: 'picked' | 'placed'; readonly parts: readonly Part[] };

export function partsOf(pack: Pack, question: Question, answers: readonly Answer[]): Parts {
  const { sources } = pack.shared;
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return {
        means: 'picked',
        parts: question.picks.map(({ id, says, right = false, feedback = null, misreading = null }) => ({
          id,
          says,
          isRight: right,
          feedback,
          misreading,
        })),
      };
    case 'hottext': {
      const passage = sources.flatMap((s) => s.passages).find((p) => p.id === question.passage);
      const parts = (passage?.claims ?? []).map(({ id, says }) => {
        const isRight = id === question.claim;
        return { id, says, isRight, feedback: isRight ? null : (question.feedback?.[id] ?? null), misreading: null };
      });
      return { means: 'picked', parts };
    }
    case 'number': {
      const given = answers.flatMap((a) => (a.kind === 'number' ? [a.value] : []));
      const parts = [...new Set([question.answer, ...given])]
        .sort((a, b) => a - b)
        .map((value) => {
          const near = question.near.find((n) => n.is === value);
          const says = { en: String(value), ru: String(value) };
          return {
            id: String(value),
            says,
            isRight: value === question.answer,
            feedback: near?.feedback ?? null,
            misreading: near?.misreading ?? null,
          };
        });
      return { means: 'picked', parts };
    }
    case 'order':
      return { means: 'placed', parts: question.items.map(({ id, says }) => placed(id, says, null)) };
    case 'match':
      return { means: 'placed', parts: question.pairs.map(({ id, left }) => placed(id, left, null)) };
    case 'categorise':
      return { means: 'placed', parts: question.items.map(({ id, says, feedback }) => placed(id, says, feedback ?? null)) };
  }
}

/** Whether an answer counts for a part: it took it, or put it where it belongs. */
export function hasPart(question: Question, answer: Answer, part: string): boolean {
  switch (answer.kind) {
    case 'choice':
      return answer.pick === part;
    case 'multiple':
      return answer.picks.includes(part);
    case 'hottext':
      return answer.claim === part;
    case 'number':
      return String(answer.value) === part;
    case 'order':
      return question.kind === 'order' && question.items.findIndex((i) => i.id === part) === answer.order.indexOf(part);
    case 'match':
      return answer.pairs[part] === part;
    case 'categorise':
      return question.kind === 'categorise' && question.items.some((i) => i.id === part && answer.bins[part] === i.bin);
  }
}

/** The sentence of the source that decides a question. */
export function decidingSentence(pack: Pack, question: Question): Wording {
  return findClaim(pack.shared.sources, question.claim)?.claim.says ?? question.deciding;
}

function placed(id: string, says: Wording, feedback: Wording | null): Part {
  return { id, says, isRight: true, feedback, misreading: null };
}
