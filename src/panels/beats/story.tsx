/** A story: all its lines on one page, its cards where it has any, and the way on. */
import type { StoryBeat } from '../../core/beat.ts';
import { usePlay } from '../play-context.ts';
import { BeatLines } from './beat-lines.tsx';
import { Cards } from './cards.tsx';
import { GoOn } from './go-on.tsx';

export function Story({ beat }: { readonly beat: StoryBeat }) {
  const { words } = usePlay();
  return (
    <>
      {beat.epilogue && <p class="epilogue-mark">{words.epilogue}</p>}
      <BeatLines />
      <Cards beat={beat} />
      <GoOn from={beat.id} />
    </>
  );
}
