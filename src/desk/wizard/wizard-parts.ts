/** What every file of the wizard's pack is put together from. */
import { oneLine } from '../../content/one-line.ts';
import { typeset } from '../../content/typeset.ts';
import type { Answers, BlocAnswer, SentencePlace } from './answers.ts';
import { PHRASES, type Phrases } from './phrases.ts';
import { wordFrom } from './word-from.ts';

type Said = Readonly<Record<string, string>>;

export const say = ({ language }: Answers, text: string): Said => ({ [language]: typeset(oneLine(text.trim()), language) });
export const phrasesOf = ({ language }: Answers): Phrases => PHRASES[language];
export const invented = (answers: Answers, who: string, text: string) => ({ who, says: say(answers, text), fiction: true });

export function claimAt({ passage, sentence }: SentencePlace): string {
  return `A${passage + 1}.${sentence + 1}`;
}

/** Each bloc with a word for it; two of the same name are told apart. */
export function blocsOf({ blocs }: Answers): readonly { readonly id: string; readonly bloc: BlocAnswer }[] {
  const taken = new Set<string>();
  return blocs.map((bloc, i) => {
    const word = wordFrom(bloc.name, `bloc-${i + 1}`);
    const id = taken.has(word) ? `${word}-${i + 1}` : word;
    taken.add(id);
    return { id, bloc };
  });
}
