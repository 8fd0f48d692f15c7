/** Goes through a value along its schema, so that a check meets every id, reference, wording and line without knowing the format. */
import * as v from 'valibot';
import type { NodePath } from './problem.ts';
import type { Kind } from './schema/parts.ts';

/** What the schema says a value stands for. */
export type Role = {
  readonly defines?: Kind;
  readonly refers?: Kind;
  readonly says?: true;
  readonly line?: true;
};

export type Visit = {
  readonly role: Role;
  readonly value: unknown;
  readonly path: NodePath;
  /** Set when the value is the key of an entry. */
  readonly at?: 'key';
  /** The map or list that holds it. */
  readonly parent: unknown;
};

export type Visitor = {
  /** Called for every value that has a role. */
  readonly meet: (visit: Visit) => void;
  /** Called for every map of a kind that the schema doesn't know: of what is in it only its id is met. */
  readonly unknownKind?: () => void;
  /** Called for every key that the schema doesn't know. */
  readonly unknownKey?: (path: NodePath, known: readonly string[]) => void;
};

/** A schema seen as data: only the parts that are asked for, here and by the forms of the desk. */
export type Seen = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Seen>>;
  readonly item?: Seen;
  readonly items?: readonly Seen[];
  readonly wrapped?: Seen;
  readonly key?: Seen | string;
  readonly value?: Seen;
  readonly options?: readonly Seen[];
  readonly literal?: unknown;
  readonly getter?: (input: unknown) => Seen;
};

/** Parts of the value that don't have the schema's shape are passed over: the shape check tells of them. */
export function walk(schema: v.GenericSchema, value: unknown, visitor: Visitor): void {
  go(schema as unknown as Seen, value, [], undefined, visitor);
}

function go(schema: Seen, value: unknown, path: NodePath, parent: unknown, visitor: Visitor): void {
  const role = roleOf(schema);
  if (role) visitor.meet({ role, value, path, parent });
  switch (schema.type) {
    case 'exact_optional':
      if (schema.wrapped) go(schema.wrapped, value, path, parent, visitor);
      return;
    case 'lazy':
      if (schema.getter && value !== undefined) go(schema.getter(value), value, path, parent, visitor);
      return;
    case 'variant': {
      const option = isMap(value)
        ? schema.options?.find((o) => o.entries?.[String(schema.key)]?.literal === value[String(schema.key)])
        : undefined;
      if (option) go(option, value, path, parent, visitor);
      else if (isMap(value)) {
        visitor.unknownKind?.();
        goNamed(schema.options ?? [], value, path, visitor);
      }
      return;
    }
    case 'strict_object':
      if (isMap(value)) goEntries(schema.entries ?? {}, value, path, visitor);
      return;
    case 'record':
      if (isMap(value)) goRecord(schema, value, path, visitor);
      return;
    case 'array':
    case 'strict_tuple':
      if (Array.isArray(value)) {
        for (const [i, part] of value.entries()) {
          const item = schema.item ?? schema.items?.[i];
          if (item) go(item, part, [...path, i], value, visitor);
        }
      }
  }
}

function goEntries(
  entries: Readonly<Record<string, Seen>>,
  value: Readonly<Record<string, unknown>>,
  path: NodePath,
  visitor: Visitor,
): void {
  for (const [key, part] of Object.entries(value)) {
    const schema = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (schema) go(schema, part, [...path, key], value, visitor);
    else visitor.unknownKey?.([...path, key], Object.keys(entries));
  }
}

/** Whatever kind it was meant to be, it has the id that all kinds have: who refers to it isn't at fault. */
function goNamed(options: readonly Seen[], value: Readonly<Record<string, unknown>>, path: NodePath, visitor: Visitor): void {
  for (const [key, part] of Object.entries(options[0]?.entries ?? {})) {
    const { defines } = roleOf(part) ?? {};
    const isOfAll = defines !== undefined && options.every(({ entries }) => entries?.[key] && roleOf(entries[key])?.defines === defines);
    if (isOfAll && Object.hasOwn(value, key)) go(part, value[key], [...path, key], value, visitor);
  }
}

function goRecord(schema: Seen, value: Readonly<Record<string, unknown>>, path: NodePath, visitor: Visitor): void {
  const role = typeof schema.key === 'object' ? roleOf(schema.key) : null;
  for (const [key, part] of Object.entries(value)) {
    if (role) visitor.meet({ role, value: key, path: [...path, key], at: 'key', parent: value });
    if (schema.value) go(schema.value, part, [...path, key], value, visitor);
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const roles = new WeakMap<object, { readonly role: Role | null }>();

/** What the schema says its value stands for; null for nothing in particular. */
export function roleOf(schema: Seen): Role | null {
  const known = roles.get(schema);
  if (known) return known.role;
  const found = v.getMetadata(schema as unknown as v.GenericSchema) as Role;
  const role = found.defines || found.refers || found.says || found.line ? found : null;
  roles.set(schema, { role });
  return role;
}
