/** A question as other formats know it: what is asked of what, before it is judged. */
import type { ImportNote, Wording } from './draft.ts';

export type FoundPick = { readonly says: Wording; readonly right: boolean; readonly feedback?: Wording };
export type FoundNumber = { readonly low: number; readonly high: number; readonly right: boolean; readonly feedback?: Wording };

export type Found = {
  readonly line: number;
  readonly file?: string;
  readonly title: string;
  readonly id?: string;
  readonly tags: readonly string[];
  readonly asks: Wording;
  readonly right?: Wording;
  readonly wrong?: Wording;
  readonly notes: readonly ImportNote[];
  readonly body:
    | { readonly kind: 'picks'; readonly several: boolean; readonly picks: readonly FoundPick[] }
    | { readonly kind: 'order'; readonly items: readonly Wording[] }
    | {
        readonly kind: 'pairs';
        readonly pairs: readonly { readonly left: Wording; readonly right: Wording }[];
        /** Answers that belong to nothing. */
        readonly spare: readonly Wording[];
      }
    | { readonly kind: 'number'; readonly numbers: readonly FoundNumber[] }
    | { readonly kind: 'none' };
};
