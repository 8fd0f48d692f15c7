/** From fields that were filled in to an answer in the letters and figures that were shown. */
import type { Answer } from '../../../core/question.ts';
import type { ShownQuestion } from '../../rules/blind.ts';

/** By the letter, figure or place that a field is for; a ticked one holds a word of any kind. */
export type Filled = Readonly<Record<string, string>>;

/** The letter that stands in two fields, where each may stand in one only. */
export function letterTwice({ kind }: ShownQuestion, filled: Filled): string | null {
  if (kind !== 'order' && kind !== 'match') return null;
  const letters = Object.values(filled).filter((letter) => letter !== '');
  return letters.find((letter, i) => letters.indexOf(letter) < i) ?? null;
}

/** @returns null where a field is still empty; whether the answer is whole is the rules' to say */
export function answerFrom({ kind, options, places = [] }: ShownQuestion, filled: Filled): Answer | null {
  const ticked = options.filter(({ id }) => filled[id]).map(({ id }) => id);
  const taken = (ids: readonly string[]) => Object.fromEntries(ids.flatMap((id) => (filled[id] ? [[id, filled[id]]] : [])));
  switch (kind) {
    case 'choice':
      return ticked[0] === undefined ? null : { kind, pick: ticked[0] };
    case 'hottext':
      return ticked[0] === undefined ? null : { kind, claim: ticked[0] };
    case 'multiple':
      return ticked.length === 0 ? null : { kind, picks: ticked };
    case 'order':
      return { kind, order: options.flatMap((_, i) => filled[String(i + 1)] || []) };
    case 'match':
      return { kind, pairs: taken(places.map((p) => p.id)) };
    case 'categorise':
      return { kind, bins: taken(options.map((o) => o.id)) };
    case 'number':
      return /^\s*-?\d+\s*$/.test(filled.value ?? '') ? { kind, value: Number(filled.value) } : null;
  }
}
