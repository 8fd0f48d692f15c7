/** Somebody who plays alone: takes any of what is open, and answers questions with any whole answer. */
import { sentencesOf } from '../../src/core/grade.ts';
import type { Intent } from '../../src/core/intent.ts';
import type { Level } from '../../src/core/level.ts';
import { openIntents } from '../../src/core/open-intents.ts';
import type { Answer, Question } from '../../src/core/question.ts';
import { below, type Roller, shuffle } from '../../src/core/roller.ts';
import type { Run } from '../../src/core/run.ts';
import type { Source } from '../../src/core/source.ts';
import { intentsOf } from '../../src/core/templates.ts';

/** @returns null where nothing is open */
export function onward(level: Level, run: Run, roll: Roller): Intent | null {
  const open = openIntents(level, run);
  const template = open[below(roll, Math.max(1, open.length))];
  if (!template) return null;
  const question = level.shared.questions.find((q) => q.id === template.target);
  if (template.kind === 'answer' && question)
    return { kind: 'answer', target: question.id, answer: wholeAnswer(question, level.shared.sources, roll) };
  const all = intentsOf(level, template, 5_000) ?? [];
  return all[below(roll, Math.max(1, all.length))] ?? null;
}

export function wholeAnswer(question: Question, sources: readonly Source[], roll: Roller): Answer {
  const pick = <T>(things: readonly T[]): T => things[below(roll, things.length)] as T;
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', pick: pick(question.picks).id };
    case 'multiple':
      return { kind: 'multiple', picks: question.picks.map((p) => p.id).filter((_, i) => i === 0 || roll() < 0.5) };
    case 'order':
      return { kind: 'order', order: shuffle(roll, question.items).map((i) => i.id) };
    case 'match': {
      const rights = shuffle(roll, question.pairs);
      return { kind: 'match', pairs: Object.fromEntries(question.pairs.map((p, i) => [p.id, rights[i]?.id ?? p.id])) };
    }
    case 'categorise':
      return { kind: 'categorise', bins: Object.fromEntries(question.items.map((i) => [i.id, pick(question.bins).id])) };
    case 'number':
      return { kind: 'number', value: question.min + below(roll, question.max - question.min + 1) };
    case 'hottext':
      return { kind: 'hottext', claim: pick(sentencesOf(question.passage, sources)) };
  }
}
