/** One stored value: a body with a number and a checksum, so that a torn or older copy is told from a whole, newest one. */
import { hash } from '../core/json.ts';

/** The format of records that this program writes. */
export const RECORD_VERSION = 1;

export type StoredRecord = { readonly v: number; readonly seq: number; readonly sum: string; readonly body: string };

/** What a stored text turns out to be. */
export type Opened = { readonly kind: 'whole'; readonly record: StoredRecord } | { readonly kind: 'newer' } | { readonly kind: 'damaged' };

export function seal(body: string, seq: number): string {
  return JSON.stringify({ v: RECORD_VERSION, seq, sum: hash(`${seq}:${body}`), body } satisfies StoredRecord);
}

/** Never throws: whatever lies on a device is one of the three. */
export function open(text: string): Opened {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'damaged' };
  }
  if (value === null || typeof value !== 'object') return { kind: 'damaged' };
  const { v, seq, sum, body } = value as Partial<StoredRecord>;
  if (typeof v === 'number' && v > RECORD_VERSION) return { kind: 'newer' };
  if (v !== RECORD_VERSION || typeof seq !== 'number' || !Number.isSafeInteger(seq) || typeof body !== 'string') return { kind: 'damaged' };
  return sum === hash(`${seq}:${body}`) ? { kind: 'whole', record: { v, seq, sum, body } } : { kind: 'damaged' };
}
