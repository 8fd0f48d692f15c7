/** An answer in the making, for a question as pupils are shown it: what was picked, in which order, what lies where. */
import type { Answer } from '../../../../core/question.ts';
import type { ShownQuestion } from '../../../rules/blind.ts';

export type Draft = {
  /** Picked options; for an order, all of them as they stand. */
  readonly picked: readonly string[];
  /** What was put where: by place for a match, by option for sorting. */
  readonly placed: Readonly<Record<string, string>>;
  readonly value: number | null;
};

/** @param given the answer it begins with, as in a second round */
export function draftOf(question: ShownQuestion, given: Answer | null): Draft {
  const ids = question.options.map((o) => o.id);
  const empty: Draft = { picked: question.kind === 'order' ? ids : [], placed: {}, value: null };
  switch (given?.kind) {
    case 'choice':
      return { ...empty, picked: [given.pick] };
    case 'multiple':
      return { ...empty, picked: given.picks };
    case 'order':
      return { ...empty, picked: given.order };
    case 'match':
      return { ...empty, placed: given.pairs };
    case 'categorise':
      return { ...empty, placed: given.bins };
    case 'number':
      return { ...empty, value: given.value };
    case 'hottext':
      return { ...empty, picked: [given.claim] };
    case undefined:
      return empty;
  }
}

/** The answer that a draft makes; null where something is missing. */
export function answerOf({ kind, options, places = [], range }: ShownQuestion, { picked, placed, value }: Draft): Answer | null {
  const [first] = picked;
  const isPlaced = (things: ShownQuestion['options']) => things.every(({ id }) => placed[id] !== undefined);
  switch (kind) {
    case 'choice':
      return first === undefined ? null : { kind, pick: first };
    case 'hottext':
      return first === undefined ? null : { kind, claim: first };
    case 'multiple':
      return picked.length === 0 ? null : { kind, picks: options.flatMap(({ id }) => (picked.includes(id) ? [id] : [])) };
    case 'order':
      return picked.length === options.length ? { kind, order: picked } : null;
    case 'match':
      return isPlaced(places) ? { kind, pairs: placed } : null;
    case 'categorise':
      return isPlaced(options) ? { kind, bins: placed } : null;
    case 'number':
      return value !== null && Number.isInteger(value) && range && value >= range[0] && value <= range[1] ? { kind, value } : null;
  }
}

export function picking({ kind }: ShownQuestion, draft: Draft, id: string): Draft {
  if (kind !== 'multiple') return { ...draft, picked: [id] };
  const { picked } = draft;
  return { ...draft, picked: picked.includes(id) ? picked.filter((p) => p !== id) : [...picked, id] };
}

export function shifting(draft: Draft, id: string, by: -1 | 1): Draft {
  const from = draft.picked.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= draft.picked.length) return draft;
  const picked = [...draft.picked];
  picked.splice(from, 1);
  picked.splice(to, 0, id);
  return { ...draft, picked };
}

/** @param at null takes it away again */
export function placing(draft: Draft, id: string, at: string | null): Draft {
  const { [id]: _was, ...rest } = draft.placed;
  return { ...draft, placed: at === null ? rest : { ...rest, [id]: at } };
}
