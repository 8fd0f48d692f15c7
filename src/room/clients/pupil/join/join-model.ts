/** Coming in, step by step: which class, who, and what to do about a refusal. Pure, so that every road can be tried. */
import type { AtDoor, Door, JoinRefusal } from './door.ts';
import type { Remembered } from './remembered.ts';

export type Step =
  | { readonly kind: 'code' }
  | { readonly kind: 'name'; readonly room: string; readonly door: Door }
  | { readonly kind: 'back'; readonly room: string; readonly door: Door }
  /** The device has a seat in this class, and the tab is new. */
  | { readonly kind: 'again'; readonly seat: Remembered }
  | { readonly kind: 'looking'; readonly before: Step };

export type Joining = { readonly step: Step; readonly flaw: JoinRefusal | 'other' | null };

export function beginning(again: Remembered | null): Joining {
  return { step: again ? { kind: 'again', seat: again } : { kind: 'code' }, flaw: null };
}

export function looking(now: Joining): Joining {
  return { step: { kind: 'looking', before: now.step }, flaw: null };
}

/** The class answered at its door. */
export function atDoor(now: Joining, room: string, answer: AtDoor): Joining {
  if ('refused' in answer) return refusedWith(now, answer.refused);
  if (answer.isOver) return refusedWith(now, 'lesson/over');
  return { step: { kind: 'name', room, door: answer }, flaw: null };
}

/** Where to stand after a refusal: at the field that has to be changed. */
export function refusedWith(now: Joining, code: JoinRefusal | 'other'): Joining {
  const step = stoodAt(now.step);
  if (code === 'room/unknown' || code === 'lesson/over') return { step: { kind: 'code' }, flaw: code };
  if ((code === 'pupil/wrong-code' || code === 'pupil/unknown') && step.kind === 'again') return { step: { kind: 'code' }, flaw: code };
  return { step, flaw: code };
}

function stoodAt(step: Step): Step {
  return step.kind === 'looking' ? stoodAt(step.before) : step;
}
