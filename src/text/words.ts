/** The program's own words by language; what is needed before the title is here, the words of play come with play. */
import { type ProgramLanguage, programLanguage } from './plural.ts';
import type { ShellWords } from './words/shell.ts';
import { en } from './words/shell-en.ts';
import { ru } from './words/shell-ru.ts';

export { LANGUAGES } from './languages.ts';

const shell: Readonly<Record<ProgramLanguage, ShellWords>> = { en, ru };

export function shellWords(language: string): ShellWords {
  return shell[programLanguage(language)];
}
