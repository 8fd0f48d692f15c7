/** The questions of a lesson: drawn by the level's checkpoints as in play, what pupils get apart from what decides it. */
import type { Level } from '../../core/level.ts';
import type { Question } from '../../core/question.ts';
import { roller, shuffle } from '../../core/roller.ts';
import type { Passage } from '../../core/source.ts';
import type { Wording } from '../../core/wording.ts';

/** What is printed for pupils. The right answer is nowhere in it, not even in the order of things. */
export type Asked = { readonly id: string; readonly asks: Wording; readonly offer: Offer };

export type Offer =
  | { readonly kind: 'choice' | 'multiple'; readonly picks: readonly Wording[] }
  | { readonly kind: 'order'; readonly items: readonly Wording[] }
  | { readonly kind: 'match'; readonly lefts: readonly Wording[]; readonly rights: readonly Wording[] }
  | { readonly kind: 'categorise'; readonly bins: readonly Wording[]; readonly items: readonly Wording[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'hottext'; readonly sentences: readonly Wording[] };

/** Positions on the sheet, from 0. */
export type Solution =
  | { readonly kind: 'choice' | 'multiple'; readonly picks: readonly number[] }
  /** For each printed item its place in the right order, from 1. */
  | { readonly kind: 'order'; readonly places: readonly number[] }
  /** For each left side the right side that belongs to it. */
  | { readonly kind: 'match'; readonly rights: readonly number[] }
  | { readonly kind: 'categorise'; readonly bins: readonly number[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'hottext'; readonly sentence: number };

/** Something to say to a likely error: to one pick, item or sentence by its position, to one number, or to any. */
export type Slip = { readonly at: number | null; readonly says: Wording };

/** What the key tells of a question. */
export type Decided = {
  readonly solution: Solution;
  readonly claim: string;
  readonly deciding: Wording;
  readonly slips: readonly Slip[];
};

export type LessonQuestion = { readonly asked: Asked; readonly decided: Decided };

/** As many as a play asks, or every one that could be drawn. */
export type Amount = 'drawn' | 'all';

/** The same seed gives the same questions in the same order, so that a sheet and its key go together whenever they are printed. */
export function lessonQuestions(level: Level, seed: string, amount: Amount = 'drawn'): readonly LessonQuestion[] {
  const drawn: Question[] = [];
  for (const beat of level.beats) {
    if (beat.kind !== 'checkpoint') continue;
    for (const { tag, count } of beat.draws) {
      const bank = level.shared.questions.filter((q) => q.tags.includes(tag) && !drawn.includes(q));
      drawn.push(...shuffle(roller(seed, `paper:${beat.id}:${tag}`), bank).slice(0, amount === 'all' ? bank.length : count));
    }
  }
  const passages = level.shared.sources.flatMap((source) => source.passages);
  return drawn.map((question) => lessonQuestion(question, passages, seed));
}

export function lessonQuestion(question: Question, passages: readonly Passage[], seed: string): LessonQuestion {
  const { offer, solution, slips } = partsOf(question, passages, seed);
  const { id, asks, claim, deciding } = question;
  return { asked: { id, asks, offer }, decided: { solution, claim, deciding, slips } };
}

type Parts = { readonly offer: Offer; readonly solution: Solution; readonly slips: readonly Slip[] };

function partsOf(question: Question, passages: readonly Passage[], seed: string): Parts {
  const mix = <T>(things: readonly T[], wording: (thing: T) => Wording) => mixed(things, wording, roller(seed, `paper:${question.id}`));
  const anyhow = 'wrong' in question ? [{ at: null, says: question.wrong }] : [];
  switch (question.kind) {
    case 'choice':
    case 'multiple': {
      const picks = mix(question.picks, (p) => p.says);
      return {
        offer: { kind: question.kind, picks: picks.map((p) => p.says) },
        solution: { kind: question.kind, picks: picks.flatMap((p, at) => (p.right ? [at] : [])) },
        slips: picks.flatMap((p, at) => (p.feedback && !p.right ? [{ at, says: p.feedback }] : [])),
      };
    }
    case 'order': {
      const items = mix(question.items, (i) => i.says);
      return {
        offer: { kind: 'order', items: items.map((i) => i.says) },
        solution: { kind: 'order', places: items.map((i) => question.items.indexOf(i) + 1) },
        slips: anyhow,
      };
    }
    case 'match': {
      const rights = mix(question.pairs, (p) => p.right);
      return {
        offer: { kind: 'match', lefts: question.pairs.map((p) => p.left), rights: rights.map((p) => p.right) },
        solution: { kind: 'match', rights: question.pairs.map((p) => rights.indexOf(p)) },
        slips: anyhow,
      };
    }
    case 'categorise': {
      const items = mix(question.items, (i) => i.says);
      return {
        offer: { kind: 'categorise', bins: question.bins.map((b) => b.says), items: items.map((i) => i.says) },
        solution: { kind: 'categorise', bins: items.map((i) => question.bins.findIndex((b) => b.id === i.bin)) },
        slips: [...anyhow, ...items.flatMap(({ feedback }, at) => (feedback ? [{ at, says: feedback }] : []))],
      };
    }
    case 'number':
      return {
        offer: { kind: 'number' },
        solution: { kind: 'number', value: question.answer },
        slips: [...question.near.map((n) => ({ at: n.is, says: n.feedback })), ...anyhow],
      };
    case 'hottext': {
      // Sentences of a passage stay as they stand in it.
      const claims = passages.find((p) => p.id === question.passage)?.claims ?? [];
      const told = claims.flatMap(({ id }, at) => {
        const says = question.feedback?.[id];
        return says ? [{ at, says }] : [];
      });
      return {
        offer: { kind: 'hottext', sentences: claims.map((c) => c.says) },
        solution: { kind: 'hottext', sentence: claims.findIndex((c) => c.id === question.claim) },
        slips: [...told, ...anyhow],
      };
    }
  }
}

/** Sorted by its words before it is mixed: files often have what is right in a place of its own. */
function mixed<T>(things: readonly T[], wording: (thing: T) => Wording, roll: () => number): readonly T[] {
  const words = (thing: T) => Object.values(wording(thing)).join('\n');
  return shuffle(
    roll,
    [...things].sort((a, b) => (words(a) < words(b) ? -1 : 1)),
  );
}
