/** How many of a room without devices have a seat: a chamber can have fewer than there are people. */
import { benchesFor } from '../../core/apportion.ts';
import type { Pack } from '../../core/level.ts';

/** @returns the most in any of the pack's chambers; 0 where nobody's hands are counted */
export function handsSeated({ shared }: Pack, hands: number): number {
  if (hands === 0) return 0;
  const seated = shared.chambers.map(({ blocs }) => benchesFor(blocs, hands).reduce((sum, bench) => sum + bench.cards.length, 0));
  return Math.max(0, ...seated);
}
