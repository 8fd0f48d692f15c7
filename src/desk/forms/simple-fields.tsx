/** Fields for one plain value: text, a number, a choice of words, an id. */
import { useMemo, useState } from 'preact/hooks';
import type { NodePath } from '../../content/problem.ts';
import { FieldFrame } from './field-frame.tsx';
import { pickText, useForm } from './form-scope.ts';
import { useTypedNumber } from './typed-number.ts';

export type FieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly path: NodePath;
  readonly value: unknown;
  readonly aside?: preact.ComponentChildren;
};

export function TextInput({ label, hint, path, value, aside }: FieldProps) {
  const { edit, words, isReadOnly, file } = useForm();
  return (
    <FieldFrame label={label} hint={hint} path={path} aside={aside}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
          readOnly={isReadOnly}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          data-path={path.join('/')}
          onInput={(event) =>
            edit([{ kind: 'set', path, value: event.currentTarget.value }], words.changed(label), `${file}/${path.join('/')}`)
          }
        />
      )}
    </FieldFrame>
  );
}

export function NumberInput({ label, hint, path, value, min, max, aside }: FieldProps & { readonly min: number; readonly max: number }) {
  const { edit, words, isReadOnly, file } = useForm();
  const { shown, onInput, onBlur } = useTypedNumber(value, (given) =>
    edit([{ kind: 'set', path, value: given }], words.changed(label), `${file}/${path.join('/')}`),
  );
  return (
    <FieldFrame label={label} hint={hint} path={path} aside={aside}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          class="form-number"
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          step={1}
          value={shown}
          readOnly={isReadOnly}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          data-path={path.join('/')}
          onInput={onInput}
          onBlur={onBlur}
        />
      )}
    </FieldFrame>
  );
}

export function PickInput({
  label,
  hint,
  path,
  value,
  options,
  texts,
  onPick,
  aside,
}: FieldProps & {
  readonly options: readonly string[];
  /** What options are called that the desk has no words for. */
  readonly texts?: ReadonlyMap<string, string>;
  readonly onPick?: (option: string) => void;
}) {
  const scope = useForm();
  const { edit, words, isReadOnly } = scope;
  const isKnown = typeof value === 'string' && options.includes(value);
  return (
    <FieldFrame label={label} hint={hint} path={path} aside={aside}>
      {({ id, describedBy, invalid }) => (
        <select
          id={id}
          value={typeof value === 'string' ? value : ''}
          disabled={isReadOnly}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          data-path={path.join('/')}
          onChange={(event) => {
            const option = event.currentTarget.value;
            if (onPick) onPick(option);
            else edit([{ kind: 'set', path, value: option }], words.changed(label));
          }}
        >
          {!isKnown && (
            <option value={typeof value === 'string' ? value : ''}>
              {typeof value === 'string' && value !== '' ? words.unknown(value) : words.nothing}
            </option>
          )}
          {options.map((option) => (
            <option key={option} value={option} selected={option === value}>
              {texts?.get(option) ?? pickText(scope, option)}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

/** An id: changing it changes every place that names it. */
export function IdInput({ label, hint, path, value, aside }: FieldProps) {
  const { words, rename, isReadOnly, uses, file } = useForm();
  const id = typeof value === 'string' ? value : '';
  const [given, setGiven] = useState<string | null>(null);
  // All files are asked for it: only when somebody is about to change it.
  const [isNear, setNear] = useState(false);
  const used = useMemo(() => (isNear ? uses(path) : 0), [isNear, id, file]);
  const [isTaken, setTaken] = useState(false);
  const done = () => {
    if (given === null) return;
    setTaken(given !== id && given.trim() !== '' && !rename(path, given.trim()));
    setGiven(null);
  };
  return (
    <FieldFrame label={label} hint={hint} path={path} aside={aside}>
      {({ id: name, describedBy, invalid }) => (
        <>
          <input
            id={name}
            class="form-id"
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={given ?? id}
            readOnly={isReadOnly}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            data-path={path.join('/')}
            onInput={(event) => setGiven(event.currentTarget.value)}
            onChange={done}
            onFocus={() => setNear(true)}
            onBlur={done}
          />
          <p class="form-hint" role="status">
            {isTaken && words.taken}
          </p>
          {used > 0 && (
            <p class="form-hint">
              {words.usedIn(used)}. {words.renameHint}
            </p>
          )}
        </>
      )}
    </FieldFrame>
  );
}
