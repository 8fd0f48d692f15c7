/** A place on the device that keeps two alternating slots for each key. */

export type Slot = 0 | 1;

export type PlaceName = 'indexed-db' | 'files' | 'cache' | 'local-storage';

export type Place = {
  readonly name: PlaceName;
  /** Text of both slots, null where nothing is. Rejects when the place can't be read. */
  readonly read: (key: string) => Promise<readonly [string | null, string | null]>;
  /** Resolves when the text is handed to the device. Any rejection means: not kept. */
  readonly write: (key: string, slot: Slot, text: string) => Promise<void>;
  readonly keys: () => Promise<readonly string[]>;
  readonly remove: (key: string) => Promise<void>;
};

/** Everything that this program keeps begins with this. */
export const PREFIX = 'third-reading/';

export const slotName = (key: string, slot: Slot): string => `${PREFIX}${key}#${slot}`;

/** The key of a slot's name, or null when the name isn't ours. */
export function keyOfSlot(name: string): string | null {
  return name.startsWith(PREFIX) && /#[01]$/.test(name) ? name.slice(PREFIX.length, -2) : null;
}
