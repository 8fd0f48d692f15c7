/** Counted once more from the log alone, by other means than the rules' and the report's: what a clerk with a pencil would do. */
import type { Answer, Question } from '../../../src/core/question.ts';
import type { Entry } from '../../../src/room/rules/message.ts';

export type Recount = {
  /** question -> pupil -> answers in order, each with its round; of a question that was closed. */
  readonly road: ReadonlyMap<string, ReadonlyMap<string, readonly { readonly round: number; readonly answer: Answer }[]>>;
  readonly before: ReadonlyMap<string, ReadonlyMap<string, Answer>>;
  readonly after: ReadonlyMap<string, ReadonlyMap<string, Answer>>;
  /** Votes that were counted, in order: pupil -> letter. */
  readonly votes: readonly ReadonlyMap<string, string>[];
};

/** Lessons without undo and without second openings only: a pencil has no eraser. */
export function recount(
  log: readonly Entry[],
  questionOn: (table: string) => { readonly question: string; readonly round: number },
): Recount {
  const road = new Map<string, Map<string, { round: number; answer: Answer }[]>>();
  const quizzes = { before: new Map<string, Map<string, Answer>>(), after: new Map<string, Map<string, Answer>>() };
  const votes: Map<string, string>[] = [];
  let open: { on: string; turns: Map<string, number>; cast: Map<string, string> } | null = null;
  let heap: { pupil: string; on: string; answer: Answer }[] = [];
  for (const entry of log) {
    const { says } = entry;
    if (entry.from === 'pupil' && says.kind === 'answer') heap.push({ pupil: entry.pupil, on: says.on, answer: says.answer });
    if (entry.from === 'pupil' && says.kind === 'quiz-answer') {
      const own = quizzes[says.which].get(entry.pupil) ?? new Map<string, Answer>();
      if (!own.has(says.question)) own.set(says.question, says.answer);
      quizzes[says.which].set(entry.pupil, own);
    }
    if (entry.from === 'teacher' && says.kind === 'open-ballot') open = { on: `vote-${entry.n}`, turns: new Map(), cast: new Map() };
    if (entry.from === 'pupil' && says.kind === 'vote' && open?.on === says.on && says.turn >= (open.turns.get(entry.pupil) ?? 0)) {
      open.turns.set(entry.pupil, says.turn);
      open.cast.set(entry.pupil, says.vote);
    }
    if (entry.from === 'teacher' && says.kind === 'close-ballot' && open) {
      votes.push(open.cast);
      open = null;
    }
    // What was taken off the table unanswered for is taken off the heap.
    if (entry.from === 'teacher' && says.kind === 'clear-table') {
      heap = [];
      open = null;
    }
    if (entry.from === 'teacher' && says.kind === 'close-question') {
      for (const { pupil, on, answer } of heap) {
        const { question, round } = questionOn(on);
        const by = road.get(question) ?? new Map<string, { round: number; answer: Answer }[]>();
        by.set(pupil, [...(by.get(pupil) ?? []), { round, answer }]);
        road.set(question, by);
      }
      heap = [];
    }
  }
  return { road, ...quizzes, votes };
}

/** Right or not, looked at afresh. */
export function isRight(question: Question, answer: Answer): boolean {
  switch (question.kind) {
    case 'choice':
      return answer.kind === 'choice' && question.picks.find((p) => p.right)?.id === answer.pick;
    case 'multiple':
      return answer.kind === 'multiple' && question.picks.every((p) => (p.right === true) === answer.picks.includes(p.id));
    case 'order':
      return answer.kind === 'order' && answer.order.join() === question.items.map((i) => i.id).join();
    case 'match':
      return answer.kind === 'match' && Object.entries(answer.pairs).every(([left, right]) => left === right);
    case 'categorise':
      return answer.kind === 'categorise' && question.items.every((i) => answer.bins[i.id] === i.bin);
    case 'number':
      return answer.kind === 'number' && answer.value === question.answer;
    case 'hottext':
      return answer.kind === 'hottext' && answer.claim === question.claim;
  }
}
