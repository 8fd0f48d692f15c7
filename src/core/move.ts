/** What a clerk can try with the bill. The procedure says whether it is lawful; see `lawful.ts`. */
import type { Change } from './procedure.ts';

export type Move =
  /** Take the bill to another stage. */
  | { readonly kind: 'go'; readonly to: string }
  /** Change the text where it stands now. */
  | { readonly kind: 'amend'; readonly change: Change }
  /** Count a vote against all members, or only those present. */
  | { readonly kind: 'count'; readonly of: 'all' | 'present' };
