/** Walkthroughs: roads through a level that its authors promise, played by the game's own rules. */
import type { Intent } from '../core/intent.ts';
import { assemblePack, type Level, type PackFile } from '../core/level.ts';
import { openIntents } from '../core/open-intents.ts';
import { record, replay } from '../core/replay.ts';
import type { Run } from '../core/run.ts';
import { brokenBy } from './broken-by.ts';
import { nearest } from './nearest.ts';
import type { Finding } from './problem.ts';
import { term } from './words/term.ts';

export type Walkthrough = {
  readonly level: string;
  readonly seed: string;
  /** The ending it must reach. */
  readonly ending: string;
  readonly intents: readonly Intent[];
};

export type Walked = {
  readonly run: Run;
  /** The ending it reached, or null where it stopped before one. */
  readonly ending: string | null;
  /** Position of the first intent that wasn't open. */
  readonly rejectedAt: number | null;
};

export function playWalkthrough(level: Level, walkthrough: Walkthrough): Walked {
  const entry = { seed: walkthrough.seed, handover: null, usedQuestions: [], votes: 'rolled' } as const;
  const { run, rejected } = replay(level, record(level, entry, walkthrough.intents));
  const beat = level.beats.find((b) => b.id === run.beat);
  return { run, ending: beat?.kind === 'ending' ? beat.id : null, rejectedAt: rejected?.at ?? null };
}

/** A level that isn’t proved yet may break the rules on the way: a decision that no law allows, a circle without an end. */
function playOrBreak(level: Level, walkthrough: Walkthrough): Walked | { readonly broken: string } {
  try {
    return playWalkthrough(level, walkthrough);
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}

/** Walkthroughs that don't reach what they promise. */
export function walkthroughFindings(pack: PackFile, walkthroughs: ReadonlyMap<string, Walkthrough>): readonly Finding[] {
  const { levels } = assemblePack(pack);
  return [...walkthroughs].flatMap(([file, walkthrough]): Finding[] => {
    const level = levels.find((l) => l.id === walkthrough.level);
    if (!level) return [];
    const endings = level.beats.filter((b) => b.kind === 'ending').map((b) => b.id);
    if (!endings.includes(walkthrough.ending)) {
      const values = { found: walkthrough.ending, near: nearest(walkthrough.ending, endings), known: endings.join(', ') };
      return [{ code: 'walkthrough/ending', file, path: ['ending'], values }];
    }
    const walked = playOrBreak(level, walkthrough);
    if ('broken' in walked) {
      const values = { expected: walkthrough.ending, found: brokenBy(walked.broken) };
      return [{ code: 'walkthrough/elsewhere', file, path: ['ending'], values }];
    }
    const { run, ending, rejectedAt } = walked;
    if (rejectedAt !== null) {
      const intent = walkthrough.intents[rejectedAt];
      const open = openIntents(level, run).map((t) => `${t.kind} ${t.target}`);
      const values = {
        beat: run.beat,
        found: intent ? `${intent.kind} ${intent.target}` : '',
        known: open.join(', ') || term('level-over'),
      };
      return [{ code: 'walkthrough/rejected', file, path: ['intents', rejectedAt], values }];
    }
    if (ending === walkthrough.ending) return [];
    return [
      {
        code: 'walkthrough/elsewhere',
        file,
        path: ['ending'],
        values: { expected: walkthrough.ending, found: ending ?? term('stops-at', run.beat) },
      },
    ];
  });
}
