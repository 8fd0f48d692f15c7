/** What a class can decide on now, in words: one thing of a few, or hearsay and what to do about it. */
import type { HearingBeat } from '../../core/beat.ts';
import { exhibitOf, hearingOf } from '../../core/court-file.ts';
import type { Intent, IntentTemplate } from '../../core/intent.ts';
import { beatById, type Level, type Pack } from '../../core/level.ts';
import { openIntents } from '../../core/open-intents.ts';
import type { Finding } from '../../core/procedure.ts';
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

/** What needs nothing filled in; in court, what the next exhibit may be taken for, then the next finding, then the orders. */
export function pollOptions(pack: Pack, run: Run, say: (wording: Wording) => string): readonly PollOption[] {
  const level = levelOf(pack, run.level);
  const beat = beatById(level, run.beat);
  if (beat.kind === 'hearing') return courtOptions(level, beat, run, say);
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

/** One thing after another, as the court takes them: a class can’t weigh four papers with one show of hands. */
function courtOptions(level: Level, beat: HearingBeat, run: Run, say: (wording: Wording) => string): readonly PollOption[] {
  const { at } = run;
  if (at.kind !== 'hearing') return [];
  const { fields, tests, findings, orders } = hearingOf(level, beat);
  const open = openIntents(level, run);
  const option = (says: Wording, about: Wording | null, intent: Intent): PollOption => ({
    says: say(says),
    hint: about ? say(about) : '',
    days: 0,
    intent,
  });
  const asOf = ({ fill }: IntentTemplate) => (fill.shape === 'as' ? fill.among : []);
  const weigh = open.find(({ kind, target }) => kind === 'weigh' && at.weighed[target] === undefined);
  if (weigh) {
    const { title } = exhibitOf(beat, weigh.target);
    return asOf(weigh).flatMap((as) => {
      const says = fields.find((f) => f.id === as)?.title ?? tests.find((t) => t.id === as)?.fails;
      return says ? [option(says, title, { kind: 'weigh', target: weigh.target, as })] : [];
    });
  }
  const find = open.find(({ kind, target }) => kind === 'find' && at.findings[target] === undefined);
  const field = fields.find((f) => f.id === find?.target);
  if (find && field)
    return asOf(find).map((as) => option(findings[as as Finding], field.title, { kind: 'find', target: find.target, as: as as Finding }));
  return orders.flatMap((order) =>
    open.some(({ kind, target }) => kind === 'draft' && target === order.id)
      ? [option(order.says, null, { kind: 'draft', target: order.id })]
      : [],
  );
}
