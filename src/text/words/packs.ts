/** What the shell says of packs: the list, opening one, its report, looking at a problem. Each language has exactly these keys. */
import type { en } from './packs-en.ts';
import type { SameWords } from './same-words.ts';

export type PacksWords = SameWords<typeof en>;
