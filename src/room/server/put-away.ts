/** A class that is over leaves the store as its teacher wants it: what may be kept of it, or nothing. */
import type { Pack } from '../../core/level.ts';
import { sealed } from '../rules/log.ts';
import type { Entry } from '../rules/message.ts';
import type { Head, Store } from './store.ts';

/**
 * @param lesson null where nothing of it is to stay; what stays is without how anybody voted in secret
 * @returns false where the store couldn't: then it stands there as it was, and can be opened again
 */
export async function putAway(
  store: Store,
  head: Head,
  lesson: { readonly pack: Pack; readonly log: readonly Entry[] } | null,
): Promise<boolean> {
  try {
    if (lesson) await store.rewrite({ ...head, isSaved: true }, sealed(lesson.pack, lesson.log));
    else await store.remove(head.room);
    return true;
  } catch (error) {
    process.stderr.write(`Class ${head.room} could not be put away: ${error}\n`);
    return false;
  }
}
