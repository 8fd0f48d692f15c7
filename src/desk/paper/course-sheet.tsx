/** For whoever gives a lesson on paper: its course from minute to minute, and what is read out when. */
import type { ComponentChildren } from 'preact';
import type { DecisionOutcome, Line } from '../../core/beat.ts';
import type { Effect } from '../../core/effect.ts';
import type { Wording } from '../../core/wording.ts';
import { agendasIn, always, closing, courseOf, decisionsIn, papersAsked, spreadIn, votedOn } from './course.ts';
import { chambersOf, seatCards, type Vote } from './lesson.ts';
import { PaperPage, Says, usePaper } from './paper-parts.tsx';

export function CourseSheet({ votes }: { readonly votes: readonly Vote[] }) {
  const { level, words, pupils } = usePaper();
  const w = words.course;
  const steps = courseOf(level);
  const { says, asks } = closing(level);
  return (
    <PaperPage name="course">
      <p>
        <Says of={level.task ?? level.about} /> {w.roles}
      </p>
      <section class="paper-plan">
        <h5>{words.minutes(steps.reduce((sum, { minutes }) => sum + minutes, 0))}</h5>
        <table>
          <tbody>
            {steps.map(({ part, minutes }) => (
              <tr key={part}>
                <th scope="row">{words.min(minutes)}</th>
                <td>{w.parts[part]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {chambersOf(votes).map(({ chamber }) => (
        <p key={chamber.id} class="paper-small">
          <Says of={chamber.name} />: {words.seating(pupils, seatCards(chamber, pupils).length)}
        </p>
      ))}
      {agendasIn(level).map((agenda) => (
        <Part key={agenda.id} title={agenda.title}>
          <p class="paper-small">{w.afterAction}</p>
          {agenda.actions.map((action) => (
            <div key={action.id} class="paper-follows">
              <p>
                <b>
                  <Says of={action.says} />
                </b>{' '}
                ({words.days(action.days, level.calendar.unit)})
                <Changes effects={action.effects ?? []} />
              </p>
              <Read lines={action.lines} />
            </div>
          ))}
          {spreadIn(level, agenda).map(({ cards, effects }, i) => (
            <p key={i} class="paper-small">
              {i === 0 && `${w.leftAlone} `}
              <b>{cards.join(', ')}</b>
              <Changes effects={effects} />.
            </p>
          ))}
        </Part>
      ))}
      {votedOn(level, votes).map((beat) => (
        <Part key={beat.id} title={beat.title}>
          {(['carried', 'lost'] as const).map((result) => (
            <div key={result} class="paper-follows">
              <p>
                <b>{w.after[result]}</b>
              </p>
              <Read lines={beat[result].lines} />
            </div>
          ))}
        </Part>
      ))}
      {decisionsIn(level).map((beat) => (
        <Part key={beat.id} title={beat.title}>
          <p class="paper-small">{w.lot}</p>
          {beat.outcomes.map((outcome) => (
            <div key={outcome.id} class="paper-follows">
              <p>
                <b>
                  <Says of={outcome.says} />
                </b>
                : {outcome.weight}
                <More outcome={outcome} />
              </p>
              <Read lines={outcome.lines} />
            </div>
          ))}
        </Part>
      ))}
      {says.length + asks.length > 0 && (
        <section>
          <h4>{w.closing}</h4>
          <ul>
            {[...says, ...asks].map((one, i) => (
              <li key={i}>
                <Says of={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </PaperPage>
  );
}

/** What belongs to one beat, under its title. */
function Part({ title, children }: { readonly title: Wording; readonly children: ComponentChildren }) {
  return (
    <section>
      <h4>
        <Says of={title} />
      </h4>
      {children}
    </section>
  );
}

/** What papers add to the chance of an outcome: it is what days are spent for. */
function More({ outcome: { more = [] } }: { readonly outcome: DecisionOutcome }) {
  const { level, words } = usePaper();
  return (
    <>
      {more.flatMap(({ when, weight }, i) => {
        const papers = (papersAsked(when) ?? []).flatMap((id) => level.shared.papers.find((paper) => paper.id === id) ?? []);
        if (papers.length === 0 || weight <= 0) return [];
        return (
          <small key={i}>
            , {words.course.moreWith(weight)}:{' '}
            {papers.map(({ id, title }, n) => (
              <span key={id}>
                {n > 0 && ', '}
                <Says of={title} />
              </span>
            ))}
          </small>
        );
      })}
    </>
  );
}

/** What is read out, with the name of whoever says it. */
function Read({ lines }: { readonly lines: readonly Line[] }) {
  const { level } = usePaper();
  return (
    <>
      {always(lines).map(({ who, says }, i) => {
        const name = level.shared.cast.find(({ id }) => id === who)?.name;
        return (
          <p key={i} class="paper-small">
            {name && (
              <>
                <Says of={name} />
                {': '}
              </>
            )}
            <Says of={says} />
          </p>
        );
      })}
    </>
  );
}

/** What a class needs to know of what changed: whose mind, and which paper is there. */
function Changes({ effects }: { readonly effects: readonly Effect[] }) {
  const { level, words } = usePaper();
  return (
    <>
      {effects.map((effect, i) => {
        if ('support' in effect) {
          const bloc = level.shared.chambers.flatMap(({ blocs }) => blocs).find(({ id }) => id === effect.support);
          return (
            bloc && (
              <small key={i}>
                {' → '}
                <Says of={bloc.name} />: {words.course.steps(effect.by)}
              </small>
            )
          );
        }
        const paper = 'paper' in effect ? level.shared.papers.find(({ id }) => id === effect.paper) : undefined;
        return (
          paper && (
            <small key={i}>
              {' → '}
              {words.course.intoFolder}: <Says of={paper.title} />
            </small>
          )
        );
      })}
    </>
  );
}
