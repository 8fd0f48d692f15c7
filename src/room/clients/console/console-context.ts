/** What every part of a running console needs: its words, the pack, the latest view, and a way to say something. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Pack } from '../../../core/level.ts';
import type { Wording } from '../../../core/wording.ts';
import type { ClassConsoleWords } from '../../../text/words/class-console.ts';
import type { TeacherSays } from '../../rules/message.ts';
import type { ConsoleView } from '../link.ts';

export type ConsoleScope = {
  readonly words: ClassConsoleWords;
  readonly language: string;
  readonly say: (wording: Wording) => string;
  readonly pack: Pack;
  readonly view: ConsoleView;
  /** Whether the class has no devices: its hands are counted. */
  readonly isByHands: boolean;
  /** Something was said and isn't answered yet. */
  readonly isWaiting: boolean;
  /** Resolves with whether it was heard; what was refused is told on the page. */
  readonly act: (says: TeacherSays) => Promise<boolean>;
};

export const ConsoleContext = createContext<ConsoleScope | null>(null);

export function useConsole(): ConsoleScope {
  const scope = useContext(ConsoleContext);
  if (!scope) throw new Error('A part of the console stands outside of it');
  return scope;
}
