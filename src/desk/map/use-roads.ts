/** The roads of a level for its map: walked anew when the draft has changed and holds together. */
import { useEffect, useState } from 'preact/hooks';
import type { LevelRoads } from '../../content/prove/roads.ts';
import type { CheckClient } from '../draft/check-client.ts';
import { roadsIn } from '../draft/find-roads.ts';
import type { Checks } from '../draft/open-draft.ts';

/** @param level null while no map is looked at */
export function useRoads(
  client: CheckClient,
  { isSound, version }: Checks,
  level: string | null,
): { readonly roads: LevelRoads | null; readonly isSeeking: boolean } {
  const [found, setFound] = useState<{ readonly of: string; readonly roads: LevelRoads | null } | null>(null);
  const wanted = level !== null && isSound ? `${level} ${version}` : null;
  useEffect(() => {
    if (wanted === null || level === null) return;
    let isWanted = true;
    void client
      .fetchPack()
      .then((pack) => pack && roadsIn(pack, level))
      .catch(() => null)
      .then((roads) => isWanted && setFound({ of: wanted, roads }));
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  // What was found of an earlier state is shown until the new one is known.
  const isOfLevel = found !== null && level !== null && found.of.startsWith(`${level} `);
  return { roads: isOfLevel && isSound ? found.roads : null, isSeeking: wanted !== null && found?.of !== wanted };
}
