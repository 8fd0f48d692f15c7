/** What was decided about the bill, row by row, and by whom: the class's own road in its own choices. */
import { wordsIn } from '../../core/wording.ts';
import { marked } from '../../panels/say.tsx';
import { classConsoleWords } from '../../text/words/class-console.ts';
import { type Decided, decidedSays } from './decided.ts';
import { ReportTable, Section } from './parts.tsx';
import { useReport } from './report-context.ts';

/** Nothing where the bill never came so far. */
export function DecidedSection() {
  const { report, words } = useReport();
  const w = words.decided;
  if (report.decided.length === 0) return null;
  const levels = [...new Set(report.decided.map((d) => d.level))];
  return (
    <Section id="decided" title={w.title}>
      <p class="report-aside">{w.says}</p>
      {levels.map((level) => (
        <OneLevel key={level.id} of={report.decided.filter((d) => d.level === level)} />
      ))}
    </Section>
  );
}

function OneLevel({ of }: { readonly of: readonly Decided[] }) {
  const { words, say, language } = useReport();
  const w = words.decided;
  const [first] = of;
  if (!first) return null;
  return (
    <>
      <h3>{say(first.level.title)}</h3>
      <ReportTable caption={`${w.title}: ${wordsIn(first.level.title, language).text}`} class="report-decided">
        <thead>
          <tr>
            <th scope="col">{w.where}</th>
            <th scope="col">{w.what}</th>
            <th scope="col">{w.by}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((decided, i) => (
            <Row key={i} of={decided} />
          ))}
        </tbody>
      </ReportTable>
    </>
  );
}

function Row({ of }: { readonly of: Decided }) {
  const { report, words, say, language } = useReport();
  const w = words.decided;
  const { title, chosen, counted, isRefused } = of;
  const { mark } = marked(report.pack, title, language);
  const what = decidedSays(of, (wording) => wordsIn(wording, language).text, classConsoleWords(language).decide);
  return (
    <tr>
      <th scope="row">{say(title)}</th>
      <td>
        <span {...mark}>{what}</span>
        {isRefused && (
          <>
            {' — '}
            <b>{w.refused}</b>
          </>
        )}
        {counted && (
          <>
            {' — '}
            <b>{counted.tally.carried ? words.votes.carried : words.votes.lost}</b>
          </>
        )}
      </td>
      <td>
        {w.who[of.by]}
        {chosen && <small> · {words.outOf(chosen.weight, chosen.of)}</small>}
        {chosen?.isTied && <small> · {w.tied}</small>}
        {counted && <small> · {words.votes.result(counted.tally.for, counted.tally.members, counted.tally.needed)}</small>}
      </td>
    </tr>
  );
}
