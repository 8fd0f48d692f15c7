/** The outline of a text that the quick way into YAML has read, from what it met on the way: a large file is outlined before anybody notices. */
import { COLLECTION_STYLE, EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { LIMITS } from '../limits.ts';
import { eventsIn, quickYaml, valueOfScalar } from '../quick-yaml.ts';
import { type Entry, entryLength, type Outline, readOutline, type ScalarStyle, type Spot } from './outline.ts';

/** The careful way is quick enough for less. */
const FROM = 20_000;

/** Of a whole text, as quickly as it can be had; null when it isn't sound YAML. */
export function outlineIn(text: string): Outline | null {
  return quickOutline(text) ?? readOutline(text);
}

/** Null where the quick way is not sure of the text. What it gives is what `readOutline` gives. */
export function quickOutline(text: string, from = FROM): Outline | null {
  if (text.length < from || text.length > LIMITS.fileBytes || !quickYaml(text)) return null;
  const root = new Meeting(text, eventsIn(text)).root();
  return root && { root: root.spot, at: root.at, isOdd: false };
}

type Met = { readonly spot: Spot; readonly at: number };
type HolderEvent = Extract<Event, { readonly start: number }>;
type Unplaced = Omit<Entry, 'at' | 'keyEnd' | 'sign' | 'valueAt' | 'value'> & {
  readonly from: number;
  readonly keyEnd: number;
  readonly sign: number;
};

const STYLES: Readonly<Record<number, ScalarStyle>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

class Meeting {
  readonly #text: string;
  readonly #events: readonly Event[];
  /** The first event opens the document. */
  #next = 1;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  root(): Met | null {
    return this.#node(0);
  }

  /** @param from where it can begin at the earliest */
  #node(from: number): Met | null {
    const event = this.#events[this.#next];
    this.#next += 1;
    if (event?.type === EVENT_ID.SCALAR) return this.#scalar(event, from);
    if (event?.type !== EVENT_ID.MAPPING && event?.type !== EVENT_ID.SEQUENCE) return null;
    const isFlow = event.style === COLLECTION_STYLE.FLOW;
    // A pair in brackets without braces of its own.
    if (isFlow && !/[[{]/.test(this.#text[event.start] ?? '')) return null;
    return this.#holder(event, isFlow);
  }

  #scalar(event: ScalarEvent, from: number): Met | null {
    const { style, valueStart, valueEnd } = event;
    const value = valueOfScalar(event, this.#text);
    if (value === undefined) return null;
    const made = (at: number, end: number): Met => ({
      spot: { kind: 'scalar', length: end - at, value, style: STYLES[style] ?? 'plain' },
      at,
    });
    if (style === SCALAR_STYLE.PLAIN) return made(valueStart, valueEnd);
    if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return made(valueStart - 1, valueEnd + 1);
    // Its end is that of the last line with something in it.
    return made(this.#past(from), valueStart + this.#text.slice(valueStart, valueEnd).replace(/(?:\r?\n)+$/, '').length);
  }

  #holder(event: HolderEvent, isFlow: boolean): Met | null {
    const { start: at } = event;
    const isMap = event.type === EVENT_ID.MAPPING;
    const entries: Entry[] = [];
    let end = isFlow ? at + 1 : at;
    while (this.#events[this.#next]?.type !== EVENT_ID.POP) {
      const entry = isMap ? this.#key() : this.#item(end, isFlow);
      const value = entry && this.#node(entry.sign < 0 ? entry.from : entry.sign);
      if (!entry || !value) return null;
      const from = entry.sign < 0 ? value.at : entry.from;
      const placed: Entry = {
        at: from - at,
        key: entry.key,
        keyEnd: (isMap ? entry.keyEnd : from) - from,
        sign: entry.sign < 0 ? -1 : entry.sign - from,
        valueAt: value.at - from,
        value: value.spot,
      };
      entries.push(placed);
      end = from + entryLength(placed);
    }
    this.#next += 1;
    if (isFlow) {
      end = this.#past(end, ',');
      if (!/[\]}]/.test(this.#text[end] ?? '')) return null;
      end += 1;
    }
    return { spot: { kind: isMap ? 'map' : 'list', length: end - at, isFlow, entries }, at };
  }

  /** Keys that the quick way takes have their colon right behind them. */
  #key(): Unplaced | null {
    const event = this.#events[this.#next];
    this.#next += 1;
    if (event?.type !== EVENT_ID.SCALAR) return null;
    const quote = event.style === SCALAR_STYLE.PLAIN ? 0 : 1;
    const keyEnd = event.valueEnd + quote;
    return { key: this.#text.slice(event.valueStart, event.valueEnd), from: event.valueStart - quote, keyEnd, sign: keyEnd + 1 };
  }

  #item(end: number, isFlow: boolean): Unplaced | null {
    if (isFlow) return { key: null, from: end, keyEnd: end, sign: -1 };
    const dash = this.#past(end);
    return this.#text[dash] === '-' ? { key: null, from: dash, keyEnd: dash, sign: dash + 1 } : null;
  }

  /** Past spaces, line breaks and comments, and the commas between what stands in brackets. */
  #past(from: number, also = ''): number {
    const text = this.#text;
    let at = from;
    while (at < text.length) {
      const c = text[at] ?? '';
      if (c === '#') at = lineEndIn(text, at);
      else if (c === ' ' || c === '\n' || c === '\r' || c === '\t' || c === also) at += 1;
      else break;
    }
    return at;
  }
}

function lineEndIn(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
