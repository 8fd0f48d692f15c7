/** What is put where something new is added: the least that has its shape, so that what is still missing is told and nothing else. */
import type { Json } from '../../content/edit/edit.ts';
import type { Kind } from '../../content/schema/parts.ts';
import type { Seen } from '../../content/walk.ts';
import { asksOf, byKeyOf, fieldsOf, shapeAs } from './schema-view.ts';

export type BlankScope = {
  /** Language codes of the pack. */
  readonly languages: readonly string[];
  /** Ids that are there, first the likeliest. */
  readonly ids: (kind: Kind) => readonly string[];
  /** A word that no other of its kind has. */
  readonly freshId: (kind: Kind) => string;
};

export function blankOf(schema: Seen, scope: BlankScope): Json {
  const shape = shapeAs(schema);
  switch (shape.is) {
    case 'wording':
      return Object.fromEntries(scope.languages.map((code) => [code, '']));
    case 'line':
    case 'map':
      return fields(schema, scope);
    case 'id':
      // A tag that nothing draws by would be of no use.
      return (shape.kind === 'tag' ? scope.ids('tag')[0] : undefined) ?? scope.freshId(shape.kind);
    case 'reference':
      // Where a story goes on nobody can guess: the first beat would lead it round.
      return shape.kind === 'beat' ? '' : (scope.ids(shape.kind)[0] ?? '');
    case 'number':
      return Math.max(shape.min, Math.min(1, shape.max));
    case 'pick':
      return shape.options[0] ?? '';
    case 'mark':
      return true;
    case 'list':
      return Array.from({ length: fewest(schema) }, () => blankOf(shape.item, scope));
    case 'record':
      return {};
    case 'share':
      return [1, 2];
    case 'majority':
      return { moreThan: [1, 2] };
    case 'move':
      return { kind: 'go', to: scope.ids('stage')[0] ?? '' };
    case 'variant':
      return blankOfKind(schema, shape.kinds[0] ?? '', scope);
    case 'condition':
      return blankByKey(schema, 'paper', scope);
    case 'effect':
      return blankByKey(schema, 'support', scope);
    default:
      return '';
  }
}

/** One of a union by `kind`, with what every one of them needs. */
export function blankOfKind(schema: Seen, kind: string, scope: BlankScope): Json {
  const option = schema.options?.find((o) => o.entries?.[String(schema.key)]?.literal === kind);
  return option ? { ...asMap(fields(option, scope)), [String(schema.key)]: kind } : '';
}

/** One of a closed tree by its key: `{ paper: … }`. */
export function blankByKey(schema: Seen, key: string, scope: BlankScope): Json {
  const option = byKeyOf(schema).find(([name]) => name === key)?.[1];
  return option ? fields(option, scope) : {};
}

function fields(schema: Seen, scope: BlankScope): Json {
  const needed = fieldsOf(schema, undefined).filter(({ isOptional }) => !isOptional);
  return Object.fromEntries(
    needed.map(({ key, schema: field }) => [key, field.type === 'literal' ? (field.literal as Json) : blankOf(field, scope)]),
  );
}

function asMap(value: Json): { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { readonly [key: string]: Json }) : {};
}

function fewest(schema: Seen): number {
  const asked = asksOf(schema).flatMap(({ type, requirement }) => {
    if (type === 'non_empty') return 1;
    return type === 'min_length' || type === 'length' ? Number(requirement) : [];
  });
  return Math.max(0, ...asked);
}
