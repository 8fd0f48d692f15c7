/** In the settings: how much of the game plays without a network. Nothing is said where nothing can be kept. */
import { CardButton } from './controls.tsx';
import { useSheet } from './use-sheet.ts';

export function OfflineField() {
  const { words, model, acts } = useSheet();
  const { offline } = model;
  if (offline.kind === 'none') return null;
  return (
    <section class="field" data-offline={offline.kind}>
      <h3>{words.settings.offline}</h3>
      <p>{words.settings.offlineSays[offline.kind]}</p>
      {offline.kind === 'part' && (
        <div class="cards cards-row">
          <CardButton id="take-along" onClick={acts.takeAlong}>
            {words.settings.takeAlong}
          </CardButton>
        </div>
      )}
      {offline.kind === 'coming' && (
        <p class="late-progress">
          <span aria-hidden="true">{words.settings.offlineCome(offline.done, offline.of)}</span>
          <progress aria-label={words.settings.offlineSays.coming} value={offline.done} max={offline.of} />
        </p>
      )}
    </section>
  );
}
