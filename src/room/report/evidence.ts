/** What a report rests on: who took part, what each answered, how was voted; of a lesson, and of results that were brought to it. */
import type { Campaign } from '../../core/campaign.ts';
import { gradeAnswer } from '../../core/grade.ts';
import type { Pack } from '../../core/level.ts';
import type { Result } from '../results/result.ts';
import { handsSeated } from '../rules/hands-seated.ts';
import type { Counted, Given, Lesson, PupilId } from '../rules/lesson.ts';

export type Person = {
  readonly id: PupilId;
  /** Stands for the name where names are removed. */
  readonly number: number;
  /** Empty where nobody is named. */
  readonly name: string;
  readonly isRemoved: boolean;
  /** Played alone and brought the results. */
  readonly isBrought: boolean;
};

export type Reply = {
  readonly pupil: PupilId;
  readonly question: string;
  /** Before and after are the same questions twice; the rest is asked on the bill's road. */
  readonly when: 'before' | 'after' | 'road';
  readonly level: string | null;
  readonly attempt: 1 | 2;
  readonly given: Given;
};

export type Evidence = {
  readonly title: string;
  readonly people: readonly Person[];
  /** In a room without devices, how many sat down to raise their hands; 0 where each pupil answered. */
  readonly hands: number;
  /** In the order in which questions were asked, then in which people came. */
  readonly replies: readonly Reply[];
  /** Questions of the road in the order in which they were first asked. */
  readonly asked: readonly string[];
  /** What the class as a whole answered last, by question. */
  readonly classAnswers: Readonly<Record<string, Given>>;
  readonly quiz: readonly string[];
  readonly counted: readonly Counted[];
  readonly seating: Lesson['seating'];
  /** The class's road; null where there was no lesson. */
  readonly campaign: Campaign | null;
};

/** @param lesson null where everybody played alone */
export function evidenceOf(pack: Pack, lesson: Lesson | null, brought: readonly Result[] = []): Evidence {
  const own = lesson ? ofLesson(pack, lesson) : { ...NOTHING, title: '' };
  return brought.reduce((all, result, i) => withBrought(pack, all, result, (lesson ? own.people.length : 0) + i + 1), own);
}

/** Of each pupil the first answer to each question of the road: what figures are made of. */
export function firstReplies({ replies }: Evidence): readonly Reply[] {
  const seen = new Set<string>();
  return replies.filter(({ pupil, question, when, attempt }) => {
    const key = `${question}\n${pupil}`;
    if (when !== 'road' || attempt !== 1 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const NOTHING = {
  people: [],
  hands: 0,
  replies: [],
  asked: [],
  classAnswers: {},
  quiz: [],
  counted: [],
  seating: {},
  campaign: null,
} as const;

function ofLesson(pack: Pack, lesson: Lesson): Evidence {
  const people = Object.values(lesson.pupils)
    .sort((a, b) => a.number - b.number)
    .map(({ id, number, name, removed }): Person => ({ id, number, name, isRemoved: removed === true, isBrought: false }));
  const inOrder = (by: Readonly<Record<PupilId, Given>>) => people.flatMap(({ id }) => (by[id] ? [[id, by[id]] as const] : []));
  const quiz = (when: 'before' | 'after') =>
    lesson.plan.quiz.flatMap((question) =>
      people.flatMap(({ id }): readonly Reply[] => {
        const given = lesson.quizzes[when]?.answers[id]?.[question];
        return given ? [{ pupil: id, question, when, level: null, attempt: 1, given }] : [];
      }),
    );
  const road = lesson.asked.flatMap(({ question, level, rounds }) =>
    rounds.flatMap((round, i) =>
      inOrder(round).map(([pupil, given]): Reply => ({ pupil, question, when: 'road', level, attempt: i === 0 ? 1 : 2, given })),
    ),
  );
  return {
    title: lesson.plan.title,
    people,
    hands: handsSeated(pack, lesson.plan.hands),
    replies: [...quiz('before'), ...road, ...quiz('after')],
    asked: [...new Set(lesson.asked.map((a) => a.question))],
    classAnswers: Object.fromEntries(lesson.asked.map((a) => [a.question, a.classAnswer])),
    quiz: lesson.plan.quiz,
    counted: lesson.counted,
    seating: lesson.seating,
    campaign: lesson.campaign,
  };
}

function withBrought(pack: Pack, all: Evidence, result: Result, number: number): Evidence {
  const id = `brought-${result.token}`;
  const replies = result.levels.flatMap(({ level, asked }) =>
    asked.flatMap(({ question, answers }) => {
      const known = pack.shared.questions.find((q) => q.id === question);
      return answers.slice(0, 2).flatMap((answer, i): readonly Reply[] => {
        const given = known && { answer, grade: gradeAnswer(known, answer) };
        return given ? [{ pupil: id, question, when: 'road', level, attempt: i === 0 ? 1 : 2, given }] : [];
      });
    }),
  );
  return {
    ...all,
    people: [...all.people, { id, number, name: result.name, isRemoved: false, isBrought: true }],
    replies: [...all.replies, ...replies],
    asked: [...new Set([...all.asked, ...replies.map((r) => r.question)])],
  };
}
