/** The most frequent edit of all, a text in double quotes that becomes another, in a file nobody has outlined yet: found by its events alone. */
import { EVENT_ID, SCALAR_STYLE } from 'js-yaml';
import type { NodePath } from '../problem.ts';
import { eventsIn, quickYaml } from '../quick-yaml.ts';
import type { Json } from './edit.ts';
import { editValue, isSame } from './plain-edit.ts';
import { applyChange, type TextChange } from './text-change.ts';

/** Smaller files are outlined before anybody notices; in larger ones reading all of it at each key would be noticed. */
const FROM = 100_000;
const TO = 250_000;
/** Longer lines are laid out anew. */
const WIDEST = 140;

/** Null where it isn't sure: then the outline is read. What it gives is true: the new text was read and holds the edit. */
export function quickSet(text: string, path: NodePath, value: Json): TextChange | null {
  if (typeof value !== 'string' || text.length < FROM || text.length > TO) return null;
  const before = quickYaml(text);
  const place = before && placeOf(text, path);
  if (!before || !place) return null;
  const change = { ...place, insert: JSON.stringify(value).slice(1, -1) };
  const next = applyChange(text, change);
  const lineStart = next.lastIndexOf('\n', change.from) + 1;
  const lineEnd = next.indexOf('\n', change.from);
  if ((lineEnd < 0 ? next.length : lineEnd) - lineStart > WIDEST) return null;
  const after = editValue(before.value as Json, { kind: 'set', path, value });
  const read = quickYaml(next);
  return read && after !== undefined && isSame(read.value as Json, after) ? change : null;
}

type Level = {
  /** Where in the path it stands; -1 for beside it. */ readonly depth: number;
  readonly isMap: boolean;
  next: number;
  key: string | null;
};

/** Where the text between the quotes stands. */
function placeOf(text: string, path: NodePath): { readonly from: number; readonly to: number } | null {
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
