/** What every part of the look-back panel has at hand. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ProgramLanguage } from '../../text/plural.ts';
import type { LookBackWords } from '../../text/words/look-back.ts';
import type { LookBackView } from './look-back-model.ts';

export type LookBack = { readonly view: LookBackView; readonly words: LookBackWords; readonly language: ProgramLanguage };

export const LookBackContext = createContext<LookBack | null>(null);

export function useLookBack(): LookBack {
  const lookBack = useContext(LookBackContext);
  if (!lookBack) throw new Error('A part of the look-back panel stands outside it');
  return lookBack;
}
