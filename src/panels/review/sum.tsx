/** The end of a review: how it went, and when the deck's questions come back. */
import type { Recall } from '../../core/deck.ts';
import type { ReviewWords } from '../../text/words/review.ts';
import type { Summing } from './review.tsx';

type SumProps = {
  readonly summing: Summing;
  readonly words: ReviewWords;
  readonly onMore: () => void;
  readonly onLeave: () => void;
};

const RECALLS: readonly Recall[] = ['good', 'hard', 'again'];
/** So many days are told one by one. */
const DAYS_TOLD = 4;

export function ReviewSum({ summing: { went, next, left }, words, onMore, onLeave }: SumProps) {
  const wasAsked = RECALLS.some((recall) => went[recall] > 0);
  const told = next.length > DAYS_TOLD + 1 ? next.slice(0, DAYS_TOLD) : next;
  const later = next.slice(told.length).reduce((sum, { cards }) => sum + cards, 0);
  return (
    <>
      {wasAsked && (
        <table class="review-sum">
          <caption>{words.howTitle}</caption>
          <tbody>
            {RECALLS.map((recall) => (
              <tr key={recall}>
                <th scope="row">{words.how[recall]}</th>
                <td>{went[recall]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {next.length === 0 ? (
        <p class="line">{words.empty}</p>
      ) : (
        <table class="review-sum">
          <caption>{words.nextTitle}</caption>
          <thead class="unseen">
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.questions}</th>
            </tr>
          </thead>
          <tbody>
            {told.map(({ days, cards }) => (
              <tr key={days}>
                <th scope="row">{words.in(days)}</th>
                <td>{cards}</td>
              </tr>
            ))}
            {later > 0 && (
              <tr>
                <th scope="row">{words.later}</th>
                <td>{later}</td>
              </tr>
            )}
          </tbody>
        </table>
      )}
      <div class="acts">
        {left > 0 && (
          <button type="button" class="act act-primary" data-program="review" onClick={onMore}>
            {words.more(left)}
          </button>
        )}
        <button type="button" class={left > 0 ? 'act' : 'act act-primary'} data-program="leave" onClick={onLeave}>
          {words.home}
        </button>
      </div>
    </>
  );
}
