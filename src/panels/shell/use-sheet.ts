/** What the bar and the sheets have at hand: all that the shell has, and their own words, which the title doesn't wait for. */
import type { ProgramLanguage } from '../../text/plural.ts';
import { type SheetWords, sheetWords } from '../../text/words/sheets.ts';
import type { ShellWords } from '../../text/words/shell.ts';
import { shellWords } from '../../text/words.ts';
import { type ShellState, useShell } from './shell-context.ts';

type SheetState = Omit<ShellState, 'words'> & { readonly words: ShellWords & SheetWords };

const words: Readonly<Record<ProgramLanguage, SheetState['words']>> = {
  en: { ...shellWords('en'), ...sheetWords.en },
  ru: { ...shellWords('ru'), ...sheetWords.ru },
};

export function useSheet(): SheetState {
  const shell = useShell();
  return { ...shell, words: words[shell.language] };
}
