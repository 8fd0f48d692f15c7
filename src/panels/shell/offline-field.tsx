/** In the settings: how much of the game plays without a network. Nothing is said where nothing can be kept. */
import { useSheet } from './use-sheet.ts';

export function OfflineField() {
  const { words, model } = useSheet();
  const { offline } = model;
  if (offline.kind === 'none') return null;
  return (
    <section class="field" data-offline={offline.kind}>
      <h3>{words.settings.offline}</h3>
      <p>{words.settings.offlineSays[offline.kind]}</p>
      {offline.kind === 'coming' && (
        <p class="late-progress">
          <span aria-hidden="true">{words.settings.offlineCome(offline.done, offline.of)}</span>
          <progress aria-label={words.settings.offlineSays.coming} value={offline.done} max={offline.of} />
        </p>
      )}
    </section>
  );
}
