/** What the class reads: the article's sentences with their numbers, the rules, and what is being said about the article. */
import type { Hearsay } from '../../core/hearsay.ts';
import { inPages, readingsFor, viewsIn, votesIn } from './lesson.ts';
import { Blank, Box, ClaimLine, Invented, PaperPage, Says, usePaper } from './paper-parts.tsx';

/** Of the article all of it, and nothing that came later. */
export function BriefingSheet() {
  const { level, words, seed } = usePaper();
  return (
    <PaperPage name="briefing">
      <p>
        <Says of={level.about} /> {votesIn(level).length > 0 && words.youAre} {words.cite}
      </p>
      {readingsFor(level).map(({ source, passages }) => (
        <section key={source.id}>
          <h4>
            <Says of={source.title} />
          </h4>
          <p class="paper-small">
            <Says of={source.about} /> {passages.length < source.passages.length && words.inPart}
          </p>
          {passages.map((passage) => (
            <section key={passage.id} class="paper-passage">
              <h5>
                <Says of={passage.title} />
              </h5>
              <ul>
                {passage.claims.map((claim) => (
                  <li key={claim.id}>
                    <ClaimLine claim={claim} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
      {viewsIn(level, seed).map(({ id, title, cards }) => (
        <section key={id}>
          <h4>
            <Says of={title} />
          </h4>
          {cards.map((card) => (
            <p key={card.id} class="paper-view">
              <b>
                <Says of={card.who} />
              </b>
              , <Says of={card.role} />{' '}
              <small>
                (<Says of={card.date} />)
              </small>
              <br />
              <Says of={card.says} /> <small class="paper-ids">[{card.claims.join(', ')}]</small>
            </p>
          ))}
        </section>
      ))}
    </PaperPage>
  );
}

const CARDS_A_PAGE = 8;

/** Sentences about the article, to be cut up; whether they are true stands on the key. */
export function SaidSheets() {
  const { level } = usePaper();
  const pages = inPages(level.hearsay, CARDS_A_PAGE);
  return (
    <>
      {pages.map((cards, i) => (
        <PaperPage key={i} name="said" part={[i + 1, pages.length]}>
          <div class="paper-cards">
            {cards.map((card) => (
              <SaidCard key={card.id} card={card} />
            ))}
          </div>
        </PaperPage>
      ))}
    </>
  );
}

function SaidCard({ card }: { readonly card: Hearsay }) {
  const { words, level } = usePaper();
  return (
    <section class="paper-card">
      <p class="paper-card-head">
        <span>
          <b>{level.hearsay.indexOf(card) + 1}</b> · <Says of={card.owner} />, {words.saidTravels[card.by]}
        </span>{' '}
        <Invented />
      </p>
      <p class="paper-said">
        <Says of={card.says} />
      </p>
      <p class="paper-card-foot">
        <span>
          {words.saidAnswer} <Blank />
        </span>{' '}
        <span>
          <Box /> {words.saidSilent}
        </span>
      </p>
      <p class="paper-small">{words.saidHow}</p>
    </section>
  );
}
