/** What an action is called on the stage: its letter, its words where there is room, and what it costs. */
import { type Draft, isSmall, letter, putIn, putTag } from './draft.ts';
import { around, overlap, type Point, type Rect, within } from './geometry.ts';
import { board } from './table.ts';

export type Caption = { readonly of: string; readonly tag: string | null; readonly words: string; readonly cost: string | null };

/** Puts captions one by one, so that none lies on another. */
export class Captions {
  readonly #draft: Draft;
  readonly #taken: Rect[] = [];

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  put({ of, tag, words, cost }: Caption, at: Point): void {
    const draft = this.#draft;
    const small = isSmall(draft);
    if (small && tag === null) return;
    const size = small ? { w: cost === null ? 32 : 60, h: 24 } : { w: Math.max(112, Math.min(196, 198 * draft.view.scale)), h: 46 };
    const rect = this.#freeNear(within(around(at, size), board(draft)));
    const put = { of, layer: 'above' } as const;
    const side = small ? 21 : 28;
    const left = tag === null ? 8 : side * 1.45 + 5;
    const right = cost === null ? 6 : small ? 4 : 32;
    putIn(draft, `${of}/caption`, 'paint/slip', rect, put);
    if (!small)
      letter(
        draft,
        `${of}/words`,
        words,
        { x: rect.x + left, y: rect.y + 1, w: rect.w - left - right, h: rect.h - 4 },
        { size: 14, least: 10 },
        put,
      );
    if (cost !== null) {
      const box = small ? { ...rect, x: rect.x + left, w: rect.w - left - 3 } : { ...rect, x: rect.x + rect.w - 33, w: 29, h: rect.h - 4 };
      letter(draft, `${of}/cost`, cost, box, { size: small ? 12 : 13, least: 9, weight: 700, colour: '#6E2A14', align: 'centre' }, put);
    }
    if (tag !== null) putTag(draft, of, tag, { x: rect.x + side * 0.74, y: rect.y + rect.h / 2 - 1 }, side, put);
  }

  #freeNear(rect: Rect): Rect {
    const steps = [0, 1, -1, 2, -2].map((n) => within({ ...rect, y: rect.y + n * (rect.h + 2) }, board(this.#draft)));
    const free = steps.find((r) => !this.#taken.some((t) => overlap(r, t))) ?? rect;
    this.#taken.push(free);
    return free;
  }
}
