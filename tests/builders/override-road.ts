/** A road of the bill through both houses, a veto and an override, as the teacher of a class takes it; found by trying seeds. */
import type { Answer } from '../../src/core/question.ts';
import { roller } from '../../src/core/roller.ts';
import type { ShownQuestion } from '../../src/room/rules/blind.ts';
import type { Plan } from '../../src/room/rules/lesson.ts';
import type { TeacherSays } from '../../src/room/rules/message.ts';
import { anyAnswer, begun, onward } from './class-room.ts';
import { shippedPack } from './shipped.ts';

export const HOUSES = ['state-duma', 'federation-council', 'president'];
/** What votes need on that road: three readings, the senators, and both houses once more by two thirds. */
const VOTES = [226, 226, 226, 51, 300, 67];

export type OverrideRoad = { readonly plan: Partial<Plan>; readonly says: readonly TeacherSays[]; readonly pupils: number };

export function overrideRoad(pupils: number): OverrideRoad {
  const pack = shippedPack();
  for (let n = 0; n < 4_000; n++) {
    const plan = { levels: HOUSES, seed: `override-${n}` };
    const { host, log } = begun(pack, pupils, plan);
    const ids = Object.keys(host.now().lesson.pupils);
    const roll = roller(plan.seed, 'road');
    for (let step = 0; step < 300; step++) {
      const { table } = host.now().lesson;
      if (table?.kind === 'ballot') for (const id of ids) host.pupilSays(id, { kind: 'vote', on: table.id, vote: 'F', turn: 1 });
      if (table?.kind === 'asking') {
        const view = host.pupilView(ids[0] ?? '', 'en').table;
        if (view.kind === 'asking') host.pupilSays(ids[0] ?? '', { kind: 'answer', on: table.id, answer: firstAnswer(view.question) });
      }
      if (!onward(host, roll)) break;
    }
    const { counted, campaign } = host.now().lesson;
    const needed = counted.map((c) => c.tally.needed);
    if (needed.join() !== VOTES.join() || !campaign.played.president) continue;
    const says = log.flatMap((entry) => (entry.from === 'teacher' ? [entry.says] : []));
    return { plan, says, pupils };
  }
  throw new Error('No road led through a veto and an override');
}

/** The same for everybody who is shown the same. */
export function firstAnswer(question: ShownQuestion): Answer {
  return anyAnswer(question, roller(question.asks, 'first'));
}
