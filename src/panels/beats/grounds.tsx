/** The claims that the lines on the screen rest on, one disclosure away, each with its source. */
import type { Line } from '../../core/beat.ts';
import { findClaim } from '../../core/source.ts';
import { Disclosure } from '../controls.tsx';
import { usePlay } from '../play-context.ts';
import { Say } from '../say.tsx';
import { ClaimText } from './claim.tsx';

export function Grounds({ lines }: { readonly lines: readonly Line[] }) {
  const { level, words } = usePlay();
  const ids = [...new Set(lines.flatMap((line) => line.claims ?? []))];
  const found = ids.flatMap((id) => findClaim(level.shared.sources, id) ?? []);
  if (found.length === 0) return null;
  return (
    <Disclosure summary={words.labels.grounds} class="grounds">
      <ul class="claims">
        {found.map(({ claim, source }) => (
          <li key={claim.id}>
            <ClaimText claim={claim} />
            <span class="claim-source">
              <Say of={source.title} />
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
