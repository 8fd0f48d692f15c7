/** The balance on the table of exhibits. Its beam hangs level: each pan is a field, and they aren't weighed against each other. A pan tips by what lies in it. */
import { frameOf, plateOf, spotOf } from './art.ts';
import { type Draft, putAt, type Scene } from './draft.ts';
import { type Point, type Rect, toStage } from './geometry.ts';

/** Where it stands on a set that has no place for it, in plate units. */
const ANYWHERE = { x: 700, y: 812, scale: 0.94 };

/** Where its foot is, and how many CSS pixels a unit of art is there. */
export type Stand = Point & { readonly scale: number };

/** One pan: the hook it hangs from, and by how many degrees it is tipped. */
export type Pan = { readonly hook: Point; readonly scale: number; readonly turn: number };

export function standOf(scene: Scene): Stand {
  const spot = spotOf(scene.art, plateOf(scene), 'balance', scene.view);
  return spot ?? { ...toStage(scene.view, ANYWHERE), scale: ANYWHERE.scale * scene.view.scale };
}

/** The largest balance that hangs whole in a rectangle, its foot on the lower edge. */
export function standIn(scene: Scene, rect: Rect): Stand {
  const { balance } = scene.art;
  const { h, ay } = frameOf(scene.art, 'balance');
  const wide = Math.max(...balance.hooks.map(({ x }) => Math.abs(x))) + frameOf(scene.art, 'pan').w / 2;
  const scale = Math.min(rect.w / (2 * wide), rect.h / (h * ay));
  return { x: rect.x + rect.w / 2, y: rect.y + rect.h, scale };
}

/** The pans of a stand, level; more than there are hooks hang closer and smaller along the beam. */
export function pansOf(scene: Scene, stand: Stand, count = scene.art.balance.hooks.length): readonly Pan[] {
  const { hooks } = scene.art.balance;
  const [first, last] = [hooks[0], hooks[hooks.length - 1]];
  if (!first || !last) return [];
  const many = Math.max(hooks.length, count);
  return Array.from({ length: many }, (_, i) => {
    const x = first.x + ((last.x - first.x) * i) / (many - 1);
    const hook = { x: stand.x + x * stand.scale, y: stand.y + first.y * stand.scale };
    return { hook, scale: (stand.scale * hooks.length) / many, turn: 0 };
  });
}

/** Puts the balance with its pans, once. What lies in them is put next, and `putLips` last. */
export function putBalance(draft: Draft, stand = standOf(draft), pans = pansOf(draft, stand)): readonly Pan[] {
  if (draft.pieces.some((p) => p.id === 'balance')) return pans;
  putAt(draft, 'balance', 'balance', stand, stand.scale, { of: 'balance' });
  for (const [i, { hook, scale, turn }] of pans.entries()) putAt(draft, `pan:${i + 1}`, 'pan', hook, scale, { of: 'balance', turn });
  return pans;
}

/** The near rims of the pans, which hide the feet of what lies in them. */
export function putLips(draft: Draft, pans: readonly Pan[]): void {
  for (const [i, { hook, scale, turn }] of pans.entries())
    putAt(draft, `pan:${i + 1}/lip`, 'pan-lip', hook, scale, { of: 'balance', turn });
}

/** Above a level pan's floor, between its cords: as wide as the floor, and so high that a card can stand there. */
export function floorOf(scene: Scene, { hook, scale }: Pan): Rect {
  const { floor } = scene.art.balance;
  const h = frameOf(scene.art, 'exhibit').h * scale;
  const w = floor.w * scale;
  return { x: hook.x - w / 2, y: hook.y + floor.y * scale - h, w, h };
}

/** Where a point of the level pan comes to lie when the pan is tipped. */
export function tipped({ hook, turn }: Pan, p: Point): Point {
  const a = (turn * Math.PI) / 180;
  const [dx, dy] = [p.x - hook.x, p.y - hook.y];
  return { x: hook.x + dx * Math.cos(a) - dy * Math.sin(a), y: hook.y + dx * Math.sin(a) + dy * Math.cos(a) };
}
