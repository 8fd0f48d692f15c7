/** The layers of time aren't mixed: what came later stands only in an epilogue, a debrief or what really happened, and under no rule. */
import type { Manuscript } from '../manuscript.ts';
import type { Finding, NodePath } from '../problem.ts';
import { type Check, claimsById } from './check.ts';

export const layers: Check = (manuscript) => {
  const claims = claimsById(manuscript);
  return manuscript.referred.flatMap(({ kind, file, path, at, value }): Finding[] => {
    const layer = kind === 'claim' && typeof value === 'string' ? claims.get(value)?.layer : undefined;
    if (layer === 'diplomacy' && path[0] === 'rules') return [{ code: 'layer/rule', file, path, values: { found: String(value), layer } }];
    if (layer !== 'later') return [];
    if (path.includes('debrief') || path[0] === 'really' || mayBeEpilogue(manuscript, file, path)) return [];
    return [{ code: 'layer/later', file, path, ...(at && { at }), values: { found: String(value) } }];
  });
};

/** Of a level that isn't right yet it can't be told. */
function mayBeEpilogue(manuscript: Manuscript, file: string, path: NodePath): boolean {
  if (path[0] !== 'beats' || typeof path[1] !== 'number') return false;
  const level = manuscript.levels.find((l) => l.file === file)?.value;
  const beat = level?.beats[path[1]];
  return !level || (beat?.kind === 'story' && beat.epilogue === true);
}
