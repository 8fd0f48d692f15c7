/** Beginning a run: from the level's way in, and from what the level before handed on. */
import type { Chance, Doing } from './doing.ts';
import { goTo } from './enter.ts';
import type { GameEvent } from './event.ts';
import type { Level, WayIn } from './level.ts';
import { roller } from './roller.ts';
import type { Entry, Run } from './run.ts';

export type Started = { readonly run: Run; readonly events: readonly GameEvent[] };

/**
 * Starts a level. Without a handover the first way in holds, which is the record as it was.
 *
 * @param chance where rolls come from; only the proof gives another than the keyed one
 * @throws when the level has no way in; the checker makes sure that it has
 */
export function start(level: Level, entry: Entry, chance: Chance = roller): Started {
  const wayIn = level.waysIn[0];
  if (!wayIn) throw new Error(`Level ${level.id} has no way in`);
  const doing: Doing = { level, before: null, run: firstRun(level, wayIn, entry), events: [], chance };
  goTo(doing, [{ to: level.start }]);
  return { run: doing.run, events: doing.events };
}

function firstRun(level: Level, wayIn: WayIn, entry: Entry): Run {
  const { handover } = entry;
  const variables = Object.fromEntries(
    level.variables.map((v) => [v.id, Math.max(v.min, Math.min(v.max, handover?.flags[v.id] ?? wayIn.set?.[v.id] ?? v.start))]),
  );
  const support = Object.fromEntries(level.shared.chambers.flatMap((c) => c.blocs.map((b) => [b.id, wayIn.support?.[b.id] ?? b.support])));
  return {
    level: level.id,
    entry,
    beat: level.start,
    at: { kind: 'story' },
    stage: level.stage,
    variables,
    papers: handover ? handover.papers : wayIn.papers,
    support,
    daysLeft: level.calendar.days,
    promise: handover?.promise ?? null,
    heard: {},
    stamps: handover?.stamps ?? [],
    ledgers: { procedure: {}, understanding: {}, sources: {} },
    usedQuestions: [],
    rolls: {},
    echo: null,
    road: [],
  };
}
