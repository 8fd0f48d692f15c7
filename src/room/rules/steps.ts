/** The run sheet: what the teacher can do now, the usual next thing first. */
import { TRIES } from '../../core/checkpoint.ts';
import type { IntentTemplate } from '../../core/intent.ts';
import type { Pack } from '../../core/level.ts';
import { openIntents } from '../../core/open-intents.ts';
import type { Lesson } from './lesson.ts';
import type { TeacherSays } from './message.ts';
import { levelOf, nextLevel } from './phase.ts';
import { standings } from './poll.ts';

export type Step = { readonly says: TeacherSays; readonly isNext: boolean };

/** Steps that are whole as they stand; what needs words (a reason, counted hands) is asked for by the console. */
export function stepsOf(pack: Pack, lesson: Lesson): readonly Step[] {
  const [first, ...rest] = sayings(pack, lesson);
  return first ? [{ says: first, isNext: true }, ...rest.map((says) => ({ says, isNext: false }))] : [];
}

/** What the teacher may decide without asking the class. */
export function decidable(pack: Pack, { run, opening, table }: Lesson): readonly IntentTemplate[] {
  if (!run || opening !== 'bill' || table) return [];
  return openIntents(levelOf(pack, run.level), run).filter(
    ({ kind }) => kind !== 'record-vote' && kind !== 'answer' && kind !== 'hold-vote',
  );
}

function sayings(pack: Pack, lesson: Lesson): readonly TeacherSays[] {
  const { opening, table, run, plan, quizzes } = lesson;
  const open = (['before', 'after'] as const).find((which) => quizzes[which]?.isOpen);
  if (open) return [{ kind: 'close-quiz', which: open }];
  const after = plan.quiz.length > 0 && !quizzes.after ? [{ kind: 'open-quiz', which: 'after' } as const] : [];
  if (opening === 'over') return after;
  if (opening === 'gather') return [{ kind: 'go', to: 'seat' }];
  const before = plan.quiz.length > 0 && !quizzes.before ? [{ kind: 'open-quiz', which: 'before' } as const] : [];
  if (opening === 'seat') return [{ kind: 'go', to: 'brief' }, ...before, { kind: 'go', to: 'gather' }];
  const next = nextLevel(lesson);
  if (!run || opening === 'brief') return [...before, ...(next ? [{ kind: 'start-level', level: next } as const] : [])];
  if (table?.kind === 'ballot') return [{ kind: 'close-ballot' }, { kind: 'clear-table' }];
  if (table?.kind === 'asking')
    return [{ kind: 'close-question' }, ...(table.round < TRIES ? [{ kind: 'ask-again' } as const] : []), { kind: 'clear-table' }];
  if (table?.kind === 'poll') return [...(isTied(lesson) ? [] : [{ kind: 'close-poll' } as const]), { kind: 'clear-table' }];
  const templates = openIntents(levelOf(pack, run.level), run);
  const has = (kind: IntentTemplate['kind']) => templates.find((t) => t.kind === kind);
  const onward = has('continue') ?? has('await');
  if (templates.length === 0) return [...(next ? [{ kind: 'start-level', level: next } as const] : after), { kind: 'finish' }];
  if (has('record-vote')) return [{ kind: 'open-ballot' }];
  if (has('answer') && run.at.kind === 'checkpoint' && run.at.asked.attempts.length === 0) return [{ kind: 'ask' }];
  if (onward) return [{ kind: 'decide', intent: { kind: onward.kind as 'continue' | 'await', target: onward.target } }];
  return [{ kind: 'open-poll' }];
}

function isTied({ table }: Lesson): boolean {
  if (table?.kind !== 'poll') return false;
  const [first, second] = standings(table);
  return first !== undefined && first.weight === second?.weight;
}
