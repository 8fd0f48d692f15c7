/** New values as text, in the style of the shipped packs: maps in block, short wordings and conditions on one line, ids plain. */
import { LANGUAGE } from '../schema/parts.ts';
import type { Json } from './edit.ts';
import type { ScalarStyle } from './outline.ts';

/** Lines are kept to this many characters where a value can be laid out in another way. */
export const WIDTH = 140;

export type Style = {
  readonly eol: string;
  /** How much further in the keys of a map stand that is the value of a key; and the dashes of a list. */
  readonly mapStep: number;
  readonly listStep: number;
  /** The file is JSON: quoted keys, brackets, nothing else. */
  readonly isJson: boolean;
};

export type JsonMap = { readonly [key: string]: Json };

export function isMapValue(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isListValue(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isHolderValue(value: Json | undefined): value is JsonMap | readonly Json[] {
  return typeof value === 'object' && value !== null;
}

/** Keys of the format that look like codes of languages. */
const NO_LANGUAGES = new Set('id to by is as of on or at add all any bin for has max min not own set tag var who why'.split(' '));

export function isWording(value: Json): value is { readonly [key: string]: string } {
  if (!isMapValue(value)) return false;
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([k, v]) => typeof v === 'string' && LANGUAGE.test(k) && !NO_LANGUAGES.has(k));
}

const WORD = /^\p{L}[\p{L}\p{M}\p{N}]*(?:[._/-][\p{L}\p{M}\p{N}]+)*$/u;
/** Words that some reader of YAML takes for something else than text. */
const NO_WORDS = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** @param style how the value that it replaces was written */
export function scalarText(value: Json, style: ScalarStyle | 'wording' | 'json' = 'plain'): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (style === 'single' && /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]*$/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  const isPlain = style === 'plain' || style === 'empty';
  return isPlain && WORD.test(value) && !NO_WORDS.test(value) ? value : quoted(value);
}

/** As in JSON, of which YAML reads all; line breaks and invisible marks of other kinds are spelled out. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function keyText(key: string, isJson: boolean): string {
  return scalarText(key, isJson ? 'json' : 'plain');
}

/** On one line. */
export function flowText(value: Json, isJson: boolean, inWording = false): string {
  if (!isHolderValue(value)) return scalarText(value, isJson ? 'json' : inWording ? 'wording' : 'plain');
  if (isListValue(value)) return `[${value.map((v) => flowText(v, isJson)).join(', ')}]`;
  const own = isWording(value);
  const entries = Object.entries(value).map(([k, v]) => `${keyText(k, isJson)}: ${flowText(v, isJson, own)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Lists whose maps stand on one line when they fit. */
const SHORT_LISTS = new Set(['effects', 'spread', 'all', 'any', 'draws']);

/** Whether it is laid out on one line when there is room for it. */
function isShort(value: Json, key: string | null): boolean {
  if (!isHolderValue(value) || isWording(value)) return true;
  if (!isListValue(value)) return Object.entries(value).every(([k, v]) => !isWording(v) && isShort(v, k));
  if (value.some(isHolderValue) && !SHORT_LISTS.has(key ?? '')) return false;
  return value.every((v) => !isWording(v) && isShort(v, null));
}

function hasWords(value: Json): boolean {
  return isWording(value) || (isHolderValue(value) && Object.values(value).some(hasWords));
}

/** The value on one line, or null when it is to be laid out in block. */
export function shortText(value: Json, key: string | null, room: number, inWording = false): string | null {
  if (isHolderValue(value)) {
    if (Object.keys(value).length === 0) return Array.isArray(value) ? '[]' : '{}';
    if (!isShort(value, key) || (!isWording(value) && hasWords(value))) return null;
  }
  const text = flowText(value, false, inWording);
  return isHolderValue(value) && text.length > room ? null : text;
}

/**
 * A key or a dash with its value; lines after the first are indented, the first is not.
 *
 * @param asBlock a map is laid out in block even if it is short
 */
export function entryText(key: string | null, value: Json, column: number, style: Style, inWording = false, asBlock = false): string {
  const head = key === null ? '-' : `${keyText(key, false)}:`;
  if (asBlock && key === null && isMapValue(value) && Object.keys(value).length > 0) return `- ${blockText(value, column + 2, style)}`;
  const behind = valueText(key, value, column, style, inWording);
  return behind.isBelow ? `${head}${style.eol}${behind.text}` : `${head} ${behind.text}`;
}

/**
 * A value behind its key or dash.
 *
 * @param column where the key or the dash stands
 * @returns `isBelow` when it begins on the next line, with the indentation of that line in the text
 */
export function valueText(
  key: string | null,
  value: Json,
  column: number,
  style: Style,
  inWording = false,
): { readonly text: string; readonly isBelow: boolean } {
  const head = key === null ? 2 : keyText(key, false).length + 2;
  const short = shortText(value, key, WIDTH - column - head, inWording);
  if (typeof value === 'string') return { text: literalText(value, column + 2, style) ?? short ?? '', isBelow: false };
  if (short !== null || !isHolderValue(value)) return { text: short ?? '', isBelow: false };
  if (key === null) return { text: blockText(value, column + 2, style), isBelow: false };
  const inner = column + (isListValue(value) ? style.listStep : style.mapStep);
  return { text: ' '.repeat(inner) + blockText(value, inner, style), isBelow: true };
}

/** A map or list that isn't empty; lines after the first are indented, the first is not. */
export function blockText(value: JsonMap | readonly Json[], column: number, style: Style): string {
  const between = style.eol + ' '.repeat(column);
  if (isListValue(value)) return value.map((v) => entryText(null, v, column, style)).join(between);
  const own = isWording(value);
  return Object.entries(value)
    .map(([k, v]) => entryText(k, v, column, style, own))
    .join(between);
}

/** Text of several lines as it is; null where YAML would read it back as something else. */
export function literalText(value: string, column: number, { eol }: Style): string | null {
  if (!/^[^\s\n][^\n]*\n/.test(value) || /[^\S\n](?:\n|$)|\n{2}$|[^\n\t\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/u.test(value)) return null;
  const ends = value.endsWith('\n');
  const lines = (ends ? value.slice(0, -1) : value).split('\n');
  return [ends ? '|' : '|-', ...lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line))].join(eol);
}

/** JSON over several lines, the way it is usually indented. */
export function jsonText(value: Json, indent: string, eol: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', eol + indent);
}
