/** A question closed: what I answered, what follows from that, and the passage with the sentence that decides it. */
import type { Table } from '../../../rules/pupil-view.ts';
import { usePupil } from '../pupil-context.ts';
import { GivenAnswer } from '../questions/given.tsx';
import { Heading } from '../screen-parts.tsx';

export function RevealedScreen({ revealed }: { readonly revealed: Extract<Table, { kind: 'revealed' }> }) {
  const { words, hasDeck } = usePupil();
  const { question, own, passage } = revealed;
  const verdict = own ? (own.isRight ? words.reveal.right : words.reveal.notThisTime) : words.reveal.none;
  return (
    <>
      <Heading eyebrow={words.question.title}>{verdict}</Heading>
      <h2 class="asks">{question.asks}</h2>
      {own && (
        <div class="feedback">
          {own.answer && (
            <>
              <p class="small-title">{words.question.yours}</p>
              <GivenAnswer question={question} answer={own.answer} />
            </>
          )}
          {own.says.map((line) => (
            <p key={line} class="line">
              {line}
            </p>
          ))}
          <p class="aside">{words.reveal.points(own.points)}</p>
        </div>
      )}
      {passage && (
        <section class="passage-opened" aria-labelledby="passage-title">
          <p class="eyebrow">{words.reveal.passage}</p>
          <h3 class="passage-title" id="passage-title">
            {passage.title}
          </h3>
          <ul class="claims">
            {passage.claims.map(({ says, decides }) => (
              <li key={says} class="claim-says">
                {decides ? <mark>{says}</mark> : says}
                {decides && <span class="unseen"> ({words.reveal.deciding})</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {own && !own.atOnce && hasDeck && <p class="aside">{words.reveal.again}</p>}
      <p class="look-up">{words.reveal.wall}</p>
    </>
  );
}
