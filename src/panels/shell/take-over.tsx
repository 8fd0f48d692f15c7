/** Another tab plays this profile: one of the two may write, and the player says which. */
import { CardButton } from './controls.tsx';
import { Sheet } from './sheet.tsx';
import { useShell } from './shell-context.ts';

export function TakeOver() {
  const { words, acts, model } = useShell();
  return (
    <Sheet title={words.saves.takeOverTitle} onClose={null} class="sheet-small">
      <p>{words.saves.takeOverSays}</p>
      <div class="cards">
        <CardButton id="take-over" primary disabled={model.isBusy} onClick={acts.takeOver}>
          {words.saves.takeOver}
        </CardButton>
        <CardButton id="leave-taken" onClick={acts.leaveTaken}>
          {words.saves.takeOverNot}
        </CardButton>
      </div>
    </Sheet>
  );
}
