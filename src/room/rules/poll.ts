/** The class decides what the bill does next: among what is open, by those who have a say. */

import type { Intent } from '../../core/intent.ts';
import { stableJson } from '../../core/json.ts';
import type { Pack } from '../../core/level.ts';
import { openIntents } from '../../core/open-intents.ts';
import { step } from '../../core/step.ts';
import { decide } from './bill.ts';
import { accept, deny, type Heard } from './heard.ts';
import type { Lesson, Poll, Polled, PupilId } from './lesson.ts';
import { levelOf } from './phase.ts';
import { cardsOf, chambersOf, leadersOf } from './seating.ts';

const CHOSEN: ReadonlySet<Intent['kind']> = new Set([
  'choose',
  'act',
  'leave',
  'hand-over',
  'say-silent',
  'let-pass',
  'weigh',
  'find',
  'draft',
]);

export function openPoll(pack: Pack, lesson: Lesson, n: number): Heard {
  const { run, plan } = lesson;
  if (!run || lesson.opening !== 'bill') return deny('phase/other');
  if (lesson.table) return deny('table/taken');
  if (!openIntents(levelOf(pack, run.level), run).some(({ kind }) => CHOSEN.has(kind))) return deny('phase/other');
  const weights = plan.deciders === 'leaders' ? weightsOf(pack, lesson) : null;
  return accept({ ...lesson, table: { kind: 'poll', id: `poll-${n}`, beat: run.beat, weights, picks: {} } });
}

export function pick(pack: Pack, lesson: Lesson, poll: Poll, pupil: PupilId, intent: Intent, turn: number): Heard {
  if (poll.weights && poll.weights[pupil] === undefined) return deny('pupil/no-say');
  const before = poll.picks[pupil];
  if (before && turn < before.turn) return deny('turn/older', before.intent);
  if (before && turn === before.turn) return accept(lesson, before.intent);
  const { run } = lesson;
  // Trying it out is the only opinion about what is open.
  if (!run || !CHOSEN.has(intent?.kind) || step(levelOf(pack, run.level), run, intent).kind === 'rejection') return deny('intent/not-open');
  return accept({ ...lesson, table: { ...poll, picks: { ...poll.picks, [pupil]: { intent, turn } } } }, intent);
}

export type Standing = { readonly intent: Intent; readonly weight: number; readonly pupils: readonly PupilId[] };

/** What was picked, the heaviest first; of equal weight, as their words sort. */
export function standings(poll: Poll): readonly Standing[] {
  const by = new Map<string, Standing>();
  for (const [pupil, { intent }] of Object.entries(poll.picks)) {
    const key = stableJson(intent);
    const had = by.get(key) ?? { intent, weight: 0, pupils: [] };
    by.set(key, { intent, weight: had.weight + (poll.weights ? (poll.weights[pupil] ?? 0) : 1), pupils: [...had.pupils, pupil] });
  }
  return [...by.entries()].sort(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1)).map(([, standing]) => standing);
}

export function closePoll(pack: Pack, lesson: Lesson, chosen?: Intent): Heard {
  const { table } = lesson;
  if (table?.kind !== 'poll') return deny('table/other');
  const all = standings(table);
  const first = all[0];
  if (!first) return deny('answer/nobody');
  const leading = all.filter((s) => s.weight === first.weight);
  const taken =
    chosen === undefined ? (leading.length === 1 ? first : null) : leading.find((s) => stableJson(s.intent) === stableJson(chosen));
  if (!taken) return deny('poll/tied');
  const heard = decide(pack, lesson, taken.intent);
  if ('refusal' in heard) return heard;
  const became = heard.lesson.campaign.current?.recording.intents.length ?? 0;
  const level = lesson.run?.level ?? '';
  const closed: Polled = { id: table.id, level, beat: table.beat, standings: all, taken: taken.intent, became };
  return accept({ ...heard.lesson, polled: [...lesson.polled, closed] });
}

/** Each leader with the seats of the bloc, in the chamber that comes first. */
function weightsOf(pack: Pack, lesson: Lesson): Readonly<Record<PupilId, number>> {
  const chamber = chambersOf(pack, lesson)[0];
  if (!chamber) return {};
  const leaders = Object.values(leadersOf(lesson, chamber));
  const seats = (pupil: PupilId) => {
    const bloc = cardsOf(lesson, chamber).find((c) => c.pupil === pupil)?.bloc;
    return chamber.blocs.find((b) => b.id === bloc)?.seats ?? 0;
  };
  return Object.fromEntries(leaders.map((pupil) => [pupil, seats(pupil)]));
}
