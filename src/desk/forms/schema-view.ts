/** The checker's own schemas as forms need them: what field comes where, what may stand in it, what it is for. */
import * as v from 'valibot';
import { SHEETS, type SheetKind } from '../../content/manuscript.ts';
import type { NodePath } from '../../content/problem.ts';
import type { Kind } from '../../content/schema/parts.ts';
import { roleOf, type Seen } from '../../content/walk.ts';

export type Field = {
  readonly key: string;
  readonly schema: Seen;
  readonly isOptional: boolean;
  /** In English, as the schema has it; empty for none. */
  readonly hint: string;
};

/** What kind of control a value wants. */
export type Shape =
  | { readonly is: 'wording' | 'line' | 'text' | 'mark' }
  | { readonly is: 'condition' | 'effect' | 'move' | 'majority' | 'share' }
  | { readonly is: 'id'; readonly kind: Kind }
  | { readonly is: 'reference'; readonly kind: Kind }
  | { readonly is: 'number'; readonly min: number; readonly max: number }
  | { readonly is: 'pick'; readonly options: readonly string[] }
  | { readonly is: 'map' }
  | { readonly is: 'variant'; readonly kinds: readonly string[] }
  | { readonly is: 'list'; readonly item: Seen; readonly most: number }
  | { readonly is: 'record'; readonly key: Seen | null; readonly value: Seen };

export function sheetSchema(kind: SheetKind): Seen {
  return SHEETS[kind] as unknown as Seen;
}

/** Without the wrapping that makes it optional. */
export function bare(schema: Seen): Seen {
  return schema.type === 'exact_optional' && schema.wrapped ? schema.wrapped : schema;
}

export function fieldsOf(schema: Seen, value: unknown): readonly Field[] {
  const map = mapOf(schema, value);
  return Object.entries(map?.entries ?? {}).map(([key, field]) => ({
    key,
    schema: bare(field),
    isOptional: field.type === 'exact_optional',
    hint: hintOf(field) || hintOf(bare(field)),
  }));
}

export function shapeAs(given: Seen): Shape {
  const schema = bare(given);
  const role = roleOf(schema);
  if (role?.says) return { is: 'wording' };
  if (role?.line) return { is: 'line' };
  if (role?.defines) return { is: 'id', kind: role.defines };
  if (role?.refers) return { is: 'reference', kind: role.refers };
  switch (schema.type) {
    case 'literal':
      return { is: 'mark' };
    case 'number':
      return { is: 'number', ...bounds(schema) };
    case 'picklist':
      return { is: 'pick', options: (schema.options ?? []) as unknown as readonly string[] };
    case 'strict_object':
      return { is: 'map' };
    case 'variant':
      return isMove(schema) ? { is: 'move' } : { is: 'variant', kinds: kindsOf(schema) };
    case 'array':
      return { is: 'list', item: schema.item ?? schema, most: requirement(schema, 'max_length') ?? requirement(schema, 'length') ?? 1_000 };
    case 'strict_tuple':
      return { is: 'share' };
    case 'record':
      return { is: 'record', key: typeof schema.key === 'object' ? schema.key : null, value: schema.value ?? schema };
    case 'lazy':
      return { is: lazyName(schema) };
    default:
      return { is: 'text' };
  }
}

/** The schema of what stands at `path`; null where the schema has no such place. */
export function schemaAt(schema: Seen, value: unknown, path: NodePath): Seen | null {
  const [part, ...rest] = path;
  const here = bare(schema);
  if (part === undefined) return here;
  const inner = child(here, value, part);
  return inner ? schemaAt(inner, partOf(value, part), rest) : null;
}

/** In the order of the schema, so that what is added comes where an author would look for it. */
export function orderOf(schema: Seen, value: unknown): readonly string[] {
  return Object.keys(mapOf(bare(schema), value)?.entries ?? {});
}

export function partOf(value: unknown, part: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string | number, unknown>>)[part] : undefined;
}

export function valueAt(value: unknown, path: NodePath): unknown {
  return path.reduce<unknown>(partOf, value);
}

/** The strict object that a value is one of: itself, or the option of a variant that its kind names. */
export function mapOf(schema: Seen, value: unknown): Seen | null {
  if (schema.type === 'strict_object') return schema;
  if (schema.type !== 'variant') return null;
  const kind = partOf(value, String(schema.key));
  return schema.options?.find((o) => o.entries?.[String(schema.key)]?.literal === kind) ?? null;
}

function child(schema: Seen, value: unknown, part: string | number): Seen | null {
  if (schema.type === 'array') return schema.item ?? null;
  if (schema.type === 'strict_tuple') return schema.items?.[Number(part)] ?? null;
  if (schema.type === 'record') return schema.value ?? null;
  const entries = mapOf(schema, value)?.entries ?? {};
  return Object.hasOwn(entries, part) ? (entries[part] ?? null) : null;
}

function kindsOf(schema: Seen): readonly string[] {
  return (schema.options ?? []).flatMap((o) => {
    const kind = o.entries?.[String(schema.key)]?.literal;
    return typeof kind === 'string' ? [kind] : [];
  });
}

function isMove(schema: Seen): boolean {
  return kindsOf(schema).join() === 'go,amend,count';
}

/** The closed trees are known by the keys that they may have. */
function lazyName(schema: Seen): 'condition' | 'effect' | 'majority' {
  const keys = byKeyOf(schema).map(([key]) => key);
  return keys.includes('moreThan') ? 'majority' : keys.includes('withdraw') ? 'effect' : 'condition';
}

/** The shapes of a closed tree by the key that names each. */
export function byKeyOf(schema: Seen): readonly (readonly [string, Seen])[] {
  const union = schema.getter?.(undefined);
  return (union?.options ?? []).flatMap((option) => {
    const [key] = Object.keys(option.entries ?? {});
    return key === undefined ? [] : [[key, option] as const];
  });
}

type Step = { readonly type?: string; readonly requirement?: unknown; readonly pipe?: readonly Step[] };

/** What is asked of a value beside its type. A description is put around what was asked before. */
export function asksOf(schema: Seen): readonly Step[] {
  return ((schema as Step).pipe ?? []).flatMap((step) => (step.pipe ? asksOf(step as Seen) : [step]));
}

function requirement(schema: Seen, type: string): number | null {
  const found = asksOf(schema).find((step) => step.type === type)?.requirement;
  return typeof found === 'number' ? found : null;
}

function bounds(schema: Seen): { readonly min: number; readonly max: number } {
  return { min: requirement(schema, 'min_value') ?? -1_000_000_000, max: requirement(schema, 'max_value') ?? 1_000_000_000 };
}

function hintOf(schema: Seen): string {
  return v.getDescription(schema as unknown as v.GenericSchema) ?? '';
}
