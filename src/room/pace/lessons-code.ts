/** The code of a lesson at the wall's pace: the same after a reload of the teacher's page, as the words on the wall go by it. */
import type { Roller } from '../../core/roller.ts';
import { newPaceCode } from './pace-words.ts';

/** @param store the tab's own; null where it keeps nothing, and each call is a lesson of its own */
export function lessonsCode(pack: string, store: Pick<Storage, 'getItem' | 'setItem'> | null, roll: Roller): string {
  const key = `third-reading/pace-code/${pack}`;
  const kept = store?.getItem(key);
  if (kept) return kept;
  const code = newPaceCode(roll);
  try {
    store?.setItem(key, code);
  } catch {
    // A tab that keeps nothing gives other words after a reload.
  }
  return code;
}
