/** The first place: IndexedDB, through localforage. */
import localforage from 'localforage';
import { keyOfSlot, type Place, slotName } from './place.ts';

export function indexedPlace(): Place {
  const store = localforage.createInstance({ name: 'third-reading', storeName: 'saves', driver: localforage.INDEXEDDB });
  const get = async (key: string, slot: 0 | 1) => {
    const text = await store.getItem(slotName(key, slot));
    return typeof text === 'string' ? text : null;
  };
  return {
    name: 'indexed-db',
    read: async (key) => [await get(key, 0), await get(key, 1)],
    write: async (key, slot, text) => {
      await store.setItem(slotName(key, slot), text);
    },
    keys: async () => [...new Set((await store.keys()).flatMap((name) => keyOfSlot(name) ?? []))],
    remove: async (key) => {
      await store.removeItem(slotName(key, 0));
      await store.removeItem(slotName(key, 1));
    },
  };
}
