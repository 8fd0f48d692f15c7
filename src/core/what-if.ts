/** The road not taken: the last fork of a level's run, kept beside what was played and never in its place unasked. */
import type { Campaign, Played } from './campaign.ts';
import { beatById, type Level } from './level.ts';
import type { Recording, Run } from './run.ts';

export type WhatIf = {
  /** So many intents are those of the run it was forked from. */
  readonly from: number;
  /** Whose run that was; what a friend did can't stand in the clerk's record. */
  readonly whose: 'own' | 'friend';
  /** The ending it reached, or null while it is under way. */
  readonly ending: string | null;
  readonly run: Run;
  readonly recording: Recording;
};

/** The campaign after a step of a fork: nothing that was played, and no run that is going on, is touched. */
export function withWhatIf(
  campaign: Campaign,
  level: Level,
  run: Run,
  recording: Recording,
  { from, whose }: Pick<WhatIf, 'from' | 'whose'>,
): Campaign {
  const ending = beatById(level, run.beat).kind === 'ending' ? run.beat : null;
  return {
    ...campaign,
    usedQuestions: [...new Set([...campaign.usedQuestions, ...run.usedQuestions])],
    whatIfs: { ...campaign.whatIfs, [level.id]: { from, whose, ending, run, recording } },
  };
}

/** Whether the fork may take the place of what was played: it is one's own, and it came to an ending. */
export function mayStand(whatIf: WhatIf | undefined): boolean {
  return whatIf !== undefined && whatIf.whose === 'own' && whatIf.ending !== null;
}

/** The fork stands from now on, and what was played is kept as the fork: the two change places, so nothing is lost. */
export function letStand(campaign: Campaign, level: string): Campaign {
  const whatIf = campaign.whatIfs?.[level];
  const played = campaign.played[level];
  if (!whatIf || whatIf.ending === null || !mayStand(whatIf)) return campaign;
  const { run, recording, from } = whatIf;
  const stands: Played = { ending: whatIf.ending, run, recording };
  const { [level]: _gone, ...others } = campaign.whatIfs ?? {};
  const isAtEnding = campaign.current?.run.level === level && campaign.current.run.at.kind === 'ending';
  return {
    ...campaign,
    played: { ...campaign.played, [level]: stands },
    current: isAtEnding ? { run, recording } : campaign.current,
    whatIfs: played ? { ...others, [level]: { from, whose: 'own', ...played } } : others,
  };
}
