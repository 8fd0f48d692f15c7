/** What a class votes with: the blocs' briefs, a card for each pupil, and the roll call. */
import type { Bloc } from '../../core/chamber.ts';
import { chambersOf, inPages, type SeatCard, seatCards, type Vote } from './lesson.ts';
import { Blank, Box, Invented, PaperPage, Says, usePaper } from './paper-parts.tsx';

type VoteProps = { readonly votes: readonly Vote[] };

/** With one vote there is less on a card, and more cards to a page. */
const BRIEFS_A_PAGE = { one: 4, more: 3 } as const;
const BALLOTS_A_PAGE = { one: 10, more: 8 } as const;
/** Who is absent ticks nothing. */
const SIDES = ['for', 'against', 'abstain'] as const;

export function BriefSheets({ votes }: VoteProps) {
  return (
    <>
      {chambersOf(votes).map(({ chamber, votes: own }) => {
        const most = BRIEFS_A_PAGE[own.length === 1 ? 'one' : 'more'];
        // As many on the last page as on the first, where that can be.
        const size = Math.ceil(chamber.blocs.length / Math.ceil(chamber.blocs.length / most));
        const pages = inPages(chamber.blocs, size);
        return pages.map((blocs, i) => (
          <PaperPage key={`${chamber.id} ${i}`} name="briefs" of={chamber.name} part={[i + 1, pages.length]}>
            <div class="paper-briefs">
              {blocs.map((bloc) => (
                <Brief key={bloc.id} bloc={bloc} votes={own} />
              ))}
            </div>
            {chamber.note && (
              <p class="paper-small">
                <Says of={chamber.note} />
              </p>
            )}
          </PaperPage>
        ));
      })}
    </>
  );
}

function Brief({ bloc, votes }: { readonly bloc: Bloc; readonly votes: readonly Vote[] }) {
  const { words, pupils } = usePaper();
  const [vote] = votes;
  if (!vote) return null;
  const cards = seatCards(vote.chamber, pupils).filter((card) => card.bloc === bloc).length;
  return (
    <section class="paper-card">
      <p class="paper-card-head">
        <span>
          {words.seatsOf(bloc.seats, vote.members)} · {words.cardsOf(cards)}
        </span>{' '}
        <Invented />
      </p>
      <h4>
        <Says of={bloc.name} />
      </h4>
      <dl>
        <dt>{words.wants}</dt>
        <dd>
          <Says of={bloc.wants} />
        </dd>
        <dt>{words.leans}</dt>
        <dd>{words.leaning[bloc.support]}</dd>
        <dt>{words.comesUp}</dt>
        {votes.filter(isNewQuestion).map(({ motion, question }) => (
          <dd key={motion.id}>
            <Says of={question} />
          </dd>
        ))}
        <dt>{words.wantsToKnow}</dt>
        <dd>
          <Blank wide />
        </dd>
      </dl>
    </section>
  );
}

/** Two motions can put the same question: the same reading, on another day. */
function isNewQuestion({ question }: Vote, at: number, votes: readonly Vote[]): boolean {
  const words = JSON.stringify(question);
  return votes.findIndex((other) => JSON.stringify(other.question) === words) === at;
}

export function BallotSheets({ votes }: VoteProps) {
  const { pupils } = usePaper();
  return (
    <>
      {chambersOf(votes).map(({ chamber, votes: own }) => {
        const pages = inPages(seatCards(chamber, pupils), BALLOTS_A_PAGE[own.length === 1 ? 'one' : 'more']);
        return pages.map((cards, i) => (
          <PaperPage key={`${chamber.id} ${i}`} name="ballots" of={chamber.name} part={[i + 1, pages.length]}>
            <div class="paper-cards">
              {cards.map((card) => (
                <Ballot key={card.number} card={card} votes={own} />
              ))}
            </div>
          </PaperPage>
        ));
      })}
    </>
  );
}

function Ballot({ card, votes }: { readonly card: SeatCard; readonly votes: readonly Vote[] }) {
  const { words } = usePaper();
  // With several votes their names tell them apart; with one, what is asked stands there.
  const only = votes.length === 1 ? votes[0] : undefined;
  return (
    <section class={`paper-card paper-ballot${votes.length === 1 ? ' paper-card-small' : ''}`}>
      <p class="paper-card-head">
        <span class="paper-number">{card.number}</span>{' '}
        <span class="paper-named">
          {words.name} <Blank />
        </span>{' '}
        <Invented />
      </p>
      <h4>
        <Says of={card.bloc.name} />
      </h4>
      <p>
        {words.countsFor} <b class="paper-weight">{words.seats(card.seats)}</b>
      </p>
      {only ? (
        <>
          <p class="paper-asked">
            <Says of={only.question} />
          </p>
          <ul class="paper-sides">
            {SIDES.map((side) => (
              <li key={side}>
                {words[side]} <Box />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <BallotTable votes={votes} />
      )}
      <p class="paper-small">{words.keepCard}</p>
    </section>
  );
}

/** A line for each vote. */
function BallotTable({ votes }: VoteProps) {
  const { words } = usePaper();
  return (
    <table class="paper-ticks">
      <thead>
        <tr>
          <td />
          {SIDES.map((side) => (
            <th key={side} scope="col">
              {words[side]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {votes.map(({ motion }) => (
          <tr key={motion.id}>
            <th scope="row">
              <Says of={motion.title} />
            </th>
            {SIDES.map((side) => (
              <td key={side}>
                <Box />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function RollSheets({ votes }: VoteProps) {
  return (
    <>
      {votes.map((vote) => (
        <RollSheet key={vote.motion.id} vote={vote} />
      ))}
    </>
  );
}

function RollSheet({ vote: { motion, chamber, question, rule, needed, members } }: { readonly vote: Vote }) {
  const { words, pupils } = usePaper();
  const cards = seatCards(chamber, pupils);
  const sides = [words.for, words.against, words.abstain, words.absent];
  return (
    <PaperPage name="roll" of={motion.title}>
      <p>
        <b>
          <Says of={question} />
        </b>
      </p>
      {rule && (
        <p class="paper-rule">
          <b>{words.neededOf(needed, members)}.</b> <Says of={rule.says} />{' '}
          <small>
            (<Says of={rule.citation} />
            {rule.simplified && `; ${words.simplified}`})
          </small>
        </p>
      )}
      <p class="paper-small">
        {chamber.note && <Says of={chamber.note} />} {words.rollHow} {words.seating(pupils, cards.length)}
      </p>
      <table class="paper-roll">
        <thead>
          <tr>
            {[words.card, words.bloc, words.weight, ...sides].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cards.map(({ number, bloc, seats }, i) => (
            <tr key={number} class={cards[i - 1]?.bloc === bloc ? undefined : 'paper-next-bloc'}>
              <td>{number}</td>
              <td>
                <Says of={bloc.name} />
              </td>
              <td>{seats}</td>
              {sides.map((side) => (
                <td key={side} />
              ))}
            </tr>
          ))}
          <tr class="paper-sum">
            <th colSpan={2} scope="row">
              {words.seatsInAll}
            </th>
            <td>{members}</td>
            {sides.map((side) => (
              <td key={side} />
            ))}
          </tr>
        </tbody>
      </table>
      <p class="paper-tally">
        <span>
          {words.inFavour} <Blank />
        </span>{' '}
        <span>{words.neededOf(needed, members)}</span>{' '}
        <span>
          <Box /> {words.carried}
        </span>{' '}
        <span>
          <Box /> {words.lost}
        </span>
      </p>
    </PaperPage>
  );
}
