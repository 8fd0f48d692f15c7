/** The parts of the game that come after the title: rules, session, play panel, words. One import, fetched while the title is read. */

export { entryFor, levelAfter, newCampaign, withRun } from '../core/campaign.ts';
export { endingOf, hasEnded } from '../core/campaign-record.ts';
export { beatOf } from '../core/shown.ts';
export { withWhatIf } from '../core/what-if.ts';
export { PlayPanel } from '../panels/play.tsx';
export { sessionAt } from '../session/look.ts';
export { resumeIfFits } from '../session/resume.ts';
export { Session } from '../session/session.ts';
export { captions } from '../text/words/captions.ts';
export { playWords } from '../text/words/play.ts';
