/**
 * Support as the proof sees it. A vote reads only the chamber's range, so blocs that nothing ahead can move are taken together; and
 * when none can be moved any more, only whether each motion ahead can be carried and can be lost is left.
 */

import { type Bloc, memberCount } from '../../core/chamber.ts';
import type { Level } from '../../core/level.ts';
import { votesNeeded } from '../../core/majority.ts';
import { whipCountOf } from '../../core/whip.ts';
import { flag, letter, type Part } from './key.ts';

/** @param moved blocs that something ahead can still move */
export function supportParts(level: Level, reads: readonly string[], moved: ReadonlySet<string>): readonly Part[] {
  const { chambers, procedure } = level.shared;
  const asked = reads.filter((r) => r.startsWith('support:')).map((r) => r.slice('support:'.length));
  const motions = procedure.motions.filter((m) => reads.includes(`motion:${m.id}`));
  const own =
    (bloc: string): Part =>
    (run) =>
      letter(run.support[bloc] ?? 0);
  const perChamber = chambers.flatMap((chamber): readonly Part[] => {
    const ahead = motions.filter((m) => m.chamber === chamber.id);
    const [first] = ahead;
    const alone = chamber.blocs.filter((b) => asked.includes(b.id) || (first && moved.has(b.id))).map((b) => b.id);
    const settled = chamber.blocs.filter((b) => !alone.includes(b.id));
    if (!first) return alone.map(own);
    if (chamber.blocs.some((b) => moved.has(b.id))) {
      const range = remembered(settled, (run) => {
        const whip = whipCountOf(first, chamber, procedure.support, run.support).blocs.filter((b) => settled.includes(b.bloc));
        const sum = (of: 'least' | 'most') => whip.reduce((total, b) => total + b.for[of], 0);
        return letter(sum('least')) + letter(sum('most'));
      });
      return [...alone.map(own), range];
    }
    const needs = [...new Set(ahead.map((m) => votesNeeded(m.majority, memberCount(chamber))))];
    const ways = remembered(chamber.blocs, (run) => {
      const { for: inFavour } = whipCountOf(first, chamber, procedure.support, run.support);
      return needs.map((needed) => flag(inFavour.most >= needed) + flag(inFavour.least < needed)).join('');
    });
    return [...asked.filter((b) => chamber.blocs.some((c) => c.id === b)).map(own), ways];
  });
  return perChamber;
}

/** A part that follows from the support of these blocs alone: worked out once for each. */
function remembered(blocs: readonly Bloc[], of: Part): Part {
  const known = new Map<string, string>();
  return (run) => {
    let name = '';
    for (const { id } of blocs) name += letter(run.support[id] ?? 0);
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = of(run);
    known.set(name, found);
    return found;
  };
}
