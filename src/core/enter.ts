/** Going from beat to beat until one of them waits for the player. */
import type { Next } from './beat.ts';
import { rulesOf } from './beats.ts';
import { change, type Doing, tell } from './doing.ts';
import { wayOf } from './holds.ts';
import { beatById } from './level.ts';

/** So many beats can't be passed through in one step; a level that does goes round in a circle. */
const PASSED_AT_MOST = 100;

export function goTo(doing: Doing, next: Next): void {
  let way: Next | null = next;
  for (let passed = 0; way; passed++) {
    if (passed > PASSED_AT_MOST) throw new Error(`Level ${doing.level.id} goes round in a circle at beat ${doing.run.beat}`);
    way = enter(doing, wayOf(way, doing.run));
  }
}

function enter(doing: Doing, id: string): Next | null {
  const beat = beatById(doing.level, id);
  change(doing, { beat: id, road: [...doing.run.road, id] });
  tell(doing, { kind: 'beat-entered', beat: id });
  return rulesOf(beat).enter(doing, beat);
}
