/** The beat's own lines, with what they rest on. */
import { echoLines, linesShown } from '../../core/shown.ts';
import { usePlay } from '../play-context.ts';
import { Grounds } from './grounds.tsx';
import { Lines } from './lines.tsx';
import { speakersOf } from './speeches.ts';

export function BeatLines() {
  const { level, run } = usePlay();
  const lines = linesShown(level, run);
  // Whoever spoke in the note above has been introduced there.
  return (
    <>
      <Lines lines={lines} heard={speakersOf(echoLines(level, run))} />
      <Grounds lines={lines} />
    </>
  );
}
