/** A choice on the stage: slips beside the folder, and the people who wait for it. */
import { beatOf } from '../../core/shown.ts';
import { frameOf, placed, plateOf, spotOf } from './art.ts';
import type { Draft, Scene } from './draft.ts';
import { isSmall } from './draft.ts';
import { putFolder, readFolder } from './folder.ts';
import { type Rect, toStage } from './geometry.ts';
import { hearPeople, putPeople, putSpeech } from './people.ts';
import { putSlips, tallOfSlips } from './slips.ts';
import { tableOf } from './table.ts';

export function layChoice(draft: Draft): void {
  const places = putPeople(draft);
  const folder = putFolder(draft);
  putSlips(draft, slipsRoom(draft, folder), folder, draft.view.size.h * RISES);
  readFolder(draft, folder);
  hearPeople(draft, places, new Set());
  putSpeech(draft, places);
}

/** So far over the table slips may reach, as a share of the stage's height. */
const RISES = 0.26;

function slipsRoom(scene: Scene, folder: Rect): Rect {
  const table = tableOf(scene);
  const gap = isSmall(scene) ? 6 : 16;
  const left = Math.max(table.x, folder.x + folder.w + gap);
  // Held in a hand, cards reach to the edge.
  const right = isSmall(scene) ? scene.view.size.w - gap : table.x + table.w;
  return { ...table, x: left, w: right - left };
}

/** Held in a hand, the whole set is so much higher that slips lie on the table and on nobody, as far as the plate goes on below. */
export function liftFor(scene: Scene): number {
  const spot = spotOf(scene.art, plateOf(scene), 'folder', scene.view);
  if (!isSmall(scene) || !spot || scene.set.kind === 'map' || beatOf(scene.level, scene.run).kind !== 'choice') return 0;
  const room = slipsRoom(scene, placed(frameOf(scene.art, 'folder'), spot, spot.scale));
  const below = toStage(scene.view, { x: 0, y: scene.art.plates[scene.set.kind].height }).y - scene.view.size.h;
  return Math.max(0, Math.min(below, tallOfSlips(scene, room, scene.view.size.h * RISES) - room.h));
}
