/** What the rules can hear is what the shapes let through: every kind of word, and every word of a real lesson. */
import type * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Intent } from '../../src/core/intent.ts';
import { stableJson } from '../../src/core/json.ts';
import type { Answer } from '../../src/core/question.ts';
import { roller } from '../../src/core/roller.ts';
import { type hostSaysShape, parseLog, type planShape, type pupilSaysShape, type teacherSaysShape } from '../../src/room/messages.ts';
import type { Plan } from '../../src/room/rules/lesson.ts';
import type { HostSays, PupilSays, TeacherSays } from '../../src/room/rules/message.ts';
import { stepsOf } from '../../src/room/rules/steps.ts';
import { anyAnswer, begun, onward } from '../builders/class-room.ts';
import { shippedPack } from '../builders/shipped.ts';

/** Kinds and fields that a type has and its shape hasn't: none, or this file doesn't compile. */
type Missing =
  | Exclude<TeacherSays['kind'], v.InferOutput<typeof teacherSaysShape>['kind']>
  | Exclude<PupilSays['kind'], v.InferOutput<typeof pupilSaysShape>['kind']>
  | Exclude<HostSays['kind'], v.InferOutput<typeof hostSaysShape>['kind']>
  | Exclude<Intent['kind'], Extract<v.InferOutput<typeof pupilSaysShape>, { kind: 'pick' }>['intent']['kind']>
  | Exclude<Answer['kind'], Extract<v.InferOutput<typeof pupilSaysShape>, { kind: 'answer' }>['answer']['kind']>
  | Exclude<keyof Plan, keyof v.InferOutput<typeof planShape>>;
const missing: readonly Missing[] = [];

test.each([
  ['school-council', 'off-the-list'],
  ['delisting-bill', 'newsroom'],
  ['delisting-bill', 'state-duma'],
])('every word of a lesson of %s, %s, has its shape', (id, level) => {
  expect(missing).toEqual([]);
  const pack = shippedPack(id);
  const kinds = new Set<string>();
  for (let n = 0; n < 4; n++) {
    const room = begun(pack, 3, { levels: [level], quiz: pack.shared.questions.slice(0, 3).map((q) => q.id) });
    const roll = roller(`shapes ${n}`, 'walk');
    for (let step = 1; step < 120; step++) {
      for (const pupil of room.pupils) {
        const { table } = room.host.pupilView(pupil, 'en');
        if (table.kind === 'ballot') room.host.pupilSays(pupil, { kind: 'vote', on: table.id, vote: 'F', turn: step });
        if (table.kind === 'asking') room.host.pupilSays(pupil, { kind: 'answer', on: table.id, answer: anyAnswer(table.question, roll) });
        if (table.kind === 'quiz' && table.question)
          room.host.pupilSays(pupil, {
            kind: 'quiz-answer',
            which: table.which,
            question: table.id,
            answer: anyAnswer(table.question, roll),
          });
        const option = table.kind === 'poll' ? table.options[0] : undefined;
        if (table.kind === 'poll' && option) room.host.pupilSays(pupil, { kind: 'pick', on: table.id, intent: option.intent, turn: step });
      }
      if (stepsOf(pack, room.host.now().lesson)[0]?.says.kind === 'close-poll') room.host.teacherSays({ kind: 'close-poll' });
      else if (!onward(room.host, roll)) break;
    }
    const parsed = parseLog(JSON.parse(JSON.stringify(room.log)));
    expect(parsed && stableJson(parsed)).toBe(stableJson(room.log));
    for (const { says } of room.log) kinds.add(says.kind);
  }
  expect(kinds.size).toBeGreaterThan(6);
});
