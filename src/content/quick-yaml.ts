/**
 * A quick way into plain YAML, some ten times quicker than the parser that knows where everything stands. It reads what it is sure of:
 * one document of maps, lists and values, without anchors, tags or directives, each key a word and there once. For anything else it
 * says nothing, and the careful way is taken.
 */
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { LIMITS } from './limits.ts';

/** Keys that need no thought: no numbers, nothing that could be read as something else. */
const KEY = /^[A-Za-z][A-Za-z0-9_.-]{0,99}$/;
const MEANS_SOMETHING = /^(?:true|True|TRUE|false|False|FALSE|null|Null|NULL|y|Y|n|N|yes|no|on|off)$/;
/** What both parsers read alike; rarer forms of numbers are left to the careful one. */
const WHOLE = /^(?:0|-?[1-9][0-9]{0,14})$/;
/** A plain text that begins like one and holds nothing that could turn it into something else. */
const TEXT = /^[\p{L}“«‘„(][^\p{Cc}\ufeff]*$/u;
/** “25 seats”: a number with a word behind it is no number. */
const COUNTED = /^[0-9]{1,9} \p{L}[^\p{Cc}\ufeff]*$/u;
/** Marks between documents, and what each parser takes in its own way for a line end, for indentation or for nothing. */
const DOUBTFUL = /^(?:---|\.\.\.)|\r(?!\n)|[^\r\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10fffd}]/mu;
/** The escapes of JSON stand for the same everywhere. */
const ESCAPED = /^(?:[^\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*$/;
const RESERVED = /^(?:true|false|null|~|\.inf|\.nan|[-+.0-9].*)$/i;

export type Quick = { readonly value: unknown };

type Open =
  | { readonly kind: 'list'; readonly list: unknown[] }
  | { readonly kind: 'map'; readonly map: Record<string, unknown>; key: string | null };

/** A large file that is being written is asked for again and again: as it was, and as it is. */
const LARGE = 50_000;
const last: Known[] = [];

type Read = { readonly quick: Quick | null; readonly events: readonly Event[] };
/** Without events where the value was known before the text was read. */
type Known = { readonly text: string; readonly quick: Quick | null; readonly events: readonly Event[] | null };

/** Null where it isn't sure. Never throws. What it gives is not to be changed. */
export function quickYaml(text: string): Quick | null {
  if (text.length < LARGE) return read(text).quick;
  const known = last.find((one) => one.text === text);
  if (known) return known.quick;
  const now = read(text);
  remember({ text, ...now });
  return now.quick;
}

/** For a large text whose value follows from that of another one: it needn't be read. */
export function foreknown(text: string, value: unknown): void {
  remember({ text, quick: { value }, events: null });
}

function remember(known: Known): void {
  last.unshift(known);
  last.length = Math.min(last.length, 3);
}

/** The events of a text for which `quickYaml` gives a value. */
export function eventsIn(text: string): readonly Event[] {
  return last.find((one) => one.text === text)?.events ?? parseEvents(text, {});
}

function read(text: string): Read {
  if (DOUBTFUL.test(text)) return { quick: null, events: [] };
  try {
    const events = parseEvents(text, { maxDepth: LIMITS.depth });
    return { quick: built(events, text), events };
  } catch {
    return { quick: null, events: [] };
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
          // Written as it reads, and with its colon right behind it.
          if (!event.fast || text[event.style === SCALAR_STYLE.PLAIN ? event.valueEnd : event.valueEnd + 1] !== ':') return null;
          inside.key = said;
          break;
        }
        const value = meaning(said, event, text);
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

/** The value of an event of a text that was read; undefined where it isn't sure. */
export function valueOfScalar(event: ScalarEvent, text: string): string | number | boolean | undefined {
  return meaning(getScalarValue(text, event), event, text);
}

function meaning(said: string, event: ScalarEvent, text: string): string | number | boolean | undefined {
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return plain(said);
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      return isPlainBlock(event, text) ? said : undefined;
    default:
      return quoted(said, event, text);
  }
}

/**
 * A text in several lines of the usual kind: nothing behind its sign but a hyphen, its lines indented alike, no line of spaces alone, and
 * one that ends. About anything else parsers have views of their own.
 */
function isPlainBlock({ valueStart, valueEnd, indent }: ScalarEvent, text: string): boolean {
  const header = text.slice(text.lastIndexOf('\n', valueStart - 2) + 1, valueStart);
  const lines = text.slice(valueStart, valueEnd);
  return (
    indent > 0 &&
    /[ \t][|>]-?\r?\n$/.test(header) &&
    /^ +[^ \t\r\n]/.test(lines) &&
    /\n$/.test(lines) &&
    ODD_LINES.every((odd) => !odd.test(lines)) &&
    isAlike(lines, indent)
  );
}

const ODD_LINES = [/^[ \t]+\r?$/m, /\t/];

/** No line is indented further than the others. */
function isAlike(lines: string, indent: number): boolean {
  return lines.split('\n').every((line) => line.length <= indent || line[indent] !== ' ');
}

/** Undefined where it could mean more than one thing. */
function plain(said: string): string | number | boolean | undefined {
  if (said === 'true') return true;
  if (said === 'false') return false;
  if (WHOLE.test(said)) return Number(said);
  if (COUNTED.test(said)) return said;
  return TEXT.test(said) && !RESERVED.test(said) ? said : undefined;
}

/** Line ends in quotes have rules of their own: only what stands on one line is sure. */
function quoted(said: string, { style, fast, valueStart, valueEnd }: ScalarEvent, text: string): string | undefined {
  if (fast) return said;
  const raw = text.slice(valueStart, valueEnd);
  return raw.includes('\n') || (style === SCALAR_STYLE.DOUBLE_QUOTED && !ESCAPED.test(raw)) ? undefined : said;
}
