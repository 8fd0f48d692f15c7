/** The log is the lesson: folding it gives the lesson again, on any machine, after any crash. */
import type { Pack } from '../../core/level.ts';
import { hear } from './hear.ts';
import type { Lesson } from './lesson.ts';
import type { Entry, TeacherSays } from './message.ts';
import { EMPTY_LESSON } from './opening.ts';

const CARES: ReadonlySet<TeacherSays['kind']> = new Set<TeacherSays['kind']>([
  'open-quiz',
  'close-quiz',
  'pause',
  'resume',
  'limit',
  'give-time',
  'reseat',
  'lead',
  'rename',
  'remove',
  'readmit',
  'undo',
]);

/** The lesson that a log tells. */
export function lessonFrom(pack: Pack, log: readonly Entry[]): Lesson {
  return standing(log).reduce((lesson, entry) => {
    const heard = hear(pack, lesson, entry);
    return 'refusal' in heard ? lesson : heard.lesson;
  }, EMPTY_LESSON);
}

/** Whether there is a move of the teacher's to take back. */
export function canUndo(log: readonly Entry[]): boolean {
  return lastMove(log) !== null;
}

/** What an undo would take back. */
export function lastMove(log: readonly Entry[]): TeacherSays | null {
  const last = standing(log).findLast(isMove);
  return last?.from === 'teacher' ? last.says : null;
}

/**
 * What of a log still stands. An undo takes back the last move of the teacher's, and with it what pupils said to what it had opened;
 * a vote that is opened once more was never closed.
 */
function standing(log: readonly Entry[]): readonly Entry[] {
  const kept: Entry[] = [];
  for (const entry of log) {
    const kind = entry.from === 'teacher' ? entry.says.kind : null;
    if (kind === 'undo') {
      const last = kept.findLastIndex(isMove);
      if (last >= 0) kept.splice(last, 1);
      continue;
    }
    if (kind === 'reopen-ballot') {
      const closed = kept.findLastIndex((e) => e.from === 'teacher' && e.says.kind === 'close-ballot');
      const since = kept.slice(Math.max(0, closed) + 1).filter((e) => !isMove(e));
      if (closed >= 0) kept.splice(closed, kept.length, ...since);
    }
    kept.push(entry);
  }
  return kept;
}

function isMove(entry: Entry): boolean {
  return entry.from === 'teacher' && !CARES.has(entry.says.kind);
}

/** The log as it may be kept: of secret votes that were counted, only the count; of those that weren't, nothing. */
export function sealed(pack: Pack, log: readonly Entry[]): readonly Entry[] {
  const begin = log[0]?.says;
  const isSecret = begin?.kind === 'begin' && begin.plan.ballot === 'secret';
  // However a ballot ended: left open, cleared away or taken back, it was secret to whoever voted in it.
  const secret = new Set(log.flatMap(({ says, n }) => (says.kind === 'open-ballot' && (says.secret ?? isSecret) ? [`vote-${n}`] : [])));
  const closed = log.map((entry, i): Entry => {
    if (entry.from !== 'teacher' || entry.says.kind !== 'close-ballot') return entry;
    const last = lessonFrom(pack, log.slice(0, i + 1)).counted.at(-1);
    if (last?.by !== 'secret') return entry;
    return { ...entry, says: { kind: 'close-ballot', sealed: last.rollCall } };
  });
  return closed.filter(({ says }) => says.kind !== 'vote' || !secret.has(says.on));
}
