/** The few controls of the chooser: a list to pick from, a number, a box to tick. */
import type { ComponentChildren } from 'preact';

type ChoiceProps = {
  readonly name: string;
  readonly says: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onPick: (value: string) => void;
};

export function Choice({ name, says, value, options, onPick }: ChoiceProps) {
  return (
    <label>
      {says}
      <select data-paper={name} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key} selected={key === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

type FieldProps = {
  readonly name: string;
  readonly says: string;
  readonly value: number;
  readonly most: number;
  readonly hint?: string;
  readonly onChange: (value: number) => void;
};

/** A whole number from 1; anything else is let stand while it is typed, changes nothing, and goes when the field is left. */
export function Field({ name, says, value, most, hint, onChange }: FieldProps) {
  return (
    <label>
      {says}
      <input
        type="number"
        min={1}
        max={most}
        data-paper={name}
        value={value}
        aria-describedby={hint && `${name}-hint`}
        onInput={(event) => {
          const n = event.currentTarget.valueAsNumber;
          if (Number.isInteger(n) && n >= 1 && n <= most) onChange(n);
        }}
        onBlur={(event) => {
          event.currentTarget.value = String(value);
        }}
      />
      {hint && (
        <small id={`${name}-hint`} class="paper-hint">
          {hint}
        </small>
      )}
    </label>
  );
}

type CheckProps = {
  readonly name: string;
  readonly isOn: boolean;
  readonly isOff?: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
};

export function Check({ name, isOn, isOff, onToggle, children }: CheckProps) {
  return (
    <label class="paper-check">
      <input type="checkbox" data-paper={name} checked={isOn} disabled={isOff} onChange={onToggle} />
      <span>{children}</span>
    </label>
  );
}
