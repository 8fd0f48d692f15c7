/** What an action is called on the stage: its letter, its words where there is room, and what it costs. */
import { type Draft, isSmall, letter, putIn, putTag } from './draft.ts';
import { around, overlap, type Point, type Rect, within } from './geometry.ts';
import type { Hotspot } from './piece.ts';
import { board } from './table.ts';

export type Caption = { readonly tag: string | null; readonly words: string; readonly cost: string | null };

/** Where a caption may lie instead, in its own breadths and heights. */
const ASIDE = [0, -0.62, 0.62, -1.03, 1.03];
const ROWS_AWAY = [0, 1, -1, 2, -2, -3];

/** Puts captions one by one, so that none lies on another. A caption is pointed at like its thing, and lies before every thing. */
export class Captions {
  readonly #draft: Draft;
  readonly #room: Rect;
  readonly #taken: Rect[] = [];
  readonly #things: Hotspot[] = [];

  /** @param below where the room for captions ends: the hand of cards may lie there */
  constructor(draft: Draft, below: number) {
    this.#draft = draft;
    const whole = board(draft);
    this.#room = { ...whole, h: Math.min(whole.h, below - whole.y) };
  }

  /** Says what a thing is, and makes both something to point at. */
  put({ tag, words, cost }: Caption, at: Point, thing: Hotspot): void {
    const draft = this.#draft;
    const of = thing.id;
    this.#things.push(thing);
    const small = isSmall(draft);
    if (small && tag === null) return;
    // On a large screen, which is looked at from further away, they grow with the room.
    const far = Math.min(1.5, Math.max(1, draft.view.scale));
    const wide = Math.max(156, Math.min(196 * far, 198 * draft.view.scale));
    const size = small ? { w: cost === null ? 32 : 60, h: 24 } : { w: wide, h: (isLong(words, wide / far) ? 60 : 46) * far };
    const rect = this.#freeNear(within(around(at, size), this.#room));
    draft.hotspots.push({ ...thing, rect });
    const put = { of, layer: 'above' } as const;
    const side = small ? 21 : 28 * far;
    const left = tag === null ? 8 : side * 1.45 + 5;
    const right = cost === null ? 6 : small ? 4 : 32 * far;
    putIn(draft, `${of}/caption`, 'paint/slip', rect, put);
    if (!small)
      letter(
        draft,
        `${of}/words`,
        words,
        { x: rect.x + left, y: rect.y + 1, w: rect.w - left - right, h: rect.h - 4 },
        { size: Math.round(14 * far), least: 10 },
        put,
      );
    if (cost !== null) {
      const box = small
        ? { ...rect, x: rect.x + left, w: rect.w - left - 3 }
        : { ...rect, x: rect.x + rect.w - 33 * far, w: 29 * far, h: rect.h - 4 };
      letter(
        draft,
        `${of}/cost`,
        cost,
        box,
        { size: small ? 13 : Math.round(13 * far), least: 9, weight: 700, colour: '#6E2A14', align: 'centre' },
        put,
      );
    }
    if (tag !== null) putTag(draft, of, tag, { x: rect.x + side * 0.74, y: rect.y + rect.h / 2 - 1 }, side, put);
  }

  /** After the last caption: the things that lie behind. */
  layThings(): void {
    this.#draft.hotspots.push(...this.#things.splice(0));
  }

  #freeNear(rect: Rect): Rect {
    const away = (r: Rect) => Math.hypot(r.x - rect.x, r.y - rect.y);
    const steps = ASIDE.flatMap((x) => ROWS_AWAY.map((y) => ({ ...rect, x: rect.x + x * rect.w, y: rect.y + y * (rect.h + 2) })))
      .map((r) => within(r, this.#room))
      .sort((a, b) => away(a) - away(b));
    const free = steps.find((r) => !this.#taken.some((t) => overlap(r, t))) ?? rect;
    this.#taken.push(free);
    return free;
  }
}

/** Whether words need a third line beside the tag and the cost; a letter takes about 7 px. */
function isLong(words: string, wide: number): boolean {
  return words.length * 7 > 1.8 * (wide - 78);
}
