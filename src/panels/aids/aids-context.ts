/** What the play panel has at hand to help a player: the settings for it, its words, and the sheets that tell more. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Aids } from '../../core/aids.ts';
import type { AidsWords } from '../../text/words/aids.ts';

export type AidsState = {
  readonly aids: Aids;
  readonly words: AidsWords;
  /** There is a canvas to play on. */
  readonly hasStage: boolean;
  readonly set: (changes: Partial<Aids>) => void;
  /** Opens the sheet that says what can be done here, or the one with the words of this page. */
  readonly open: (sheet: 'here' | 'terms') => void;
};

export const AidsContext = createContext<AidsState | null>(null);

/** Null on a page that is only looked at. */
export function useAids(): AidsState | null {
  return useContext(AidsContext);
}
