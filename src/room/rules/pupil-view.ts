/** What a pupil's device is told: their own seat, vote and answers, and what lies before the class. Never the key, never another pupil's. */

import { memberCount } from '../../core/chamber.ts';
import { pointsFor, questionOf } from '../../core/checkpoint.ts';
import { decidingPassage } from '../../core/grade.ts';
import { beatById, type Pack } from '../../core/level.ts';
import { votesNeeded } from '../../core/majority.ts';
import type { Answer } from '../../core/question.ts';
import { echoLines, feedbackOf, linesShown } from '../../core/shown.ts';
import type { Tally } from '../../core/tally.ts';
import { motionOf } from '../../core/vote.ts';
import { type Wording, wordsIn } from '../../core/wording.ts';
import { voteOf } from './ballot.ts';
import { answerShown, type ShownQuestion, shownQuestion } from './blind.ts';
import { briefing } from './briefing.ts';
import type { Ballot, Cast, Given, Lesson, Phase, Poll, PupilId, QuizName } from './lesson.ts';
import { levelOf, phaseOf } from './phase.ts';
import { type ShownPoll, shownPoll } from './poll-view.ts';
import { cardsOf, chambersOf, leadersOf } from './seating.ts';

/** In parts, so that only what changed is sent. */
export type PupilView = {
  readonly me: Me;
  readonly scene: Scene;
  readonly table: Table;
  readonly clock: { readonly isPaused: boolean; readonly endsAt: number | null };
};

export type Seat = {
  readonly chamber: string;
  readonly bloc: string;
  readonly wants: string;
  readonly colour: number;
  readonly seats: number;
  readonly of: number;
  readonly isLeader: boolean;
};
export type Me = {
  readonly name: string;
  readonly number: number;
  readonly code: string;
  readonly isRemoved: boolean;
  readonly seats: readonly Seat[];
};
export type Scene = {
  readonly phase: Phase;
  readonly isOver: boolean;
  readonly lesson: string;
  readonly level: string;
  readonly title: string;
  readonly lines: readonly { readonly who: string; readonly says: string }[];
};

export type Table =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'ballot';
      readonly id: string;
      /** As in `Seat`. */
      readonly chamber: string;
      readonly asks: string;
      readonly needed: number;
      readonly members: number;
      readonly seats: number;
      readonly isSecret: boolean;
      readonly own: Cast | null;
      readonly turn: number;
      readonly reopened: string | null;
    }
  | {
      readonly kind: 'counted';
      /** As in `Seat`. */
      readonly chamber: string;
      readonly asks: string;
      readonly tally: Tally;
      readonly own: Cast | null;
    }
  | ({ readonly kind: 'poll' } & ShownPoll)
  | {
      readonly kind: 'asking';
      readonly id: string;
      readonly round: 1 | 2;
      readonly question: ShownQuestion;
      readonly own: Answer | null;
      readonly first: Answer | null;
    }
  | {
      readonly kind: 'revealed';
      readonly question: ShownQuestion;
      readonly own: Revealed | null;
      readonly passage: ShownPassage | null;
      /** By what the pupil's own device may keep it for review; the pack's ids are told only now. */
      readonly card: { readonly pack: string; readonly question: string };
    }
  | {
      readonly kind: 'quiz';
      readonly which: QuizName;
      readonly id: string;
      readonly question: ShownQuestion | null;
      readonly number: number;
      readonly of: number;
    };

export type Revealed = {
  readonly answer: Answer | null;
  readonly isRight: boolean;
  /** Whether the first answer was. */
  readonly atOnce: boolean;
  readonly points: number;
  readonly says: readonly string[];
};
export type ShownPassage = { readonly title: string; readonly claims: readonly { readonly says: string; readonly decides: boolean }[] };

export function pupilView(pack: Pack, lesson: Lesson, id: PupilId, language: string): PupilView {
  const say = (wording: Wording) => wordsIn(wording, language).text;
  const pupil = lesson.pupils[id];
  const more = pupil?.more ?? 0;
  const { pausedAt, endsAt } = lesson.clock;
  return {
    me: {
      name: pupil?.name ?? '',
      number: pupil?.number ?? 0,
      code: pupil?.code ?? '',
      isRemoved: pupil === undefined || pupil.removed === true,
      seats: seatsOf(pack, lesson, id, say),
    },
    scene: sceneOf(pack, lesson, say),
    table: pupil === undefined || pupil.removed ? { kind: 'nothing' } : tableFor(pack, lesson, id, language, say),
    clock: { isPaused: pausedAt !== null, endsAt: endsAt === null || more === 'unlimited' ? null : endsAt + more },
  };
}

type Say = (wording: Wording) => string;

function seatsOf(pack: Pack, lesson: Lesson, id: PupilId, say: Say): readonly Seat[] {
  if (lesson.pupils[id]?.removed) return [];
  return chambersOf(pack, lesson).flatMap((chamber) => {
    const card = cardsOf(lesson, chamber).find((c) => c.pupil === id);
    const bloc = chamber.blocs.find((b) => b.id === card?.bloc);
    if (!card || !bloc) return [];
    const isLeader = lesson.plan.deciders === 'leaders' && leadersOf(lesson, chamber)[bloc.id] === id;
    const { colour } = bloc;
    return [
      {
        chamber: say(chamber.name),
        bloc: say(bloc.name),
        wants: say(bloc.wants),
        colour,
        seats: card.seats,
        of: memberCount(chamber),
        isLeader,
      },
    ];
  });
}

function sceneOf(pack: Pack, lesson: Lesson, say: Say): Scene {
  const { run, plan } = lesson;
  const [phase, isOver] = [phaseOf(pack, lesson), lesson.opening === 'over'];
  const told = briefing(pack, { ...lesson, levels: plan.levels });
  const task = told ? [{ who: '', says: say(told.says) }] : [];
  if (!run) return { phase, isOver, lesson: plan.title, level: told ? say(told.level.title) : '', title: '', lines: task };
  const level = levelOf(pack, run.level);
  const who = (id: string) => {
    const person = pack.shared.cast.find((p) => p.id === id);
    return person ? say(person.name) : '';
  };
  const lines = [...echoLines(level, run), ...linesShown(level, run)].map((line) => ({ who: who(line.who), says: say(line.says) }));
  return {
    phase,
    isOver,
    lesson: plan.title,
    level: say(level.title),
    title: say(beatById(level, run.beat).title),
    lines: [...task, ...lines],
  };
}

function tableFor(pack: Pack, lesson: Lesson, id: PupilId, language: string, say: Say): Table {
  const { table, run } = lesson;
  const quiz = quizFor(pack, lesson, id, language);
  if (quiz) return quiz;
  if (table?.kind === 'ballot') return ballotFor(pack, lesson, table, id, say);
  if (table?.kind === 'poll') return pollFor(pack, lesson, table, id, say);
  if (table?.kind === 'asking') {
    const level = levelOf(pack, table.level);
    const question = questionOf(level, table.question);
    const seed = seedOf(lesson);
    const shown = (given: Given | undefined) => (given ? answerShown(pack.shared, question, seed, given.answer) : null);
    return {
      kind: 'asking',
      id: table.id,
      round: table.round,
      question: shownQuestion(pack.shared, question, seed, language),
      own: shown(table.answers[id]),
      first: shown(table.first?.[id]),
    };
  }
  if (run?.at.kind === 'vote' && run.at.tally) {
    const level = levelOf(pack, run.level);
    const beat = beatById(level, run.beat);
    const own = lesson.counted.at(-1)?.votes?.[id] ?? null;
    const [chamber, asks] = beat.kind === 'vote' ? [say(motionOf(level, beat).chamber.name), say(beat.question)] : ['', ''];
    return { kind: 'counted', chamber, asks, tally: run.at.tally, own };
  }
  if (run?.at.kind === 'checkpoint' && run.at.asked.attempts.length > 0) return revealedFor(pack, lesson, id, language, say);
  return { kind: 'nothing' };
}

function ballotFor(pack: Pack, lesson: Lesson, ballot: Ballot, id: PupilId, say: Say): Table {
  const at = voteOf(pack, lesson);
  if (!at) return { kind: 'nothing' };
  const { motion, chamber } = motionOf(at.level, at.beat);
  const members = memberCount(chamber);
  const own = ballot.votes[id];
  return {
    kind: 'ballot',
    id: ballot.id,
    chamber: say(chamber.name),
    asks: say(at.beat.question),
    needed: votesNeeded(motion.majority, members),
    members,
    seats: ballot.cards.find((c) => c.pupil === id)?.seats ?? 0,
    isSecret: ballot.isSecret,
    own: own?.vote ?? null,
    turn: own?.turn ?? 0,
    reopened: ballot.reopened ?? null,
  };
}

function pollFor(pack: Pack, lesson: Lesson, poll: Poll, id: PupilId, say: Say): Table {
  const shown = shownPoll(pack, lesson, poll, id, say);
  return shown ? { kind: 'poll', ...shown } : { kind: 'nothing' };
}

function quizFor(pack: Pack, lesson: Lesson, id: PupilId, language: string): Table | null {
  const which = (['after', 'before'] as const).find((name) => lesson.quizzes[name]?.isOpen);
  if (!which) return null;
  const own = lesson.quizzes[which]?.answers[id] ?? {};
  const { quiz } = lesson.plan;
  const next = quiz.find((question) => own[question] === undefined);
  const asked = pack.shared.questions.find((q) => q.id === next);
  return {
    kind: 'quiz',
    which,
    id: asked?.id ?? '',
    question: asked ? shownQuestion(pack.shared, asked, seedOf(lesson), language) : null,
    number: Object.keys(own).length + (asked ? 1 : 0),
    of: quiz.length,
  };
}

function revealedFor(pack: Pack, lesson: Lesson, id: PupilId, language: string, say: Say): Table {
  const { run } = lesson;
  if (run?.at.kind !== 'checkpoint') return { kind: 'nothing' };
  const level = levelOf(pack, run.level);
  const question = questionOf(level, run.at.asked.question);
  const rounds = lesson.asked.findLast((a) => a.question === question.id && a.level === level.id)?.rounds ?? [];
  const tries = rounds.flatMap((round, i) => (round[id] ? [{ given: round[id], attempt: i + 1 }] : []));
  const last = tries.at(-1);
  const found = decidingPassage(question, pack.shared.sources);
  return {
    kind: 'revealed',
    question: shownQuestion(pack.shared, question, seedOf(lesson), language),
    own: last
      ? {
          answer: answerShown(pack.shared, question, seedOf(lesson), last.given.answer),
          isRight: last.given.grade.right,
          atOnce: tries[0]?.given.grade.right ?? false,
          points: Math.max(...tries.map(({ given, attempt }) => pointsFor(given.grade, attempt))),
          says: feedbackOf(question, last.given.grade).map(say),
        }
      : null,
    passage: found
      ? {
          title: say(found.passage.title),
          claims: found.passage.claims.map((c) => ({ says: say(c.says), decides: c.id === question.claim })),
        }
      : null,
    card: { pack: pack.shared.pack, question: question.id },
  };
}

/** One order of options for the whole class, so that everybody speaks of the same A. */
export function seedOf(lesson: Lesson): string {
  return lesson.plan.seed;
}
