/** The road the class took, level by level, beside the road that was really taken where the pack tells one. */
import type { LevelRecord } from '../../core/campaign-record.ts';
import { ReportTable, Section } from './parts.tsx';
import { useReport } from './report-context.ts';

export function RoadSection() {
  const { report, words } = useReport();
  const { road } = report;
  const w = words.road;
  if (!road) return null;
  const shown = road.levels.filter(({ level, played }) => played || report.evidence.campaign?.current?.run.level === level.id);
  if (shown.length === 0) return null;
  return (
    <Section id="road" title={road.hasReally ? w.title : w.ours}>
      <p class="report-aside">{road.hasReally ? w.says : w.saysOwn}</p>
      <ReportTable caption={w.title} class="report-road">
        <thead>
          <tr>
            <th scope="col">{words.columns.level}</th>
            <th scope="col">{w.ours}</th>
            {road.hasReally && <th scope="col">{w.really}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((record) => (
            <RoadRow key={record.level.id} of={record} hasReally={road.hasReally} />
          ))}
        </tbody>
      </ReportTable>
    </Section>
  );
}

function RoadRow({ of: { level, played, really }, hasReally }: { readonly of: LevelRecord; readonly hasReally: boolean }) {
  const { words, say } = useReport();
  const w = words.road;
  const stage = (id: string) => level.shared.procedure.stages.find((s) => s.id === id)?.title;
  return (
    <tr>
      <th scope="row">{say(level.title)}</th>
      <td>
        {!played && <p>{w.underWay}</p>}
        {played?.stamps.map(({ stamp }, i) => {
          const title = stage(stamp.stage);
          return (
            <p key={i}>
              {title ? say(title) : stamp.stage}
              {stamp.tally && <small> · {w.carriedBy(stamp.tally.for, stamp.tally.members)}</small>}
            </p>
          );
        })}
        {played && (
          <p>
            <b class="report-stamp">{say(played.ending.stamp)}</b>
          </p>
        )}
        {played?.ending.archived && <p class="report-aside">{w.archived}</p>}
      </td>
      {hasReally && (
        <td>
          {really.length === 0 && <p class="report-aside">{w.noReally}</p>}
          {really.map((r, i) => (
            <p key={i}>{say(r.says)}</p>
          ))}
        </td>
      )}
    </tr>
  );
}
