/** Questions: how hard each was, how well it tells apart, and every answer that was given to it. */
import { Chart } from './chart.tsx';
import type { Discrimination } from './discrimination.ts';
import { decimal, People, ReportTable, Section, ShareBar, shareSays } from './parts.tsx';
import { decidingSentence } from './parts-of-answer.ts';
import type { QuestionFigures } from './questions.ts';
import { useReport } from './report-context.ts';

export function QuestionsSection() {
  const { report, words } = useReport();
  const { questions } = report;
  const w = words.questions;
  if (questions.length === 0) return null;
  return (
    <Section id="questions" title={w.title}>
      <Chart
        title={w.chart}
        spec={{
          bars: 'standing',
          isStacked: false,
          labels: questions.map((_, i) => String(i + 1)),
          series: [{ name: w.difficulty, pattern: 'solid', values: questions.map(({ first }) => percent(first.right, first.of)) }],
          max: 100,
          unit: ' %',
          axis: w.chartAxis,
        }}
      />
      <ReportTable caption={w.chart} class="report-numbers report-questions">
        <thead>
          <tr>
            <th scope="col">{w.question}</th>
            <th scope="col">{w.difficulty}</th>
            <th scope="col">{w.second}</th>
            <th scope="col">{w.tells}</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((figures, i) => (
            <QuestionRow key={figures.question.id} figures={figures} no={i + 1} />
          ))}
        </tbody>
      </ReportTable>
      <p class="report-aside">{w.tellsSays}</p>
      <h3>{w.options}</h3>
      {questions.map((figures, i) => (
        <EveryAnswer key={figures.question.id} figures={figures} no={i + 1} />
      ))}
    </Section>
  );
}

type OneProps = { readonly figures: QuestionFigures; readonly no: number };

function QuestionRow({ figures: { question, first, second, discrimination }, no }: OneProps) {
  const { say, words } = useReport();
  return (
    <tr>
      <th scope="row">
        <span class="report-no">{no}</span> <span class="report-asks">{say(question.asks)}</span>
      </th>
      <td>
        <ShareBar of={first} />
      </td>
      <td>{second ? words.outOf(second.right, second.of) : words.none}</td>
      <td>
        <TellsApart of={discrimination} />
      </td>
    </tr>
  );
}

/** What is nearer to 0 than this can be chance in any class. */
const WELL_BELOW = -0.2;

function TellsApart({ of }: { readonly of: Discrimination }) {
  const { words, language } = useReport();
  const w = words.questions;
  if (of.kind !== 'known') return <small>{of.kind === 'too-few' ? w.tooFew : w.noSpread}</small>;
  return (
    <>
      {decimal(of.is, language)} {of.is <= WELL_BELOW && <small class="report-look">{w.against}</small>}
    </>
  );
}

function EveryAnswer({ figures: { question, first, parts, means, classRight }, no }: OneProps) {
  const { report, say, words } = useReport();
  const w = words.questions;
  return (
    <details class="report-details">
      <summary>
        <span class="report-no">{no}</span> {say(question.asks)} <small>{shareSays(first.right, first.of)}</small>
      </summary>
      <ReportTable caption={w.open(no)}>
        <thead>
          <tr>
            <th scope="col">{w.option}</th>
            <th scope="col">{means === 'picked' ? w.given : w.placedRight}</th>
            <th scope="col">{w.who}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.id}>
              <th scope="row">
                {say(part.says)} {means === 'picked' && part.isRight && <b class="report-right">{w.right}</b>}
                {part.feedback && part.by.length > 0 && means === 'picked' && <small class="report-said">{say(part.feedback)}</small>}
              </th>
              <td>
                <ShareBar of={{ right: part.by.length, of: first.of }} />
              </td>
              <td class="report-who">
                <People of={part.by} />
              </td>
            </tr>
          ))}
        </tbody>
      </ReportTable>
      <p>
        <b>{w.decided}:</b> {say(decidingSentence(report.pack, question))}
      </p>
      {classRight !== null && <p>{classRight ? w.classRight : w.classWrong}</p>}
    </details>
  );
}

function percent(right: number, of: number): number | null {
  return of === 0 ? null : Math.round((100 * right) / of);
}
