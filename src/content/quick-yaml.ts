/**
 * A quick way into plain YAML, some ten times quicker than the parser that knows where everything stands. It reads what it is sure of:
 * one document of maps, lists and values, without anchors, tags or directives, each key a word and there once. For anything else it
 * says nothing, and the careful way is taken.
 */
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { LIMITS } from './limits.ts';

/** Keys that need no thought: no numbers, nothing that could be read as something else. */
const KEY = /^[A-Za-z][A-Za-z0-9_.-]*$/;
const MEANS_SOMETHING = /^(?:true|True|TRUE|false|False|FALSE|null|Null|NULL|y|Y|n|N|yes|no|on|off)$/;
/** What both parsers read alike; rarer forms of numbers are left to the careful one. */
const WHOLE = /^(?:0|-?[1-9][0-9]{0,14})$/;
/** A plain text that begins like one and holds nothing that could turn it into something else. */
const TEXT = /^[\p{L}“«‘„(][^\p{Cc}\ufeff]*$/u;
/** “25 seats”: a number with a word behind it is no number. */
const COUNTED = /^[0-9]{1,9} \p{L}[^\p{Cc}\ufeff]*$/u;
const RESERVED = /^(?:true|false|null|~|\.inf|\.nan|[-+.0-9].*)$/i;

export type Quick = { readonly value: unknown };

type Open =
  | { readonly kind: 'list'; readonly list: unknown[] }
  | { readonly kind: 'map'; readonly map: Record<string, unknown>; key: string | null };

/** A large file that is being written is asked for again and again: as it was, and as it is. */
const LARGE = 50_000;
const last: { readonly text: string; readonly quick: Quick | null }[] = [];

/** Null where it isn't sure. Never throws. What it gives is not to be changed. */
export function quickYaml(text: string): Quick | null {
  if (text.length < LARGE) return read(text);
  const known = last.find((one) => one.text === text);
  if (known) return known.quick;
  const quick = read(text);
  last.unshift({ text, quick });
  last.length = Math.min(last.length, 3);
  return quick;
}

function read(text: string): Quick | null {
  try {
    return built(parseEvents(text, { maxDepth: LIMITS.depth }), text);
  } catch {
    return null;
  }
}

function built(events: readonly Event[], text: string): Quick | null {
  const [first] = events;
  if (first?.type !== EVENT_ID.DOCUMENT || first.directives.length > 0 || first.explicitStart || first.explicitEnd) return null;
  const open: Open[] = [];
  let root: Quick | null = null;
  let nodes = 0;
  const put = (value: unknown): boolean => {
    const inside = open.at(-1);
    nodes += 1;
    if (!inside) root = { value };
    else if (inside.kind === 'list') inside.list.push(value);
    else if (inside.key === null) return false;
    else {
      inside.map[inside.key] = value;
      inside.key = null;
    }
    return nodes <= LIMITS.nodes;
  };
  for (const event of events.slice(1)) {
    switch (event.type) {
      case EVENT_ID.SEQUENCE: {
        const list: unknown[] = [];
        if (isMarked(event) || !put(list)) return null;
        open.push({ kind: 'list', list });
        break;
      }
      case EVENT_ID.MAPPING: {
        const map: Record<string, unknown> = {};
        if (isMarked(event) || !put(map)) return null;
        open.push({ kind: 'map', map, key: null });
        break;
      }
      case EVENT_ID.SCALAR: {
        if (isMarked(event)) return null;
        const inside = open.at(-1);
        const said = getScalarValue(text, event);
        if (inside?.kind === 'map' && inside.key === null) {
          if (!KEY.test(said) || MEANS_SOMETHING.test(said) || said in Object.prototype || Object.hasOwn(inside.map, said)) return null;
          inside.key = said;
          break;
        }
        const value = event.style === SCALAR_STYLE.PLAIN ? plain(said) : quoted(said, event.style);
        if (value === undefined || !put(value)) return null;
        break;
      }
      case EVENT_ID.POP:
        open.pop();
        break;
      default:
        // A second document, or an alias.
        return null;
    }
  }
  return root;
}

function isMarked({ anchorStart, tagStart }: { readonly anchorStart: number; readonly tagStart: number }): boolean {
  return anchorStart >= 0 || tagStart >= 0;
}

/** Undefined where it could mean more than one thing. */
function plain(said: string): string | number | boolean | undefined {
  if (said === 'true') return true;
  if (said === 'false') return false;
  if (WHOLE.test(said)) return Number(said);
  if (COUNTED.test(said)) return said;
  return TEXT.test(said) && !RESERVED.test(said) ? said : undefined;
}

/** Block texts and line ends in quotes have rules of their own: only what stands on one line is sure. */
function quoted(said: string, style: number): string | undefined {
  const isQuoted = style === SCALAR_STYLE.DOUBLE_QUOTED || style === SCALAR_STYLE.SINGLE_QUOTED;
  return isQuoted && !/[\n\r\u0085\u2028\u2029]/.test(said) ? said : undefined;
}
