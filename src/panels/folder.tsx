/** The bill's folder, one disclosure away on every screen: where the bill is, its papers, its stamps. */
import { stageOf } from '../core/lawful.ts';
import type { Stamp } from '../core/run.ts';
import { InventedTag } from './beats/tags.tsx';
import { Disclosure } from './controls.tsx';
import { usePlay } from './play-context.ts';
import { Say } from './say.tsx';

export function FolderDisclosure() {
  const { level, run, words } = usePlay();
  const { shared } = level;
  const stage = stageOf(level, run.stage);
  const papers = run.papers.flatMap((id) => shared.papers.find((p) => p.id === id) ?? []);
  return (
    <Disclosure
      class="head-disclosure"
      summary={
        <>
          <FolderShape /> {words.folder.title} <span class="summary-fact">{words.folder.papers(papers.length)}</span>
        </>
      }
    >
      <p>
        {words.folder.at}{' '}
        <b>
          <Say of={stage.title} />
        </b>
        {stage.deadline && `, ${words.folder.deadline(stage.deadline.days)}`}
      </p>
      <h2 class="small-title">{words.folder.papersTitle}</h2>
      {papers.length === 0 && <p class="aside">{words.folder.empty}</p>}
      <ul class="papers">
        {papers.map((paper) => (
          <li key={paper.id}>
            <Say of={paper.title} />
            {paper.fiction && <InventedTag />}
          </li>
        ))}
      </ul>
      <h2 class="small-title">{words.folder.stampsTitle}</h2>
      {run.stamps.length === 0 && <p class="aside">{words.folder.unstamped}</p>}
      <ul class="stamps">
        {run.stamps.map((stamp, i) => (
          <li key={i}>
            <StampText stamp={stamp} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function StampText({ stamp }: { readonly stamp: Stamp }) {
  const { level, words } = usePlay();
  const institution = level.shared.procedure.institutions.find((i) => i.id === stamp.institution);
  return (
    <>
      <b class="stamp-stage">
        <Say of={stageOf(level, stamp.stage).title} />
      </b>
      {institution && (
        <>
          {' · '}
          <Say of={institution.name} />
        </>
      )}
      {stamp.tally && ` · ${words.folder.tally(stamp.tally.for, stamp.tally.members)}`}
    </>
  );
}

function FolderShape() {
  return (
    <svg class="folder-shape" viewBox="0 0 18 16" aria-hidden="true" focusable="false">
      <path class="folder-back" d="M1 3h6l1.6 2H17v10H1z" />
      <path class="folder-sheet" d="M3.4 4.6h10.6V11H3.4z" />
      <path class="folder-front" d="M1 7h16v8H1z" />
    </svg>
  );
}
