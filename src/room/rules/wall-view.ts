/** What the wall shows to everybody, and what the teacher's console sees besides. */
import type { Pack } from '../../core/level.ts';
import type { Run } from '../../core/run.ts';
import type { RollCall } from '../../core/tally.ts';
import { rollCallOf } from './ballot.ts';
import type { Lesson, Phase, PupilId } from './lesson.ts';
import { phaseOf } from './phase.ts';
import { type Standing, standings } from './poll.ts';
import { present } from './seating.ts';

/** The run is public: it holds the class's votes only once they are counted. The wall has the pack itself, and the key with it; what it draws is its own matter. */
export type WallView = {
  readonly phase: Phase;
  readonly title: string;
  readonly run: Run | null;
  readonly pupils: readonly { readonly id: PupilId; readonly name: string; readonly number: number }[];
  readonly table: WallTable;
  readonly clock: Lesson['clock'];
};

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
  /** How many gave each answer, by the answer in the pack's ids. */
  | { readonly kind: 'quiz'; readonly which: 'before' | 'after'; readonly done: number; readonly of: number };

export function wallView(pack: Pack, lesson: Lesson): WallView {
  return {
    phase: phaseOf(pack, lesson),
    title: lesson.plan.title,
    run: lesson.run,
    pupils: present(lesson).map(({ id, name, number }) => ({ id, name, number })),
    table: wallTable(pack, lesson),
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

function wallTable(pack: Pack, lesson: Lesson): WallTable {
  const { table, quizzes } = lesson;
  const [done, of] = [doneBy(lesson).size, askedNow(lesson).length];
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
