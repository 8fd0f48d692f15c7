/** A line of a page as it is said aloud: in pieces, each in the language of its own words. */
import { wordsIn } from '../../core/wording.ts';
import { asSentence } from '../../text/sentence.ts';
import type { PageLine, Said } from './page-line.ts';

export type Spoken = { readonly text: string; readonly language: string };

/** Who speaks, what is said, what it costs; pieces of one language are said in one breath. */
export function spokenLine({ before = [], says, after = [] }: PageLine, language: string): readonly Spoken[] {
  const pieces = [...before, says, ...after].map((said) => spokenOf(said, language));
  const out: Spoken[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last?.language === piece.language) out[out.length - 1] = { ...last, text: `${last.text} ${piece.text}` };
    else out.push(piece);
  }
  return out;
}

/** Each piece ends, so that a voice pauses after it. */
function spokenOf(said: Said, language: string): Spoken {
  if (typeof said === 'string') return { text: asSentence(said.replace(/:$/, '')), language };
  const { text, language: own } = wordsIn(said, language);
  return { text: asSentence(text), language: own };
}
