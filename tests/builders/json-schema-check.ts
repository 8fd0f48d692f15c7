/** As much of JSON Schema as our own schemas use, read independently of what makes them: what an editor would underline. */
import { isDeepStrictEqual } from 'node:util';

type Schema = { readonly [key: string]: unknown };
type Rule = (value: unknown, of: never, schema: Schema, whole: Schema) => boolean;

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const all = (schemas: Schema[], value: unknown, whole: Schema) => schemas.filter((one) => fits(one, value, whole));

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isMap,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
};

const RULES: Readonly<Record<string, Rule>> = {
  type: (value, of: string) => TYPES[of]?.(value) ?? false,
  const: (value, of) => isDeepStrictEqual(value, of),
  enum: (value, of: unknown[]) => of.some((one) => isDeepStrictEqual(one, value)),
  anyOf: (value, of: Schema[], _, whole) => all(of, value, whole).length > 0,
  oneOf: (value, of: Schema[], _, whole) => all(of, value, whole).length === 1,
  allOf: (value, of: Schema[], _, whole) => all(of, value, whole).length === of.length,
  required: (value, of: string[]) => !isMap(value) || of.every((key) => Object.hasOwn(value, key)),
  properties: (value, of: Record<string, Schema>, _, whole) =>
    !isMap(value) || Object.entries(value).every(([key, one]) => !Object.hasOwn(of, key) || fits(of[key] ?? {}, one, whole)),
  propertyNames: (value, of: Schema, _, whole) => !isMap(value) || Object.keys(value).every((key) => fits(of, key, whole)),
  additionalProperties: (value, of: Schema | false, { properties = {} }, whole) =>
    !isMap(value) ||
    Object.entries(value).every(([key, one]) => Object.hasOwn(properties as object, key) || (of !== false && fits(of, one, whole))),
  items: (value, of: Schema | Schema[], _, whole) =>
    !Array.isArray(value) || value.every((one, i) => fits((Array.isArray(of) ? of[i] : of) ?? {}, one, whole)),
  additionalItems: (value, of: false | Schema, { items }, whole) =>
    !Array.isArray(value) || !Array.isArray(items) || value.slice(items.length).every((one) => of !== false && fits(of, one, whole)),
  minItems: (value, of: number) => !Array.isArray(value) || value.length >= of,
  maxItems: (value, of: number) => !Array.isArray(value) || value.length <= of,
  minLength: (value, of: number) => typeof value !== 'string' || value.length >= of,
  maxLength: (value, of: number) => typeof value !== 'string' || value.length <= of,
  minimum: (value, of: number) => typeof value !== 'number' || value >= of,
  maximum: (value, of: number) => typeof value !== 'number' || value <= of,
  pattern: (value, of: string) => typeof value !== 'string' || new RegExp(of, 'u').test(value),
  $ref: (value, of: string, _, whole) => fits((whole.$defs as Record<string, Schema>)[of.replace('#/$defs/', '')] ?? {}, value, whole),
};
const NOTES = new Set(['$schema', '$defs', 'title', 'description']);

/** @throws on a keyword that it doesn't know */
export function fits(schema: Schema, value: unknown, whole: Schema = schema): boolean {
  return Object.entries(schema).every(([key, of]) => {
    if (NOTES.has(key)) return true;
    const rule = RULES[key];
    if (!rule) throw new Error(`Nothing is known of ${key}`);
    return rule(value, of as never, schema, whole);
  });
}
