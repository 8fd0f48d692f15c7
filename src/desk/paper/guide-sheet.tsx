/** The guide for the teacher: of the pack, not of one level. */
import type { Guide, GuidePoint } from '../../core/guide.ts';
import { SHEET_NAMES } from '../../text/words/paper.ts';
import { PaperPage, Says, usePaper } from './paper-parts.tsx';

export function GuideSheet({ guide }: { readonly guide: Guide }) {
  const { words } = usePaper();
  const w = words.guide;
  return (
    <PaperPage name="guide" ofPack>
      <p>
        <b>{w.age}.</b> <Says of={guide.age} />
      </p>
      <Points title={w.goals} of={guide.goals} />
      <Points title={w.sensitive} of={guide.sensitive} />
      <Points title={w.invented} of={guide.invented} />
      <h4>{w.plans}</h4>
      {guide.plans.some(({ devices }) => devices === 'none') && (
        <p class="paper-small">
          {w.print}:{' '}
          {SHEET_NAMES.flatMap((name) =>
            name === 'guide' || name === 'course' ? [] : `${words.names[name]} (${words.purposes[name]})`,
          ).join('; ')}
          .
        </p>
      )}
      {guide.plans.map((plan, i) => (
        <section key={i} class="paper-plan">
          <h5>
            <Says of={plan.title} />
            <small>
              {' '}
              · {words.minutes(plan.minutes)}, {words.devices[plan.devices]}
            </small>
          </h5>
          <table>
            <tbody>
              {plan.steps.map((step, n) => (
                <tr key={n}>
                  <th scope="row">{words.min(step.minutes)}</th>
                  <td>
                    <Point of={step} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <Points title={w.debrief} of={guide.debrief} />
    </PaperPage>
  );
}

function Points({ title, of }: { readonly title: string; readonly of: readonly GuidePoint[] }) {
  return (
    <section>
      <h4>{title}</h4>
      <ul>
        {of.map((point, i) => (
          <li key={i}>
            <Point of={point} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Point({ of }: { readonly of: GuidePoint }) {
  return (
    <>
      <Says of={of.says} />
      {of.claims && of.claims.length > 0 && <small class="paper-ids"> [{of.claims.join(', ')}]</small>}
    </>
  );
}
