/** What every part of the play panel has at hand: the run as it stands, the language, and the ways to act. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Composition, Touch } from '../core/compose.ts';
import type { GameEvent } from '../core/event.ts';
import type { Intent } from '../core/intent.ts';
import type { Level } from '../core/level.ts';
import type { Run } from '../core/run.ts';
import type { PlayWords } from '../text/words/play.ts';
import type { ReviewWords } from '../text/words/review.ts';
import type { Reflection } from './reflection.tsx';

export type Play = {
  readonly level: Level;
  readonly run: Run;
  readonly composition: Composition;
  /** What happened in the last step; empty after a reload. */
  readonly events: readonly GameEvent[];
  readonly language: string;
  readonly words: PlayWords;
  /** Questions for their own sake: nothing is scored. */
  readonly practice?: ReviewWords;
  /** Where the text that answers an ending's question is kept; none where nothing can be written. */
  readonly reflection?: Reflection | null;
  readonly dispatch: (intent: Intent) => void;
  readonly touch: (touch: Touch) => void;
  /** The roll is being called on the stage: ends that; null where nothing is called. */
  readonly endCall?: (() => void) | null;
  /** Says a sentence in the live region: for what changes without an intent. */
  readonly announce: (sentence: string) => void;
};

export const PlayContext = createContext<Play | null>(null);

export function usePlay(): Play {
  const play = useContext(PlayContext);
  if (!play) throw new Error('A part of the play panel stands outside it');
  return play;
}
