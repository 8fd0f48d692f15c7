/** The sentences of the live region, as each language has to have them. */
import type { Hearsay } from '../../core/hearsay.ts';
import type { LedgerName } from '../../core/question.ts';
import type { Tally } from '../../core/tally.ts';

type Unit = 'days' | 'hours';

export type SentenceWords = {
  readonly beatEntered: (title: string) => string;
  readonly optionChosen: (says: string) => string;
  readonly actionDone: (says: string) => string;
  readonly daysSpent: (spent: number, left: number, unit: Unit) => string;
  readonly daysRanOut: (unit: Unit) => string;
  readonly agendaLeft: (title: string) => string;
  /** `by` in steps of support, never 0. */
  readonly supportMoved: (moves: readonly { readonly bloc: string; readonly by: number }[]) => string;
  readonly paperAdded: (papers: readonly string[]) => string;
  readonly paperWithdrawn: (papers: readonly string[]) => string;
  readonly variableChanged: string;
  readonly promiseMade: (title: string) => string;
  readonly stageEntered: (title: string) => string;
  readonly hearsayArrived: Readonly<Record<Hearsay['by'], (says: string, owner: string) => string>>;
  readonly hearsayAnsweredWell: string;
  readonly hearsayAnsweredBadly: string;
  readonly hearsayDiedDown: (says: string) => string;
  readonly hearsaySpread: (says: string) => string;
  readonly refused: (rule: string, citation: string) => string;
  readonly points: (points: readonly { readonly ledger: LedgerName; readonly points: number }[]) => string;
  readonly questionAsked: (number: number, of: number) => string;
  readonly answeredRight: string;
  readonly answeredInPart: string;
  readonly answeredWrong: string;
  readonly passageOpened: (title: string) => string;
  readonly voteHeld: (tally: Tally) => string;
  readonly decided: (says: string) => string;
  readonly fileOpened: (exhibits: number) => string;
  readonly exhibitWeighed: (exhibit: string, place: string) => string;
  readonly found: (field: string, finding: string) => string;
  readonly drafted: (order: string) => string;
  readonly judgment: (decided: 'grant' | 'refuse', asDrafted: boolean) => string;
  readonly endingReached: (stamp: string) => string;
};
