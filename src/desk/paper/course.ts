/** The course of a lesson on paper, made from the level itself: which parts it has, how long each takes, and what follows from what. */
import type { AgendaBeat, DecisionBeat, Line, VoteBeat } from '../../core/beat.ts';
import type { Condition } from '../../core/condition.ts';
import type { Effect } from '../../core/effect.ts';
import type { Level } from '../../core/level.ts';
import type { Wording } from '../../core/wording.ts';
import { saidOnce, type Vote, votesIn } from './lesson.ts';

export const PARTS = ['read', 'said', 'days', 'briefs', 'vote', 'questions', 'debrief'] as const;
export type Part = (typeof PARTS)[number];

/** Minutes of each part in a lesson that has all of them: forty together. */
const MINUTES: Readonly<Record<Part, number>> = { read: 8, said: 8, days: 6, briefs: 5, vote: 5, questions: 5, debrief: 3 };

/** What a level has no place for leaves its minutes to the questions and to the talk about them. */
export function courseOf(level: Level): readonly { readonly part: Part; readonly minutes: number }[] {
  const isThere: Partial<Record<Part, boolean>> = {
    said: level.hearsay.length > 0,
    days: agendasIn(level).length > 0,
    briefs: votesIn(level).length > 0,
    vote: votesIn(level).length > 0,
  };
  const own = PARTS.filter((part) => isThere[part] ?? true);
  const left = PARTS.reduce((sum, part) => sum + (own.includes(part) ? 0 : MINUTES[part]), 0);
  const more: Partial<Record<Part, number>> = { questions: Math.ceil(left / 2), debrief: Math.floor(left / 2) };
  return own.map((part) => ({ part, minutes: MINUTES[part] + (more[part] ?? 0) }));
}

/** Where days can be spent. */
export function agendasIn(level: Level): readonly AgendaBeat[] {
  return level.beats.flatMap((beat) => (beat.kind === 'agenda' && beat.actions.length > 0 ? [beat] : []));
}

/** What comes of sentences that nobody answers rightly, where it moves a bloc: their cards by number, from 1. */
export function spreadIn(
  level: Level,
  agenda: AgendaBeat,
): readonly { readonly cards: readonly number[]; readonly effects: readonly Effect[] }[] {
  return agenda.hearsay.flatMap(({ oneOf, spread, returns }) => {
    const effects = spread.filter((effect) => 'support' in effect);
    const cards = oneOf.flatMap((id) => {
      const at = level.hearsay.findIndex((one) => one.id === id);
      return at < 0 ? [] : [at + 1];
    });
    return returns || effects.length === 0 || cards.length === 0 ? [] : [{ cards, effects }];
  });
}

/** Beats that put one of these votes. */
export function votedOn(level: Level, votes: readonly Vote[]): readonly VoteBeat[] {
  const motions = new Set(votes.map(({ motion }) => motion.id));
  return level.beats.flatMap((beat) => (beat.kind === 'vote' && motions.delete(beat.motion) ? [beat] : []));
}

export function decisionsIn(level: Level): readonly DecisionBeat[] {
  return level.beats.flatMap((beat) => (beat.kind === 'decision' ? [beat] : []));
}

/** Lines that are said whatever happened before. */
export function always(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => line.when === undefined);
}

/** What every ending says of the matter, and what they ask of whoever reads. */
export function closing(level: Level): { readonly says: readonly Wording[]; readonly asks: readonly Wording[] } {
  const endings = level.beats.flatMap((beat) => (beat.kind === 'ending' ? [beat] : []));
  const each = endings.map(({ debrief }) => always(debrief).map(({ says }) => says));
  const [first = [], ...others] = each;
  return {
    says: first.filter((one) => others.every((says) => saidOnce([one, ...says]).length === says.length)),
    asks: saidOnce(endings.map(({ reflection }) => reflection)),
  };
}

/** The papers without which something isn't open; null where it asks for anything else, too. */
export function papersAsked(when: Condition): readonly string[] | null {
  if ('paper' in when) return [when.paper];
  if (!('all' in when)) return null;
  const each = when.all.map(papersAsked);
  return each.every((one) => one !== null) ? each.flat() : null;
}
