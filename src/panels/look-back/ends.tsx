/** How two runs ended, one line for each thing that can differ; what does differ says so in a word. */
import type { ComponentChildren } from 'preact';
import { LEDGERS } from '../../core/score.ts';
import type { Comparison, End } from '../../session/compare.ts';
import { naming } from '../../text/naming.ts';
import { usePlay } from '../play-context.ts';
import { useLookBack } from './look-back-context.ts';

type EndsProps = { readonly comparison: Comparison; readonly left: string; readonly right: string };

export function Ends({ comparison: { ends, differs }, left, right }: EndsProps) {
  const { words } = useLookBack();
  const { level, language } = usePlay();
  const name = naming(level, language);
  const { compare } = words;
  const lines: readonly (readonly [key: string, title: string, says: (end: End) => string, isOther: boolean])[] = [
    ['ending', compare.ending, (e) => (e.ending === null ? compare.underWay : name.stamp(e.ending)), differs.has('ending')],
    ['stage', compare.stage, (e) => name.stage(e.stage), differs.has('stage')],
    ['stamps', compare.stamps, (e) => listed(e.stamps.map(name.stage), compare.noPapers), differs.has('stamps')],
    ['papers', compare.papers, (e) => listed(e.papers.map(name.paper), compare.noPapers), differs.has('papers')],
    ['days', compare.left(level.calendar.unit), (e) => String(e.daysLeft), differs.has('daysLeft')],
    ...LEDGERS.map((ledger) => {
      const says = (e: End) => compare.outOf(e.score[ledger].earned, e.score[ledger].possible);
      return [ledger, compare.ledgers[ledger], says, says(ends.left) !== says(ends.right)] as const;
    }),
    [
      'promise',
      compare.promise,
      ({ promise: { id, kept, of } }) => (id === null ? compare.noPromise : `${name.promise(id)}: ${compare.kept(kept, of)}`),
      differs.has('promise'),
    ],
  ];
  return (
    <section>
      <h2 class="look-heading" id="ends-title">
        {compare.ends}
      </h2>
      <table class="ends" aria-labelledby="ends-title">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{compare.what}</span>
            </th>
            <th scope="col">{left}</th>
            <th scope="col">{right}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([key, title, says, isOther]) => (
            <tr key={key} class={isOther ? 'end-other' : undefined} data-end={key}>
              <th scope="row">
                {title} {isOther && <small class="tag">{compare.differs}</small>}
              </th>
              <Cell>{says(ends.left)}</Cell>
              <Cell>{says(ends.right)}</Cell>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ children }: { readonly children: ComponentChildren }) {
  return <td>{children}</td>;
}

function listed(things: readonly string[], none: string): string {
  return things.length > 0 ? things.join('; ') : none;
}
