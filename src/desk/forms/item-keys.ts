/** Which item of a list is which after an edit: what is open, or has the focus, stays so while it is written in, moved, or another is taken out. */
import { partOf } from './schema-view.ts';

export type KeyedItems = {
  readonly items: readonly unknown[];
  /** One for each item. */
  readonly keys: readonly number[];
  /** Not given to any item yet. */
  readonly next: number;
};

export const NO_ITEMS: KeyedItems = { items: [], keys: [], next: 0 };

/** An edit leaves other items the very objects they were; of what it changes, the id tells, else the position. */
export function keyed(items: readonly unknown[], before: KeyedItems): KeyedItems {
  if (items === before.items) return before;
  const keys: (number | undefined)[] = items.map(() => undefined);
  const free = new Set(before.items.keys());
  const take = (find: (item: unknown, i: number) => number | undefined) => {
    for (const [i, item] of items.entries()) {
      const at = free.size > 0 && keys[i] === undefined ? find(item, i) : undefined;
      if (at === undefined || !free.delete(at)) continue;
      keys[i] = before.keys[at];
    }
  };
  const takeBy = (sign: (item: unknown) => unknown) => {
    const places = new Map([...free].map((at) => [sign(before.items[at]), at]));
    take((item) => (sign(item) === null ? undefined : places.get(sign(item))));
  };
  take((item, i) => (before.items[i] === item ? i : undefined));
  takeBy((item) => item);
  takeBy(idOf);
  take((_item, i) => i);
  let { next } = before;
  const all = keys.map((key) => key ?? next++);
  return { items, keys: all, next };
}

function idOf(value: unknown): string | null {
  const id = partOf(value, 'id');
  return typeof id === 'string' ? id : null;
}
