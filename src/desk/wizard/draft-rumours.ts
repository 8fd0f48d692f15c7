/** First sentences to go round in the corridor: one that twists the article, one that tells it as it stands. The author reads each. */
import type { Answers, RumourAnswer } from './answers.ts';
import { DRAFT_PHRASES } from './draft-phrases.ts';
import { quoted } from './typeset.ts';

/** What is told as more than it is most often. */
const TWISTED = ['possible', 'scheduled', 'expected', 'conditional', 'reported'] as const;

export function draftRumours(answers: Answers): readonly RumourAnswer[] {
  const p = DRAFT_PHRASES[answers.language];
  const sentences = answers.passages.flatMap(({ sentences: all }, passage) =>
    all.flatMap((one, sentence) => (one.says.trim() === '' ? [] : [{ ...one, at: { passage, sentence } }])),
  );
  const twisted = TWISTED.map((as) => sentences.find(({ certainty }) => certainty === as)).find((found) => found) ?? sentences[0];
  const told = sentences.find((one) => one !== twisted);
  return [
    ...(twisted
      ? [
          {
            says: p.twisted[twisted.certainty](quoted(twisted.says, answers.language)),
            verdict: 'contradicts' as const,
            decides: twisted.at,
            isDraft: true as const,
          },
        ]
      : []),
    ...(told
      ? [{ says: p.told(quoted(told.says, answers.language)), verdict: 'says' as const, decides: told.at, isDraft: true as const }]
      : []),
  ];
}
