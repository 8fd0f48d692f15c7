/** What a class can decide on now, in words: one thing of a few, or hearsay and what to do about it. */
import type { Intent } from '../../core/intent.ts';
import { beatById, type Pack } from '../../core/level.ts';
import { openIntents } from '../../core/open-intents.ts';
import type { Run } from '../../core/run.ts';
import { hearsayAbroad, passagesInHand } from '../../core/shown.ts';
import type { Wording } from '../../core/wording.ts';
import type { Lesson, Poll, PupilId } from './lesson.ts';
import { levelOf } from './phase.ts';

export type PollOption = { readonly says: string; readonly hint: string; readonly days: number; readonly intent: Intent };
/** A sentence that is abroad; it is answered with a sentence of `hand`, or otherwise. */
export type PollHearsay = { readonly slot: string; readonly says: string };
export type ShownPoll = {
  readonly id: string;
  readonly mayPick: boolean;
  readonly options: readonly PollOption[];
  readonly hearsay: readonly PollHearsay[];
  readonly hand: readonly { readonly title: string; readonly claims: readonly { readonly id: string; readonly says: string }[] }[];
  readonly own: Intent | null;
  readonly turn: number;
};

export function shownPoll(pack: Pack, lesson: Lesson, poll: Poll, pupil: PupilId, say: (wording: Wording) => string): ShownPoll | null {
  const { run } = lesson;
  if (!run) return null;
  const level = levelOf(pack, run.level);
  const hearsay = hearsayAbroad(level, run).map(({ slot, hearsay: { says } }) => ({ slot: slot.id, says: say(says) }));
  const hand = hearsay.length > 0 ? passagesInHand(level) : [];
  const own = poll.picks[pupil];
  return {
    id: poll.id,
    mayPick: poll.weights === null || poll.weights[pupil] !== undefined,
    options: pollOptions(pack, run, say),
    hearsay,
    hand: hand.map(({ title, claims }) => ({ title: say(title), claims: claims.map((c) => ({ id: c.id, says: say(c.says) })) })),
    own: own?.intent ?? null,
    turn: own?.turn ?? 0,
  };
}

/** What needs nothing filled in. */
export function pollOptions(pack: Pack, run: Run, say: (wording: Wording) => string): readonly PollOption[] {
  const level = levelOf(pack, run.level);
  const beat = beatById(level, run.beat);
  return openIntents(level, run).flatMap(({ kind, target }): readonly PollOption[] => {
    if (kind === 'choose' && (beat.kind === 'choice' || beat.kind === 'vote')) {
      const option = beat.options.find((o) => o.id === target);
      return option ? [{ says: say(option.says), hint: '', days: option.unsaid ? 0 : (option.days ?? 0), intent: { kind, target } }] : [];
    }
    if (kind === 'act' && beat.kind === 'agenda') {
      const action = beat.actions.find((a) => a.id === target);
      return action ? [{ says: say(action.says), hint: say(action.hint), days: action.days, intent: { kind, target } }] : [];
    }
    if (kind === 'leave' && beat.kind === 'agenda') return [{ says: say(beat.leave.says), hint: '', days: 0, intent: { kind, target } }];
    return [];
  });
}
