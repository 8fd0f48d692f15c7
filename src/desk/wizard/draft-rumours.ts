/** First sentences to go round in the corridor: one that a hurried reader has got wrong, one that is right. The author reads each. */
import type { Answers, RumourAnswer, Sentence, SentencePlace } from './answers.ts';
import { slipped, surer } from './distorted.ts';
import { DRAFT_PHRASES } from './draft-phrases.ts';
import { quoted } from './typeset.ts';

type Placed = Sentence & { readonly at: SentencePlace };

/** What is told as more than it is most often. */
const TWISTED = ['possible', 'conditional', 'expected', 'scheduled', 'reported', 'done', 'standing'] as const;

export function draftRumours(answers: Answers): readonly RumourAnswer[] {
  const { heard } = DRAFT_PHRASES[answers.language];
  const sentences = answers.passages.flatMap(({ sentences: all }, passage) =>
    all.flatMap((one, sentence): readonly Placed[] => {
      const says = one.says.trim();
      return says === '' ? [] : [{ ...one, says, at: { passage, sentence } }];
    }),
  );
  const wrong = misread(sentences, answers);
  const right = sentences.find(({ at }) => at !== wrong?.at);
  // Both in one form: nothing but the article tells them apart.
  return [
    ...(wrong ? [{ says: wrong.says, verdict: 'contradicts' as const, decides: wrong.at, isDraft: true as const }] : []),
    ...(right ? [{ says: heard(right.says), verdict: 'says' as const, decides: right.at, isDraft: true as const }] : []),
  ];
}

type Told = { readonly says: string; readonly at: SentencePlace };

/** The mistake that is made most comes first; where none of them can be made of the words, the sentence is doubted as it stands. */
function misread(sentences: readonly Placed[], { language }: Answers): Told | null {
  const p = DRAFT_PHRASES[language];
  const known = new Set(sentences.map(({ says }) => says));
  const bySureness = TWISTED.flatMap((as) => sentences.filter(({ certainty }) => certainty === as));
  for (const tell of [surer, slipped])
    for (const one of bySureness) {
      const says = tell(one, language);
      if (says !== null && !known.has(says)) return { says: p.heard(says), at: one.at };
    }
  const [first] = bySureness;
  return first ? { says: p.twisted[first.certainty](quoted(first.says, language)), at: first.at } : null;
}
