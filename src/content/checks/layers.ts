/** The layers of time aren't mixed: what came later stands only in an ending's debrief. */
import { type Check, claimsById } from './check.ts';

export const layers: Check = (manuscript) => {
  const claims = claimsById(manuscript);
  return manuscript.referred.flatMap(({ kind, file, path, at, value }) => {
    if (kind !== 'claim' || typeof value !== 'string' || claims.get(value)?.layer !== 'later') return [];
    if (path.includes('debrief')) return [];
    return [{ code: 'layer/later', file, path, ...(at && { at }), values: { found: value } }];
  });
};
