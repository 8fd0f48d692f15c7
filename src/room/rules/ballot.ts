/** A vote of the class: opened, cast, counted by the law's own rules. */

import { benchesFor } from '../../core/apportion.ts';
import type { VoteBeat } from '../../core/beat.ts';
import { type Chamber, memberCount } from '../../core/chamber.ts';
import { beatById, type Level, type Pack } from '../../core/level.ts';
import type { RollCall } from '../../core/tally.ts';
import { motionOf } from '../../core/vote.ts';
import { decide } from './bill.ts';
import { accept, deny, type Heard } from './heard.ts';
import type { Ballot, Cast, Counted, Lesson, PupilId } from './lesson.ts';
import type { Hands } from './message.ts';
import { levelOf } from './phase.ts';
import { cardsOf, present } from './seating.ts';

export function openBallot(pack: Pack, lesson: Lesson, n: number, isSecret: boolean): Heard {
  const at = voteOf(pack, lesson);
  if (!at) return deny('phase/other');
  if (lesson.table) return deny('table/taken');
  const { level, beat, chamber } = at;
  const cards = cardsOf(lesson, chamber);
  return accept({
    ...lesson,
    table: { kind: 'ballot', id: `vote-${n}`, level: level.id, beat: beat.id, chamber: chamber.id, isSecret, cards, votes: {} },
  });
}

/** Until it closes a pupil may change it; the latest turn counts, in whatever order they arrive. */
export function cast(lesson: Lesson, ballot: Ballot, pupil: PupilId, vote: Cast, turn: number): Heard {
  if (!ballot.cards.some((card) => card.pupil === pupil)) return deny('pupil/not-seated');
  const before = ballot.votes[pupil];
  if (before && turn < before.turn) return deny('turn/older', before.vote);
  if (before && turn === before.turn) return accept(lesson, before.vote);
  return accept({ ...lesson, table: { ...ballot, votes: { ...ballot.votes, [pupil]: { vote, turn } } } }, vote);
}

/** One letter a seat: a pupil's vote on each of the pupil's seats, empty where nobody voted. */
export function rollCallOf(chamber: Chamber, cards: Ballot['cards'], votes: Readonly<Record<PupilId, Cast>>): RollCall {
  const seats = Array.from({ length: memberCount(chamber) }, () => 'X');
  for (const { pupil, first, seats: own } of cards) seats.fill(votes[pupil] ?? 'X', first, first + own);
  return seats.join('');
}

/** Only how many: who knows where somebody sits learns nothing from it. */
function unseated(rollCall: RollCall): RollCall {
  const order = 'FABX';
  return [...rollCall].sort((a, b) => order.indexOf(a) - order.indexOf(b)).join('');
}

export function closeBallot(pack: Pack, lesson: Lesson, sealed?: RollCall): Heard {
  const { table } = lesson;
  const at = voteOf(pack, lesson);
  if (table?.kind !== 'ballot' || !at) return deny('table/other');
  const votes = Object.fromEntries(Object.entries(table.votes).map(([pupil, { vote }]) => [pupil, vote]));
  const cast = sealed ?? rollCallOf(at.chamber, table.cards, votes);
  const rollCall = table.isSecret ? unseated(cast) : cast;
  const { id, level, beat, chamber, cards, isSecret, reopened } = table;
  return recorded(pack, lesson, rollCall, {
    id,
    level,
    beat,
    chamber,
    cards,
    votes: isSecret ? null : votes,
    by: isSecret ? 'secret' : 'open',
    ...(reopened === undefined ? {} : { reopened }),
  });
}

/** The vote was closed too soon: its log entry no longer stands (see `log.ts`), and the reason is kept. */
export function reopenBallot(lesson: Lesson, reason: string): Heard {
  const told = typeof reason === 'string' ? reason.trim() : '';
  if (told === '') return deny('reason/missing');
  if (lesson.table?.kind !== 'ballot') return deny('table/other');
  return accept({ ...lesson, table: { ...lesson.table, reopened: told } });
}

/** Hands counted in the room, by bloc: each hand stands for a card; who raised none was absent. */
export function countHands(pack: Pack, lesson: Lesson, hands: Readonly<Record<string, Hands>>, n: number): Heard {
  const at = voteOf(pack, lesson);
  if (!at) return deny('phase/other');
  if (lesson.table) return deny('table/taken');
  const { level, beat, chamber } = at;
  const people = Math.max(lesson.plan.hands, present(lesson).length, chamber.blocs.length);
  const benches = benchesFor(chamber.blocs, people);
  const calls: string[] = [];
  for (const [i, { id, seats }] of chamber.blocs.entries()) {
    const cards = benches[i]?.cards ?? [];
    const own = hands[id] ?? { for: 0, against: 0, abstain: 0 };
    if (![own.for, own.against, own.abstain].every((c) => Number.isInteger(c) && c >= 0)) return deny('hands/too-many');
    const cast = ['F'.repeat(own.for), 'A'.repeat(own.against), 'B'.repeat(own.abstain)].join('');
    if (cast.length > cards.length) return deny('hands/too-many');
    calls.push(
      cards
        .map((own, k) => (cast[k] ?? 'X').repeat(own))
        .join('')
        .padEnd(seats, 'X'),
    );
  }
  return recorded(pack, lesson, calls.join(''), {
    id: `vote-${n}`,
    level: level.id,
    beat: beat.id,
    chamber: chamber.id,
    cards: [],
    votes: null,
    by: 'hands',
  });
}

/** The vote that the run stands at and that isn't counted yet. */
export function voteOf(
  pack: Pack,
  { run, opening }: Lesson,
): { readonly level: Level; readonly beat: VoteBeat; readonly chamber: Chamber } | null {
  if (!run || opening !== 'bill' || run.at.kind !== 'vote' || run.at.tally) return null;
  const level = levelOf(pack, run.level);
  const beat = beatById(level, run.beat);
  return beat.kind === 'vote' ? { level, beat, chamber: motionOf(level, beat).chamber } : null;
}

function recorded(pack: Pack, lesson: Lesson, rollCall: RollCall, about: Omit<Counted, 'rollCall' | 'tally'>): Heard {
  const heard = decide(pack, lesson, { kind: 'record-vote', target: about.beat, votes: rollCall });
  if ('refusal' in heard) return heard;
  const at = heard.lesson.run?.at;
  if (at?.kind !== 'vote' || !at.tally) throw new Error(`The vote ${about.beat} was not counted`);
  return accept({ ...heard.lesson, counted: [...lesson.counted, { ...about, rollCall, tally: at.tally }] });
}
