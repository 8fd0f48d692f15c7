/** Where one goes on to from an ending: what the panel's first button there does, and the stage's mark too. */
import type { PlayWords } from '../../text/words/play.ts';
import type { Playing, ShellActs } from './shell-model.ts';

export type WayOn = 'next' | 'campaign-end' | 'lay-beside' | 'leave';

export function wayOnFrom({ hasNext, isLook, whatIf }: Pick<Playing, 'hasNext' | 'isLook' | 'whatIf'>): WayOn {
  if (hasNext) return 'next';
  if (whatIf) return 'lay-beside';
  return isLook ? 'leave' : 'campaign-end';
}

export function wayOnSays(way: WayOn, { ending, whatIf }: Pick<PlayWords, 'ending' | 'whatIf'>): string {
  return { next: ending.next, 'campaign-end': ending.wholeRoad, 'lay-beside': whatIf.beside, leave: ending.leave }[way];
}

export function goOnBy(way: WayOn, level: string, acts: Pick<ShellActs, 'next' | 'campaignEnd' | 'lookBack' | 'leave'>): void {
  if (way === 'next') acts.next();
  else if (way === 'campaign-end') acts.campaignEnd();
  else if (way === 'lay-beside') acts.lookBack(level, 'beside');
  else acts.leave();
}
