/** A class for tests: a host whose clock is a counter, pupils by number, and a walk that takes the bill where chance leads. */
import type { Intent } from '../../src/core/intent.ts';
import type { Pack } from '../../src/core/level.ts';
import type { Answer, Question } from '../../src/core/question.ts';
import { below, type Roller } from '../../src/core/roller.ts';
import { type Host, openHost } from '../../src/room/host.ts';
import type { ShownQuestion } from '../../src/room/rules/blind.ts';
import type { Plan } from '../../src/room/rules/lesson.ts';
import type { Entry } from '../../src/room/rules/message.ts';
import { decidable, stepsOf } from '../../src/room/rules/steps.ts';

export function aPlan(changes: Partial<Plan> = {}): Plan {
  return {
    title: 'Lesson 7b',
    seed: 'class',
    levels: ['off-the-list'],
    naming: 'typed',
    deciders: 'class',
    ballot: 'open',
    quiz: [],
    hands: 0,
    ...changes,
  };
}

export type TestClass = { readonly host: Host; readonly log: Entry[]; readonly pupils: readonly string[]; pass(ms: number): void };

export function aClass(pack: Pack, count: number, plan: Partial<Plan> = {}): TestClass {
  let at = 1_000;
  const log: Entry[] = [];
  const host = openHost({ pack, clock: () => at++, keep: (entry) => log.push(entry) });
  host.hostSays({ kind: 'begin', plan: aPlan(plan) });
  const pupils = Array.from({ length: count }, (_, i) => `pupil-${i + 1}`);
  for (const [i, pupil] of pupils.entries()) host.hostSays({ kind: 'join', pupil, name: `Pupil No ${i + 1}`, code: `code-${i + 1}` });
  return {
    host,
    log,
    pupils,
    pass: (ms) => {
      at += ms;
    },
  };
}

/** Up to the first page of the first level. */
export function begun(pack: Pack, count: number, plan: Partial<Plan> = {}): TestClass {
  const room = aClass(pack, count, plan);
  room.host.teacherSays({ kind: 'go', to: 'seat' });
  room.host.teacherSays({ kind: 'go', to: 'brief' });
  room.host.teacherSays({ kind: 'start-level', level: aPlan(plan).levels[0] ?? '' });
  return room;
}

/** What the teacher does next: what the run sheet has first, or one of the things that may be decided; false where nothing is left. */
export function onward(host: Host, roll: Roller): boolean {
  const { lesson } = host.now();
  const free = decidable(host.pack, lesson).filter(({ kind }) => kind !== 'continue' && kind !== 'await');
  const [first] = stepsOf(host.pack, lesson);
  if (!first || first.says.kind === 'finish') return false;
  if (first.says.kind === 'open-poll' && free.length > 0) {
    const one = free[below(roll, free.length)];
    if (!one) return false;
    const { kind, target, fill } = one;
    const among = fill.shape === 'claim' || fill.shape === 'as' ? fill.among : [];
    const chosen = among[below(roll, among.length)] ?? '';
    const filled = fill.shape === 'claim' ? { claim: chosen } : fill.shape === 'as' ? { as: chosen } : {};
    host.teacherSays({ kind: 'decide', intent: { kind, target, ...filled } as Intent });
    return true;
  }
  return stepsOf(host.pack, lesson).some(({ says }) => says.kind !== 'finish' && host.teacherSays(says).kind === 'heard');
}

/** Any whole answer to a question as it is shown. */
export function anyAnswer(shown: ShownQuestion, roll: Roller): Answer {
  const ids = shown.options.map((o) => o.id);
  const one = ids[below(roll, ids.length)] ?? '';
  const mixed = [...ids].sort(() => roll() - 0.5);
  const places = shown.places?.map((p) => p.id) ?? [];
  switch (shown.kind) {
    case 'choice':
      return { kind: 'choice', pick: one };
    case 'multiple':
      return { kind: 'multiple', picks: mixed.slice(0, 1 + below(roll, ids.length)) };
    case 'order':
      return { kind: 'order', order: mixed };
    case 'match':
      return { kind: 'match', pairs: Object.fromEntries(places.map((place, i) => [place, mixed[i] ?? ''])) };
    case 'categorise':
      return { kind: 'categorise', bins: Object.fromEntries(ids.map((id) => [id, places[below(roll, places.length)] ?? ''])) };
    case 'number': {
      const [least, most] = shown.range ?? [0, 0];
      return { kind: 'number', value: least + below(roll, most - least + 1) };
    }
    case 'hottext':
      return { kind: 'hottext', claim: one };
  }
}

/** The same pack with another key: what is right was wrong, and the words are where they were. */
export function otherKey(pack: Pack): Pack {
  const turned = (question: Question): Question => {
    switch (question.kind) {
      case 'choice':
      case 'multiple':
        return {
          ...question,
          picks: question.picks.map(({ right, ...pick }) => (right ? pick : { ...pick, right: true as const })),
        };
      case 'order':
        return { ...question, items: [...question.items].reverse() };
      case 'match': {
        const rights = question.pairs.map((p) => p.right);
        return { ...question, pairs: question.pairs.map((p, i) => ({ ...p, right: rights[(i + 1) % rights.length] ?? p.right })) };
      }
      case 'categorise':
        return {
          ...question,
          items: question.items.map((item) => ({ ...item, bin: question.bins.find((b) => b.id !== item.bin)?.id ?? item.bin })),
        };
      case 'number':
        return { ...question, answer: question.answer === question.min ? question.max : question.min };
      case 'hottext':
        return { ...question, claim: '' };
    }
  };
  const shared = { ...pack.shared, questions: pack.shared.questions.map(turned) };
  return { shared, levels: pack.levels.map((level) => ({ ...level, shared })) };
}
