/** The key: to each question its answer as the sheet writes it, the sentence that decides it, and what likely errors show; and to what is being said, what the article does with it. */
import type { Hearsay } from '../../core/hearsay.ts';
import { findClaim } from '../../core/source.ts';
import type { PaperWords } from '../../text/words/paper.ts';
import { type LessonQuestion, lessonQuestions, type Offer, type Slip, type Solution } from './lesson-questions.ts';
import { ClaimLine, PaperPage, Quoted, Says, usePaper } from './paper-parts.tsx';

/** @param withSaid what is being said is printed too, and its answers are wanted */
export function KeySheet({ withSaid }: { readonly withSaid: boolean }) {
  const { level, words, seed, amount } = usePaper();
  return (
    <PaperPage name="key">
      <h4>
        {words.keyQuestions} · {words.set(seed)}
      </h4>
      <ol class="paper-questions">
        {lessonQuestions(level, seed, amount).map((question) => (
          <KeyEntry key={question.asked.id} {...question} />
        ))}
      </ol>
      {withSaid && level.hearsay.length > 0 && (
        <>
          <h4>{words.keySaid}</h4>
          <ol class="paper-questions">
            {level.hearsay.map((hearsay) => (
              <SaidEntry key={hearsay.id} hearsay={hearsay} />
            ))}
          </ol>
        </>
      )}
    </PaperPage>
  );
}

function KeyEntry({ asked, decided }: LessonQuestion) {
  const { words, level } = usePaper();
  const found = findClaim(level.shared.sources, decided.claim);
  return (
    <li>
      <p class="paper-asks">
        <Says of={asked.asks} />
      </p>
      <p>
        {words.answer}: <b class="paper-answer">{answerText(decided.solution, words)}</b>
      </p>
      <p>
        {words.decides}: <b class="paper-id">{decided.claim}</b>{' '}
        <span class="paper-deciding">
          <Quoted of={decided.deciding} />
        </span>{' '}
        {found && (
          <small>
            (<Says of={found.source.title} />, <Says of={found.passage.title} />)
          </small>
        )}
      </p>
      {decided.slips.length > 0 && (
        <ul class="paper-slips" aria-label={words.slips}>
          {decided.slips.map((slip, i) => (
            <li key={i}>
              {(slip.at !== null || decided.slips.length > 1) && <b>{slipLabel(slip, asked.offer, words)} </b>}
              <Says of={slip.says} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function SaidEntry({ hearsay }: { readonly hearsay: Hearsay }) {
  const { words, level } = usePaper();
  const claims = hearsay.claims.flatMap((id) => findClaim(level.shared.sources, id) ?? []);
  return (
    <li>
      <p>
        <i>
          <Says of={hearsay.says} />
        </i>{' '}
        <b>{words.verdicts[hearsay.verdict]}</b>:{' '}
        {claims.map(({ claim }, i) => (
          <span key={claim.id}>
            {i === 0 ? <ClaimLine claim={claim} /> : <b class="paper-id">{`${i === 1 ? '· ' : ''}${claim.id} `}</b>}
          </span>
        ))}
      </p>
    </li>
  );
}

/** As it is written on the sheet: letters of what was offered, numbers of lines. */
export function answerText(solution: Solution, words: Pick<PaperWords, 'letters' | 'sentence'>): string {
  const letter = (at: number) => words.letters[at] ?? String(at + 1);
  switch (solution.kind) {
    case 'choice':
    case 'multiple':
      return solution.picks.map(letter).join(', ');
    case 'order':
      return solution.places.join(' – ');
    case 'match':
      return solution.rights.map(letter).join(' – ');
    case 'categorise':
      return solution.bins.map((bin, i) => `${i + 1}${letter(bin)}`).join(', ');
    case 'number':
      return String(solution.value);
    case 'hottext':
      return words.sentence(solution.sentence + 1);
  }
}

function slipLabel({ at }: Slip, { kind }: Offer, words: PaperWords): string {
  if (at === null) return `${words.anyhow}:`;
  switch (kind) {
    case 'choice':
    case 'multiple':
      return `${words.letters[at] ?? at + 1}:`;
    case 'number':
      return `${at}:`;
    case 'hottext':
      return `(${at + 1})`;
    default:
      return `${at + 1}.`;
  }
}
