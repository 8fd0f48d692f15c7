/** One YAML file as plain data that remembers where each part of it stands. */
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import { LIMITS, marksIn } from './limits.ts';
import type { Finding, NodePath } from './problem.ts';
import { lineReader, quickPlaces } from './quick-places.ts';
import { quickYaml } from './quick-yaml.ts';
import { faultOf, hastyFault } from './yaml-fault.ts';

export type Place = { readonly line: number; readonly column: number };

export type YamlFile = {
  readonly file: string;
  /** Plain JSON data, or undefined when the file can't be read at all. */
  readonly value: unknown;
  /** Where a node stands; the nearest one that exists, when this one is missing. */
  readonly placeOf: (path: NodePath, at?: 'key') => Place;
  readonly findings: readonly (Finding & { readonly place?: Place })[];
};

const START: Place = { line: 1, column: 1 };

/** Reads YAML 1.2, of which JSON is a part: no tags of its own, no merge keys, string keys, each key once. Never throws. */
export function readYaml(file: string, text: string): YamlFile {
  const quick = text.length <= LIMITS.fileBytes ? quickYaml(text) : null;
  if (!quick) return readCarefully(file, text);
  // Where things stand is asked only of files in which something is wrong.
  let places: YamlFile['placeOf'] | null = null;
  const placeOf: YamlFile['placeOf'] = (path, at) => {
    places ??= placesIn(text);
    return places(path, at);
  };
  return { file, value: quick.value, placeOf, findings: [] };
}

function placesIn(text: string): YamlFile['placeOf'] {
  const offsetAt = quickPlaces(text);
  const lineAt = lineReader(text);
  return (path, at) => lineAt(offsetAt(path, at));
}

/** The same, by the parser that knows where everything stands; what it finds is what counts. */
export function readCarefully(file: string, text: string): YamlFile {
  if (text.length > LIMITS.fileBytes) {
    return unreadable(file, { code: 'file/too-large', file, path: [], values: { most: LIMITS.fileBytes, found: text.length } });
  }
  if (marksIn(text) > LIMITS.marks) return tooMuch(file, 'yaml/too-many', LIMITS.marks);
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      lineCounter: lines,
      uniqueKeys: false,
      stringKeys: true,
      // Sets, dates and bytes are no plain values.
      resolveKnownTags: false,
      prettyErrors: false,
    });
    return readDocument(file, text, document, lines);
  } catch (error) {
    // The parser goes down one call for each level: only a file made to be deep gets here.
    if (error instanceof RangeError) return unreadable(file, { code: 'yaml/too-deep', file, path: [], values: { most: LIMITS.depth } });
    throw error;
  }
}

/** A file that is left unread, because it would cost too much. */
export function tooMuch(file: string, code: 'yaml/too-many' | 'pack/too-much', most: number): YamlFile {
  return unreadable(file, { code, file, path: [], values: { most } });
}

function unreadable(file: string, finding: Finding): YamlFile {
  return { file, value: undefined, placeOf: () => START, findings: [finding] };
}

function readDocument(file: string, text: string, document: Document.Parsed, lines: LineCounter): YamlFile {
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const met = new Set<number>();
  const faults = [...document.errors, ...document.warnings].flatMap((error, i) => {
    const { at, found } = i < LIMITS.problems ? faultOf(error, text, document) : hastyFault(error);
    // One mark out of place is met with again and again.
    if (met.has(at)) return [];
    met.add(at);
    return [{ code: codeOf(error), file, path: [], values: { found }, place: placeAt(at) }];
  });
  const plain = toPlain(file, document, (node) => placeAt(offsetOf(node)));
  const isSound = faults.length === 0 && plain.isSound;
  return {
    file,
    value: isSound ? plain.value : undefined,
    placeOf: (path, at) => placeAt(locate(document, path, at)),
    findings: [...faults, ...plain.findings],
  };
}

function codeOf(error: YAMLError): 'yaml/tag' | 'yaml/key-not-text' | 'yaml/syntax' {
  if (error.code === 'TAG_RESOLVE_FAILED') return 'yaml/tag';
  return error.code === 'NON_STRING_KEY' ? 'yaml/key-not-text' : 'yaml/syntax';
}

type Plain = { readonly value: unknown; readonly findings: readonly (Finding & { readonly place: Place })[]; readonly isSound: boolean };

/** Plain data out of the parsed nodes, within the limits on depth, count and aliases, and with each key once. */
function toPlain(file: string, document: Document.Parsed, placeOf: (node: unknown) => Place): Plain {
  const findings: (Finding & { place: Place })[] = [];
  const anchors = new Map<string, Node>();
  let nodes = 0;
  let aliases = 0;
  let aliased = 0;
  let isSound = true;
  const stop = (code: Finding['code'], node: unknown, path: NodePath, values: Finding['values']): undefined => {
    if (isSound) findings.push({ code, file, path, values: values ?? {}, place: placeOf(node) });
    isSound = false;
    return undefined;
  };
  const read = (node: unknown, path: NodePath, inAlias: boolean): unknown => {
    if (!isSound) return undefined;
    nodes += 1;
    if (inAlias) aliased += 1;
    if (nodes > LIMITS.nodes) return stop('yaml/too-many', node, path, { most: LIMITS.nodes });
    if (aliased > LIMITS.aliasedNodes) return stop('yaml/aliases', node, path, { most: LIMITS.aliases });
    if (path.length > LIMITS.depth) return stop('yaml/too-deep', node, path, { most: LIMITS.depth });
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (!target) return stop('yaml/anchor', node, path, { found: node.source });
      aliases += 1;
      if (aliases > LIMITS.aliases) return stop('yaml/aliases', node, path, { most: LIMITS.aliases });
      return read(target, path, true);
    }
    if (isScalar(node)) {
      if (node.anchor) anchors.set(node.anchor, node);
      return typeof node.value === 'bigint' ? Number(node.value) : node.value;
    }
    if (isSeq(node)) {
      const list = node.items.map((item, i) => read(item, [...path, i], inAlias));
      // Set afterwards, so that nothing can hold itself.
      if (node.anchor) anchors.set(node.anchor, node);
      return list;
    }
    if (!isMap(node)) return null;
    const map: Record<string, unknown> = {};
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const here = [...path, name];
      if (name === '<<') return stop('yaml/merge', key, here, {});
      if (name in Object.prototype)
        findings.push({ code: 'yaml/key-forbidden', file, path: here, values: { found: name }, place: placeOf(key) });
      else if (seen.has(name)) findings.push({ code: 'yaml/key-twice', file, path: here, values: { found: name }, place: placeOf(key) });
      else map[name] = read(value, here, inAlias);
      seen.add(name);
    }
    if (node.anchor) anchors.set(node.anchor, node);
    return map;
  };
  const value = read(document.contents, [], false);
  return { value, findings, isSound };
}

/** The offset of the node at `path`, or of its key; of the deepest one on the way that exists. */
function locate(document: Document.Parsed, path: NodePath, at?: 'key'): number {
  let node: unknown = document.contents;
  let offset = offsetOf(node);
  for (const [i, part] of path.entries()) {
    const here = isAlias(node) ? node.resolve(document) : node;
    if (isSeq(here) && typeof part === 'number') node = here.items[part];
    else if (isMap(here)) {
      const pair = here.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (pair && at === 'key' && i === path.length - 1) return offsetOf(pair.key);
      node = pair?.value ?? pair?.key;
    } else return offset;
    if (node === undefined || node === null) return offset;
    offset = offsetOf(node);
  }
  return offset;
}

function offsetOf(node: unknown): number {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0] ?? 0;
}
