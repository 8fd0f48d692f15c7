/** Depth: what stands nearest gives way to the pointer by a few pixels, and comes back before the stage is still. */
import type { Point, Size } from './layout/geometry.ts';

/** CSS pixels either way, for what stands nearest. */
const MOST = 5;
/** How far it comes from on entering a room. */
const ENTERS = 12;
const EASE = 0.09;
/** Nearer than this it is there. */
const THERE = 0.05;

export class Parallax {
  #shift = 0;
  #target = 0;

  /** How far the nearest layer is to the right of its place. */
  get shift(): number {
    return this.#shift;
  }

  get isMoving(): boolean {
    return this.#shift !== this.#target;
  }

  /** The nearer, the more it goes against the pointer. */
  towards(at: Point, size: Size): void {
    this.#target = -MOST * Math.max(-1, Math.min(1, (2 * at.x) / Math.max(1, size.w) - 1));
  }

  enter(): void {
    this.#shift = ENTERS;
    this.#target = 0;
  }

  /** One frame. Where nothing lives any more everything goes back to its place. */
  step(isLiving: boolean): void {
    if (!isLiving) this.#target = 0;
    const left = this.#target - this.#shift;
    this.#shift = Math.abs(left) < THERE ? this.#target : this.#shift + left * EASE;
  }
}
