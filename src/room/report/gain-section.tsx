/** Questions asked before and after: what was learned, how sure that is, and each question by itself. */
import { Chart } from './chart.tsx';
import { decimal, ReportTable, Section, shareSays } from './parts.tsx';
import { useReport } from './report-context.ts';

export function GainSection() {
  const { report, words, say, language } = useReport();
  const { gain, interval, questions, pairs, before, after, trust } = report.gain;
  const w = words.gain;
  if (report.evidence.quiz.length === 0) return null;
  const number = (n: number) => decimal(n, language);
  const share = (right: number, of: number) => (of === 0 ? null : Math.round((100 * right) / of));
  return (
    <Section id="gain" title={w.title}>
      {pairs.length === 0 && <p>{w.nobody}</p>}
      {pairs.length > 0 && gain === null && <p>{w.nothingLeft}</p>}
      {gain !== null && (
        <div class="report-gain">
          <p class="report-figure" aria-hidden="true">
            {number(gain)}
          </p>
          <div>
            <p>{interval ? w.says(number(gain), number(interval.low), number(interval.high), pairs.length) : w.saysPlain(number(gain))}</p>
            <p>{w.trust[trust]}</p>
            <p class="report-aside">{w.meaning}</p>
          </div>
        </div>
      )}
      {pairs.length > 0 && (
        <>
          <Chart
            title={w.chart}
            spec={{
              bars: 'standing',
              isStacked: false,
              labels: questions.map((_, i) => String(i + 1)),
              series: [
                { name: w.before, pattern: 'hatched', values: questions.map((q) => share(q.before.right, q.before.of)) },
                { name: w.after, pattern: 'solid', values: questions.map((q) => share(q.after.right, q.after.of)) },
              ],
              max: 100,
              unit: ' %',
              axis: '%',
            }}
          />
          <ReportTable caption={w.chart} class="report-numbers">
            <thead>
              <tr>
                <th scope="col">{w.question}</th>
                <th scope="col">{w.before}</th>
                <th scope="col">{w.after}</th>
                <th scope="col">{w.won}</th>
                <th scope="col">{w.lost}</th>
              </tr>
            </thead>
            <tbody>
              {questions.map((q, i) => {
                const asks = report.pack.shared.questions.find((one) => one.id === q.question)?.asks;
                return (
                  <tr key={q.question}>
                    <th scope="row">
                      <span class="report-no">{i + 1}</span> {asks ? say(asks) : q.question}
                    </th>
                    <td>{words.outOf(q.before.right, q.before.of)}</td>
                    <td>{words.outOf(q.after.right, q.after.of)}</td>
                    <td>{q.won}</td>
                    <td>{q.lost}</td>
                  </tr>
                );
              })}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{w.all}</th>
                <td>{shareSays(before.right, before.of)}</td>
                <td>{shareSays(after.right, after.of)}</td>
                <td>{questions.reduce((n, q) => n + q.won, 0)}</td>
                <td>{questions.reduce((n, q) => n + q.lost, 0)}</td>
              </tr>
            </tfoot>
          </ReportTable>
        </>
      )}
    </Section>
  );
}
