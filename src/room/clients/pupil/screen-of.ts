/** Which one screen a pupil has before them, and when it is another one, so that focus and the live region know. */
import type { PupilView } from '../../rules/pupil-view.ts';

export type ScreenName =
  | 'removed'
  | 'paused'
  | 'over'
  | 'gather'
  | 'seats'
  | 'scene'
  | 'ballot'
  | 'counted'
  | 'poll'
  | 'asking'
  | 'revealed'
  | 'quiz';

export type OneScreen = {
  readonly name: ScreenName;
  /** Another key is another screen: it is read from its top. */
  readonly key: string;
};

export function screenOf(view: PupilView): OneScreen {
  const { me, scene, table, clock } = view;
  if (me.isRemoved) return only('removed');
  if (clock.isPaused) return only('paused');
  switch (table.kind) {
    case 'ballot':
    case 'poll':
      return { name: table.kind, key: table.id };
    case 'asking':
      return { name: 'asking', key: table.id };
    case 'quiz':
      return { name: 'quiz', key: `${table.which} ${table.id}` };
    case 'counted':
      return { name: 'counted', key: `counted ${scene.level} ${table.asks}` };
    case 'revealed':
      return { name: 'revealed', key: `revealed ${table.card.question}` };
    case 'nothing':
      break;
  }
  if (scene.isOver) return only('over');
  if (scene.phase === 'gather') return only('gather');
  if (scene.phase === 'seat' || scene.phase === 'brief') return { name: 'seats', key: scene.phase };
  return { name: 'scene', key: `scene ${scene.level} ${scene.title}` };
}

function only(name: ScreenName): OneScreen {
  return { name, key: name };
}
