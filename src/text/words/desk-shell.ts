/** What the desk says around its forms. Each language has exactly these keys. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';
import { en } from './desk-shell-en.ts';
import { ru } from './desk-shell-ru.ts';
import type { SameWords } from './same-words.ts';

export type DeskShellWords = SameWords<typeof en>;

const words: Readonly<Record<ProgramLanguage, DeskShellWords>> = { en, ru };

export function deskShellWords(language: string): DeskShellWords {
  return words[programLanguage(language)];
}
