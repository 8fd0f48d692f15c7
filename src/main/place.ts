/** Where a session stands: the room, by which scenery and sound go. */
import { type Place, placeIn } from '../core/place.ts';
import { beatOf } from '../core/shown.ts';
import type { Session } from '../session/session.ts';

export function placeOf({ level, run }: Session): Place | null {
  const id = beatOf(level, run).set;
  const set = level.shared.sets.find((s) => s.id === id);
  return set ? placeIn(set) : null;
}
