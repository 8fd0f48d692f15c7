/** The fields of a map in the order of its schema: those that must be there, those that are, and buttons for those that could be. */
import type { NodePath } from '../../content/problem.ts';
import type { Seen } from '../../content/walk.ts';
import { blankOf } from './blank.ts';
import { blankScope, hintIn, labelOf, useForm } from './form-scope.ts';
import { fieldsOf, partOf } from './schema-view.ts';
import { ValueField } from './value-field.tsx';

type MapFieldsProps = {
  readonly schema: Seen;
  readonly path: NodePath;
  readonly value: unknown;
  /** Shown by something else. */
  readonly without?: readonly string[];
};

export function MapFields({ schema, path, value, without = [] }: MapFieldsProps) {
  const scope = useForm();
  const { words, edit, isReadOnly } = scope;
  // A mark that must be there says nothing: the version of the format has only one value.
  const fields = fieldsOf(schema, value).filter(
    ({ key, schema: field, isOptional }) => !without.includes(key) && (isOptional || field.type !== 'literal'),
  );
  const shown = fields.filter(({ key, isOptional }) => !isOptional || partOf(value, key) !== undefined);
  const absent = fields.filter((field) => !shown.includes(field));
  return (
    <div class="form-map">
      {shown.map(({ key, schema: field, isOptional, hint }) => {
        const label = labelOf(scope, key, path);
        return (
          <ValueField
            key={key}
            schema={field}
            path={[...path, key]}
            value={partOf(value, key)}
            label={label}
            hint={hint}
            aside={
              isOptional &&
              !isReadOnly && (
                <button
                  type="button"
                  class="link-button"
                  aria-label={words.remove(label)}
                  onClick={() => edit([{ kind: 'remove', path: [...path, key] }], words.removed(label))}
                >
                  ✕
                </button>
              )
            }
          />
        );
      })}
      {absent.length > 0 && !isReadOnly && (
        <p class="form-absent">
          {absent.map(({ key, schema: field, hint }) => (
            <button
              key={key}
              type="button"
              class="form-chip"
              title={hintIn(scope, hint)}
              aria-label={words.add(labelOf(scope, key, path))}
              onClick={() =>
                edit(
                  [{ kind: 'set', path: [...path, key], value: blankOf(field, blankScope(scope)) }],
                  words.add(labelOf(scope, key, path)),
                )
              }
            >
              + {labelOf(scope, key, path)}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
