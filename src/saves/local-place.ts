/** The second place without a secure context: localStorage. Weaker: the browser writes it to disk only seconds later. */
import { keyOfSlot, type Place, slotName } from './place.ts';

/** @throws when localStorage is refused */
export function localPlace(storage: Storage = localStorage): Place {
  storage.getItem(slotName('probe', 0));
  return {
    name: 'local-storage',
    read: async (key) => [storage.getItem(slotName(key, 0)), storage.getItem(slotName(key, 1))],
    write: async (key, slot, text) => storage.setItem(slotName(key, slot), text),
    keys: async () => {
      const names = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
      return [...new Set(names.flatMap((name) => keyOfSlot(name) ?? []))];
    },
    remove: async (key) => {
      for (const slot of [0, 1] as const) storage.removeItem(slotName(key, slot));
    },
  };
}
