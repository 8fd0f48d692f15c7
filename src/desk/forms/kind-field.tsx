/** One of a union by `kind`: the kind is picked, its fields follow. What two kinds have in common stays when the kind is changed. */
import type { Json } from '../../content/edit/edit.ts';
import type { NodePath } from '../../content/problem.ts';
import type { Seen } from '../../content/walk.ts';
import { blankOfKind } from './blank.ts';
import { blankScope, labelOf, useForm } from './form-scope.ts';
import { MapFields } from './map-fields.tsx';
import { partOf } from './schema-view.ts';
import { PickInput } from './simple-fields.tsx';

type KindFieldProps = { readonly schema: Seen; readonly kinds: readonly string[]; readonly path: NodePath; readonly value: unknown };

export function KindField({ schema, kinds, path, value }: KindFieldProps) {
  const scope = useForm();
  const { edit, words } = scope;
  const key = String(schema.key);
  const label = labelOf(scope, key);
  const become = (kind: string) => {
    const blank = blankOfKind(schema, kind, blankScope(scope));
    if (typeof blank !== 'object' || blank === null || Array.isArray(blank)) return;
    const kept = Object.entries(blank).map(([name, fresh]): [string, Json] => {
      const before = partOf(value, name);
      return [name, name === key || before === undefined ? fresh : (before as Json)];
    });
    edit([{ kind: 'set', path, value: Object.fromEntries(kept) }], words.changed(label));
  };
  return (
    <>
      <PickInput label={label} hint="" path={[...path, key]} value={partOf(value, key)} options={kinds} onPick={become} />
      <MapFields schema={schema} path={path} value={value} without={[key]} />
    </>
  );
}
