/** Where a session stands: the kind of set, by which scenery and sound go. */
import type { SetKind } from '../core/level.ts';
import { beatOf } from '../core/shown.ts';
import type { Session } from '../session/session.ts';

export function placeOf({ level, run }: Session): SetKind | null {
  const set = beatOf(level, run).set;
  return level.shared.sets.find((s) => s.id === set)?.kind ?? null;
}
