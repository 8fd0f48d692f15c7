/** A pack that was opened on this device, as it is kept: the checked pack, and a card that tells of it without opening it. */
import type { PackFile } from '../core/level.ts';
import type { Language, Wording } from '../core/wording.ts';
import { turnAfter } from './turn.ts';

export const KEPT_PACK_FORMAT = 'third-reading-pack';
export const PACK_CARD_FORMAT = 'third-reading-pack-card';
export const KEPT_PACK_VERSION = 1;

/** What came of the proof; `isProved` is false where the search was too large. */
export type Proof = { readonly isProved: boolean; readonly states: number };

export type KeptPack = {
  readonly format: typeof KEPT_PACK_FORMAT;
  readonly version: number;
  readonly proof: Proof;
  readonly pack: PackFile;
};

export type PackCard = {
  readonly format: typeof PACK_CARD_FORMAT;
  readonly version: number;
  readonly id: string;
  readonly title: Wording;
  /** Cards from before this was told lack it. */
  readonly told?: { readonly about: Wording; readonly licence: string };
  readonly packVersion: string;
  readonly fingerprint: string;
  readonly languages: readonly Language[];
  readonly levels: number;
  readonly proof: Proof;
};

export type ParsedPack = { readonly kind: 'pack'; readonly pack: PackFile } | { readonly kind: 'newer' | 'not-a-pack' };

export function keptPack(pack: PackFile, proof: Proof): KeptPack {
  return { format: KEPT_PACK_FORMAT, version: KEPT_PACK_VERSION, proof, pack };
}

export function cardOf({ shared, levels }: PackFile, proof: Proof): PackCard {
  const { pack: id, title, about, licence, version: packVersion, fingerprint, languages } = shared;
  const own = { id, title, told: { about, licence }, packVersion, fingerprint, languages, levels: levels.length, proof };
  return { format: PACK_CARD_FORMAT, version: KEPT_PACK_VERSION, ...own };
}

/** Never throws. The schemas come only when a kept pack is opened. */
export async function parseKeptPack(text: string): Promise<ParsedPack> {
  const value = jsonOf(text);
  if (!isObject(value) || value.format !== KEPT_PACK_FORMAT) return { kind: 'not-a-pack' };
  if (typeof value.version === 'number' && value.version > KEPT_PACK_VERSION) return { kind: 'newer' };
  await turnAfter(text);
  const { parsePackFile } = await import('../content/parse-pack-file.ts');
  const pack = parsePackFile(value.pack);
  return pack ? { kind: 'pack', pack } : { kind: 'not-a-pack' };
}

/** Null for what is no card of ours; never throws. */
export function parsePackCard(text: string): PackCard | null {
  const value = jsonOf(text);
  if (!isObject(value) || value.format !== PACK_CARD_FORMAT || !Number.isInteger(value.version)) return null;
  const { id, title, told, packVersion, fingerprint, languages, levels, proof } = value;
  const isWhole =
    typeof id === 'string' &&
    /^[a-z][a-z0-9-]{0,59}$/.test(id) &&
    isWording(title) &&
    (told === undefined || (isObject(told) && isWording(told.about) && typeof told.licence === 'string')) &&
    typeof packVersion === 'string' &&
    typeof fingerprint === 'string' &&
    Array.isArray(languages) &&
    languages.every(isLanguage) &&
    Number.isInteger(levels) &&
    isObject(proof) &&
    typeof proof.isProved === 'boolean' &&
    Number.isInteger(proof.states);
  return isWhole ? (value as PackCard) : null;
}

function isWording(value: unknown): value is Wording {
  return isObject(value) && Object.values(value).every((text) => typeof text === 'string') && Object.keys(value).length > 0;
}

function isLanguage(value: unknown): value is Language {
  return (
    isObject(value) &&
    typeof value.code === 'string' &&
    typeof value.name === 'string' &&
    (value.direction === 'ltr' || value.direction === 'rtl')
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
