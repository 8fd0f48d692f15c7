/** The questions of a lesson as pupils get them: what is asked and what is offered, and no trace of what is right. */
import type { ComponentChildren } from 'preact';
import type { Wording } from '../../core/wording.ts';
import { lessonQuestions, type Offer } from './lesson-questions.ts';
import { Blank, Box, PaperPage, Says, usePaper } from './paper-parts.tsx';

export function QuestionSheet() {
  const { level, words, seed, amount } = usePaper();
  return (
    <PaperPage name="questions">
      <p class="paper-fields">
        <span>
          {words.name} <Blank wide />
        </span>{' '}
        <span>
          {words.date} <Blank />
        </span>{' '}
        <b>{words.set(seed)}</b>
      </p>
      <ol class="paper-questions">
        {lessonQuestions(level, seed, amount).map(({ asked }) => (
          <li key={asked.id}>
            <p class="paper-asks">
              <Says of={asked.asks} />{' '}
              <small>
                {words.ask[asked.offer.kind]} {isWritten(asked.offer) && <Blank />}
              </small>
            </p>
            <Offered offer={asked.offer} />
          </li>
        ))}
      </ol>
    </PaperPage>
  );
}

/** What is answered by a number has its place where it is asked for. */
function isWritten({ kind }: Offer): boolean {
  return kind === 'number' || kind === 'hottext';
}

function Offered({ offer }: { readonly offer: Offer }) {
  const { words } = usePaper();
  switch (offer.kind) {
    case 'choice':
    case 'multiple':
      return (
        <Lettered of={offer.picks}>
          <Box />
        </Lettered>
      );
    case 'order':
      return (
        <ul class="paper-offered">
          {offer.items.map((item, i) => (
            <li key={i}>
              <Blank />
              <span>
                <Says of={item} />
              </span>
            </li>
          ))}
        </ul>
      );
    case 'match':
      return (
        <div class="paper-two">
          <ul class="paper-offered">
            {offer.lefts.map((left, i) => (
              <li key={i}>
                <Blank />
                <span>
                  <Says of={left} />
                </span>
              </li>
            ))}
          </ul>
          <Lettered of={offer.rights} />
        </div>
      );
    case 'categorise':
      return (
        <table class="paper-sort">
          <thead>
            <tr>
              <td />
              {offer.bins.map((bin, i) => (
                <th key={i} scope="col">
                  <b>{words.letters[i]}</b> <Says of={bin} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {offer.items.map((item, i) => (
              <tr key={i}>
                <th scope="row">
                  {i + 1}. <Says of={item} />
                </th>
                {offer.bins.map((_, k) => (
                  <td key={k}>
                    <Box />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'number':
      return null;
    case 'hottext':
      return (
        <p class="paper-passage-run">
          {offer.sentences.map((sentence, i) => (
            <span key={i}>
              <b>({i + 1})</b> <Says of={sentence} />{' '}
            </span>
          ))}
        </p>
      );
  }
}

function Lettered({ of, children }: { readonly of: readonly Wording[]; readonly children?: ComponentChildren }) {
  const { words } = usePaper();
  return (
    <ul class="paper-offered">
      {of.map((says, i) => (
        <li key={i}>
          {children}
          <b>{words.letters[i]}</b>
          <span>
            <Says of={says} />
          </span>
        </li>
      ))}
    </ul>
  );
}
