/** What the teacher's console sees: everything but how anybody votes in secret. */
import type { Pack } from '../../core/level.ts';
import type { Lesson, Plan, PupilId } from './lesson.ts';
import type { TeacherSays } from './message.ts';
import { present } from './seating.ts';
import { type Step, stepsOf } from './steps.ts';
import { askedNow, doneBy, type WallView, wallView } from './wall-view.ts';

export type TeacherPupil = {
  readonly id: PupilId;
  readonly name: string;
  readonly number: number;
  readonly code: string;
  readonly isRemoved: boolean;
  readonly more: number | 'unlimited';
  /** Bloc by chamber. */
  readonly blocs: Readonly<Record<string, string>>;
  readonly isAsked: boolean;
  readonly hasDone: boolean;
};

export type TeacherView = {
  readonly wall: WallView;
  readonly plan: Plan;
  readonly pupils: readonly TeacherPupil[];
  readonly steps: readonly Step[];
  readonly opening: Lesson['opening'];
  readonly leaders: Lesson['leaders'];
  readonly canReopen: boolean;
  /** What an undo would take back. */
  readonly undoes: TeacherSays | null;
};

/** @param undoes what `lastMove` finds in the lesson's log */
export function teacherView(pack: Pack, lesson: Lesson, undoes: TeacherSays | null = null): TeacherView {
  const [done, asked] = [doneBy(lesson), new Set(askedNow(lesson))];
  const here = new Set(present(lesson).map((p) => p.id));
  const { run, counted } = lesson;
  return {
    wall: wallView(pack, lesson),
    plan: lesson.plan,
    pupils: Object.values(lesson.pupils)
      .sort((a, b) => a.number - b.number)
      .map(({ id, name, number, code, more }) => ({
        id,
        name,
        number,
        code,
        more,
        isRemoved: !here.has(id),
        blocs: Object.fromEntries(
          Object.entries(lesson.seating).flatMap(([chamber, own]) => (own[id] === undefined ? [] : [[chamber, own[id]]])),
        ),
        isAsked: asked.has(id),
        hasDone: done.has(id),
      })),
    steps: stepsOf(pack, lesson),
    opening: lesson.opening,
    leaders: lesson.leaders,
    canReopen: lesson.opening === 'bill' && run?.at.kind === 'vote' && run.at.tally !== null && counted.at(-1)?.by !== 'hands',
    undoes,
  };
}
