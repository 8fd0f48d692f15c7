/** The shapes of what a page sends to a live room. */
import * as v from 'valibot';
import { pupilSaysShape, teacherSaysShape } from '../messages.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
export const teacherSaidShape = v.strictObject({ id, says: teacherSaysShape });
export const pupilSaidShape = v.strictObject({ id, says: pupilSaysShape });
export const languageShape = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$/));
export const takeLogShape = v.strictObject({ id });
export const endShape = v.strictObject({ id, isSaved: v.boolean() });

/** @returns null for anything of another shape */
export function wellFormed<Out>(shape: v.GenericSchema<unknown, Out>, value: unknown): Out | null {
  const parsed = v.safeParse(shape, value);
  return parsed.success ? parsed.output : null;
}
