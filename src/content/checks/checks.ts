/** Every check there is; a new one is a file and a line here. */
import { agendas } from './agendas.ts';
import { answers } from './answers.ts';
import { bannedWords } from './banned-words.ts';
import { borrowed } from './borrowed.ts';
import { cards } from './cards.ts';
import type { Check } from './check.ts';
import { choices } from './choices.ts';
import { deciding } from './deciding.ts';
import { decisions } from './decisions.ts';
import { endCheckpoint } from './end-checkpoint.ts';
import { evidence } from './evidence.ts';
import { fileNames } from './file-names.ts';
import { guide } from './guide.ts';
import { hearings } from './hearings.ts';
import { hearsay } from './hearsay.ts';
import { hedges } from './hedges.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { ids } from './ids.ts';
import { languages } from './languages.ts';
import { layers } from './layers.ts';
import { lengths } from './lengths.ts';
import { nextEnds } from './next-ends.ts';
import { owners } from './owners.ts';
import { procedure } from './procedure.ts';
import { promises } from './promises.ts';
import { questionBank } from './question-bank.ts';
import { ranges } from './ranges.ts';
import { reachable } from './reachable.ts';
import { references } from './references.ts';
import { returning } from './returning.ts';
import { sets } from './sets.ts';
import { supportSteps } from './support-steps.ts';
import { typography } from './typography.ts';
import { unused } from './unused.ts';

export const CHECKS: readonly Check[] = [
  references,
  ids,
  fileNames,
  languages,
  nextEnds,
  reachable,
  endCheckpoint,
  choices,
  agendas,
  supportSteps,
  procedure,
  ranges,
  promises,
  questionBank,
  deciding,
  answers,
  hearsay,
  returning,
  guide,
  hearings,
  decisions,
  cards,
  layers,
  owners,
  sets,
  unused,
  bannedWords,
  hedges,
  hiddenCharacters,
  evidence,
  borrowed,
  typography,
  lengths,
];
