/** A lesson's report as one value: every figure that the page shows and the files hold. */

import { type CampaignRecord, campaignRecord } from '../../core/campaign-record.ts';
import type { Pack } from '../../core/level.ts';
import type { Result } from '../results/result.ts';
import type { Lesson } from '../rules/lesson.ts';
import { answersByBloc, type BlocAnswers, type VoteByBloc, votesByBloc } from './blocs.ts';
import { allDecided, type Decided } from './decided.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type Gain, gainOf } from './gain.ts';
import { type Misreading, misreadings } from './misreadings.ts';
import { type PupilFigures, pupilFigures } from './pupils.ts';
import { type QuestionFigures, questionFigures } from './questions.ts';

export type Report = {
  readonly pack: Pack;
  readonly evidence: Evidence;
  readonly questions: readonly QuestionFigures[];
  readonly misreadings: readonly Misreading[];
  readonly pupils: readonly PupilFigures[];
  readonly votes: readonly VoteByBloc[];
  readonly blocs: readonly BlocAnswers[];
  readonly gain: Gain;
  /** Empty where there was no lesson. */
  readonly decided: readonly Decided[];
  /** The class's road beside the one really taken; null where there was no lesson. */
  readonly road: CampaignRecord | null;
};

/** @param brought results of those who played alone */
export function reportOf(pack: Pack, lesson: Lesson | null, brought: readonly Result[] = []): Report {
  const evidence = evidenceOf(pack, lesson, brought);
  return {
    pack,
    evidence,
    questions: questionFigures(pack, evidence),
    misreadings: misreadings(pack, evidence),
    pupils: pupilFigures(evidence),
    votes: votesByBloc(pack, evidence),
    blocs: answersByBloc(pack, evidence),
    gain: gainOf(evidence, `${pack.shared.pack}:${evidence.title}`),
    decided: lesson ? allDecided(pack, lesson) : [],
    road: evidence.campaign ? campaignRecord(pack, evidence.campaign) : null,
  };
}
