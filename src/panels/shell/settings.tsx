/** Settings: language, looks, sound, and how progress is kept. Each takes effect at once. */
import { LANGUAGES } from '../../text/words.ts';
import { CardButton } from './controls.tsx';
import { OfflineField } from './offline-field.tsx';
import { Radios, Slider } from './setting-fields.tsx';
import { LooksSettings } from './settings-looks.tsx';
import { ReadingSettings } from './settings-reading.tsx';
import { Sheet } from './sheet.tsx';
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
      <LooksSettings />
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
      <ReadingSettings />
      <Progress />
      <OfflineField />
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
