/** What of a level is printed for a lesson: what there is to read, which votes can be held, and who sits where. */
import { benchesFor } from '../../core/apportion.ts';
import type { Card } from '../../core/beat.ts';
import { type Bloc, type Chamber, memberCount } from '../../core/chamber.ts';
import type { Level } from '../../core/level.ts';
import { votesNeeded } from '../../core/majority.ts';
import type { Motion, Rule } from '../../core/procedure.ts';
import { roller, shuffle } from '../../core/roller.ts';
import type { Layer, Passage, Source } from '../../core/source.ts';
import type { Wording } from '../../core/wording.ts';
import { OF_A_VOTE, type SheetName } from '../../text/words/paper.ts';

export type Vote = {
  readonly motion: Motion;
  readonly chamber: Chamber;
  /** As it is read out. */
  readonly question: Wording;
  readonly rule: Rule | null;
  readonly needed: number;
  readonly members: number;
};

/** The votes that a level can come to, each motion once. */
export function votesIn(level: Level): readonly Vote[] {
  const { motions, rules } = level.shared.procedure;
  const seen = new Set<string>();
  return level.beats.flatMap((beat) => {
    if (beat.kind !== 'vote' || seen.has(beat.motion)) return [];
    seen.add(beat.motion);
    const motion = motions.find((m) => m.id === beat.motion);
    const chamber = level.shared.chambers.find((c) => c.id === motion?.chamber);
    if (!motion || !chamber) return [];
    const members = memberCount(chamber);
    const rule = rules.find((r) => r.id === motion.rule) ?? null;
    return [{ motion, chamber, question: beat.question, rule, needed: votesNeeded(motion.majority, members), members }];
  });
}

/** Sheets on which there would be nothing. */
export function emptySheets(level: Level, hasGuide: boolean): ReadonlySet<SheetName> {
  return new Set<SheetName>([
    ...(hasGuide ? [] : (['guide'] as const)),
    ...(level.hearsay.length > 0 ? [] : (['said'] as const)),
    ...(level.beats.some((beat) => beat.kind === 'agenda' && beat.actions.length > 0) ? [] : (['days'] as const)),
    ...(votesIn(level).length > 0 ? [] : OF_A_VOTE),
  ]);
}

/** The chambers of some votes, each once, with its votes. */
export function chambersOf(votes: readonly Vote[]): readonly { readonly chamber: Chamber; readonly votes: readonly Vote[] }[] {
  const chambers = [...new Set(votes.map((vote) => vote.chamber))];
  return chambers.map((chamber) => ({ chamber, votes: votes.filter((vote) => vote.chamber === chamber) }));
}

/** A pupil's card: the bloc it sits in, and the seats it votes for. */
export type SeatCard = { readonly number: number; readonly bloc: Bloc; readonly seats: number };

/** All seats of the chamber in cards; no bloc stays empty, so a class smaller than its blocs has cards left over for a second hand. */
export function seatCards({ blocs }: Chamber, pupils: number): readonly SeatCard[] {
  const benches = benchesFor(blocs, Math.max(pupils, blocs.length));
  return blocs
    .flatMap((bloc, i) => (benches[i]?.cards ?? []).map((seats) => ({ bloc, seats })))
    .map((card, i) => ({ number: i + 1, ...card }));
}

export type Reading = { readonly source: Source; readonly passages: readonly Passage[] };

const BESIDE: ReadonlySet<Layer> = new Set(['rules', 'diplomacy']);

/** The article, whole; and of the rules and of what others said, the passages on which the level's questions and votes rest. */
export function readingsFor(level: Level): readonly Reading[] {
  const { sources, questions } = level.shared;
  const tags = new Set(level.beats.flatMap((beat) => (beat.kind === 'checkpoint' ? beat.draws.map((d) => d.tag) : [])));
  const asked = questions.filter((q) => q.tags.some((tag) => tags.has(tag))).map((q) => q.claim);
  const voted = votesIn(level).flatMap(({ rule }) => rule?.claims ?? []);
  const wanted = new Set([...asked, ...voted]);
  return [...sources.filter((s) => s.layer === 'article'), ...sources.filter((s) => BESIDE.has(s.layer))].flatMap((source) => {
    const passages =
      source.layer === 'article' ? source.passages : source.passages.filter((p) => p.claims.some((claim) => wanted.has(claim.id)));
    return passages.length > 0 ? [{ source, passages }] : [];
  });
}

export type Views = { readonly id: string; readonly title: Wording; readonly cards: readonly Card[] };

/**
 * Where a level lays several views beside one another, which the passages don't hold already. As in play chance mixes their order,
 * so that nobody is always first.
 */
export function viewsIn(level: Level, seed: string): readonly Views[] {
  const read = new Set(readingsFor(level).flatMap(({ passages }) => passages.flatMap(({ claims }) => claims.map(({ id }) => id))));
  return level.beats.flatMap((beat): Views[] => {
    if (beat.kind !== 'story' || beat.epilogue || beat.cards?.show !== 'perspectives') return [];
    if (beat.cards.list.every(({ claims }) => claims.every((id) => read.has(id)))) return [];
    return [{ id: beat.id, title: beat.title, cards: shuffle(roller(seed, `paper:${beat.id}`), beat.cards.list) }];
  });
}

/** Things by pages of so many. */
export function inPages<T>(things: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(things.length / size) }, (_, i) => things.slice(i * size, (i + 1) * size));
}

/** Each wording once: a pack of one level often says the same of both. */
export function saidOnce(wordings: readonly (Wording | undefined)[]): readonly Wording[] {
  return [...new Map(wordings.flatMap((one) => (one ? [[JSON.stringify(Object.entries(one).sort()), one] as const] : []))).values()];
}
