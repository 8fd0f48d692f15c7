/** What one page was told so far, and what is new for it. */
import { type Patch, patchBetween } from '../patch.ts';

export type Told = {
  /** What is new since the last time; null where nothing is. What is returned counts as told. */
  news(view: unknown): Patch | null;
};

export function toldNothing(): Told {
  let last: unknown;
  return {
    news(view) {
      const patch = last === undefined ? { is: view } : patchBetween(last, view);
      last = view;
      return patch;
    },
  };
}
