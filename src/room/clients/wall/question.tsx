/** A question on the wall, in the letters that pupils see; after it is closed the right answer, how many gave what, and where it is written. */
import type { ShownQuestion } from '../../rules/blind.ts';
import { questionTold } from './question-told.ts';
import { useWall } from './wall-context.ts';

export function QuestionOnWall() {
  const { words, pack, view, level, language, say } = useWall();
  const { table } = view;
  const told = level && questionTold(pack, level, view, language);
  if (!told) return null;
  const { question, shown, isRevealed, right, rights, counts, answered, passage } = told;
  return (
    <div class="wall-question" data-is={isRevealed ? 'revealed' : 'asked'} data-length={lengthOf(shown)}>
      <header class="wall-question-head">
        <h1>{shown.asks}</h1>
        <p class="wall-how">
          <span class="wall-question-stamp">{words.question.title}</span> {words.question.how[shown.kind]}
        </p>
      </header>
      {shown.places && (
        <ol class="wall-places">
          {shown.places.map((place) => (
            <li key={place.id}>
              <b>{place.id}</b> <span class="wall-place-says">{place.says}</span>
            </li>
          ))}
        </ol>
      )}
      {shown.range && (
        <p class="wall-range">
          {shown.range[0]}–{shown.range[1]}
          {right?.kind === 'number' && <b class="wall-right-number">{right.value}</b>}
        </p>
      )}
      <ul class="wall-options" data-long={shown.options.some((o) => o.says.length > 60)}>
        {shown.options.map((option) => {
          const mark = rights.get(option.id);
          return (
            <li
              key={option.id}
              data-right={
                mark !== undefined && isRevealed && (shown.kind === 'choice' || shown.kind === 'multiple' || shown.kind === 'hottext')
              }
            >
              <b class="wall-letter">{option.id.toUpperCase()}</b>
              <span class="wall-option-says">{option.says}</span>
              {mark !== undefined && <b class="wall-right">{mark === '' ? words.question.right : mark}</b>}
              {isRevealed && answered > 0 && counts.has(option.id) && <span class="wall-gave">{counts.get(option.id)}</span>}
            </li>
          );
        })}
      </ul>
      {table.kind === 'asking' && (
        <div class="wall-status" aria-live="polite">
          {table.of > 0 && words.question.answered(table.answered, table.of)}
          {table.round === 2 && <p>{words.question.round}</p>}
        </div>
      )}
      {passage && (
        <section class="wall-passage">
          <h2>
            {words.question.passage}: {say(passage.passage.title)}
          </h2>
          <p>
            {passage.passage.claims.map((claim) =>
              claim.id === question.claim ? <mark key={claim.id}>{say(claim.says)} </mark> : <span key={claim.id}>{say(claim.says)} </span>,
            )}
          </p>
        </section>
      )}
    </div>
  );
}

/** Letters as large as the sheet holds: few words are read best when they fill it. */
function lengthOf({ asks, options, places, range }: ShownQuestion): 'short' | 'middle' | 'long' {
  const wide = options.some(({ says }) => says.length > 60);
  const rows = options.reduce((sum, { says }) => sum + (wide ? Math.ceil(says.length / 60) : Math.ceil(says.length / 26) / 2), 0);
  const shelf = (places ?? []).reduce((sum, { says }) => sum + Math.ceil(says.length / 30) / 2, range ? 2 : 0);
  const lines = Math.ceil(asks.length / 44) + rows + shelf;
  return lines <= 4.5 ? 'short' : lines <= 7.5 ? 'middle' : 'long';
}
