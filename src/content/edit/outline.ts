/** Where each key, item and value of a YAML text stands, in a form that survives changes elsewhere: places count from what is around. */
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { LIMITS, marksIn } from '../limits.ts';
import type { Json } from './edit.ts';

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'empty';

export type Spot =
  | { readonly kind: 'scalar'; readonly length: number; readonly value: Json; readonly style: ScalarStyle }
  /** What stands in its place is kept as a value: nothing can be edited through it. */
  | { readonly kind: 'alias'; readonly length: number; readonly value: Json }
  | Holder;

/** A map or a list. */
export type Holder = {
  readonly kind: 'map' | 'list';
  readonly length: number;
  readonly isFlow: boolean;
  readonly entries: readonly Entry[];
};

/** A pair of a map, or an item of a list. */
export type Entry = {
  /** Counts from the start of the map or list; what follows counts from here. */
  readonly at: number;
  /** Of a map's entry. */
  readonly key: string | null;
  readonly keyEnd: number;
  /** Behind the colon or the dash; -1 where there is none. */
  readonly sign: number;
  readonly valueAt: number;
  readonly value: Spot;
};

export type Outline = {
  /** Null when the text holds nothing but comments. */
  readonly root: Spot | null;
  readonly at: number;
  /** It has anchors, aliases, tags, `?` keys or a key that is empty: a part can't be read without the rest. */
  readonly isOdd: boolean;
};

/** Null when it isn't sound YAML. Never throws. */
export function readOutline(text: string): Outline | null {
  // Of so much the checker says that it is too much; here it would keep the page from answering.
  if (text.length > LIMITS.fileBytes || marksIn(text) > LIMITS.marks) return null;
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
      stringKeys: true,
      prettyErrors: false,
      keepSourceTokens: true,
    });
    if (document.errors.length + document.warnings.length > 0) return null;
    return new Reading(text, document).outline();
  } catch (error) {
    // Lists within lists without end, or aliases that hold themselves.
    if (error instanceof RangeError || error instanceof ReferenceError) return null;
    throw error;
  }
}

/** A token of the source, as far as it is asked here. */
type Token = { readonly type: string; readonly offset: number; readonly source?: string };
type SourceItem = { readonly start: readonly Token[]; readonly sep?: readonly Token[] };

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

class Reading {
  readonly #text: string;
  readonly #document: Document.Parsed;
  #isOdd = false;

  constructor(text: string, document: Document.Parsed) {
    this.#text = text;
    this.#document = document;
  }

  outline(): Outline {
    const root = this.#document.contents;
    if (root === null) return { root: null, at: this.#text.length, isOdd: false };
    const at = startOf(root);
    return { root: this.#spot(root, at), at, isOdd: this.#isOdd };
  }

  #spot(node: Node, at: number): Spot {
    if (isAlias(node)) {
      this.#isOdd = true;
      return { kind: 'alias', length: endOf(node) - at, value: (node.toJS(this.#document) ?? null) as Json };
    }
    if ('anchor' in node && node.anchor) this.#isOdd = true;
    if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) this.#isOdd = true;
    if (isMap(node) || isSeq(node)) return this.#holder(node, at);
    if (!isScalar(node)) return { kind: 'scalar', length: 0, value: null, style: 'empty' };
    const length = this.#scalarEnd(endOf(node), at) - at;
    const style = length === 0 ? 'empty' : (STYLES[node.type ?? ''] ?? 'plain');
    return { kind: 'scalar', length, value: typeof node.value === 'bigint' ? Number(node.value) : (node.value as Json), style };
  }

  /** A block of text ends before the break of its last line; lines without anything count only where they are part of the text. */
  #scalarEnd(end: number, at: number): number {
    const header = this.#text[at];
    if (header !== '|' && header !== '>') return end;
    const source = this.#text.slice(at, end);
    const keeps = /^[|>][0-9]*\+/.test(source);
    return at + source.replace(keeps ? /\r?\n$/ : /(?:\r?\n)+$/, '').length;
  }

  #holder(node: Node & { readonly items: readonly unknown[]; readonly flow?: boolean | undefined }, at: number): Holder {
    const isFlow = node.flow === true;
    const entries = isMap(node) ? this.#pairs(node.items as readonly Pair<Node, Node | null>[], at) : this.#items(node, at);
    const last = entries.at(-1);
    const length = isFlow ? endOf(node) - at : last ? last.at + entryLength(last) : 0;
    return { kind: isMap(node) ? 'map' : 'list', length, isFlow, entries };
  }

  #pairs(pairs: readonly Pair<Node, Node | null>[], at: number): readonly Entry[] {
    return pairs.map((pair) => {
      const { start = [], sep = [] } = (pair.srcToken ?? {}) as Partial<SourceItem>;
      const props = start.find((t) => this.#isProp(t));
      const from = props?.offset ?? startOf(pair.key);
      const colon = sep.find((t) => t.type === 'map-value-ind');
      sep.some((t) => this.#isProp(t));
      // A colon without a key before it.
      if (startOf(pair.key) === endOf(pair.key)) this.#isOdd = true;
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      return this.#entry({ at, from, key, keyEnd: endOf(pair.key), sign: colon ? colon.offset + 1 : -1, value: pair.value });
    });
  }

  #items(node: Node & { readonly items: readonly unknown[] }, at: number): readonly Entry[] {
    const source = ((node.srcToken as { readonly items?: readonly SourceItem[] } | undefined)?.items ?? []).flatMap((item) => {
      item.start.some((t) => this.#isProp(t));
      return item.start.find((t) => t.type === 'seq-item-ind') ?? [];
    });
    return node.items.map((item, i) => {
      const dash = source[i];
      const value = item as Node;
      const from = dash?.offset ?? startOf(value);
      return this.#entry({ at, from, key: null, keyEnd: from, sign: dash ? dash.offset + 1 : -1, value });
    });
  }

  /** All places in, places from the entry's start out. */
  #entry(of: { at: number; from: number; key: string | null; keyEnd: number; sign: number; value: Node | null }): Entry {
    const { at, from, key, keyEnd, sign, value } = of;
    const isEmpty = value === null || (isScalar(value) && startOf(value) === endOf(value));
    const valueAt = isEmpty ? (sign >= 0 ? sign : keyEnd) : startOf(value);
    const spot: Spot = isEmpty ? { kind: 'scalar', length: 0, value: null, style: 'empty' } : this.#spot(value, valueAt);
    return { at: from - at, key, keyEnd: keyEnd - from, sign: sign < 0 ? -1 : sign - from, valueAt: valueAt - from, value: spot };
  }

  #isProp({ type }: Token): boolean {
    const found = type === 'anchor' || type === 'tag' || type === 'explicit-key-ind';
    if (found) this.#isOdd = true;
    return found;
  }
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function endOf(node: Node): number {
  return node.range?.[1] ?? 0;
}

export function entryLength({ valueAt, value, sign, keyEnd }: Entry): number {
  return value.length === 0 ? Math.max(sign, keyEnd, value.kind === 'scalar' ? 0 : valueAt) : valueAt + value.length;
}

const values = new WeakMap<Spot, Json>();

/** The plain value; parts that two outlines have in common are one and the same. */
export function plainOf(spot: Spot): Json {
  if (spot.kind === 'scalar' || spot.kind === 'alias') return spot.value;
  const known = values.get(spot);
  if (known !== undefined) return known;
  const made = spot.kind === 'list' ? spot.entries.map((e) => plainOf(e.value)) : mapOf(spot.entries);
  values.set(spot, made);
  return made;
}

/** As a file is read: of a key that stands twice the first counts, and names that objects own are passed over. */
function mapOf(entries: readonly Entry[]): { readonly [key: string]: Json } {
  const map: Record<string, Json> = {};
  for (const { key, value } of entries) {
    if (key !== null && !(key in Object.prototype) && !Object.hasOwn(map, key)) map[key] = plainOf(value);
  }
  return map;
}
