/** A story: all its lines on one page, and the way on. */
import type { StoryBeat } from '../../core/beat.ts';
import { IntentButton } from '../controls.tsx';
import { usePlay } from '../play-context.ts';
import { BeatLines } from './beat-lines.tsx';

export function Story({ beat }: { readonly beat: StoryBeat }) {
  const { words } = usePlay();
  return (
    <>
      <BeatLines />
      <div class="acts">
        <IntentButton intent={{ kind: 'continue', target: beat.id }} primary>
          {words.goOn}
        </IntentButton>
      </div>
    </>
  );
}
