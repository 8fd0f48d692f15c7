/** One value in the place of another: as it was written before, or laid out anew; comments beside it stay. */
import { linesOf } from './block.ts';
import type { Json } from './edit.ts';
import { columnIn, entryOf, type Found, type FoundHolder, isHolder, signOf } from './found.ts';
import { columnOf, lineEnd, lineStart } from './lines.ts';
import { plainOf, type ScalarStyle } from './outline.ts';
import {
  blockText,
  flowText,
  isHolderValue,
  isMapValue,
  isWording,
  jsonText,
  type Style,
  scalarText,
  shortText,
  valueText,
  WIDTH,
} from './print.ts';
import { keptBlockText } from './text-block.ts';
import type { TextChange } from './text-change.ts';

/** Ways to write the value there, the best first. */
export function replacements(text: string, found: Found, value: Json, style: Style): readonly TextChange[] {
  const { parent } = found;
  if (!parent) return [replacedRoot(text, found, value, style)];
  if (parent.spot.isFlow) return inFlow(text, found, parent, value, style);
  return inBlock(text, found, parent, value, style);
}

function replacedRoot(text: string, found: Found, value: Json, style: Style): TextChange {
  const to = found.at + found.spot.length;
  const short = style.isJson ? jsonText(value, '', style.eol) : shortText(value, null, 0);
  const column = columnOf(text, found.at);
  return { from: found.at, to, insert: short ?? (isHolderValue(value) ? blockText(value, column, style) : scalarText(value)) };
}

function inFlow(text: string, found: Found, parent: FoundHolder, value: Json, { isJson, eol }: Style): readonly TextChange[] {
  const entry = entryOf(parent, found.index);
  const to = found.at + found.spot.length;
  const lead = entry.sign < 0 && entry.key !== null ? ': ' : found.spot.length === 0 && !/\s/.test(text[found.at - 1] ?? ' ') ? ' ' : '';
  const line = text.slice(lineStart(text, found.at), found.at);
  const isSpread = isJson && isHolderValue(value) && /^\s*("[^"]*":\s*)?$/.test(line) && lineStart(text, found.at) > parent.at;
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  const ways = isHolderValue(value)
    ? [isSpread ? jsonText(value, indent, eol) : flowText(value, isJson)]
    : [scalarText(value, isJson ? 'json' : styleFor(found, parent, value)), scalarText(value, 'json')];
  return ways.map((way) => ({ from: found.at, to, insert: lead + way }));
}

/** Quotes stay what they were; a wording always has them. */
function styleFor(found: Found, parent: FoundHolder, value: Json): ScalarStyle | 'wording' {
  if (isInWording(found, parent, value)) return found.spot.kind === 'scalar' && found.spot.style === 'single' ? 'single' : 'wording';
  return found.spot.kind === 'scalar' ? found.spot.style : 'plain';
}

function isInWording(found: Found, parent: FoundHolder, value: Json): boolean {
  const { key } = entryOf(parent, found.index);
  const around = plainOf(parent.spot);
  return key !== null && isMapValue(around) && isWording({ ...around, [key]: value });
}

function inBlock(text: string, found: Found, parent: FoundHolder, value: Json, style: Style): readonly TextChange[] {
  const sign = signOf(parent, found.index);
  const { key } = entryOf(parent, found.index);
  const column = columnIn(text, parent);
  const { kept, to } = surroundings(text, found, sign);
  if (!isHolderValue(value)) {
    const ways = [scalarText(value, styleFor(found, parent, value)), scalarText(value, 'json')];
    const lines = typeof value === 'string' ? blockOfText(text, found, column, value, style) : null;
    const plain = ways.map((way) => inPlace(text, found, way) ?? { from: sign, to, insert: ` ${way}${kept}` });
    if (lines === null || /[\r\n]/.test(kept)) return plain;
    const [header = '', ...rest] = lines.split(style.eol);
    return [{ from: sign, to, insert: ` ${[header + kept, ...rest].join(style.eol)}` }, ...plain];
  }
  const own = isBlock(found) ? stepsOf(text, found, column, style) : style;
  const short = shortText(value, key, WIDTH - columnOf(text, sign) - 1, false);
  const inline = short === null ? null : inPlace(text, found, short);
  if (inline) return [inline];
  const printed = valueText(key, value, column, own, false);
  if (printed.isBelow) return [{ from: sign, to, insert: kept + style.eol + printed.text }];
  if (short !== null || kept === '') return [{ from: sign, to, insert: ` ${printed.text}${kept}` }];
  return [{ from: sign, to, insert: `${kept}${style.eol}${' '.repeat(column + 2)}${printed.text}` }];
}

/** Where the old value stands in its line, and nothing else has to change. */
function inPlace(text: string, found: Found, insert: string): TextChange | null {
  const { spot, at } = found;
  if (isBlock(found) || /^[|>]/.test(text.slice(at, at + Math.min(1, spot.length)))) return null;
  return { from: at, to: at + spot.length, insert: spot.length === 0 && !/[ \t]/.test(text[at - 1] ?? ' ') ? ` ${insert}` : insert };
}

function isBlock(found: Found): found is FoundHolder {
  return isHolder(found) && !found.spot.isFlow;
}

function stepsOf(text: string, found: FoundHolder, column: number, style: Style): Style {
  const step = columnIn(text, found) - column;
  return found.spot.kind === 'map' ? { ...style, mapStep: step > 0 ? step : style.mapStep } : { ...style, listStep: step };
}

/** What of the lines from the colon or dash on stays when a value is laid out anew, and how far the old one goes. */
function surroundings(text: string, found: Found, sign: number): { readonly kept: string; readonly to: number } {
  const end = found.at + found.spot.length;
  if (isBlock(found)) {
    const last = found.spot.entries.length - 1;
    const { from } = linesOf(text, found, 0);
    return { kept: withoutBreak(text.slice(sign, from)).trimEnd(), to: linesOf(text, found, last).to };
  }
  const lead = withoutBreak(text.slice(sign, Math.max(sign, lineStart(text, found.at)))).trimEnd();
  const header = /^[|>][0-9+-]*[ \t]*(#.*)?/.exec(text.slice(found.at, lineEnd(text, found.at)));
  if (header && found.spot.length > 0) return { kept: header[1] ? ` ${header[1].trimEnd()}` : '', to: end };
  const to = lineEnd(text, end);
  const tail = text.slice(end, to).trim();
  if (tail === '') return { kept: lead, to };
  // Behind another comment it would be one with it.
  const own = lead.includes('#') ? lineBreakIn(text) + (/^[ \t]*/.exec(text.slice(lineStart(text, found.at)))?.[0] ?? '') : ' ';
  return { kept: lead + own + tail, to };
}

function lineBreakIn(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function withoutBreak(text: string): string {
  return text.replace(/\r?\n$/, '');
}

/** A text in several lines stays one, and a new one with line breaks becomes one. */
function blockOfText(text: string, found: Found, column: number, value: string, style: Style): string | null {
  const { spot } = found;
  if (spot.kind === 'scalar' && (spot.style === 'literal' || spot.style === 'folded')) {
    const body = text.slice(lineEnd(text, found.at), found.at + spot.length);
    const indent = /\n([ \t]+)\S/.exec(body)?.[1]?.length ?? column + 2;
    return keptBlockText(value, spot.style, indent, style.eol);
  }
  const isQuoted = spot.kind === 'scalar' && (spot.style === 'double' || spot.style === 'single');
  if (isQuoted && !value.includes('\n')) return null;
  const { text: printed } = valueText(null, value, column, style, false);
  return printed.startsWith('|') ? printed : null;
}
