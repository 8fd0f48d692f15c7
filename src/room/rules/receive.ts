/** The lesson's one door: (class, message) -> (class, answer, who should look again). */
import type { Pack } from '../../core/level.ts';
import { hear } from './hear.ts';
import type { Lesson, PupilId } from './lesson.ts';
import { canUndo, lessonFrom } from './log.ts';
import type { Entry, Message, RefusalCode, Reply } from './message.ts';
import { EMPTY_LESSON } from './opening.ts';

/** A class: what was said in it, and what follows from that. */
export type Class = { readonly log: readonly Entry[]; readonly lesson: Lesson };

/** Whose view may have changed. A pupil's own act changes nothing for the other pupils. */
export type LookAgain = { readonly pupils: 'all' | readonly PupilId[]; readonly wall: boolean; readonly teacher: boolean };

export type Received = { readonly class: Class; readonly reply: Reply; readonly entry: Entry | null; readonly look: LookAgain };

export const NEW_CLASS: Class = { log: [], lesson: EMPTY_LESSON };

/** How far back a message that is sent twice is looked for, among those that have a name: what a thousand pupils say in between has none. */
const RECENT = 500;

const NOBODY: LookAgain = { pupils: [], wall: false, teacher: false };
const EVERYBODY: LookAgain = { pupils: 'all', wall: true, teacher: true };

/**
 * Hears a message. What is heard stands in the log; what is refused changes nothing and leaves no trace. What a pupil says a second
 * time is heard, and counts once.
 *
 * @throws never for a message, however late or foolish; its shape is the host's to check
 */
export function receive(pack: Pack, now: Class, message: Message): Received {
  const { log, lesson } = now;
  if (message.id !== undefined && isInLog(log, message.id)) return { class: now, reply: { kind: 'heard' }, entry: null, look: NOBODY };
  const entry: Entry = { ...message, n: (log.at(-1)?.n ?? 0) + 1 };
  if (entry.from === 'teacher' && (entry.says.kind === 'undo' || entry.says.kind === 'reopen-ballot')) {
    const code = flawOfRewind(now, entry.says);
    if (code) return { class: now, reply: { kind: 'refused', code }, entry: null, look: NOBODY };
    const longer = [...log, entry];
    return { class: { log: longer, lesson: lessonFrom(pack, longer) }, reply: { kind: 'heard' }, entry, look: EVERYBODY };
  }
  const heard = hear(pack, lesson, entry);
  const stands = heard.stands === undefined ? {} : { stands: heard.stands };
  if ('refusal' in heard) return { class: now, reply: { kind: 'refused', code: heard.refusal.code, ...stands }, entry: null, look: NOBODY };
  if (heard.lesson === lesson) return { class: now, reply: { kind: 'heard', ...stands }, entry: null, look: NOBODY };
  const look: LookAgain = message.from === 'pupil' ? { pupils: [message.pupil], wall: true, teacher: true } : EVERYBODY;
  return { class: { log: [...log, entry], lesson: heard.lesson }, reply: { kind: 'heard', ...stands }, entry, look };
}

function isInLog(log: readonly Entry[], id: string): boolean {
  for (let i = log.length - 1, named = 0; i >= 0 && named < RECENT; i--) {
    const own = log[i]?.id;
    if (own === id) return true;
    if (own !== undefined) named += 1;
  }
  return false;
}

/** These two change what the log means, and are asked here whether they can. */
function flawOfRewind(
  { log, lesson }: Class,
  says: { readonly kind: 'undo' } | { readonly kind: 'reopen-ballot'; readonly reason: string },
): RefusalCode | null {
  if (says.kind === 'undo') return canUndo(log) ? null : 'undo/nothing';
  if (typeof says.reason !== 'string' || says.reason.trim() === '') return 'reason/missing';
  const { run, opening } = lesson;
  const isCounted = opening === 'bill' && run?.at.kind === 'vote' && run.at.tally !== null;
  return isCounted && lesson.counted.at(-1)?.by !== 'hands' ? null : 'phase/other';
}
