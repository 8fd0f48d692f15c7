/** For a class on paper: its days, and the things that cost some. */
import type { Action } from '../../core/beat.ts';
import { agendasIn, papersAsked } from './course.ts';
import { saidOnce } from './lesson.ts';
import { Box, PaperPage, Says, usePaper } from './paper-parts.tsx';

export function DaysSheet() {
  const { level, words } = usePaper();
  const { days, unit } = level.calendar;
  return (
    <PaperPage name="days">
      <p>
        {words.daysHow} <b>{words.days(days, unit)}</b>:{' '}
        {Array.from({ length: Math.min(days, 40) }, (_, i) => (
          <span key={i}>
            <Box />{' '}
          </span>
        ))}
      </p>
      {agendasIn(level).map((agenda) => (
        <section key={agenda.id}>
          <h4>
            <Says of={agenda.title} />
          </h4>
          <table class="paper-sort paper-days">
            <tbody>
              {agenda.actions.map((action) => (
                <tr key={action.id}>
                  <td>
                    <Box />
                  </td>
                  <th scope="row">
                    <Says of={action.says} />.{' '}
                    <small>
                      <Says of={action.hint} />
                    </small>
                    <Opens action={action} />
                  </th>
                  <td>{words.days(action.days, unit)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            {words.daysThen} <Says of={agenda.leave.says} />
          </p>
        </section>
      ))}
    </PaperPage>
  );
}

function Opens({ action: { when } }: { readonly action: Action }) {
  const { level, words } = usePaper();
  if (!when) return null;
  const papers = saidOnce((papersAsked(when) ?? []).map((id) => level.shared.papers.find((paper) => paper.id === id)?.title));
  return (
    <small>
      {' '}
      {papers.length === 0 ? (
        words.opensLater
      ) : (
        <>
          {words.opensWith}:{' '}
          {papers.map((title, i) => (
            <span key={i}>
              {i > 0 && ', '}
              <Says of={title} />
            </span>
          ))}
          .
        </>
      )}
    </small>
  );
}
