/** A lesson counted once more from its log alone, by other means than the rules': what of a pupil's counts, and how often. */
import { stableJson } from '../../src/core/json.ts';
import type { Question } from '../../src/core/question.ts';
import type { Entry } from '../../src/room/rules/message.ts';
import { isRight } from '../room/report/recount.ts';

export type Recount = {
  /** By vote or question, by pupil: what stands when it closes. */
  readonly closed: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Of the votes among them: how many pupils cast each. */
  readonly votes: readonly { readonly id: string; readonly for: number; readonly against: number; readonly abstain: number }[];
};

/** Without undo or reopening. */
export function recount(log: readonly Entry[]): Recount {
  const standing = new Map<string, Map<string, { readonly turn: number; readonly what: string }>>();
  const closed = new Map<string, ReadonlyMap<string, string>>();
  const votes: { id: string; for: number; against: number; abstain: number }[] = [];
  let open: string | null = null;
  for (const entry of log) {
    const { says } = entry;
    if (entry.from === 'teacher') {
      if (says.kind === 'open-ballot') open = `vote-${entry.n}`;
      if (says.kind === 'ask' || says.kind === 'ask-again') open = `question-${entry.n}`;
      if (says.kind === 'open-poll') open = `poll-${entry.n}`;
      if ((says.kind === 'close-ballot' || says.kind === 'close-question') && open !== null) {
        const what = new Map([...(standing.get(open) ?? [])].map(([pupil, one]) => [pupil, one.what]));
        closed.set(open, what);
        const cast = [...what.values()];
        const count = (vote: string) => cast.filter((one) => one === vote).length;
        if (says.kind === 'close-ballot') votes.push({ id: open, for: count('F'), against: count('A'), abstain: count('B') });
        open = null;
      }
    }
    if (says.kind === 'count-hands') {
      const all = Object.values(says.hands);
      const sum = (vote: 'for' | 'against' | 'abstain') => all.reduce((hands, own) => hands + own[vote], 0);
      votes.push({ id: `hands-${entry.n}`, for: sum('for'), against: sum('against'), abstain: sum('abstain') });
    }
    if (entry.from !== 'pupil' || !('on' in says) || says.on !== open) continue;
    const own = standing.get(says.on) ?? new Map<string, { turn: number; what: string }>();
    standing.set(says.on, own);
    const had = own.get(entry.pupil);
    if (says.kind === 'vote' && (!had || says.turn > had.turn)) own.set(entry.pupil, { turn: says.turn, what: says.vote });
    if (says.kind === 'answer' && !had) own.set(entry.pupil, { turn: 0, what: stableJson(says.answer) });
  }
  return { closed, votes };
}

export type AnswerCounted = { readonly pupil: string; readonly question: string; readonly attempt: number; readonly isRight: boolean };

/** Who answered what, by name. @param asked in order, as whoever sat there was asked; each once */
export function answersIn(log: readonly Entry[], { closed }: Recount, asked: readonly (Question | undefined)[]): readonly AnswerCounted[] {
  const names = new Map(log.flatMap(({ says }) => (says.kind === 'join' ? [[says.pupil, says.name] as const] : [])));
  const questions = [...closed].filter(([id]) => id.startsWith('question-'));
  if (questions.length !== asked.length) throw new Error(`${asked.length} were asked, the log has ${questions.length}`);
  return questions.flatMap(([, by], i) => {
    const question = asked[i];
    if (!question) throw new Error(`What was asked as number ${i + 1} is no question of the pack`);
    return [...by].map(([pupil, what]) => ({
      pupil: names.get(pupil) ?? '',
      question: question.id,
      attempt: 1,
      isRight: isRight(question, JSON.parse(what)),
    }));
  });
}
