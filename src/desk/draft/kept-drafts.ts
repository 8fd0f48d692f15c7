/** The drafts of this device, as the desk asks for them. */
import type { Wording } from '../../core/wording.ts';

export type DraftCard = { readonly id: string; readonly title: Wording | null /** ms since 1970 */; readonly changed: number };

export type KeptDrafts = {
  list(): Promise<readonly DraftCard[]>;
  /** Null where it isn't there. */
  read(id: string): Promise<ReadonlyMap<string, string> | null>;
  /** @returns whether the device has it now */
  keep(card: DraftCard, files: ReadonlyMap<string, string>): Promise<boolean>;
  remove(id: string): Promise<void>;
};
