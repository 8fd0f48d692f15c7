/** Where focus goes after each kind of step. */
import { describe, expect, test } from 'vitest';
import { readPack } from '../../src/content/read-pack.ts';
import type { GameEvent } from '../../src/core/event.ts';
import type { Intent } from '../../src/core/intent.ts';
import { assemblePack, type Level } from '../../src/core/level.ts';
import type { Run } from '../../src/core/run.ts';
import { start } from '../../src/core/start.ts';
import { step } from '../../src/core/step.ts';
import { focusPlan } from '../../src/panels/focus.ts';
import { aLevel, anEntry } from '../builders/level.ts';
import { aPack } from '../builders/pack.ts';

const level = aLevel();

function after(intents: readonly Intent[]): { readonly before: Run; readonly run: Run; readonly events: readonly GameEvent[] } {
  let { run } = start(level, anEntry());
  let before = run;
  let events: readonly GameEvent[] = [];
  for (const intent of intents) {
    const result = step(level, run, intent);
    if (result.kind === 'rejection') throw new Error(`${intent.kind} ${intent.target}: ${result.code}`);
    before = run;
    ({ run, events } = result);
  }
  return { before, run, events };
}

const TO_WORK: readonly Intent[] = [
  { kind: 'continue', target: 'opening' },
  { kind: 'choose', target: 'promise-dated' },
];
const TO_VOTE: readonly Intent[] = [...TO_WORK, { kind: 'leave', target: 'work' }];
const TO_CHECK: readonly Intent[] = [...TO_VOTE, { kind: 'hold-vote', target: 'vote' }, { kind: 'continue', target: 'vote' }];

function planAfter(intents: readonly Intent[]): readonly string[] {
  const { before, run, events } = after(intents);
  return focusPlan(before, run, events);
}

function wrongAnswer(intents: readonly Intent[]): Intent {
  const { run } = after(intents);
  const id = run.at.kind === 'checkpoint' ? run.at.asked.question : '';
  const question = level.shared.questions.find((q) => q.id === id);
  if (!question) throw new Error('No question is on the table');
  const first = <T extends { readonly id: string }>(things: readonly T[]) => things.find((t) => !('right' in t && t.right)) ?? things[0];
  switch (question.kind) {
    case 'choice':
      return { kind: 'answer', target: id, answer: { kind: 'choice', pick: first(question.picks)?.id ?? '' } };
    case 'multiple':
      return { kind: 'answer', target: id, answer: { kind: 'multiple', picks: [first(question.picks)?.id ?? ''] } };
    case 'order':
      return { kind: 'answer', target: id, answer: { kind: 'order', order: question.items.map((i) => i.id).reverse() } };
    case 'match': {
      const ids = question.pairs.map((p) => p.id);
      const pairs = Object.fromEntries(ids.map((p, i) => [p, ids[(i + 1) % ids.length] ?? p]));
      return { kind: 'answer', target: id, answer: { kind: 'match', pairs } };
    }
    case 'categorise': {
      const bins = Object.fromEntries(question.items.map((i) => [i.id, question.bins.find((b) => b.id !== i.bin)?.id ?? i.bin]));
      return { kind: 'answer', target: id, answer: { kind: 'categorise', bins } };
    }
    case 'number':
      return {
        kind: 'answer',
        target: id,
        answer: { kind: 'number', value: question.answer === question.min ? question.max : question.min },
      };
    case 'hottext':
      return { kind: 'answer', target: id, answer: { kind: 'hottext', claim: 'A2' } };
  }
}

test('goes to the title of the next beat', () => {
  expect(planAfter([{ kind: 'continue', target: 'opening' }])[0]).toBe('title');
  expect(planAfter(TO_CHECK)[0]).toBe('title');
});

test('goes to the card of a refused option, which stays on the screen', () => {
  expect(
    planAfter([
      { kind: 'continue', target: 'opening' },
      { kind: 'choose', target: 'skip-ahead' },
    ])[0],
  ).toBe('refused:skip-ahead');
});

test('goes to what followed when an action is done and its button is gone', () => {
  expect(planAfter([...TO_WORK, { kind: 'act', target: 'talk' }])[0]).toBe('echo');
});

test('goes to what followed when hearsay is answered and its slip is gone', () => {
  expect(planAfter([...TO_WORK, { kind: 'say-silent', target: 'rumour' }])[0]).toBe('echo');
});

test('goes to the result after a roll call', () => {
  expect(planAfter([...TO_VOTE, { kind: 'hold-vote', target: 'vote' }])[0]).toBe('tally');
});

test('goes to the feedback after an answer, and to the next question after it', () => {
  const answered = [...TO_CHECK, wrongAnswer(TO_CHECK)];
  expect(planAfter(answered)[0]).toBe('feedback');
  expect(planAfter([...answered, { kind: 'continue', target: 'final-check' }])[0]).toBe('question');
});

test('always has the title to fall back on', () => {
  for (const intents of [TO_WORK, TO_VOTE, TO_CHECK, [...TO_WORK, { kind: 'act', target: 'write' } as const]]) {
    expect(planAfter(intents).at(-1)).toBe('title');
  }
});

describe('in a hearing', () => {
  const court = courtLevel();
  const file = start(court, anEntry({ seed: 'file' })).run;

  function plansOf(intents: (run: Run) => readonly Intent[]): readonly string[] {
    let run = file;
    let plan: readonly string[] = [];
    for (const intent of intents(file)) {
      const result = step(court, run, intent);
      if (result.kind === 'rejection') throw new Error(`${intent.kind} ${intent.target}: ${result.code}`);
      plan = focusPlan(run, result.run, result.events);
      run = result.run;
    }
    return plan;
  }
  const weighAll = (run: Run): readonly Intent[] =>
    run.at.kind === 'hearing' ? run.at.exhibits.map((target) => ({ kind: 'weigh', target, as: 'supported' })) : [];

  test('goes to the next exhibit, then to the findings, then to the operative part, then to the judgment', () => {
    expect(plansOf((run) => weighAll(run).slice(0, 1))[0]).toBe('hand');
    expect(plansOf(weighAll)[0]).toBe('findings');
    const found: Intent = { kind: 'find', target: 'acts', as: 'not-shown' };
    expect(plansOf((run) => [...weighAll(run), found])[0]).toBe('order');
    expect(plansOf((run) => [...weighAll(run), found, { kind: 'draft', target: 'keep' }])[0]).toBe('decided');
  });

  test('goes to the card of a finding that does not follow', () => {
    expect(plansOf((run) => [...weighAll(run), { kind: 'find', target: 'acts', as: 'shown' }])[0]).toBe('refused:acts.shown');
  });
});

/** The court of the tiny pack, opened at its hearing. */
function courtLevel(): Level {
  const { pack } = readPack(aPack());
  const found = pack && assemblePack(pack).levels.find((l) => l.id === 'court');
  if (!found) throw new Error('The tiny pack has no court');
  return { ...found, start: 'case' };
}
