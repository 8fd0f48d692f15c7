/** A choice: what was said, and what can be decided. */
import { usePlay } from '../play-context.ts';
import { BeatLines } from './beat-lines.tsx';
import { Options } from './options.tsx';

export function Choice() {
  const { words } = usePlay();
  return (
    <>
      <BeatLines />
      <Options title={words.choice.options} />
    </>
  );
}
