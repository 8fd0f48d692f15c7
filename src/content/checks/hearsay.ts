/** Hearsay can be answered: what the article says or denies has a sentence of the article to hand over. */
import type { Finding } from '../problem.ts';
import { type Check, claimsById } from './check.ts';

export const hearsay: Check = (manuscript) => {
  const claims = claimsById(manuscript);
  return manuscript.levels.flatMap(({ file, value: level }) =>
    level.hearsay.flatMap((said, i): Finding[] => {
      const path = ['hearsay', i, 'claims'];
      if (said.claims.length === 0) return [{ code: 'hearsay/no-claim', file, path, values: { hearsay: said.id, verdict: said.verdict } }];
      return said.claims.flatMap((id, n): Finding[] => {
        const found = claims.get(id);
        return found && found.layer !== 'article'
          ? [{ code: 'hearsay/layer', file, path: [...path, n], values: { hearsay: said.id, found: id, layer: found.layer } }]
          : [];
      });
    }),
  );
};
