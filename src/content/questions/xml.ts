/** XML as a tree that remembers its lines; no document types, no entities of its own, not too deep. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
  readonly line: number;
};

export type Xml = { readonly root: XmlNode } | { readonly fault: 'doctype' } | { readonly fault: 'xml'; readonly line: number };

const DEPTH_MOST = 60;

export function readXml(text: string, firstLine = 1): Xml {
  // An outside document type, as old QTI files name it, is passed over; one that declares anything is refused.
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\ufeff/, '')
    .replace(/<!DOCTYPE\s+[\w:.-]+(?:\s+(?:SYSTEM|PUBLIC)(?:\s+"[^"<>]*"|\s+'[^'<>]*'){1,2})?\s*>/, (all) => all.replace(/[^\n]/g, ' '));
  if (/<!(DOCTYPE|ENTITY)/i.test(plain.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, ''))) return { fault: 'doctype' };
  const lineOf = lineFinder(plain, firstLine);
  try {
    const valid = XMLValidator.validate(plain);
    if (valid !== true) return { fault: 'xml', line: firstLine - 1 + (valid.err.line || 1) };
    const parsed: unknown = parser().parse(plain);
    const root = listOf(parsed)
      .map((one) => nodeOf(one, lineOf))
      .find((one): one is XmlNode => typeof one === 'object' && !one.name.startsWith('?'));
    return root ? { root } : { fault: 'xml', line: firstLine };
  } catch {
    // The library throws on what is too deep or malformed beyond its check.
    return { fault: 'xml', line: firstLine };
  }
}

function parser(): XMLParser {
  return new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    captureMetaData: true,
    removeNSPrefix: true,
    parseTagValue: false,
    trimValues: false,
    maxNestedTags: DEPTH_MOST,
    // Only XML's own five and numbers are left, as a document type is refused: they don't grow.
    processEntities: { enabled: true, maxTotalExpansions: Number.POSITIVE_INFINITY, maxExpandedLength: Number.POSITIVE_INFINITY },
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

// The library's tree: a map with one key for the element, `:@` for its attributes, and a symbol for its place.
function nodeOf(value: unknown, lineOf: (offset: number) => number): XmlNode | string {
  if (typeof value !== 'object' || value === null) return '';
  const entries = Object.entries(value);
  const [name = '', content] = entries.find(([key]) => key !== ':@') ?? [];
  if (name === '#text') return String(content);
  const attributes: unknown = entries.find(([key]) => key === ':@')?.[1] ?? {};
  const meta: unknown = Reflect.get(value, Object.getOwnPropertySymbols(value)[0] ?? '');
  const start: unknown = typeof meta === 'object' && meta !== null ? Reflect.get(meta, 'startIndex') : 0;
  return {
    name,
    attributes: Object.fromEntries(Object.entries(attributes ?? {}).map(([key, one]) => [key, String(one)])),
    children: listOf(content).map((one) => nodeOf(one, lineOf)),
    line: lineOf(typeof start === 'number' ? start : 0),
  };
}

/** Lines of offsets, by halving. */
export function lineFinder(text: string, firstLine = 1): (offset: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return firstLine + low;
  };
}

// Looking round in a tree ------------------------------------------------------------------------------------------------------------

export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child): child is XmlNode => typeof child === 'object' && child.name === name);
}

export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return childrenOf(node, name)[0];
}

/** All below of these names, in reading order. */
export function allBelow(node: XmlNode, ...names: readonly string[]): readonly XmlNode[] {
  const found: XmlNode[] = [];
  const look = (here: XmlNode) => {
    for (const child of here.children) {
      if (typeof child === 'string') continue;
      if (names.includes(child.name)) found.push(child);
      look(child);
    }
  };
  look(node);
  return found;
}

export function textOf(node: XmlNode | undefined): string {
  return node ? node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('') : '';
}

/** What is inside, as HTML again, without the nodes that are left out. */
export function innerHtml(node: XmlNode, isLeftOut: (node: XmlNode) => boolean = () => false): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/[&<>]/g, (mark) => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : '&gt;'));
      if (isLeftOut(child)) return ' ';
      const { lang, class: names } = child.attributes;
      const marks = `${lang === undefined ? '' : ` lang="${lang.replace(/["<>&]/g, '')}"`}${names === undefined ? '' : ` class="${names.replace(/["<>&]/g, '')}"`}`;
      return /^(br|hr|img)$/.test(child.name) ? `<${child.name}>` : `<${child.name}${marks}>${innerHtml(child, isLeftOut)}</${child.name}>`;
    })
    .join('');
}
