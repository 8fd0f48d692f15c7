/** A number as it stands in its field while it is written: nothing, or a sign alone, is no number yet, and isn't taken away meanwhile. */
import { useState } from 'preact/hooks';

export type TypedNumber = {
  /** For the field. */
  readonly shown: string | number;
  readonly onInput: (event: { readonly currentTarget: HTMLInputElement }) => void;
  /** What is left without a number says again what the file has. */
  readonly onBlur: () => void;
};

/** @param value what the file has, whatever it is */
export function useTypedNumber(value: unknown, onNumber: (number: number) => void): TypedNumber {
  const [typed, setTyped] = useState<string | null>(null);
  const isOpen = typed !== null && (typed === '' || Number(typed) === value);
  return {
    shown: isOpen ? typed : typeof value === 'number' ? value : '',
    onInput: ({ currentTarget }) => {
      const { value: text, valueAsNumber: given } = currentTarget;
      setTyped(text);
      if (Number.isFinite(given)) onNumber(given);
    },
    onBlur: () => setTyped(null),
  };
}
