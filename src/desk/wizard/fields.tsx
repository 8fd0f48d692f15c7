/** Fields of the five steps: a label over a native control. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { isWithin } from './step.ts';

type TextProps = {
  readonly id: string;
  readonly says: string;
  readonly value: string;
  /** An example, said under the field. */
  readonly like?: string | undefined;
  readonly rows?: number;
  readonly onInput: (value: string) => void;
};

export function TextField({ id, says, value, like, rows, onInput }: TextProps) {
  const name = useId();
  const common = {
    id: name,
    value,
    'data-desk': id,
    'aria-describedby': like ? `${name}-like` : undefined,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <p class="desk-field">
      <label for={name}>{says}</label>
      {rows ? <textarea {...common} rows={rows} /> : <input {...common} type="text" autocomplete="off" />}
      {like && (
        <span class="desk-like" id={`${name}-like`}>
          {like}
        </span>
      )}
    </p>
  );
}

type PickProps<T extends string> = {
  readonly id: string;
  readonly says: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>> | readonly (readonly [T, string])[];
  /** What follows from what is picked; read out when it changes. */
  readonly follows?: string;
  readonly onPick: (value: T) => void;
};

export function PickField<T extends string>({ id, says, value, options, follows, onPick }: PickProps<T>) {
  const name = useId();
  const list = Array.isArray(options)
    ? (options as readonly (readonly [T, string])[])
    : (Object.entries(options) as unknown as readonly (readonly [T, string])[]);
  return (
    <p class="desk-field">
      <label for={name}>{says}</label>
      <select
        id={name}
        data-desk={id}
        value={value}
        onChange={(event) => {
          const picked = list.find(([key]) => key === event.currentTarget.value);
          if (picked) onPick(picked[0]);
        }}
      >
        {list.map(([key, text]) => (
          <option key={key} value={key} selected={key === value}>
            {text}
          </option>
        ))}
      </select>
      {follows && (
        <span class="desk-like" role="status">
          {follows}
        </span>
      )}
    </p>
  );
}

type NumberProps = {
  readonly id: string;
  readonly says: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Said at the field while it holds anything but a whole number from `min` to `max`. */
  readonly range: string;
  /** Whatever stands in the field; 0 for what is no whole number. */
  readonly onInput: (value: number) => void;
};

export function NumberField({ id, says, value, min, max, range, onInput }: NumberProps) {
  const name = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = !isWithin(value, { min, max });
  return (
    <p class="desk-field desk-field-short">
      <label for={name}>{says}</label>
      <input
        id={name}
        type="number"
        inputMode="numeric"
        data-desk={id}
        min={min}
        max={max}
        // What is being typed stays as it is: “2.5” is wrong, and not to be made into 0 under the hand that mends it.
        value={typed !== null && numberIn(typed) === value ? typed : value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${name}-range` : undefined}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onInput(numberIn(event.currentTarget.value));
        }}
      />
      <span class="desk-range" id={`${name}-range`} role="status">
        {isWrong && range}
      </span>
    </p>
  );
}

/** At what was made of the article and nobody has read yet. */
export function DraftNote({ says }: { readonly says: string }) {
  return <p class="desk-draft">{says}</p>;
}

type MoreProps = { readonly id: string; readonly says: string; readonly isOpen?: boolean; readonly children: ComponentChildren };

/** Fields that are filled in by themselves, out of the way of who is in a hurry. */
export function More({ id, says, isOpen = false, children }: MoreProps) {
  // As it was at first: nothing closes under the hand that writes in it.
  const [open, setOpen] = useState(isOpen);
  return (
    <details class="desk-more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-desk={id}>{says}</summary>
      {children}
    </details>
  );
}

function numberIn(text: string): number {
  const given = Number(text);
  return Number.isSafeInteger(given) ? given : 0;
}
