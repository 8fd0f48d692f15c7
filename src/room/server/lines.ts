/** The lines of a kept class: its head, then its log. */
import * as v from 'valibot';
import { entryShape } from '../messages.ts';
import type { Entry } from '../rules/message.ts';
import type { Head } from './store.ts';

export const CLASS_FILE = /^([A-Z0-9]{6})\.jsonl$/;

export const headShape = v.strictObject({
  format: v.literal(1),
  room: v.pipe(v.string(), v.regex(/^[A-Z0-9]{6}$/)),
  secret: v.pipe(v.string(), v.minLength(20), v.maxLength(100)),
  pack: v.pipe(v.string(), v.maxLength(200)),
  made: v.number(),
  isSaved: v.boolean(),
}) satisfies v.GenericSchema<unknown, Head>;

export type Lines = { readonly head: Head; readonly log: readonly Entry[] /** In bytes. */; readonly length: number };

/** What stands whole; a line that a crash cut short was never answered, and nothing after it counts. Null where not even the head is there. */
export function parseLines(bytes: Buffer): Lines | null {
  let head: Head | null = null;
  let length = 0;
  const log: Entry[] = [];
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, length)) {
    const line = parseLine(bytes.toString('utf8', length, end));
    if (head === null) {
      const parsed = v.safeParse(headShape, line);
      if (!parsed.success) return null;
      head = parsed.output;
    } else {
      const parsed = v.safeParse(entryShape, line);
      if (!parsed.success || parsed.output.n <= (log.at(-1)?.n ?? 0)) break;
      log.push(parsed.output);
    }
    length = end + 1;
  }
  return head && { head, log, length };
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
