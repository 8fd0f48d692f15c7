/** Which seat of which class this device has: in this tab for a reload, on the device for a tab that was closed. */
import { tidyCode } from '../../../codes.ts';
import { type Keep, recordIn } from '../keep.ts';

export type Remembered = {
  readonly room: string;
  /** The pupil's own code. */
  readonly reentry: string;
  readonly name: string;
  /** ms since 1970. */
  readonly at: number;
};

/** A school day; whoever holds the device tomorrow may be somebody else. */
const KEPT_MS = 12 * 3_600_000;

export function remember(keep: Keep, seat: Remembered): void {
  keep.write(JSON.stringify(seat));
}

/** @param room null: any */
export function rememberedIn(keep: Keep, room: string | null, now: number): Remembered | null {
  const { room: kept, reentry, name, at } = recordIn(keep);
  if (typeof kept !== 'string' || typeof reentry !== 'string' || typeof name !== 'string' || typeof at !== 'number') return null;
  if (reentry === '' || now - at > KEPT_MS || (room !== null && room !== kept)) return null;
  return { room: kept, reentry, name, at };
}

/** As it is kept: how it was typed makes no difference. What can't be a code is left for the class to refuse. */
export function plainCode(code: string): string {
  return tidyCode(code) ?? code.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}
