/** Questions and answers: "is it complete?" apart from "is it right?". */

import type { Answer, Grade, Question } from './question.ts';
import { findClaim, type Source } from './source.ts';

/** Whether an answer has the question's kind and fills it in whole. Right or wrong is not asked here. */
export function isComplete(question: Question, answer: Answer, sources: readonly Source[]): boolean {
  switch (question.kind) {
    case 'choice':
      return answer.kind === 'choice' && has(question.picks, answer.pick);
    case 'multiple':
      return (
        answer.kind === 'multiple' &&
        isList(answer.picks) &&
        answer.picks.length > 0 &&
        distinct(answer.picks) &&
        answer.picks.every((p) => has(question.picks, p))
      );
    case 'order':
      return answer.kind === 'order' && isList(answer.order) && sameIds(answer.order, question.items);
    case 'match':
      return (
        answer.kind === 'match' &&
        isRecord(answer.pairs) &&
        sameIds(Object.keys(answer.pairs), question.pairs) &&
        sameIds(Object.values(answer.pairs), question.pairs)
      );
    case 'categorise':
      return (
        answer.kind === 'categorise' &&
        isRecord(answer.bins) &&
        sameIds(Object.keys(answer.bins), question.items) &&
        Object.values(answer.bins).every((b) => has(question.bins, b))
      );
    case 'number':
      return answer.kind === 'number' && Number.isInteger(answer.value) && answer.value >= question.min && answer.value <= question.max;
    case 'hottext':
      return answer.kind === 'hottext' && sentencesOf(question.passage, sources).includes(answer.claim);
  }
}

/** Grades a complete answer, with credit for its parts where the kind has parts. */
export function gradeAnswer(question: Question, answer: Answer): Grade {
  switch (question.kind) {
    case 'choice': {
      const pick = answer.kind === 'choice' ? answer.pick : '';
      const right = question.picks.some((p) => p.id === pick && p.right);
      return { right, credit: [right ? 1 : 0, 1], wrong: right ? [] : [pick] };
    }
    case 'multiple': {
      const picks = answer.kind === 'multiple' ? answer.picks : [];
      const wrong = question.picks.filter((p) => picks.includes(p.id) !== (p.right ?? false)).map((p) => p.id);
      // A wrong pick takes back a right one, so that ticking everything earns nothing.
      const rights = question.picks.filter((p) => p.right);
      const earned = rights.filter((p) => picks.includes(p.id)).length - picks.filter((id) => !rights.some((p) => p.id === id)).length;
      return graded(wrong, Math.max(0, earned), rights.length);
    }
    case 'order': {
      const order = answer.kind === 'order' ? answer.order : [];
      const ids = question.items.map((i) => i.id);
      // Neighbours in the right sequence count, so one slip costs one step and not everything behind it.
      const pairs = ids.slice(1).map((id, i) => order.indexOf(id) > order.indexOf(ids[i] as string) && order.indexOf(id) >= 0);
      const wrong = ids.filter((id, i) => order[i] !== id);
      return graded(wrong, pairs.filter(Boolean).length, pairs.length);
    }
    case 'match': {
      const pairs = answer.kind === 'match' ? answer.pairs : {};
      const wrong = question.pairs.filter((p) => pairs[p.id] !== p.id).map((p) => p.id);
      return graded(wrong, question.pairs.length - wrong.length, question.pairs.length);
    }
    case 'categorise': {
      const bins = answer.kind === 'categorise' ? answer.bins : {};
      const wrong = question.items.filter((i) => bins[i.id] !== i.bin).map((i) => i.id);
      return graded(wrong, question.items.length - wrong.length, question.items.length);
    }
    case 'number': {
      const value = answer.kind === 'number' ? answer.value : Number.NaN;
      return graded(value === question.answer ? [] : [String(value)], value === question.answer ? 1 : 0, 1);
    }
    case 'hottext': {
      const claim = answer.kind === 'hottext' ? answer.claim : '';
      return graded(claim === question.claim ? [] : [claim], claim === question.claim ? 1 : 0, 1);
    }
  }
}

/** Claim ids of a passage, in its order: the sentences a hottext question offers. */
export function sentencesOf(passage: string, sources: readonly Source[]): readonly string[] {
  for (const source of sources) {
    const found = source.passages.find((p) => p.id === passage);
    if (found) return found.claims.map((c) => c.id);
  }
  return [];
}

/** The passage that decides a question, with the claim in it. */
export function decidingPassage(question: Question, sources: readonly Source[]): ReturnType<typeof findClaim> {
  return findClaim(sources, question.claim);
}

function graded(wrong: readonly string[], parts: number, of: number): Grade {
  return { right: wrong.length === 0, credit: wrong.length === 0 ? [of, of] : [Math.min(parts, of), of], wrong };
}

function has(things: readonly { readonly id: string }[], id: unknown): boolean {
  return things.some((t) => t.id === id);
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((v) => typeof v === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, string>> {
  return value !== null && typeof value === 'object' && Object.values(value).every((v) => typeof v === 'string');
}

function distinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

function sameIds(ids: readonly string[], things: readonly { readonly id: string }[]): boolean {
  return ids.length === things.length && distinct(ids) && ids.every((id) => has(things, id));
}
