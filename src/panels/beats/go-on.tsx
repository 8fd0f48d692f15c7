/** The way on from what has been read. */
import { IntentButton } from '../controls.tsx';
import { usePlay } from '../play-context.ts';

/** @param from the beat to go on from */
export function GoOn({ from }: { readonly from: string }) {
  const { words } = usePlay();
  return (
    <div class="acts">
      <IntentButton intent={{ kind: 'continue', target: from }} primary>
        {words.goOn}
      </IntentButton>
    </div>
  );
}
