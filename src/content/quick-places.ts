/** Where the parts of plain YAML stand, found by the events that the quick way reads; asked only of texts that it has read. */
import { EVENT_ID, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { NodePath } from './problem.ts';
import { eventsIn } from './quick-yaml.ts';

type Spot = {
  readonly at: number;
  readonly entries?: Map<string, { readonly at: number; readonly value: Spot }>;
  readonly items?: Spot[];
};

/** Offset of the node at a path, or of its key; of the deepest one on the way that exists. */
export type OffsetOf = (path: NodePath, at?: 'key') => number;

/** @param text for which `quickYaml` gives a value */
export function quickPlaces(text: string): OffsetOf {
  const root = spotsOf(text);
  return (path, at) => {
    let spot = root;
    for (const [i, part] of path.entries()) {
      const entry = spot.entries?.get(String(part));
      if (entry && at === 'key' && i === path.length - 1) return entry.at;
      const next = entry?.value ?? (typeof part === 'number' ? spot.items?.[part] : undefined);
      if (!next) return spot.at;
      spot = next;
    }
    return spot.at;
  };
}

function spotsOf(text: string): Spot {
  const open: { readonly spot: Spot; key: { readonly name: string; readonly at: number } | null }[] = [];
  let root: Spot = { at: 0 };
  const put = (spot: Spot): void => {
    const inside = open.at(-1);
    if (!inside) root = spot;
    else if (inside.spot.items) inside.spot.items.push(spot);
    else if (inside.key) {
      inside.spot.entries?.set(inside.key.name, { at: inside.key.at, value: spot });
      inside.key = null;
    }
  };
  for (const event of eventsIn(text)) {
    if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      const spot: Spot = event.type === EVENT_ID.SEQUENCE ? { at: event.start, items: [] } : { at: event.start, entries: new Map() };
      put(spot);
      open.push({ spot, key: null });
    } else if (event.type === EVENT_ID.POP) open.pop();
    else if (event.type === EVENT_ID.SCALAR) {
      const inside = open.at(-1);
      const at = startOf(event, text);
      // Keys that the quick way takes are words: what is written is what they are.
      if (inside?.spot.entries && !inside.key) inside.key = { name: text.slice(event.valueStart, event.valueEnd), at };
      else put({ at });
    }
  }
  return root;
}

/** The opening quote belongs to the node, and so does the sign before a text in several lines. */
function startOf({ style, valueStart }: ScalarEvent, text: string): number {
  if (style === SCALAR_STYLE.PLAIN) return valueStart;
  if (style === SCALAR_STYLE.LITERAL_BLOCK) return text.lastIndexOf('|', valueStart);
  return style === SCALAR_STYLE.FOLDED_BLOCK ? text.lastIndexOf('>', valueStart) : valueStart - 1;
}

/** Offsets as lines and columns, both from 1. */
export function lineReader(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
