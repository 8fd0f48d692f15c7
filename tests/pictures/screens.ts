/** What is pictured of play: every scene with every kind of panel that is met on it. */
import type { Intent } from '../../src/core/intent.ts';
import type { Level, Pack } from '../../src/core/level.ts';
import type { Run } from '../../src/core/run.ts';
import { beatOf } from '../../src/core/shown.ts';
import { roadsThrough } from '../builders/roads.ts';
import { shippedPack } from '../builders/shipped.ts';

/** A road that is taken from a level's start; where it stops a picture is made. */
export type Shooting = {
  readonly pack: string;
  readonly level: string;
  readonly seed: string;
  readonly intents: readonly Intent[];
  /** By the number of intents taken. */
  readonly stops: ReadonlyMap<number, string>;
};

export const PACKS: readonly Pack[] = ['delisting-bill', 'school-council'].map((id) => shippedPack(id));

/** Each set with each kind of beat and what it shows, once in a level. */
export function shootings(): readonly Shooting[] {
  return PACKS.flatMap((pack) => pack.levels.flatMap((level) => shootingsOf(pack, level)));
}

function shootingsOf(pack: Pack, level: Level): readonly Shooting[] {
  const met = new Set<string>();
  return roadsThrough(level, (run) => sceneOf(level, run)).flatMap((plan): Shooting[] => {
    const stops = new Map<number, string>();
    for (const [n, run] of plan.runs.entries()) {
      const scene = sceneOf(level, run);
      if (met.has(scene)) continue;
      met.add(scene);
      stops.set(n, `${level.id}-${scene}`);
    }
    return [{ pack: pack.shared.pack, level: level.id, seed: plan.entry.seed, intents: plan.intents, stops }];
  });
}

/** The set, the kind of beat, and for a vote or a hearing whether it is before or after. */
function sceneOf(level: Level, { at, ...run }: Run): string {
  const beat = beatOf(level, { at, ...run });
  const phase =
    at.kind === 'vote' && at.tally
      ? '-counted'
      : at.kind === 'decision' && at.outcome
        ? '-decided'
        : at.kind === 'hearing' && Object.keys(at.findings).length > 0
          ? '-found'
          : at.kind === 'checkpoint'
            ? `-${level.shared.questions.find((q) => q.id === at.asked.question)?.kind}`
            : '';
  return `${beat.set}-${beat.kind}${phase}`;
}
