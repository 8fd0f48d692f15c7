/** What every part of the desk needs: its words, the language of the interface, and what the page lends it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Wording } from '../../core/wording.ts';
import type { DraftShelf } from '../../saves/draft-shelf.ts';
import type { Saves } from '../../saves/saves.ts';
import type { DeskShellWords } from '../../text/words/desk-shell.ts';

/** A pack whose files can be copied. */
export type Copyable = {
  readonly id: string;
  readonly title: Wording;
  readonly languages: readonly Language[];
  readonly load: () => Promise<Readonly<Record<string, string>>>;
};

export type DeskHost = {
  readonly language: string;
  readonly setLanguage: (language: string) => void;
  readonly saves: Saves;
  readonly drafts: DraftShelf;
  /** Those that came with the game, and those that were opened on this device. */
  readonly copyable: readonly Copyable[];
};

export type DeskScope = { readonly host: DeskHost; readonly words: DeskShellWords; readonly language: string };

export const DeskContext = createContext<DeskScope | null>(null);

export function useDesk(): DeskScope {
  const scope = useContext(DeskContext);
  if (!scope) throw new Error('A part of the desk stands outside of it');
  return scope;
}
