/** Settings: language, light, size of the text, sound, movement, and how progress is kept. Each takes effect at once. */
import type { JSX } from 'preact';
import { LANGUAGES } from '../../text/words.ts';
import { CardButton } from './controls.tsx';
import type { ProgramControlId } from './program-controls.ts';
import { Sheet } from './sheet.tsx';
import type { Settings } from './shell-model.ts';
import { useSheet } from './use-sheet.ts';

export function SettingsSheet({ onClose }: { readonly onClose: () => void }) {
  const { words, model, acts, language } = useSheet();
  const { settings } = model;
  const s = words.settings;
  return (
    <Sheet title={s.title} onClose={onClose}>
      <Radios
        id="language"
        legend={s.language}
        value={language}
        options={LANGUAGES.map((l) => ({ value: l.code, says: l.name, lang: l.code }))}
        onChoose={(code) => acts.set({ language: code })}
      />
      <Radios
        id="theme"
        legend={s.theme}
        value={settings.theme}
        options={(['system', 'light', 'dark'] as const).map((value) => ({ value, says: s.themes[value] }))}
        onChoose={(theme: Settings['theme']) => acts.set({ theme })}
      />
      <Slider
        id="text-size"
        says={s.textSize}
        value={settings.textSize}
        min={100}
        max={200}
        step={25}
        onSet={(textSize) => acts.set({ textSize })}
      />
      <fieldset class="field">
        <legend>{s.sound}</legend>
        <div class="radios">
          <label class="tick">
            <input
              type="checkbox"
              data-program="mute"
              checked={settings.sound}
              onChange={(event) => acts.set({ sound: event.currentTarget.checked })}
            />
            <span>{s.soundOn}</span>
          </label>
          <label class="tick">
            <input
              type="checkbox"
              data-program="music"
              checked={settings.music}
              disabled={!settings.sound}
              onChange={(event) => acts.set({ music: event.currentTarget.checked })}
            />
            <span>{s.musicOn}</span>
          </label>
        </div>
        <Slider id="volume" says={s.volume} value={settings.volume} min={0} max={100} step={5} onSet={(volume) => acts.set({ volume })} />
      </fieldset>
      <Radios
        id="motion"
        legend={s.motion}
        value={settings.motion}
        options={(['system', 'reduced'] as const).map((value) => ({ value, says: s.motions[value] }))}
        onChoose={(motion: Settings['motion']) => acts.set({ motion })}
      />
      <Progress />
    </Sheet>
  );
}

function Progress() {
  const { words, model, acts, open } = useSheet();
  return (
    <section class="field">
      <h3>{words.settings.progress}</h3>
      <p>{words.saves.long[model.kept]}</p>
      <div class="cards cards-row">
        <CardButton id="profiles" onClick={() => open('profiles')}>
          {words.title.who}
        </CardButton>
        {model.profile !== null && (
          <CardButton id="export" onClick={() => acts.exportProfile(null)}>
            {words.saves.export}
          </CardButton>
        )}
        {model.canPersist && (
          <CardButton id="persist" onClick={acts.persist}>
            {words.saves.persistDo}
          </CardButton>
        )}
      </div>
    </section>
  );
}

type RadiosProps<V extends string> = {
  readonly id: ProgramControlId;
  readonly legend: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly says: string; readonly lang?: string }[];
  readonly onChoose: (value: V) => void;
};

function Radios<V extends string>({ id, legend, value, options, onChoose }: RadiosProps<V>): JSX.Element {
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
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onSet: (value: number) => void;
};

function Slider({ id, says, value, min, max, step, onSet }: SliderProps) {
  const { words } = useSheet();
  const said = words.settings.percent(value);
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
