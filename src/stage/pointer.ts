/** From a mouse or a finger to what is meant: pointing, clicking, holding, dragging. Nothing of the page's own scrolling is taken. */
import type { Point } from './layout/geometry.ts';
import { dropAt, hotspotAt } from './layout/hotspots.ts';
import type { Deed, Hotspot } from './layout/piece.ts';

const LONG_PRESS_MS = 420;
/** A pointer that wandered this far, in CSS pixels, no longer clicks. */
const WANDERED = 7;
const LABEL_STAYS_MS = 2600;

export type Pointing = {
  readonly spots: () => readonly Hotspot[];
  readonly onDo: (deed: Deed, spot: Hotspot, at: Point) => void;
  /** A thing is pointed at, or nothing any more. */
  readonly onPoint: (spot: Hotspot | null, at: Point, finger: boolean) => void;
  /** A thing is dragged so far from its place; null when it is let go. */
  readonly onDrag: (spot: Hotspot, by: Point | null) => void;
  /** The pointer moved or was pressed. */
  readonly onStir: (at: Point) => void;
  /** Whether a press ends what is being played, and means nothing else. */
  readonly endsMoment: () => boolean;
};

type Press = {
  readonly id: number;
  readonly spot: Hotspot | null;
  readonly from: Point;
  readonly finger: boolean;
  state: 'down' | 'held' | 'dragging' | 'lost';
};

export class PointerWatch {
  readonly #canvas: HTMLCanvasElement;
  readonly #pointing: Pointing;
  readonly #end = new AbortController();
  #press: Press | null = null;
  #timer = 0;

  constructor(canvas: HTMLCanvasElement, pointing: Pointing) {
    this.#canvas = canvas;
    this.#pointing = pointing;
    const { signal } = this.#end;
    canvas.style.touchAction = 'manipulation';
    canvas.style.userSelect = 'none';
    canvas.addEventListener('pointerdown', (e) => this.#onDown(e), { signal });
    canvas.addEventListener('pointermove', (e) => this.#onMove(e), { signal });
    canvas.addEventListener('pointerup', (e) => this.#onUp(e), { signal });
    canvas.addEventListener('pointercancel', () => this.#letGo(), { signal });
    canvas.addEventListener('pointerleave', () => this.#onLeave(), { signal });
    canvas.addEventListener('contextmenu', (e) => e.preventDefault(), { signal });
    // A finger scrolls the page until it has held something still: from then on it carries that.
    canvas.addEventListener('touchmove', (e) => this.#isCarrying() && e.cancelable && e.preventDefault(), { passive: false, signal });
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#end.abort();
  }

  #isCarrying(): boolean {
    return this.#press?.state === 'held' || this.#press?.state === 'dragging';
  }

  #at(e: MouseEvent): Point {
    const box = this.#canvas.getBoundingClientRect();
    return { x: e.clientX - box.left, y: e.clientY - box.top };
  }

  #onDown(e: PointerEvent): void {
    if (!e.isPrimary || this.#pointing.endsMoment() || e.button !== 0) return;
    const from = this.#at(e);
    this.#pointing.onStir(from);
    const finger = e.pointerType === 'touch';
    const spot = hotspotAt(this.#pointing.spots(), from, finger);
    this.#press = { id: e.pointerId, spot, from, finger, state: 'down' };
    clearTimeout(this.#timer);
    if (finger && spot) this.#timer = window.setTimeout(() => this.#onHeld(), LONG_PRESS_MS);
    if (!finger) this.#canvas.setPointerCapture(e.pointerId);
  }

  #onHeld(): void {
    const press = this.#press;
    if (!press?.spot || press.state !== 'down') return;
    press.state = 'held';
    this.#pointing.onPoint(press.spot, press.from, true);
    if (press.spot.drops.length > 0) this.#pointing.onDrag(press.spot, { x: 0, y: -6 });
  }

  #onMove(e: PointerEvent): void {
    const at = this.#at(e);
    const press = this.#press;
    this.#pointing.onStir(at);
    if (!press) {
      if (e.pointerType !== 'touch') this.#pointAt(at);
      return;
    }
    if (e.pointerId !== press.id) return;
    const by = { x: at.x - press.from.x, y: at.y - press.from.y };
    const wandered = Math.hypot(by.x, by.y) > WANDERED;
    const canDrag = press.spot !== null && press.spot.drops.length > 0;
    if (press.state === 'down' && wandered) press.state = canDrag && !press.finger ? 'dragging' : 'lost';
    if (press.state === 'held' && wandered && canDrag) press.state = 'dragging';
    if (press.state === 'lost') clearTimeout(this.#timer);
    if (press.state === 'dragging' && press.spot) {
      this.#canvas.style.cursor = 'grabbing';
      this.#pointing.onDrag(press.spot, by);
    }
  }

  #onUp(e: PointerEvent): void {
    const press = this.#press;
    if (!press || e.pointerId !== press.id) return;
    const at = this.#at(e);
    this.#letGo();
    const { spot, state, finger } = press;
    if (!spot) return;
    if (state === 'dragging') {
      const deed = dropAt(spot, at);
      if (deed) this.#pointing.onDo(deed, spot, at);
    } else if (state === 'down' && hotspotAt(this.#pointing.spots(), at, finger)?.id === spot.id) {
      this.#pointing.onDo(spot.does, spot, at);
      if (finger && 'show' in spot.does && spot.does.show.kind === 'nothing') this.#pointing.onPoint(spot, at, true);
    }
    if (finger) this.#timer = window.setTimeout(() => this.#pointing.onPoint(null, at, true), LABEL_STAYS_MS);
    else this.#pointAt(at);
  }

  #pointAt(at: Point): void {
    const spot = hotspotAt(this.#pointing.spots(), at);
    const isOnlyTold = spot !== null && 'show' in spot.does && spot.does.show.kind === 'nothing';
    this.#canvas.style.cursor = spot === null ? 'default' : spot.drops.length > 0 ? 'grab' : isOnlyTold ? 'help' : 'pointer';
    this.#pointing.onPoint(spot, at, false);
  }

  #onLeave(): void {
    if (!this.#press) this.#pointing.onPoint(null, { x: 0, y: 0 }, false);
  }

  #letGo(): void {
    clearTimeout(this.#timer);
    const press = this.#press;
    this.#press = null;
    if (press?.spot && (press.state === 'dragging' || press.state === 'held')) this.#pointing.onDrag(press.spot, null);
  }
}
