/** The most frequent edit of all, a text in double quotes that becomes another, in a file nobody has outlined yet: found by its events alone. */
import { EVENT_ID, SCALAR_STYLE } from 'js-yaml';
import type { NodePath } from '../problem.ts';
import { eventsIn, foreknown, quickYaml } from '../quick-yaml.ts';
import type { Json } from './edit.ts';
import { editValue } from './plain-edit.ts';
import { applyChange, type TextChange } from './text-change.ts';

/** Smaller files are outlined before anybody notices; in larger ones reading all of it at the first key would be noticed. */
const FROM = 50_000;
/** A longer line with braces or brackets is laid out anew; a text that has its line for itself stays on it, however long. */
const WIDEST = 140;
const IN_FLOW = /[{[]/;

type Place = { readonly from: number; readonly to: number };

/** Where the last edit was, in the text that it made: the next key most often falls in the same place. */
let last: (Place & { readonly text: string; readonly path: NodePath }) | null = null;

/**
 * Null where it isn't sure: then the outline is read. What it gives is true: the words between the quotes were read and are what was
 * wanted, and of what stands outside of the quotes, which are still there, nothing can have changed its meaning.
 */
export function quickSet(text: string, path: NodePath, value: Json): TextChange | null {
  if (typeof value !== 'string' || text.length < FROM) return null;
  const before = quickYaml(text);
  const place = before && (knownPlace(text, path) ?? placeOf(text, path));
  if (!before || !place) return null;
  const change = { ...place, insert: JSON.stringify(value).slice(1, -1) };
  const next = applyChange(text, change);
  const lineStart = next.lastIndexOf('\n', change.from) + 1;
  const lineEnd = next.indexOf('\n', change.from);
  const isWide = (lineEnd < 0 ? next.length : lineEnd) - lineStart > WIDEST;
  if (isWide && IN_FLOW.test(next.slice(lineStart, change.from))) return null;
  if (quickYaml(`"${change.insert}"`)?.value !== value) return null;
  const after = editValue(before.value as Json, { kind: 'set', path, value });
  if (after === undefined) return null;
  foreknown(next, after);
  last = { text: next, path, from: place.from, to: place.from + change.insert.length };
  return change;
}

function knownPlace(text: string, path: NodePath): Place | null {
  const isThere = last?.text === text && last.path.length === path.length && last.path.every((part, i) => part === path[i]);
  return last && isThere ? { from: last.from, to: last.to } : null;
}

type Level = {
  /** Where in the path it stands; -1 for beside it. */ readonly depth: number;
  readonly isMap: boolean;
  next: number;
  key: string | null;
};

/** Where the text between the quotes stands. */
function placeOf(text: string, path: NodePath): Place | null {
  const open: Level[] = [];
  /** The depth of what comes next, when it is on the path; else -1. */
  const arrive = (): number => {
    const inside = open.at(-1);
    if (!inside) return 0;
    const part = inside.isMap ? inside.key : inside.next;
    const isOn = inside.depth >= 0 && path[inside.depth] === part;
    inside.next += 1;
    inside.key = null;
    return isOn ? inside.depth + 1 : -1;
  };
  for (const event of eventsIn(text)) {
    if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING)
      open.push({ depth: arrive(), isMap: event.type === EVENT_ID.MAPPING, next: 0, key: null });
    else if (event.type === EVENT_ID.POP) open.pop();
    else if (event.type === EVENT_ID.SCALAR) {
      const inside = open.at(-1);
      if (inside?.isMap && inside.key === null) inside.key = text.slice(event.valueStart, event.valueEnd);
      else if (arrive() === path.length) {
        const { valueStart: from, valueEnd: to, style } = event;
        return style === SCALAR_STYLE.DOUBLE_QUOTED ? { from, to } : null;
      }
    }
  }
  return null;
}
