/** What every part of the shell has at hand: the state, the ways to act, the words, and which sheet lies on top. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type ProgramLanguage, programLanguage } from '../../text/plural.ts';
import type { ShellWords } from '../../text/words/shell.ts';
import { shellWords } from '../../text/words.ts';
import type { ShellActs, ShellModel } from './shell-model.ts';

/** A sheet that can be laid over the page. */
export type SheetName = 'settings' | 'profiles' | 'help' | 'credits' | 'road' | 'packs';

export type ShellState = {
  readonly model: ShellModel;
  readonly acts: ShellActs;
  readonly language: ProgramLanguage;
  readonly words: ShellWords;
  readonly open: (sheet: SheetName) => void;
};

export function shellState(model: ShellModel, acts: ShellActs, open: (sheet: SheetName) => void): ShellState {
  return { model, acts, language: programLanguage(model.settings.language), words: shellWords(model.settings.language), open };
}

export const ShellContext = createContext<ShellState | null>(null);

export function useShell(): ShellState {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('A part of the shell stands outside it');
  return shell;
}
