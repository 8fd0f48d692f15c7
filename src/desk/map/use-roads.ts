/** The roads of a level for its map: walked anew when the draft has changed and holds together. */
import { useEffect, useState } from 'preact/hooks';
import type { LevelRoads } from '../../content/prove/roads.ts';
import type { Checks } from '../draft/checks.ts';

/** @param level null while no map is looked at */
export function useRoads(checks: Checks, level: string | null): { readonly roads: LevelRoads | null; readonly isSeeking: boolean } {
  const { version, canBePlayed } = checks.view;
  const [found, setFound] = useState<{ readonly of: string; readonly roads: LevelRoads | null } | null>(null);
  const wanted = level !== null && canBePlayed ? `${level} ${version}` : null;
  useEffect(() => {
    if (wanted === null || level === null) return;
    let isWanted = true;
    void checks
      .roads(level)
      .catch(() => null)
      .then((roads) => isWanted && setFound({ of: wanted, roads }));
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  // What was found of an earlier state is shown until the new one is known.
  const isOfLevel = found !== null && level !== null && found.of.startsWith(`${level} `);
  return { roads: isOfLevel && canBePlayed ? found.roads : null, isSeeking: wanted !== null && found?.of !== wanted };
}
