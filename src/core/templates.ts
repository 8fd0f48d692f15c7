/** From a template to intents: all of them where they can be counted, or one by chance. */
import { sentencesOf } from './grade.ts';
import type { Intent, IntentTemplate } from './intent.ts';
import type { Level } from './level.ts';
import type { Answer, Question } from './question.ts';
import { below, type Roller, shuffle } from './roller.ts';

/** The intents of a template where there are at most `limit` of them, else null: an order or a roll call is sampled instead. */
export function intentsOf(level: Level, template: IntentTemplate, limit = 64): readonly Intent[] | null {
  const { kind, target, fill } = template;
  switch (fill.shape) {
    case 'none':
      return [{ kind, target } as Intent];
    case 'claim':
      return fill.among.length > limit ? null : fill.among.map((claim) => ({ kind: 'hand-over', target, claim }));
    case 'as':
      return fill.among.map((as) => ({ kind, target, as }) as Intent);
    case 'votes':
      return null;
    case 'answer': {
      const answers = answersOf(level, fill.question, limit);
      return answers?.map((answer) => ({ kind: 'answer', target, answer })) ?? null;
    }
  }
}

/** One intent of the template by chance; complete, so that it is never rejected. */
export function sampleIntent(level: Level, template: IntentTemplate, roll: Roller): Intent {
  const { kind, target, fill } = template;
  switch (fill.shape) {
    case 'none':
      return { kind, target } as Intent;
    case 'claim':
      return { kind: 'hand-over', target, claim: fill.among[below(roll, fill.among.length)] ?? '' };
    case 'as':
      return { kind, target, as: fill.among[below(roll, fill.among.length)] ?? '' } as Intent;
    case 'votes':
      return { kind: 'record-vote', target, votes: Array.from({ length: fill.seats }, () => 'FABX'[below(roll, 4)]).join('') };
    case 'answer':
      return { kind: 'answer', target, answer: sampleAnswer(level, fill.question, roll) };
  }
}

/** The right answer to a question. */
export function rightAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', pick: question.picks.find((p) => p.right)?.id ?? '' };
    case 'multiple':
      return { kind: 'multiple', picks: question.picks.filter((p) => p.right).map((p) => p.id) };
    case 'order':
      return { kind: 'order', order: question.items.map((i) => i.id) };
    case 'match':
      return { kind: 'match', pairs: Object.fromEntries(question.pairs.map((p) => [p.id, p.id])) };
    case 'categorise':
      return { kind: 'categorise', bins: Object.fromEntries(question.items.map((i) => [i.id, i.bin])) };
    case 'number':
      return { kind: 'number', value: question.answer };
    case 'hottext':
      return { kind: 'hottext', claim: question.claim };
  }
}

function answersOf(level: Level, question: Question, limit: number): readonly Answer[] | null {
  switch (question.kind) {
    case 'choice':
      return question.picks.map((p) => ({ kind: 'choice', pick: p.id }));
    case 'hottext':
      return sentencesOf(question.passage, level.shared.sources).map((claim) => ({ kind: 'hottext', claim }));
    case 'multiple': {
      const ids = question.picks.map((p) => p.id);
      const count = 2 ** ids.length - 1;
      if (count > limit) return null;
      return Array.from({ length: count }, (_, n) => ({ kind: 'multiple', picks: ids.filter((_id, i) => ((n + 1) >> i) & 1) }));
    }
    case 'number': {
      const count = question.max - question.min + 1;
      return count > limit ? null : Array.from({ length: count }, (_, n) => ({ kind: 'number', value: question.min + n }));
    }
    default:
      return null;
  }
}

function sampleAnswer(level: Level, question: Question, roll: Roller): Answer {
  const one = <T>(things: readonly T[]): T => things[below(roll, things.length)] as T;
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', pick: one(question.picks).id };
    case 'multiple': {
      const ids = question.picks.map((p) => p.id);
      const some = shuffle(roll, ids).slice(0, 1 + below(roll, ids.length));
      return { kind: 'multiple', picks: ids.filter((id) => some.includes(id)) };
    }
    case 'order':
      return {
        kind: 'order',
        order: shuffle(
          roll,
          question.items.map((i) => i.id),
        ),
      };
    case 'match': {
      const rights = shuffle(
        roll,
        question.pairs.map((p) => p.id),
      );
      return { kind: 'match', pairs: Object.fromEntries(question.pairs.map((p, i) => [p.id, rights[i] ?? p.id])) };
    }
    case 'categorise':
      return { kind: 'categorise', bins: Object.fromEntries(question.items.map((i) => [i.id, one(question.bins).id])) };
    case 'number':
      return { kind: 'number', value: question.min + below(roll, question.max - question.min + 1) };
    case 'hottext':
      return { kind: 'hottext', claim: one(sentencesOf(question.passage, level.shared.sources)) };
  }
}
