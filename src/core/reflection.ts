/** What a player writes to an ending's question: theirs alone, in no recording and in no run. */
import type { Campaign } from './campaign.ts';

/** Characters. */
export const REFLECTION_AT_MOST = 4000;

export function withReflection(campaign: Campaign, level: string, text: string): Campaign {
  return { ...campaign, reflection: { ...campaign.reflection, [level]: text.slice(0, REFLECTION_AT_MOST) } };
}
