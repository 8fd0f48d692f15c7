/** What a source reports has an owner: whose words they are. What was said and done in diplomacy has its date too. */
import type { Finding } from '../problem.ts';
import type { Check } from './check.ts';

export const owners: Check = ({ sources }) =>
  sources.flatMap(({ file, value }) =>
    value.passages.flatMap((passage, p) =>
      passage.claims.flatMap((claim, c): Finding[] =>
        value.layer !== 'rules' && claim.certainty === 'reported' && !claim.owner
          ? [{ code: 'claim/no-owner', file, path: ['passages', p, 'claims', c, 'certainty'], values: { claim: claim.id } }]
          : value.layer === 'diplomacy' && claim.certainty !== 'standing' && !claim.date
            ? [{ code: 'claim/no-date', file, path: ['passages', p, 'claims', c, 'id'], values: { claim: claim.id } }]
            : [],
      ),
    ),
  );
