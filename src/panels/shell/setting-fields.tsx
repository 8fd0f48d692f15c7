/** The fields that settings are made of: one of several, and a slider that says its value. */
import type { JSX } from 'preact';
import type { ProgramControlId } from './program-controls.ts';
import { useSheet } from './use-sheet.ts';

type RadiosProps<V extends string> = {
  readonly id: ProgramControlId;
  readonly legend: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly says: string; readonly lang?: string }[];
  readonly onChoose: (value: V) => void;
};

export function Radios<V extends string>({ id, legend, value, options, onChoose }: RadiosProps<V>): JSX.Element {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      <div class="radios">
        {options.map((option) => (
          <label key={option.value} class="radio" lang={option.lang}>
            <input
              type="radio"
              name={id}
              value={option.value}
              data-program={id}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.says}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type SliderProps = {
  readonly id: ProgramControlId;
  readonly says: string;
  /** How the value is said; as a percentage where nothing is given. */
  readonly said?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onSet: (value: number) => void;
};

export function Slider({ id, says, said: own, value, min, max, step, onSet }: SliderProps) {
  const { words } = useSheet();
  const said = own ?? words.settings.percent(value);
  return (
    <label class="slider field">
      <span class="slider-says">
        {says} <b>{said}</b>
      </span>
      <input
        type="range"
        data-program={id}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={said}
        onInput={(event) => onSet(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
