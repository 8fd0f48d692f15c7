/** The small controls inside sentences. */
import type { NodePath } from '../../content/problem.ts';
import { useForm } from '../forms/form-scope.ts';
import { useTypedNumber } from '../forms/typed-number.ts';

type SmallPickProps<T extends string> = {
  readonly name: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly path: NodePath;
  readonly onPick: (value: T) => void;
};

export function SmallPick<T extends string>({ name, value, options, path, onPick }: SmallPickProps<T>) {
  const { isReadOnly } = useForm();
  return (
    <select
      aria-label={name}
      value={value}
      disabled={isReadOnly}
      data-path={path.join('/')}
      onChange={(event) => {
        const picked = options.find(([key]) => key === event.currentTarget.value);
        if (picked) onPick(picked[0]);
      }}
    >
      {options.map(([key, text]) => (
        <option key={key} value={key} selected={key === value}>
          {text}
        </option>
      ))}
    </select>
  );
}

type SmallNumberProps = {
  readonly name: string;
  readonly value: unknown;
  readonly path: NodePath;
  readonly onNumber: (value: number) => void;
};

export function SmallNumber({ name, value, path, onNumber }: SmallNumberProps) {
  const { isReadOnly } = useForm();
  const { shown, onInput, onBlur } = useTypedNumber(value, onNumber);
  return (
    <input
      type="number"
      class="form-number"
      inputMode="numeric"
      step={1}
      aria-label={name}
      value={shown}
      readOnly={isReadOnly}
      data-path={path.join('/')}
      onInput={onInput}
      onBlur={onBlur}
    />
  );
}
