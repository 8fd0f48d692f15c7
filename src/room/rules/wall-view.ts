/** What the wall shows to everybody, and what the teacher's console sees besides. */
import { stableJson } from '../../core/json.ts';
import type { Pack } from '../../core/level.ts';
import type { Answer } from '../../core/question.ts';
import type { Run } from '../../core/run.ts';
import type { RollCall } from '../../core/tally.ts';
import { rollCallOf } from './ballot.ts';
import type { Counted, Lesson, Phase, PupilId } from './lesson.ts';
import { phaseOf } from './phase.ts';
import { type Standing, standings } from './poll.ts';
import { present } from './seating.ts';

/** The run is public: it holds the class's votes only once they are counted. The wall has the pack itself, and the key with it; what it draws is its own matter. */
export type WallView = {
  readonly phase: Phase;
  readonly title: string;
  /** The letters of a question's options follow from it, so that everybody speaks of the same A. */
  readonly seed: string;
  readonly levels: readonly string[];
  /** People in a room without devices; 0 where everybody has one. */
  readonly hands: number;
  readonly opening: Lesson['opening'];
  readonly run: Run | null;
  readonly pupils: readonly { readonly id: PupilId; readonly name: string; readonly number: number }[];
  /** Who sits for each bloc, by chamber, in the order of their numbers. */
  readonly seating: Readonly<Record<string, Readonly<Record<string, readonly PupilId[]>>>>;
  readonly table: WallTable;
  /** How the poll stood by which the bill came to where it is now; null where no poll decided. */
  readonly poll: readonly Omit<Standing, 'pupils'>[] | null;
  /** What was given to the question whose answer is shown now, the commonest first; null where none is. */
  readonly given: readonly GivenAnswer[] | null;
  /** How the vote that was just counted was taken; null where none was. */
  readonly counted: Counted['by'] | null;
  readonly clock: Lesson['clock'];
};

/** How many of the class gave an answer, in the last round. */
export type GivenAnswer = { readonly answer: Answer; readonly count: number };

export type WallTable =
  | { readonly kind: 'nothing' }
  /** Seats as they are cast, where the vote is open to all eyes; null in a secret one. */
  | {
      readonly kind: 'ballot';
      readonly rollCall: RollCall | null;
      readonly voted: number;
      readonly of: number;
      readonly reopened: string | null;
    }
  | { readonly kind: 'poll'; readonly standings: readonly Omit<Standing, 'pupils'>[]; readonly picked: number; readonly of: number }
  | { readonly kind: 'asking'; readonly question: string; readonly round: 1 | 2; readonly answered: number; readonly of: number }
  | { readonly kind: 'quiz'; readonly which: 'before' | 'after'; readonly done: number; readonly of: number };

export function wallView(pack: Pack, lesson: Lesson): WallView {
  return {
    phase: phaseOf(pack, lesson),
    title: lesson.plan.title,
    seed: lesson.plan.seed,
    levels: lesson.plan.levels,
    hands: lesson.plan.hands,
    opening: lesson.opening,
    run: lesson.run,
    pupils: present(lesson).map(({ id, name, number }) => ({ id, name, number })),
    seating: seatingShown(lesson),
    table: wallTable(pack, lesson),
    poll: pollShown(lesson),
    given: answersGiven(lesson),
    counted: lesson.run?.at.kind === 'vote' && lesson.run.at.tally ? (lesson.counted.at(-1)?.by ?? null) : null,
    clock: lesson.clock,
  };
}

/** Who has done what lies before them now: for the teacher to see whom to wait for. */
export function doneBy(lesson: Lesson): ReadonlySet<PupilId> {
  const { table, quizzes, plan } = lesson;
  const open = (['after', 'before'] as const).map((which) => quizzes[which]).find((quiz) => quiz?.isOpen);
  if (open) return new Set(Object.entries(open.answers).flatMap(([id, own]) => (Object.keys(own).length >= plan.quiz.length ? [id] : [])));
  if (table?.kind === 'ballot') return new Set(Object.keys(table.votes));
  if (table?.kind === 'poll') return new Set(Object.keys(table.picks));
  return new Set(table?.kind === 'asking' ? Object.keys(table.answers) : []);
}

/** Who is asked by what lies on the table now. */
export function askedNow(lesson: Lesson): readonly PupilId[] {
  const here = present(lesson).map((p) => p.id);
  const { table } = lesson;
  if (table?.kind === 'ballot') return here.filter((id) => table.cards.some((c) => c.pupil === id));
  if (table?.kind === 'poll' && table.weights) return here.filter((id) => table.weights?.[id] !== undefined);
  return here;
}

function seatingShown(lesson: Lesson): WallView['seating'] {
  const ids = present(lesson).map((p) => p.id);
  return Object.fromEntries(
    Object.entries(lesson.seating).map(([chamber, own]) => {
      const blocs = [...new Set(Object.values(own))];
      return [chamber, Object.fromEntries(blocs.map((bloc) => [bloc, ids.filter((id) => own[id] === bloc)]))];
    }),
  );
}

function pollShown({ polled, campaign, run, table }: Lesson): WallView['poll'] {
  const last = polled.at(-1);
  const isNow = !table && last && last.level === run?.level && last.became === campaign.current?.recording.intents.length;
  return isNow ? last.standings.map(({ intent, weight }) => ({ intent, weight })) : null;
}

function answersGiven({ run, asked }: Lesson): WallView['given'] {
  if (run?.at.kind !== 'checkpoint' || run.at.asked.attempts.length === 0) return null;
  const { question } = run.at.asked;
  const round = asked.findLast((a) => a.question === question && a.level === run.level)?.rounds.at(-1) ?? {};
  const counts = new Map<string, GivenAnswer>();
  for (const { answer } of Object.values(round)) {
    const key = stableJson(answer);
    counts.set(key, { answer, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).map(([, given]) => given);
}

function wallTable(pack: Pack, lesson: Lesson): WallTable {
  const { table, quizzes } = lesson;
  // Who was sent out after voting is neither waited for nor among those who are.
  const [all, asked] = [doneBy(lesson), askedNow(lesson)];
  const [done, of] = [asked.filter((id) => all.has(id)).length, asked.length];
  const which = (['after', 'before'] as const).find((name) => quizzes[name]?.isOpen);
  if (which) return { kind: 'quiz', which, done, of };
  if (table?.kind === 'ballot') {
    const chamber = pack.shared.chambers.find((c) => c.id === table.chamber);
    const votes = Object.fromEntries(Object.entries(table.votes).map(([id, { vote }]) => [id, vote]));
    const rollCall = chamber && !table.isSecret ? rollCallOf(chamber, table.cards, votes) : null;
    return { kind: 'ballot', rollCall, voted: done, of, reopened: table.reopened ?? null };
  }
  if (table?.kind === 'poll')
    return { kind: 'poll', standings: standings(table).map(({ intent, weight }) => ({ intent, weight })), picked: done, of };
  if (table?.kind === 'asking') return { kind: 'asking', question: table.question, round: table.round, answered: done, of };
  return { kind: 'nothing' };
}
