/** A road of the bill through both houses, a veto and an override, as the teacher of a class takes it; found by trying seeds. */
import type { Intent } from '../../src/core/intent.ts';
import { stableJson } from '../../src/core/json.ts';
import type { Answer } from '../../src/core/question.ts';
import { roller } from '../../src/core/roller.ts';
import type { ShownQuestion } from '../../src/room/rules/blind.ts';
import type { Cast, Plan } from '../../src/room/rules/lesson.ts';
import type { TeacherSays } from '../../src/room/rules/message.ts';
import { anyAnswer, begun, onward } from './class-room.ts';
import { shippedPack } from './shipped.ts';

export const HOUSES = ['state-duma', 'federation-council', 'president'];
/** What votes need on that road: three readings, the senators, and both houses once more by two thirds. */
const VOTES = [226, 226, 226, 51, 300, 67];
const ONWARD: ReadonlySet<Intent['kind']> = new Set(['continue', 'await']);

export type OverrideRoad = {
  readonly plan: Partial<Plan> & { readonly seed: string; readonly levels: readonly string[] };
  readonly says: readonly TeacherSays[];
  /** What has to be chosen on it; the rest is the run sheet's next step. */
  readonly decisions: readonly Intent[];
};

/** The first of them has such a road, and a short one; should a new text of the bill close it, one of the next has another. */
const SEEDS = { from: 1_198, below: 4_000 };

/** @param casts what each pupil votes, in the order in which they came; null: nothing */
export function overrideRoad(casts: readonly (Cast | null)[]): OverrideRoad {
  const pack = shippedPack();
  for (let n = SEEDS.from; n < SEEDS.below; n++) {
    const plan = { levels: HOUSES, seed: `veto${String(n).padStart(5, '0')}` };
    const { host, log } = begun(pack, casts.length, plan);
    const ids = Object.keys(host.now().lesson.pupils);
    const roll = roller(plan.seed, 'road');
    for (let step = 0; step < 300; step++) {
      const { table } = host.now().lesson;
      if (table?.kind === 'ballot')
        for (const [i, id] of ids.entries()) {
          const vote = casts[i];
          if (vote) host.pupilSays(id, { kind: 'vote', on: table.id, vote, turn: 1 });
        }
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
    const decisions = says.flatMap((one) => (one.kind === 'decide' && !ONWARD.has(one.intent.kind) ? [one.intent] : []));
    // What a rule has refused would be refused again: a teacher who reads doesn't ask twice.
    if (new Set(decisions.map((one) => stableJson(one))).size < decisions.length) continue;
    return { plan, says, decisions };
  }
  throw new Error('No road led through a veto and an override');
}

/** The same for everybody who is shown the same. */
export function firstAnswer(question: ShownQuestion): Answer {
  return anyAnswer(question, roller(question.asks, 'first'));
}
