/** What a step changed besides the words: days, papers, support; in the same sentences as the live region. */
import type { GameEvent } from '../../core/event.ts';
import type { Level } from '../../core/level.ts';
import type { Run } from '../../core/run.ts';
import { sentencesFor } from '../../text/sentences.ts';

const CHANGES: readonly GameEvent['kind'][] = [
  'promise-made',
  'stage-entered',
  'paper-added',
  'paper-withdrawn',
  'support-moved',
  'days-spent',
  'days-ran-out',
];

/** One sentence for each kind of change, so that none is left out where many things happened. */
export function changesSaid(events: readonly GameEvent[], level: Level, run: Run, language: string): readonly string[] {
  return CHANGES.flatMap((kind) =>
    sentencesFor(
      events.filter((e) => e.kind === kind),
      level,
      run,
      language,
    ),
  );
}
