/** What every screen of the phone has at hand: the lesson as this pupil sees it, the words, and the ways to say something. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PupilWords } from '../../../text/words/class-pupil.ts';
import type { PupilSays, RefusalCode } from '../../rules/message.ts';
import type { PupilView } from '../../rules/pupil-view.ts';
import type { Draft } from './questions/draft.ts';

export type PupilPage = {
  readonly view: PupilView;
  readonly words: PupilWords;
  readonly language: string;
  readonly isAway: boolean;
  readonly say: (says: PupilSays) => void;
  /** What was said about it and isn't acknowledged yet. */
  readonly waiting: (key: string) => PupilSays | null;
  readonly refused: (key: string) => RefusalCode | null;
  /** A half-made answer, as it was before a reload; writing it draws nothing anew. */
  readonly draft: (key: string) => Draft | null;
  readonly setDraft: (key: string, draft: Draft) => void;
  /** Says a sentence in the live region. */
  readonly announce: (sentence: string) => void;
  /** Missed questions go to a review deck on this device. */
  readonly hasDeck: boolean;
};

export const PupilContext = createContext<PupilPage | null>(null);

export function usePupil(): PupilPage {
  const page = useContext(PupilContext);
  if (!page) throw new Error('A screen of the phone stands outside its page');
  return page;
}
