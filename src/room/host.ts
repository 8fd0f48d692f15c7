/** Holds one class: hears messages in order, keeps them before it answers, and says who should look again. Live rooms and lessons on one device are both this. */
import type { Pack } from '../core/level.ts';
import type { Answer } from '../core/question.ts';
import { answerMeant, answerShown } from './rules/blind.ts';
import type { PupilId } from './rules/lesson.ts';
import { lastMove, lessonFrom } from './rules/log.ts';
import type { Entry, HostSays, PupilSays, Reply, TeacherSays } from './rules/message.ts';
import { type PupilView, pupilView, seedOf } from './rules/pupil-view.ts';
import { type Class, type LookAgain, NEW_CLASS, receive } from './rules/receive.ts';
import { type TeacherView, teacherView } from './rules/teacher-view.ts';
import { type WallView, wallView } from './rules/wall-view.ts';

export type Host = {
  readonly pack: Pack;
  /** The class as it is; a new value after each message that was heard. */
  now(): Class;
  /** @param id the sender's own name for the message, so that what is sent twice is heard once */
  teacherSays(says: TeacherSays, id?: string): Reply;
  hostSays(says: HostSays): Reply;
  /** Answers are in the ids that the pupil was shown, and come back in them. */
  pupilSays(pupil: PupilId, says: PupilSays): Reply;
  pupilView(pupil: PupilId, language: string): PupilView;
  wallView(): WallView;
  teacherView(): TeacherView;
};

export type HostOptions = {
  readonly pack: Pack;
  /** The log so far, where a lesson goes on. */
  readonly log?: readonly Entry[];
  /** In ms since 1970. */
  readonly clock: () => number;
  /** Called before the answer goes out; when it throws, nothing was heard. */
  readonly keep: (entry: Entry) => void;
  readonly onLook?: (look: LookAgain) => void;
};

export function openHost({ pack, log = [], clock, keep, onLook }: HostOptions): Host {
  let now: Class = log.length === 0 ? NEW_CLASS : { log, lesson: lessonFrom(pack, log) };

  function hear(message: Parameters<typeof receive>[2]): Reply {
    const received = receive(pack, now, message);
    if (received.entry) keep(received.entry);
    now = received.class;
    const { pupils, wall, teacher } = received.look;
    if (wall || teacher || pupils === 'all' || pupils.length > 0) onLook?.(received.look);
    return received.reply;
  }

  const meant = (says: PupilSays): PupilSays | null => {
    const question = questionMeant(pack, now, says);
    if (!question || !('answer' in says)) return says;
    const answer = answerMeant(pack.shared, question, seedOf(now.lesson), says.answer);
    return answer ? { ...says, answer } : null;
  };

  return {
    pack,
    now: () => now,
    teacherSays: (says, id) => hear({ at: clock(), from: 'teacher', says, ...(id === undefined ? {} : { id }) }),
    hostSays: (says) => hear({ at: clock(), from: 'host', says }),
    pupilSays: (pupil, says) => {
      const question = questionMeant(pack, now, says);
      const own = meant(says);
      if (!own) return { kind: 'refused', code: 'answer/incomplete' };
      const reply = hear({ at: clock(), from: 'pupil', pupil, says: own });
      if (!question || reply.stands === undefined) return reply;
      const shown = answerShown(pack.shared, question, seedOf(now.lesson), reply.stands as Answer);
      return shown ? { ...reply, stands: shown } : reply;
    },
    pupilView: (pupil, language) => pupilView(pack, now.lesson, pupil, language),
    wallView: () => wallView(pack, now.lesson),
    teacherView: () => teacherView(pack, now.lesson, lastMove(now.log)),
  };
}

/** The question that a pupil's words are about, if they are about one. */
function questionMeant(pack: Pack, { lesson }: Class, says: PupilSays) {
  const id =
    says.kind === 'quiz-answer'
      ? says.question
      : says.kind === 'answer' && lesson.table?.kind === 'asking' && lesson.table.id === says.on
        ? lesson.table.question
        : null;
  return pack.shared.questions.find((q) => q.id === id) ?? null;
}
