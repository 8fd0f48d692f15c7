/** Cards laid side by side: who says it, in what role, when, and in what words. */

import type { StoryBeat } from '../../core/beat.ts';
import { shownCards } from '../../core/shown.ts';
import { Told } from '../aids/told.tsx';
import { usePlay } from '../play-context.ts';
import { Say } from '../say.tsx';
import { Grounds } from './grounds.tsx';

export function Cards({ beat }: { readonly beat: StoryBeat }) {
  const { run, words } = usePlay();
  const list = shownCards(run, beat);
  if (!beat.cards || list.length === 0) return null;
  const isTimeline = beat.cards.show === 'timeline';
  const cards = list.map((card) => (
    <li key={card.id} class="owned-card">
      {isTimeline && <When of={card.date} />}
      <p class="owned-who">
        <b>
          <Say of={card.who} />
        </b>
        <span class="role">
          {', '}
          <Say of={card.role} />
        </span>
      </p>
      <p class="owned-says">
        <Told of={card.says} />
      </p>
      {!isTimeline && <When of={card.date} />}
    </li>
  ));
  return (
    <section>
      <h3>{words.cards[beat.cards.show]}</h3>
      {isTimeline ? <ol class="owned-cards timeline">{cards}</ol> : <ul class="owned-cards">{cards}</ul>}
      <Grounds lines={list.map((card) => ({ who: 'narrator', says: card.says, claims: card.claims }))} />
    </section>
  );
}

function When({ of }: { readonly of: StoryBeat['title'] }) {
  return (
    <p class="owned-when">
      <Say of={of} />
    </p>
  );
}
