/** The parts of the review deck, the scheduler among them: fetched when a review begins, and not before. */

import { playWords } from '../text/words/play.ts';
import { reviewWords } from '../text/words/review.ts';

export { practiceLevel, recallOf } from '../core/practice.ts';
export { ReviewScreen } from '../panels/review/review-screen.tsx';
export { schedule } from '../session/schedule.ts';
export { Session } from '../session/session.ts';

export const words = {
  en: { play: playWords.en, review: reviewWords.en },
  ru: { play: playWords.ru, review: reviewWords.ru },
} as const;
