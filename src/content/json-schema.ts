/** JSON Schema for authors' editors, made from the very schemas that read their files. */
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { SHEETS, type SheetKind } from './manuscript.ts';
import { line } from './schema/beat.ts';
import { wording } from './schema/parts.ts';
import { condition, effect } from './schema/rules.ts';

const TITLES: Readonly<Record<SheetKind, string>> = {
  pack: 'pack.yaml',
  procedure: 'procedure.yaml',
  source: 'sources/<id>.yaml',
  questions: 'questions/<topic>.yaml',
  level: 'levels/<id>.yaml',
  walkthrough: 'walkthroughs/<name>.json',
  guide: 'guide.yaml',
};

/** Parts that many fields share stand once in a file. */
const SHARED: Readonly<Record<SheetKind, Readonly<Record<string, v.GenericSchema>>>> = {
  pack: { wording },
  procedure: { wording, condition },
  source: { wording },
  questions: { wording },
  level: { wording, condition, effect, line },
  walkthrough: {},
  guide: { wording },
};

/** File name in `levels/schema` -> its text. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    (Object.keys(SHEETS) as SheetKind[]).map((kind) => {
      const schema: v.GenericSchema = SHEETS[kind];
      const made = toJsonSchema(schema, {
        errorMode: 'throw',
        target: 'draft-07',
        definitions: SHARED[kind],
        overrideAction,
      });
      // An editor that offers a part calls it by its title, and by the whole file's where it has none.
      const $defs = Object.fromEntries(
        Object.entries(made.$defs ?? {}).map(([title, part]) => [title, typeof part === 'object' ? { ...part, title } : part]),
      );
      return [`${kind}.schema.json`, `${JSON.stringify({ ...made, ...(made.$defs && { $defs }), title: TITLES[kind] }, null, 1)}\n`];
    }),
  );
}

/** Roles are for our own checks; editors know nothing of them. */
function overrideAction({ valibotAction, jsonSchema }: { readonly valibotAction: object; readonly jsonSchema: JsonSchema }) {
  const roles = 'metadata' in valibotAction ? Object.keys(valibotAction.metadata as object) : [];
  if (roles.length === 0) return undefined;
  return Object.fromEntries(Object.entries(jsonSchema).filter(([key]) => !roles.includes(key)));
}
