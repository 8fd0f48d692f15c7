/** A campaign as it can be looked back on: the folder's stamps, the ledgers, the promise, and the road taken beside the one really taken. */
import type { Beat, EndingBeat } from './beat.ts';
import type { Campaign, Played } from './campaign.ts';
import type { Level, Pack, Really } from './level.ts';
import { isReplayable } from './replay.ts';
import type { Run, Stamp } from './run.ts';
import { LEDGERS, type Mark, promiseMarks, type Score, score } from './score.ts';
import { start } from './start.ts';
import { step } from './step.ts';

/** A stamp, and when it was set: the working day or hour of its level, from 1 on; null where that can't be told any more. */
export type DatedStamp = { readonly stamp: Stamp; readonly day: number | null };

/** How a level opened: with the folder as it came, from the record after the bill went to the archive, or from the record at once. */
export type Opening = 'carried' | 'archived' | 'default';

export type LevelPlayed = {
  readonly ending: EndingBeat;
  readonly opened: Opening;
  /** Those set in this level. */
  readonly stamps: readonly DatedStamp[];
  readonly score: Score;
  /** The promise that was held to here, and what shows how it was kept. */
  readonly promise: string | null;
  readonly marks: readonly Mark[];
  /** The beats gone through, in order, each visit once. */
  readonly road: readonly Beat[];
};

export type LevelRecord = {
  readonly level: Level;
  /** Null where no ending was reached, or where the level has changed so that it no longer knows the one that was. */
  readonly played: LevelPlayed | null;
  /** What really happened at this stage. */
  readonly really: readonly Really[];
};

export type CampaignRecord = {
  readonly levels: readonly LevelRecord[];
  /** Over the levels played. */
  readonly score: Score;
  readonly marks: { readonly kept: number; readonly of: number };
  /** The last promise that was made. */
  readonly promise: string | null;
  readonly hasEnded: boolean;
  /** Whether the pack tells anywhere what really happened; an invented school council has no such road. */
  readonly hasReally: boolean;
};

export function campaignRecord(pack: Pack, campaign: Campaign): CampaignRecord {
  const levels = pack.levels.map((level, i): LevelRecord => {
    const played = campaign.played[level.id];
    const before = pack.levels[i - 1];
    const stopped = before !== undefined && endingOf(before, campaign.played[before.id])?.archived === true;
    return { level, played: played ? levelPlayed(level, played, stopped) : null, really: level.really ?? [] };
  });
  const all = levels.flatMap((l) => l.played ?? []);
  const marks = all.flatMap((p) => p.marks);
  return {
    levels,
    score: sumOf(all.map((p) => p.score)),
    marks: { kept: marks.filter((m) => m.kept).length, of: marks.length },
    promise: all.findLast((p) => p.promise !== null)?.promise ?? null,
    hasEnded: hasEnded(pack, campaign),
    hasReally: levels.some((l) => l.really.length > 0),
  };
}

/** A campaign has ended when its last level has. */
export function hasEnded(pack: Pack, campaign: Campaign): boolean {
  const last = pack.levels.at(-1);
  return last !== undefined && endingOf(last, campaign.played[last.id]) !== null;
}

/** The ending that a level came to, if the level still has it. */
export function endingOf(level: Level, played: Played | undefined): EndingBeat | null {
  const beat = played && level.beats.find((b) => b.id === played.ending);
  return beat?.kind === 'ending' ? beat : null;
}

function levelPlayed(level: Level, played: Played, stoppedBefore: boolean): LevelPlayed | null {
  const ending = endingOf(level, played);
  if (!ending) return null;
  const { run } = played;
  const road = run.road.filter((id, i) => id !== run.road[i - 1]);
  return {
    ending,
    opened: openingOf(run, stoppedBefore),
    stamps: stampsOf(level, played),
    score: score(level, run),
    promise: run.promise,
    marks: promiseMarks(level, run),
    road: road.flatMap((id) => level.beats.find((b) => b.id === id) ?? []),
  };
}

/** A handover without stamps is of a bill that stopped in the level before; where it didn't, nothing but the promise came along. */
function openingOf({ entry: { handover } }: Run, stoppedBefore: boolean): Opening {
  if (!handover) return 'default';
  if (handover.stamps.length > 0) return 'carried';
  return stoppedBefore ? 'archived' : 'default';
}

/** What this level put on the folder. One that moved the bill nowhere leaves the mark of its house, as in `handover`. */
function stampsOf(level: Level, played: Played): readonly DatedStamp[] {
  const { run } = played;
  const came = run.entry.handover?.stamps.length ?? 0;
  const days = stampDays(level, played);
  const own = run.stamps.slice(came).map((stamp, i): DatedStamp => ({ stamp, day: days?.[came + i] ?? null }));
  const isMarked = run.stamps.some((s) => s.institution === level.institution);
  return isMarked ? own : [...own, { stamp: { stage: run.stage, institution: level.institution }, day: dayOf(level, run) }];
}

/** Replays the recording to see on which day each stamp was set; null where the rules are no longer those it was played by. */
export function stampDays(level: Level, { run, recording }: Pick<Played, 'run' | 'recording'>): readonly (number | null)[] | null {
  if (!isReplayable(level, recording)) return null;
  let at = start(level, recording.entry).run;
  const days: (number | null)[] = at.stamps.map(() => null);
  for (const intent of recording.intents) {
    const result = step(level, at, intent);
    if (result.kind === 'rejection') return null;
    at = result.run;
    while (days.length < at.stamps.length) days.push(dayOf(level, at));
  }
  return days.length === run.stamps.length ? days : null;
}

/** The first day is day 1 until it is spent. */
function dayOf(level: Level, run: Run): number {
  return Math.min(level.calendar.days, level.calendar.days - run.daysLeft + 1);
}

function sumOf(scores: readonly Score[]): Score {
  const of = (name: keyof Score) => ({
    earned: scores.reduce((sum, s) => sum + s[name].earned, 0),
    possible: scores.reduce((sum, s) => sum + s[name].possible, 0),
  });
  return Object.fromEntries(LEDGERS.map((name) => [name, of(name)])) as Score;
}
