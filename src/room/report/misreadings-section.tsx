/** What was misread, the most frequent first: for the talk that follows. */

import type { Misreading } from './misreadings.ts';
import { People, Section } from './parts.tsx';
import { useReport } from './report-context.ts';

/** More than a lesson has time for is folded away. */
const AT_FIRST = 6;

export function MisreadingsSection() {
  const { report, words } = useReport();
  const w = words.misreadings;
  const { misreadings, questions } = report;
  if (questions.length === 0) return null;
  return (
    <Section id="misreadings" title={w.title}>
      {misreadings.length === 0 ? <p>{w.none}</p> : <p class="report-aside">{w.says}</p>}
      <MisreadingList of={misreadings.slice(0, AT_FIRST)} />
      {misreadings.length > AT_FIRST && (
        <details class="report-details report-rest">
          <summary>{w.more(misreadings.length - AT_FIRST)}</summary>
          <MisreadingList of={misreadings.slice(AT_FIRST)} />
        </details>
      )}
    </Section>
  );
}

function MisreadingList({ of }: { readonly of: readonly Misreading[] }) {
  return (
    <ol class="report-misread">
      {of.map((one) => (
        <OneMisreading key={`${one.id} ${one.slips[0]?.question.id}`} of={one} />
      ))}
    </ol>
  );
}

function OneMisreading({ of: { id, slips, by, of } }: { readonly of: Misreading }) {
  const { report, words, say } = useReport();
  const w = words.misreadings;
  const number = (question: string) => report.questions.findIndex((q) => q.question.id === question) + 1;
  return (
    <li>
      <p class="report-count">
        <b>{w.by(by.length, of)}</b>
        <span class="report-bar" style={{ '--share': of === 0 ? 0 : by.length / of }} aria-hidden="true" />
        {id && <small>{w.number(id)}</small>}
      </p>
      {slips.map(({ question, says, feedback }) => (
        <div key={`${question.id} ${JSON.stringify(says)}`} class="report-slip">
          <p>
            {say(says)} <small>{w.inQuestion(number(question.id))}</small>
          </p>
          {feedback && <p class="report-said">{say(feedback)}</p>}
        </div>
      ))}
      <p class="report-who">
        <People of={by} />
      </p>
    </li>
  );
}
