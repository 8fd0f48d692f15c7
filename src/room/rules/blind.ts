/** A question without its answer: letters and figures stand for ids, in an order that doesn't depend on what is right. */
import { sentencesOf } from '../../core/grade.ts';
import { stableJson } from '../../core/json.ts';
import type { Shared } from '../../core/level.ts';
import type { Answer, Question } from '../../core/question.ts';
import { roller, shuffle } from '../../core/roller.ts';
import { findClaim } from '../../core/source.ts';
import { type Wording, wordsIn } from '../../core/wording.ts';

/** What is shown of a question. Its answers are made of these ids. */
export type ShownQuestion = {
  readonly kind: Question['kind'];
  readonly asks: string;
  /** Picks, things to order or to sort, right-hand sides, or sentences: by letter. */
  readonly options: readonly Shown[];
  /** Left-hand sides, or bins: by figure. */
  readonly places?: readonly Shown[];
  readonly range?: readonly [number, number];
};
export type Shown = { readonly id: string; readonly says: string };

type Thing = { readonly id: string; readonly says: Wording };
type Blind = { readonly options: readonly Thing[]; readonly places: readonly Thing[] };

export function shownQuestion(shared: Shared, question: Question, seed: string, language: string): ShownQuestion {
  const { options, places } = blindOf(shared, question, seed);
  const said = (things: readonly Thing[], name: (i: number) => string) =>
    things.map(({ says }, i) => ({ id: name(i), says: wordsIn(says, language).text }));
  return {
    kind: question.kind,
    asks: wordsIn(question.asks, language).text,
    options: said(options, letter),
    ...(places.length > 0 ? { places: said(places, figure) } : {}),
    ...(question.kind === 'number' ? { range: [question.min, question.max] as const } : {}),
  };
}

/** The answer in the pack's own ids; null where it has not the question's shape. Whether it is whole is asked by `isComplete`. */
export function answerMeant(shared: Shared, question: Question, seed: string, blind: Answer): Answer | null {
  const { options, places } = blindOf(shared, question, seed);
  return translated(question, blind, idBy(options, letter), idBy(places, figure));
}

/** The other way round: an answer in the ids that were shown. */
export function answerShown(shared: Shared, question: Question, seed: string, answer: Answer): Answer | null {
  const { options, places } = blindOf(shared, question, seed);
  return translated(question, answer, nameBy(options, letter), nameBy(places, figure));
}

function blindOf(shared: Shared, question: Question, seed: string): Blind {
  // Sorted by their words first: the order in the file may be the answer.
  const mixed = (things: readonly Thing[]) =>
    shuffle(
      roller(seed, `blind:${question.id}`),
      [...things].sort((a, b) => (stableJson(a.says) < stableJson(b.says) ? -1 : 1)),
    );
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return { options: mixed(question.picks), places: [] };
    case 'order':
      return { options: mixed(question.items), places: [] };
    case 'match':
      return {
        options: mixed(question.pairs.map(({ id, right }) => ({ id, says: right }))),
        places: question.pairs.map(({ id, left }) => ({ id, says: left })),
      };
    case 'categorise':
      return { options: mixed(question.items), places: question.bins };
    case 'number':
      return { options: [], places: [] };
    case 'hottext':
      return {
        options: sentencesOf(question.passage, shared.sources).map((id) => ({ id, says: findClaim(shared.sources, id)?.claim.says ?? {} })),
        places: [],
      };
  }
}

type Names = (id: string) => string | undefined;

function translated(question: Question, answer: Answer, option: Names, place: Names): Answer | null {
  if (answer === null || typeof answer !== 'object' || answer.kind !== question.kind) return null;
  const lost: string[] = [];
  const one = (names: Names, id: unknown): string => {
    const name = typeof id === 'string' ? names(id) : undefined;
    if (name === undefined) lost.push(String(id));
    return name ?? '';
  };
  const all = (ids: unknown) => (Array.isArray(ids) ? ids.map((id) => one(option, id)) : [one(option, null)]);
  const pairs = (from: Names, to: Names, record: unknown) =>
    record !== null && typeof record === 'object'
      ? Object.fromEntries(Object.entries(record).map(([a, b]) => [one(from, a), one(to, b)]))
      : {};
  const meant = ((): Answer => {
    switch (answer.kind) {
      case 'choice':
        return { kind: 'choice', pick: one(option, answer.pick) };
      case 'multiple':
        return { kind: 'multiple', picks: all(answer.picks) };
      case 'order':
        return { kind: 'order', order: all(answer.order) };
      case 'match':
        return { kind: 'match', pairs: pairs(place, option, answer.pairs) };
      case 'categorise':
        return { kind: 'categorise', bins: pairs(option, place, answer.bins) };
      case 'number':
        return { kind: 'number', value: answer.value };
      case 'hottext':
        return { kind: 'hottext', claim: one(option, answer.claim) };
    }
  })();
  return lost.length > 0 ? null : meant;
}

function idBy(things: readonly Thing[], name: (i: number) => string): Names {
  return (id) => things.find((_, i) => name(i) === id)?.id;
}

function nameBy(things: readonly Thing[], name: (i: number) => string): Names {
  return (id) => {
    const at = things.findIndex((t) => t.id === id);
    return at < 0 ? undefined : name(at);
  };
}

function letter(i: number): string {
  return String.fromCharCode(97 + i);
}

function figure(i: number): string {
  return String(i + 1);
}
