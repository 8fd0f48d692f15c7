/** The shapes of what is asked at the door of a class. */
import * as v from 'valibot';
import { tidyCode } from '../codes.ts';
import { PROTOCOL } from '../wire.ts';
import { languageShape } from './said.ts';

const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const common = { protocol: v.literal(PROTOCOL), room: text(40), language: languageShape };

export const askShape = v.union([
  v.strictObject({ ...common, as: v.picklist(['teacher', 'wall']), capability: text(100) }),
  v.strictObject({ ...common, as: v.literal('pupil'), token: text(100) }),
  v.strictObject({ ...common, as: v.literal('pupil'), code: text(40) }),
  // 128 bits, chosen by the page.
  v.strictObject({
    ...common,
    as: v.literal('pupil'),
    name: v.pipe(v.string(), v.maxLength(100)),
    nonce: v.pipe(v.string(), v.regex(/^[\w-]{20,64}$/)),
  }),
]);

/** The code of the class that is asked about, or null where it can't be one. */
export function roomOf(body: unknown): string | null {
  const room = body !== null && typeof body === 'object' && 'room' in body ? body.room : null;
  return typeof room === 'string' && room.length <= 40 ? tidyCode(room) : null;
}
