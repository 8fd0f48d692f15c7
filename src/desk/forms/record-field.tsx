/** A value for each of several ids: such as support by bloc, marks by promise, forms by language. */
import { useState } from 'preact/hooks';
import type { NodePath } from '../../content/problem.ts';
import type { Kind } from '../../content/schema/parts.ts';
import type { Seen } from '../../content/walk.ts';
import { wordsIn } from '../../core/wording.ts';
import { blankOf } from './blank.ts';
import type { Known } from './draft-index.ts';
import { isInPassage } from './draft-index.ts';
import { FieldFrame } from './field-frame.tsx';
import { blankScope, type FormScope, useForm } from './form-scope.ts';
import { partOf, shapeAs, valueAt } from './schema-view.ts';
import { ValueField, type ValueFieldProps } from './value-field.tsx';

type RecordFieldProps = ValueFieldProps & { readonly keys: Seen | null; readonly inner: Seen };

export function RecordField({ path, value, label, hint, aside, keys, inner }: RecordFieldProps) {
  const scope = useForm();
  const { words, edit, language, languages, isReadOnly } = scope;
  const [shown, setShown] = useState(PAGE);
  const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  const shape = keys ? shapeAs(keys) : null;
  const possible: readonly (readonly [string, string])[] =
    shape?.is === 'reference'
      ? keysOf(scope, shape.kind, path).map((k) => [k.id, k.says ? wordsIn(k.says, language).text : k.id] as const)
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
              {absent.slice(0, shown).map(([id, says]: readonly [string, string]) => (
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
              {absent.length > shown && (
                <button type="button" class="link-button" onClick={() => setShown(shown + PAGE)}>
                  {words.rest(absent.length - shown)}
                </button>
              )}
            </p>
          )}
        </>
      )}
    </FieldFrame>
  );
}

/** So many are offered at once. */
const PAGE = 12;

/** What can have a value here: of sentences, those of the passage in which one is looked for. */
function keysOf({ index, file, value }: FormScope, kind: Kind, path: NodePath): readonly Known[] {
  const all = index.of(kind, file);
  const passage = kind === 'claim' ? partOf(valueAt(value, path.slice(0, -1)), 'passage') : undefined;
  if (typeof passage !== 'string') return all;
  const home = index.find('passage', file, passage);
  return all.filter((claim) => home && isInPassage(claim, home));
}

function pathTo(path: NodePath, id: string): NodePath {
  return [...path, id];
}
