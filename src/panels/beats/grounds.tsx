/** The claims that the lines on the screen rest on, one disclosure away, under their source; a source that is there whole is offered to be read. */
import type { Line } from '../../core/beat.ts';
import { type Claim, findClaim, type Source } from '../../core/source.ts';
import { Told } from '../aids/told.tsx';
import { Disclosure } from '../controls.tsx';
import { usePlay } from '../play-context.ts';
import { Say } from '../say.tsx';
import { ClaimText } from './claim.tsx';

/** A source of fewer sentences is a reference, and nothing to sit down with. */
const WORTH_READING = 4;

type Cited = {
  readonly source: Source;
  readonly claims: readonly Claim[];
  /** All that the source says. */
  readonly isWhole: boolean;
};

export function Grounds({ lines }: { readonly lines: readonly Line[] }) {
  const { level, words } = usePlay();
  const cited = citedIn(lines, level.shared.sources);
  const parts = cited.filter(({ isWhole }) => !isWhole);
  return (
    <>
      {cited.map(({ source, isWhole }) => isWhole && <ToRead key={source.id} source={source} />)}
      {parts.length > 0 && (
        <Disclosure summary={words.labels.grounds} class="grounds">
          {parts.map(({ source, claims }) => (
            <section key={source.id} class="ground">
              <p class="claim-source">
                <Say of={source.title} />
              </p>
              <Claims of={claims} />
            </section>
          ))}
        </Disclosure>
      )}
    </>
  );
}

/** Only what is there to be read whole, for a page whose lines are gone. */
export function AtHand({ lines }: { readonly lines: readonly Line[] }) {
  const { level } = usePlay();
  return citedIn(lines, level.shared.sources).map(({ source, isWhole }) => isWhole && <ToRead key={source.id} source={source} />);
}

/** What the lines rest on, each claim once and each source once, in the order of the lines. */
export function citedIn(lines: readonly Line[], sources: readonly Source[]): readonly Cited[] {
  const ids = [...new Set(lines.flatMap((line) => line.claims ?? []))];
  const found = ids.flatMap((id) => findClaim(sources, id) ?? []);
  return [...new Set(found.map(({ source }) => source))].map((source) => {
    const claims = found.filter((one) => one.source === source).map(({ claim }) => claim);
    const all = source.passages.flatMap((passage) => passage.claims);
    return { source, claims, isWhole: all.length >= WORTH_READING && all.every((claim) => claims.includes(claim)) };
  });
}

/** The source from its first passage to its last. */
function ToRead({ source }: { readonly source: Source }) {
  const { words } = usePlay();
  return (
    <Disclosure
      class="grounds to-read"
      summary={
        <>
          <span class="eyebrow">{words.labels.read}</span>{' '}
          <span class="passage-title">
            <Say of={source.title} />
          </span>
        </>
      }
    >
      {source.passages.map((passage) => (
        <section key={passage.id} class="ground">
          <p class="claim-source">
            <Say of={passage.title} />
          </p>
          {/* As an article is read: how sure a sentence is and whose it is are what questions ask. */}
          <Claims of={passage.claims} isPlain />
        </section>
      ))}
    </Disclosure>
  );
}

function Claims({ of, isPlain = false }: { readonly of: readonly Claim[]; readonly isPlain?: boolean }) {
  return (
    <ul class="claims">
      {of.map((claim) => (
        <li key={claim.id}>
          {isPlain ? (
            <span class="claim-says">
              <Told of={claim.says} />
            </span>
          ) : (
            <ClaimText claim={claim} />
          )}
        </li>
      ))}
    </ul>
  );
}
