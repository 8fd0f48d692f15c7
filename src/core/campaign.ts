/** The runs of a pack's levels, and what each hands on. */
import { beatById, type Level, type Pack } from './level.ts';
import type { Entry, Handover, Recording, Run } from './run.ts';
import type { WhatIf } from './what-if.ts';

/** A level that was played to an ending. */
export type Played = { readonly ending: string; readonly run: Run; readonly recording: Recording };

export type Campaign = {
  readonly pack: string;
  /** The last ending reached of each level, by level id. */
  readonly played: Readonly<Record<string, Played>>;
  /** The run that is going on. */
  readonly current: { readonly run: Run; readonly recording: Recording } | null;
  /** Questions met so far; a second play meets new ones first. */
  readonly usedQuestions: readonly string[];
  /** What the player wrote to an ending's question, by level id. See `reflection.ts`. */
  readonly reflection: Readonly<Record<string, string>>;
  /** The last fork of each level's run, by level id; it counts for nothing unless the player lets it stand. */
  readonly whatIfs?: Readonly<Record<string, WhatIf>>;
};

export function newCampaign(pack: string): Campaign {
  return { pack, played: {}, current: null, usedQuestions: [], reflection: {} };
}

/** What a run that reached its ending hands to the next level; a bill that stopped hands on only what is the clerk's own. */
export function handover(level: Level, run: Run): Handover {
  const archived = isArchived(level, run);
  const spread = Object.values(run.heard)
    .filter((s) => s.status === 'spread')
    .map((s) => s.hearsay);
  const stamp = { stage: run.stage, institution: level.institution };
  const stamps = run.stamps.some((s) => s.institution === level.institution) ? run.stamps : [...run.stamps, stamp];
  return {
    papers: archived ? [] : run.papers,
    flags: archived ? {} : { ...run.entry.handover?.flags, ...run.variables },
    promise: run.promise,
    spread: [...new Set([...(run.entry.handover?.spread ?? []), ...spread])],
    stamps: archived ? [] : stamps,
  };
}

/** Whether the run came to an ending that stops the bill. */
export function isArchived(level: Level, run: Run): boolean {
  const ending = level.beats.find((b) => b.id === run.beat);
  return ending?.kind === 'ending' && ending.archived === true;
}

/** The level after this one, or null after the last. */
export function levelAfter<L extends { readonly id: string }>({ levels }: { readonly levels: readonly L[] }, level: string): L | null {
  const at = levels.findIndex((l) => l.id === level);
  return at < 0 ? null : (levels[at + 1] ?? null);
}

/**
 * How a level begins in a campaign: with what the level before handed on, or, where that was never played or the bill
 * stopped there, from its declared default with the clerk's own promise: that is asked for once, however levels are skipped.
 *
 * @param pack may lack levels that were not played, apart from the one that begins
 * @param order ids of all the pack's levels
 */
export function entryFor(
  pack: Pack,
  campaign: Campaign,
  level: string,
  seed: string,
  order: readonly string[] = pack.levels.map((l) => l.id),
): Entry {
  const at = pack.levels.findIndex((l) => l.id === level);
  const before = pack.levels.find((l) => l.id === order[order.indexOf(level) - 1]);
  const played = before && campaign.played[before.id];
  const handed = before && played ? handover(before, played.run) : null;
  const wayIn = pack.levels[at]?.waysIn[0];
  // Its bill went to the archive: the papers are those of the record, what is the clerk's own goes on.
  const whole = handed && played && before && wayIn && isArchived(before, played.run) ? { ...handed, papers: wayIn.papers } : handed;
  const promise = promiseBefore(campaign, order.slice(0, order.indexOf(level)));
  const onlyPromise = promise !== null && wayIn ? { papers: wayIn.papers, flags: {}, promise, spread: [], stamps: [] } : null;
  return {
    seed,
    handover: whole ? { ...whole, promise: whole.promise ?? promise } : onlyPromise,
    usedQuestions: campaign.usedQuestions,
    votes: 'rolled',
  };
}

/** What was promised last on the road before. */
function promiseBefore({ played }: Campaign, before: readonly string[]): string | null {
  const from = before.findLast((id) => played[id]?.run.promise != null);
  return (from !== undefined && played[from]?.run.promise) || null;
}

/** The campaign after a step of its current run: an ending closes the run and keeps it. */
export function withRun(campaign: Campaign, level: Level, run: Run, recording: Recording): Campaign {
  const used = [...new Set([...campaign.usedQuestions, ...run.usedQuestions])];
  const ended = beatById(level, run.beat).kind === 'ending';
  return {
    ...campaign,
    current: { run, recording },
    usedQuestions: used,
    played: ended ? { ...campaign.played, [level.id]: { ending: run.beat, run, recording } } : campaign.played,
  };
}
