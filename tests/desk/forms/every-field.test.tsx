/** Whatever may stand in a file of a pack has a control of its own in the forms, and whatever may be missing can be added there. */
import { afterEach, describe, expect, test } from 'vitest';
import type { SheetKind } from '../../../src/content/manuscript.ts';
import type { NodePath } from '../../../src/content/problem.ts';
import type { Seen } from '../../../src/content/walk.ts';
import { blankByKey, blankOf, blankOfKind } from '../../../src/desk/forms/blank.ts';
import { bare, byKeyOf, fieldsOf, partOf, type Shape, shapeAs, sheetSchema } from '../../../src/desk/forms/schema-view.ts';
import { deskFieldWords } from '../../../src/text/words/desk-fields.ts';
import { formPage, LANGUAGES } from '../../builders/form-page.tsx';

const SHEETS = {
  pack: 'pack.yaml',
  procedure: 'procedure.yaml',
  guide: 'guide.yaml',
  source: 'sources/one.yaml',
  level: 'levels/one.yaml',
  questions: 'questions/one.yaml',
} as const satisfies Partial<Record<SheetKind, string>>;
let open: ReturnType<typeof formPage> | null = null;
const opened = (of: Parameters<typeof formPage>[0]) => {
  open?.close();
  open = formPage(of);
  return open;
};
afterEach(() => {
  open?.close();
  open = null;
});

const SCOPE = { languages: ['en', 'ru'], ids: () => [], freshId: (kind: string) => `${kind}-1` };
const words = deskFieldWords('en');

type Turns = { next: number };

/** Everything that may stand there: each key, each kind of a list's items, each shape of a closed tree. What can be one thing only is another one each time. */
function all(given: Seen, turns: Turns, depth = 0): unknown {
  const schema = bare(given);
  const shape = shapeAs(schema);
  const map = (of: Seen) =>
    Object.fromEntries(
      fieldsOf(of, undefined).map(({ key, schema: field }) => [key, field.type === 'literal' ? field.literal : all(field, turns, depth)]),
    );
  switch (shape.is) {
    case 'map':
    case 'line':
      return map(schema);
    case 'variant':
    case 'move':
      turns.next += 1;
      return map((schema.options ?? [])[turns.next % (schema.options?.length ?? 1)] as Seen);
    case 'list': {
      const item = bare(shape.item);
      const { is } = shapeAs(item);
      if (is === 'variant') return (item.options ?? []).map(map);
      if (is === 'effect') return byKeyOf(item).map(([, option]) => map(option));
      if (is === 'condition') return conditions(item, depth, map);
      return [all(item, turns, depth)];
    }
    case 'record':
      return { [shape.key && shapeAs(shape.key).is === 'reference' ? 'one' : 'en']: all(shape.value, turns, depth) };
    case 'condition':
      return { all: conditions(schema, depth, map) };
    default:
      return blankOf(schema, SCOPE);
  }
}

function conditions(schema: Seen, depth: number, map: (of: Seen) => unknown): unknown {
  return byKeyOf(schema).flatMap(([key, option]) => {
    if (key === 'not') return [{ not: blankByKey(schema, 'stage', SCOPE) }];
    if (key === 'all' || key === 'any') return depth > 0 ? [] : [{ [key]: conditions(schema, depth + 1, map) }];
    return [map(option)];
  });
}

/** By the mark of a control and the way that it says. */
type Wanted = `data-${'path' | 'field' | 'door' | 'add'} ${string}`;

/** The controls that a value asks for; what has a page of its own is a door here. */
function controls(given: Seen, value: unknown, path: NodePath): readonly Wanted[] {
  const schema = bare(given);
  const shape = shapeAs(schema);
  const at = (mark: 'data-path' | 'data-field', ...more: NodePath): Wanted => `${mark} ${[...path, ...more].join('/')}`;
  const inside = (of: Seen) =>
    fieldsOf(of, value).flatMap(({ key, schema: field, isOptional }) => {
      if (field.type === 'literal') return isOptional ? [at('data-field', key)] : [];
      return partOf(value, key) === undefined ? [] : controls(field, partOf(value, key), [...path, key]);
    });
  switch (shape.is) {
    case 'wording':
      return SCOPE.languages.map((code) => at('data-path', code));
    case 'map':
    case 'line':
      return inside(schema);
    case 'variant':
      return [at('data-path', 'kind'), ...inside(schema)];
    case 'list':
      return inList(shape, value, path);
    case 'record':
      return Object.entries(value ?? {}).flatMap(([key, part]) => controls(shape.value, part, [...path, key]));
    case 'share':
      return [at('data-path', 0), at('data-path', 1)];
    case 'reference':
      return [at(shape.kind === 'claim' ? 'data-field' : 'data-path')];
    case 'majority':
      return [at('data-path'), at('data-path', 'moreThan', 0), at('data-path', 'moreThan', 1)];
    case 'move':
      return Object.keys(value ?? {}).map((key) => at('data-path', key));
    case 'condition':
    case 'effect':
      return [at('data-path'), ...inTree(schema, value, path)];
    default:
      return [at('data-path')];
  }
}

function inList({ item }: Extract<Shape, { is: 'list' }>, value: unknown, path: NodePath): readonly Wanted[] {
  const shape = shapeAs(item);
  if (shape.is === 'reference' && shape.kind === 'claim') return [`data-field ${path.join('/')}`];
  return [
    `data-add ${path.join('/')}`,
    ...(value as readonly unknown[]).flatMap((part, i): readonly Wanted[] =>
      shape.is === 'variant' ? [`data-door ${[...path, i].join('/')}`] : controls(item, part, [...path, i]),
    ),
  ];
}

function inTree(schema: Seen, value: unknown, path: NodePath): readonly Wanted[] {
  return Object.entries(value ?? {}).flatMap(([key, part]): readonly Wanted[] => {
    if (Array.isArray(part)) return part.flatMap((one, i) => controls(schema, one, [...path, key, i]));
    if (key === 'not') return controls(schema, part, [...path, key]);
    // “The days left” names nothing that could be another.
    return key === 'daysLeft' ? [] : [`data-path ${[...path, key].join('/')}`];
  });
}

/** The pages of a file's form: the whole, and each beat or question. */
function pagesOf(value: unknown): readonly NodePath[] {
  const own = (key: string) => (partOf(value, key) as readonly unknown[] | undefined)?.map((_one, i): NodePath => [key, i]) ?? [];
  return [[], ...own('beats'), ...own('questions')];
}

function schemaOf(kind: SheetKind, path: NodePath): Seen {
  const sheet = sheetSchema(kind);
  const list = path.length === 0 ? undefined : sheet.entries?.[String(path[0])];
  return list ? (bare(list).item ?? sheet) : sheet;
}

describe.each(Object.entries(SHEETS))('the form of a %s', (name, file) => {
  const kind = name as SheetKind;

  test('has a control for everything that may stand in it', async () => {
    const value = { ...(all(sheetSchema(kind), { next: 0 }) as object), ...(kind === 'pack' && { languages: LANGUAGES }) };
    for (const path of pagesOf(value)) {
      const here = path.reduce<unknown>(partOf, value);
      const form = opened({ files: { [file]: value }, file, path });
      await form.unfold();
      const there = form.marks('data-path', 'data-field', 'data-door', 'data-add');
      expect(controls(schemaOf(kind, path), here, path).filter((control) => !there.has(control))).toEqual([]);
    }
  });

  test('offers all that could be added', () => {
    const sheet = sheetSchema(kind);
    const list = kind === 'questions' ? 'questions' : 'beats';
    const items = sheet.entries?.[list];
    const item = items ? bare(items).item : undefined;
    const kinds = (item?.options ?? []).flatMap((o) => o.entries?.kind?.literal ?? []);
    const value = {
      ...(blankOf(sheet, SCOPE) as object),
      ...(item && { [list]: kinds.map((k) => blankOfKind(item, String(k), SCOPE)) }),
    };
    for (const path of pagesOf(value)) {
      const form = opened({ files: { [file]: value }, file, path });
      const absent = fieldsOf(schemaOf(kind, path), path.reduce<unknown>(partOf, value)).filter((f) => f.isOptional);
      for (const { key } of absent) form.at('aria-label', words.add(words.labels[key] ?? key));
      if (path.length > 0) expect(form.offered(`${path.join('/')}/kind`)).toEqual(kinds);
    }
  });
});
