/** What stands on the run sheet: the usual next thing, the rest, and what needs filling in where a class has no devices. */
import type { TeacherSays } from '../../rules/message.ts';
import type { ConsoleView } from '../link.ts';

export type Sheet = {
  /** Null where the teacher has to choose. */
  readonly next:
    | { readonly kind: 'says'; readonly says: TeacherSays }
    | { readonly kind: 'form'; readonly form: 'hands' | 'answer' }
    | null;
  readonly others: readonly TeacherSays[];
  /** A poll in which several lead: it is closed by naming one. */
  readonly isTied: boolean;
  /** There is nothing usual to do but to decide among what is open. */
  readonly decides: boolean;
};

export function sheetOf(view: Pick<ConsoleView, 'steps' | 'wall' | 'plan'>, isByHands: boolean): Sheet {
  const { table } = view.wall;
  const all = view.steps.map((step) => step.says);
  const isTied = table.kind === 'poll' && all[0]?.kind === 'clear-table';
  const [first, ...rest] = all;
  const others = isTied ? all : rest;
  const base = { others, isTied, decides: false };
  // While everything stands still, the usual next thing is that it goes on.
  if (view.wall.clock.pausedAt !== null) return { ...base, isTied: false, others: [], next: { kind: 'says', says: { kind: 'resume' } } };
  if (!first || isTied) return { ...base, next: null };
  if (isByHands && first.kind === 'open-ballot') return { ...base, next: { kind: 'form', form: 'hands' } };
  if (isByHands && first.kind === 'close-question')
    return { ...base, others: rest.filter((says) => says.kind === 'clear-table'), next: { kind: 'form', form: 'answer' } };
  if (isByHands && first.kind === 'open-poll') return { ...base, next: null, decides: true };
  if (first.kind === 'open-ballot') {
    const other = { kind: 'open-ballot', secret: view.plan.ballot !== 'secret' } as const;
    return { ...base, others: [other, ...rest], next: { kind: 'says', says: first } };
  }
  return { ...base, next: { kind: 'says', says: first } };
}

/** The form that the large button sends, where something has to be filled in. */
export const FORM = 'class-next-form';
