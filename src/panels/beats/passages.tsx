/** Passages that an answer opens: the one that decides, with its sentence marked, and those a wrong pick points to. */
import type { Question } from '../../core/question.ts';
import type { Asked } from '../../core/run.ts';
import { findClaim, type Passage, type Source } from '../../core/source.ts';
import { Disclosure } from '../controls.tsx';
import { usePlay } from '../play-context.ts';
import { Say } from '../say.tsx';
import { ClaimText } from './claim.tsx';

type OpenedPassagesProps = { readonly question: Question; readonly last: Asked['attempts'][number] };

export function OpenedPassages({ question, last }: OpenedPassagesProps) {
  const { level, words } = usePlay();
  return (
    <>
      {passagesOpened(question, last, level.shared.sources).map(({ passage, source }, i) => (
        <Disclosure
          key={passage.id}
          class="passage passage-opened"
          open={!last.grade.right}
          summary={
            <>
              <span class="eyebrow">
                {i === 0 ? words.checkpoint.passage : words.checkpoint.beside} · <Say of={source.title} />
              </span>{' '}
              <span class="passage-title">
                <Say of={passage.title} />
              </span>
            </>
          }
        >
          <ul class="claims">
            {passage.claims.map((claim) => (
              <li key={claim.id}>
                <ClaimText claim={claim} marked={claim.id === question.claim} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </>
  );
}

/** The deciding passage first, each once. */
export function passagesOpened(
  question: Question,
  last: Asked['attempts'][number],
  sources: readonly Source[],
): readonly { readonly passage: Passage; readonly source: Source }[] {
  const picks = 'picks' in question ? question.picks.filter((p) => last.grade.wrong.includes(p.id)) : [];
  const claims = [question.claim, ...picks.flatMap((p) => p.opens ?? [])];
  const found = claims.flatMap((id) => findClaim(sources, id) ?? []);
  return found.filter((f, i) => found.findIndex((g) => g.passage.id === f.passage.id) === i);
}
