/** A new file of a pack as an author would write it: nothing folded, texts in quotes, keys plain. */
import { stringify } from 'yaml';

export function writtenSheet(value: unknown): string {
  return stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}
