/** What every part of the shell has at hand: the state, the ways to act, the words, and which sheet lies on top. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type ProgramLanguage, programLanguage } from '../../text/plural.ts';
import type { ShellWords } from '../../text/words/shell.ts';
import { shellWords } from '../../text/words.ts';
import type { SheetName, ShellActs, ShellModel } from './shell-model.ts';

export type ShellState = {
  readonly model: ShellModel;
  readonly acts: ShellActs;
  readonly language: ProgramLanguage;
  readonly words: ShellWords;
  readonly open: (sheet: SheetName) => void;
  /** What was asked for is on its way. */
  readonly isWaiting: boolean;
};

/** @param sheet the one that is open, or will be when it has come */
export function shellState(model: ShellModel, acts: ShellActs, sheet: SheetName | null, open: (sheet: SheetName) => void): ShellState {
  const { language } = model.settings;
  const isWaiting = model.isBusy || (sheet !== null && model.Sheets === null && !model.isLost);
  return { model, acts, language: programLanguage(language), words: shellWords(language), open, isWaiting };
}

export const ShellContext = createContext<ShellState | null>(null);

export function useShell(): ShellState {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('A part of the shell stands outside it');
  return shell;
}
