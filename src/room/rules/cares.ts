/** What the teacher does for the class and not to the bill: time, seats, names, who is here, questions before and after. */
import type { Pack } from '../../core/level.ts';
import { accept, deny, type Heard } from './heard.ts';
import type { Lesson, Pupil, PupilId, QuizName } from './lesson.ts';
import type { TeacherSays } from './message.ts';
import { flawOfName, tidyName } from './names.ts';
import { seatLate } from './seating.ts';

/** @returns null where it is none of these */
export function hearCare(pack: Pack, lesson: Lesson, says: TeacherSays, at: number): Heard | null {
  const { clock } = lesson;
  switch (says.kind) {
    case 'open-quiz':
      return withQuiz(lesson, says.which, true);
    case 'close-quiz':
      return withQuiz(lesson, says.which, false);
    case 'pause':
      return accept(clock.pausedAt === null ? { ...lesson, clock: { ...clock, pausedAt: at } } : lesson);
    case 'resume': {
      if (clock.pausedAt === null) return accept(lesson);
      const endsAt = clock.endsAt === null ? null : clock.endsAt + Math.max(0, at - clock.pausedAt);
      return accept({ ...lesson, clock: { pausedAt: null, endsAt } });
    }
    case 'limit':
      if (!lesson.table && says.ms !== null) return deny('table/other');
      return accept({ ...lesson, clock: { ...clock, endsAt: says.ms === null ? null : (clock.pausedAt ?? at) + says.ms } });
    case 'give-time':
      return withPupil(lesson, says.pupil, (p) => ({ ...p, more: says.more }));
    case 'reseat': {
      const chamber = pack.shared.chambers.find((c) => c.id === says.chamber);
      if (!chamber?.blocs.some((b) => b.id === says.bloc)) return deny('bloc/unknown');
      if (!lesson.pupils[says.pupil]) return deny('pupil/unknown');
      const own = { ...lesson.seating[chamber.id], [says.pupil]: says.bloc };
      return accept({ ...lesson, seating: { ...lesson.seating, [chamber.id]: own } });
    }
    case 'lead':
      return lesson.pupils[says.pupil]
        ? accept({ ...lesson, leaders: { ...lesson.leaders, [says.bloc]: says.pupil } })
        : deny('pupil/unknown');
    case 'rename': {
      const name = tidyName(says.name);
      const flaw = flawOfName(name, lesson, says.pupil);
      return flaw ? deny(flaw) : withPupil(lesson, says.pupil, (p) => ({ ...p, name }));
    }
    case 'remove':
      return withPupil(lesson, says.pupil, (p) => ({ ...p, removed: true }));
    case 'readmit': {
      const heard = withPupil(lesson, says.pupil, ({ removed: _removed, ...p }) => p);
      return 'refusal' in heard ? heard : accept(seatLate(pack, heard.lesson, says.pupil));
    }
    default:
      return null;
  }
}

function withPupil(lesson: Lesson, id: PupilId, changed: (pupil: Pupil) => Pupil): Heard {
  const pupil = lesson.pupils[id];
  return pupil ? accept({ ...lesson, pupils: { ...lesson.pupils, [id]: changed(pupil) } }) : deny('pupil/unknown');
}

function withQuiz(lesson: Lesson, which: QuizName, isOpen: boolean): Heard {
  if (lesson.plan.quiz.length === 0) return deny('phase/other');
  const answers = lesson.quizzes[which]?.answers ?? {};
  return accept({ ...lesson, quizzes: { ...lesson.quizzes, [which]: { isOpen, answers } } });
}
