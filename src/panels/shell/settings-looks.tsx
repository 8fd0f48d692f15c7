/** How it all looks: light, contrast, face, size of the text, movement. */
import { Radios, Slider } from './setting-fields.tsx';
import { useSheet } from './use-sheet.ts';

export function LooksSettings() {
  const { words, model, acts } = useSheet();
  const { settings } = model;
  const s = words.settings;
  return (
    <section class="field settings-group" aria-labelledby="settings-looks">
      <h3 id="settings-looks">{s.looks}</h3>
      <Radios
        id="theme"
        legend={s.theme}
        value={settings.theme}
        options={(['system', 'light', 'dark'] as const).map((value) => ({ value, says: s.themes[value] }))}
        onChoose={(theme) => acts.set({ theme })}
      />
      <Radios
        id="contrast"
        legend={s.contrast}
        value={settings.contrast}
        options={(['system', 'more'] as const).map((value) => ({ value, says: s.contrasts[value] }))}
        onChoose={(contrast) => acts.set({ contrast })}
      />
      <Radios
        id="face"
        legend={s.face}
        value={settings.face}
        options={(['own', 'plain'] as const).map((value) => ({ value, says: s.faces[value] }))}
        onChoose={(face) => acts.set({ face })}
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
      <Radios
        id="motion"
        legend={s.motion}
        value={settings.motion}
        options={(['system', 'reduced'] as const).map((value) => ({ value, says: s.motions[value] }))}
        onChoose={(motion) => acts.set({ motion })}
      />
    </section>
  );
}
