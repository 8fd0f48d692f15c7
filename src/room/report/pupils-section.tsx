/** Pupils: figures of each, and who answered what. */
import { wordsIn } from '../../core/wording.ts';
import { ReportTable, Section, ShareBar } from './parts.tsx';
import { useReport } from './report-context.ts';
import { blocNames } from './tables.ts';

export function PupilsSection() {
  const { report, words, naming, language } = useReport();
  const w = words.pupils;
  const { pupils } = report;
  if (pupils.length === 0)
    return (
      <Section id="pupils" title={w.title}>
        {<p>{w.none}</p>}
      </Section>
    );
  const hasQuiz = report.evidence.quiz.length > 0;
  const hasVotes = pupils.some((p) => p.voted);
  const hasSecond = pupils.some((p) => p.second.of > 0);
  const hasBlocs = pupils.some((p) => Object.keys(p.blocs).length > 0);
  const say = (wording: Readonly<Record<string, string>>) => wordsIn(wording, language).text;
  return (
    <Section id="pupils" title={w.title}>
      <ReportTable caption={w.title} class="report-numbers report-pupils">
        <thead>
          <tr>
            <th scope="col">{w.pupil}</th>
            <th scope="col">{w.right}</th>
            {hasSecond && <th scope="col">{w.second}</th>}
            {hasVotes && <th scope="col">{w.voted}</th>}
            {hasQuiz && <th scope="col">{w.before}</th>}
            {hasQuiz && <th scope="col">{w.after}</th>}
          </tr>
        </thead>
        <tbody>
          {pupils.map(({ person, blocs, first, second, voted, before, after }) => (
            <tr key={person.id}>
              <th scope="row">
                {naming.person(person)}
                {person.isRemoved && <small> · {words.removed}</small>}
                {person.isBrought && <small> · {words.playedAlone}</small>}
                {hasBlocs && <small class="report-bloc">{blocNames({ report, say }, blocs)}</small>}
              </th>
              <td>
                <ShareBar of={first} />
              </td>
              {hasSecond && <td>{second.of === 0 ? words.none : words.outOf(second.right, second.of)}</td>}
              {hasVotes && <td>{voted ? words.outOf(voted.cast, voted.of) : words.none}</td>}
              {hasQuiz && <td>{before.of === 0 ? words.none : words.outOf(before.right, before.of)}</td>}
              {hasQuiz && <td>{after.of === 0 ? words.none : words.outOf(after.right, after.of)}</td>}
            </tr>
          ))}
        </tbody>
      </ReportTable>
      <WhoAnsweredWhat />
    </Section>
  );
}

function WhoAnsweredWhat() {
  const { report, words, naming } = useReport();
  const w = words.pupils;
  if (report.questions.length === 0) return null;
  return (
    <>
      <h3>{w.grid}</h3>
      <p class="report-aside">{w.gridSays}</p>
      <ReportTable caption={w.grid} class="report-grid">
        <thead>
          <tr>
            <th scope="col">{w.pupil}</th>
            {report.questions.map(({ question }, i) => (
              <th scope="col" key={question.id}>
                {i + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.pupils.map(({ person, byQuestion }) => (
            <tr key={person.id}>
              <th scope="row">{naming.person(person)}</th>
              {report.questions.map(({ question }) => (
                <Mark key={question.id} of={byQuestion[question.id]} />
              ))}
            </tr>
          ))}
        </tbody>
      </ReportTable>
    </>
  );
}

function Mark({ of }: { readonly of: boolean | undefined }) {
  const { words } = useReport();
  const w = words.pupils;
  return (
    <td>
      {of !== undefined && <span class="report-mark" data-right={of} aria-hidden="true" />}
      <span class="unseen">{of === undefined ? w.isMissing : of ? w.isRight : w.isWrong}</span>
    </td>
  );
}
