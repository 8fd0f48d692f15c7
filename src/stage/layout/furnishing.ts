/** What hangs in a room whatever happens there, where its plate has a place for it and somebody drew it. */
import { frameOf, plateOf, spotOf } from './art.ts';
import { type Draft, putAt } from './draft.ts';
import type { Point } from './geometry.ts';

export function putCurtain(draft: Draft): void {
  const spot = spotOf(draft.art, plateOf(draft), 'curtain', draft.view);
  if (!spot || !draft.art.frames['curtain-edge']) return;
  putAt(draft, 'curtain', 'curtain-edge', spot, spot.scale, { layer: spot.behind ? 'floor' : 'front', flip: spot.flip });
}

/** Behind the clock it hangs from. To be put before it. */
export function putPendulum(draft: Draft, clock: Point, scale: number): void {
  if (!draft.art.frames.pendulum) return;
  const { h } = frameOf(draft.art, 'clock');
  putAt(draft, 'pendulum', 'pendulum', { x: clock.x, y: clock.y + h * scale * 0.3 }, scale * 0.62, { layer: 'people' });
}
