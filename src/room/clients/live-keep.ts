/** What a pupil's page keeps over a reload: who it is in the class, and what it said that was not heard yet. */
import type { PupilId } from '../rules/lesson.ts';
import type { PupilSays } from '../rules/message.ts';

/** As much of the browser's `Storage` as is needed. */
export type Keeping = Pick<Storage, 'getItem' | 'setItem'>;

export type KeptPupil = {
  /** Chosen before the first try, so that coming in twice is coming in once. */
  readonly nonce: string | null;
  readonly token: string | null;
  readonly pupil: { readonly id: PupilId; readonly code: string } | null;
  readonly waiting: readonly { readonly id: string; readonly says: PupilSays }[];
};

const NOTHING: KeptPupil = { nonce: null, token: null, pupil: null, waiting: [] };

/** Where a browser keeps nothing, the page itself does, for as long as it is open. */
export function keptFor(storage: Keeping, room: string): { read(): KeptPupil; change(changes: Partial<KeptPupil>): void } {
  const key = `third-reading class ${room.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')}`;
  let kept: KeptPupil | null = null;
  const read = (): KeptPupil => {
    if (kept) return kept;
    try {
      kept = { ...NOTHING, ...(JSON.parse(storage.getItem(key) ?? '{}') as Partial<KeptPupil>) };
    } catch {
      kept = NOTHING;
    }
    return kept;
  };
  return {
    read,
    change(changes) {
      kept = { ...read(), ...changes };
      try {
        storage.setItem(key, JSON.stringify(kept));
      } catch {
        // A full or closed storage: what is lost is only the coming back after a reload.
      }
    },
  };
}
