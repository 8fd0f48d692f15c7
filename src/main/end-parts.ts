/** The parts of a campaign's end: fetched when it is looked at. */

import { endWords } from '../text/words/end.ts';
import { playWords } from '../text/words/play.ts';

export { campaignRecord } from '../core/campaign-record.ts';
export { CampaignEndScreen } from '../panels/end/campaign-end-screen.tsx';

export const words = {
  en: { play: playWords.en, end: endWords.en },
  ru: { play: playWords.ru, end: endWords.ru },
} as const;
