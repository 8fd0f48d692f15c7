/** A value for each of several ids: such as support by bloc, marks by promise, forms by language. */
import type { NodePath } from '../../content/problem.ts';
import type { Seen } from '../../content/walk.ts';
import { wordsIn } from '../../core/wording.ts';
import { blankOf } from './blank.ts';
import { FieldFrame } from './field-frame.tsx';
import { blankScope, useForm } from './form-scope.ts';
import { shapeAs } from './schema-view.ts';
import { ValueField, type ValueFieldProps } from './value-field.tsx';

type RecordFieldProps = ValueFieldProps & { readonly keys: Seen | null; readonly inner: Seen };

export function RecordField({ path, value, label, hint, aside, keys, inner }: RecordFieldProps) {
  const scope = useForm();
  const { words, edit, index, file, language, languages, isReadOnly } = scope;
  const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  const shape = keys ? shapeAs(keys) : null;
  const possible: readonly (readonly [string, string])[] =
    shape?.is === 'reference'
      ? index.of(shape.kind, file).map((k) => [k.id, k.says ? wordsIn(k.says, language).text : k.id] as const)
      : languages.map((l) => [l.code, l.name] as const);
  const named = (key: string) => possible.find(([id]) => id === key)?.[1] ?? words.unknown(key);
  const absent = possible.filter(([id]) => !entries.some(([key]) => key === id));
  return (
    <FieldFrame label={label} hint={hint} path={path} isGroup aside={aside}>
      {() => (
        <>
          {entries.map(([key, part]) => (
            <ValueField
              key={key}
              schema={inner}
              path={[...path, key]}
              value={part}
              label={named(key)}
              hint=""
              aside={
                !isReadOnly && (
                  <button
                    type="button"
                    class="link-button"
                    aria-label={words.remove(named(key))}
                    onClick={() => edit([{ kind: 'remove', path: [...path, key] }], words.removed(named(key)))}
                  >
                    ✕
                  </button>
                )
              }
            />
          ))}
          {absent.length > 0 && !isReadOnly && (
            <p class="form-absent">
              {absent.slice(0, MOST).map(([id, says]: readonly [string, string]) => (
                <button
                  key={id}
                  type="button"
                  class="form-chip"
                  aria-label={words.add(says)}
                  onClick={() => edit([{ kind: 'set', path: pathTo(path, id), value: blankOf(inner, blankScope(scope)) }], words.add(says))}
                >
                  + {says}
                </button>
              ))}
            </p>
          )}
        </>
      )}
    </FieldFrame>
  );
}

/** So many are offered at once. */
const MOST = 12;

function pathTo(path: NodePath, id: string): NodePath {
  return [...path, id];
}
