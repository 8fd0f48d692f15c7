/** One sentence of a source, with who says it, when, and how certain it is, in small. */

import type { Claim } from '../../core/source.ts';
import { Told } from '../aids/told.tsx';
import { usePlay } from '../play-context.ts';
import { Say } from '../say.tsx';
import { SimplifiedTag } from './tags.tsx';

type ClaimTextProps = { readonly claim: Claim; readonly id?: string; readonly marked?: boolean };

export function ClaimText({ claim, id, marked }: ClaimTextProps) {
  const { words } = usePlay();
  return (
    <span class="claim" id={id}>
      <span class="claim-says">
        {marked ? (
          <mark>
            <Told of={claim.says} />
          </mark>
        ) : (
          <Told of={claim.says} />
        )}
        {marked && <span class="unseen"> ({words.checkpoint.deciding})</span>}
      </span>{' '}
      <small class="claim-facts">
        {claim.owner && (
          <>
            <Say of={claim.owner} /> ·{' '}
          </>
        )}
        {claim.date && (
          <>
            <Say of={claim.date} /> ·{' '}
          </>
        )}
        {words.claim.certainty[claim.certainty]}
        {claim.citation && (
          <>
            {' · '}
            <Say of={claim.citation} />
          </>
        )}
        {claim.unsure && <SimplifiedTag />}
      </small>
    </span>
  );
}
