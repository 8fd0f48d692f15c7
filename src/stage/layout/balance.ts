/** The balance on the table of exhibits. It hangs level whatever lies on it: each pan is a field, and they aren't weighed against each other. */
import { frameOf, spotOf } from './art.ts';
import { type Draft, putAt, type Scene } from './draft.ts';
import { type Rect, toStage } from './geometry.ts';

/** Where it stands on a set that has no place for it, in plate units. */
const ANYWHERE = { x: 700, y: 812, scale: 0.94 };

/** Puts the balance with its empty pans, once. Returns where things may lie in each pan; what lies there is put next, and `putLips` last. */
export function putBalance(draft: Draft): readonly Rect[] {
  if (!draft.pieces.some((p) => p.id === 'balance')) {
    const at = placeOf(draft);
    putAt(draft, 'balance', 'balance', at, at.scale, { of: 'balance' });
    for (const [i, hook] of hooksOf(draft).entries()) putAt(draft, `pan:${i + 1}`, 'pan', hook, at.scale, { of: 'balance' });
  }
  return panFloors(draft);
}

/** The near rims of the pans, which hide the feet of what lies in them. */
export function putLips(draft: Draft): void {
  const { scale } = placeOf(draft);
  for (const [i, hook] of hooksOf(draft).entries()) putAt(draft, `pan:${i + 1}/lip`, 'pan-lip', hook, scale, { of: 'balance' });
}

/** Above each pan's floor, between its cords: as wide as the floor, and so high that a card can stand there. */
export function panFloors(scene: Scene): readonly Rect[] {
  const { floor } = scene.art.balance;
  const { scale } = placeOf(scene);
  const h = frameOf(scene.art, 'exhibit').h * scale;
  const w = floor.w * scale;
  return hooksOf(scene).map((hook) => ({ x: hook.x - w / 2, y: hook.y + floor.y * scale - h, w, h }));
}

function hooksOf(scene: Scene): readonly { readonly x: number; readonly y: number }[] {
  const at = placeOf(scene);
  return scene.art.balance.hooks.map((hook) => ({ x: at.x + hook.x * at.scale, y: at.y + hook.y * at.scale }));
}

function placeOf(scene: Scene): { readonly x: number; readonly y: number; readonly scale: number } {
  const spot = spotOf(scene.art, scene.set.kind, 'balance', scene.view);
  return spot ?? { ...toStage(scene.view, ANYWHERE), scale: ANYWHERE.scale * scene.view.scale };
}
