/** What the player is putting together before it becomes an intent. Panel and stage share it; the run knows nothing of it. */

import { questionOf } from './checkpoint.ts';
import type { AtHearing } from './court-file.ts';
import type { Level } from './level.ts';
import type { Answer, Question } from './question.ts';
import type { Run } from './run.ts';
import { hearsayAbroad, lastAttempt, shownOrder } from './shown.ts';

export type Composition = {
  /** The hearsay slot that is looked at, and the passage that is open in the hand. */
  readonly hearsay: string | null;
  readonly passage: string | null;
  /** The question that is being answered. */
  readonly question: string | null;
  /** Picked ids; for an order, all of them in their present order. */
  readonly picked: readonly string[];
  /** Item -> bin, or left -> right. */
  readonly placed: Readonly<Record<string, string>>;
  /** Taken up and not yet put down: an item of a question, or an exhibit. */
  readonly held: string | null;
  readonly value: number | null;
};

export type Touch =
  | { readonly kind: 'look-at'; readonly hearsay: string | null }
  | { readonly kind: 'open-passage'; readonly passage: string | null }
  | { readonly kind: 'pick'; readonly id: string }
  | { readonly kind: 'hold'; readonly id: string | null }
  | { readonly kind: 'place'; readonly id: string; readonly at: string | null }
  | { readonly kind: 'shift'; readonly id: string; readonly by: -1 | 1 }
  | { readonly kind: 'set-value'; readonly value: number | null };

export const emptyComposition: Composition = {
  hearsay: null,
  passage: null,
  question: null,
  picked: [],
  placed: {},
  held: null,
  value: null,
};

/** A fresh composition for a run: an order starts as shown, a second try starts from the first answer. */
export function composeFor(level: Level, run: Run): Composition {
  if (run.at.kind === 'agenda') return { ...emptyComposition, hearsay: hearsayAbroad(level, run)[0]?.slot.id ?? null };
  if (run.at.kind === 'hearing') return { ...emptyComposition, held: inHand(run.at) };
  if (run.at.kind !== 'checkpoint') return emptyComposition;
  const question = questionOf(level, run.at.asked.question);
  const fresh = { ...emptyComposition, question: question.id };
  const before = lastAttempt(run)?.answer;
  if (before) return { ...fresh, ...fromAnswer(before) };
  return question.kind === 'order' ? { ...fresh, picked: shownOrder(level, run, question) } : fresh;
}

/** The first exhibit that isn't weighed yet lies in one's hand. */
function inHand({ exhibits, weighed }: AtHearing): string | null {
  return exhibits.find((id) => weighed[id] === undefined) ?? null;
}

/** One touch: look, open, pick, hold, place, shift or set. Touches that mean nothing here change nothing. */
export function touch(level: Level, run: Run, composition: Composition, t: Touch): Composition {
  switch (t.kind) {
    case 'look-at':
      return { ...composition, hearsay: t.hearsay, passage: null };
    case 'open-passage':
      return { ...composition, passage: t.passage };
    case 'hold':
      return { ...composition, held: t.id };
    case 'set-value':
      return { ...composition, value: t.value };
    case 'pick':
      return { ...composition, picked: picked(level, run, composition, t.id) };
    case 'place':
      return { ...composition, held: null, placed: placed(level, run, composition, t.id, t.at) };
    case 'shift':
      return { ...composition, picked: shifted(composition.picked, t.id, t.by) };
  }
}

/** The answer as it is composed, or null while it isn't complete. */
export function answerOf(question: Question, composition: Composition): Answer | null {
  if (composition.question !== question.id) return null;
  const { picked: ids, placed: at, value } = composition;
  switch (question.kind) {
    case 'choice':
      return ids[0] === undefined ? null : { kind: 'choice', pick: ids[0] };
    case 'hottext':
      return ids[0] === undefined ? null : { kind: 'hottext', claim: ids[0] };
    case 'multiple':
      return ids.length === 0 ? null : { kind: 'multiple', picks: question.picks.filter((p) => ids.includes(p.id)).map((p) => p.id) };
    case 'order':
      return ids.length === question.items.length ? { kind: 'order', order: ids } : null;
    case 'match':
      return Object.keys(at).length === question.pairs.length ? { kind: 'match', pairs: at } : null;
    case 'categorise':
      return Object.keys(at).length === question.items.length ? { kind: 'categorise', bins: at } : null;
    case 'number':
      return value === null || !Number.isInteger(value) || value < question.min || value > question.max ? null : { kind: 'number', value };
  }
}

function askedQuestion(level: Level, run: Run): Question | null {
  return run.at.kind === 'checkpoint' ? questionOf(level, run.at.asked.question) : null;
}

function picked(level: Level, run: Run, composition: Composition, id: string): readonly string[] {
  if (askedQuestion(level, run)?.kind !== 'multiple') return [id];
  return composition.picked.includes(id) ? composition.picked.filter((p) => p !== id) : [...composition.picked, id];
}

/** In a match each right-hand side belongs to one left-hand side: taking it frees it elsewhere. */
function placed(level: Level, run: Run, composition: Composition, id: string, at: string | null): Readonly<Record<string, string>> {
  const isMatch = askedQuestion(level, run)?.kind === 'match';
  const rest = Object.fromEntries(Object.entries(composition.placed).filter(([item, where]) => item !== id && !(isMatch && where === at)));
  return at === null ? rest : { ...rest, [id]: at };
}

function shifted(order: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return order;
  const out = [...order];
  [out[from], out[to]] = [out[to] as string, out[from] as string];
  return out;
}

function fromAnswer(answer: Answer): Partial<Composition> {
  switch (answer.kind) {
    case 'choice':
      return { picked: [answer.pick] };
    case 'hottext':
      return { picked: [answer.claim] };
    case 'multiple':
      return { picked: answer.picks };
    case 'order':
      return { picked: answer.order };
    case 'match':
      return { placed: answer.pairs };
    case 'categorise':
      return { placed: answer.bins };
    case 'number':
      return { value: answer.value };
  }
}
