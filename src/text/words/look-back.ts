/** What the screens say on which a run is looked back at, laid beside another, and given to a friend. */
import type { LedgerName } from '../../core/question.ts';
import type { ProgramLanguage } from '../plural.ts';
import { en } from './look-back-en.ts';
import { ru } from './look-back-ru.ts';

type Unit = 'days' | 'hours';
/** Whose run: what was played, its last fork, or one that came by a code. */
type Whose = 'yours' | 'what-if' | 'friend';

export type LookBackWords = {
  readonly title: string;
  readonly runs: Readonly<Record<Whose, string>>;
  readonly which: string;
  readonly leave: string;
  readonly scrub: {
    readonly label: string;
    readonly position: (n: number, of: number) => string;
    readonly back: string;
    readonly on: string;
  };
  readonly moment: {
    readonly open: string;
    readonly chosen: string;
    readonly done: string;
    readonly abroad: string;
    readonly end: string;
    readonly asked: string;
  };
  readonly steps: string;
  readonly whatIf: {
    readonly title: string;
    readonly does: string;
    readonly says: Readonly<Record<Whose, string>>;
    readonly replaces: string;
    readonly over: string;
    readonly goOn: string;
  };
  readonly compare: {
    readonly title: string;
    readonly with: (whose: string) => string;
    readonly none: string;
    readonly same: string;
    readonly first: (step: number) => string;
    readonly firstMark: string;
    readonly toFirst: string;
    readonly draw: string;
    readonly marks: { readonly same: string; readonly differs: string; readonly left: string; readonly right: string };
    readonly fell: string;
    readonly nothing: string;
    readonly shared: (count: number) => string;
    readonly steps: string;
    readonly back: string;
    readonly look: (whose: string, step: number) => string;
    readonly ends: string;
    readonly what: string;
    readonly ending: string;
    readonly underWay: string;
    readonly stage: string;
    readonly stamps: string;
    readonly papers: string;
    readonly noPapers: string;
    readonly left: (unit: Unit) => string;
    readonly ledgers: Readonly<Record<LedgerName, string>>;
    readonly outOf: (earned: number, possible: number) => string;
    readonly promise: string;
    readonly noPromise: string;
    readonly kept: (kept: number, of: number) => string;
    readonly differs: string;
  };
  readonly share: {
    readonly title: string;
    readonly says: string;
    readonly code: string;
    readonly copy: string;
    readonly copied: (letters: number) => string;
    readonly notCopied: string;
    readonly save: string;
  };
  readonly stand: { readonly title: string; readonly says: string; readonly does: string; readonly stood: string };
  readonly friends: {
    readonly title: string;
    readonly says: string;
    readonly code: string;
    readonly open: string;
    readonly file: string;
    readonly empty: string;
    readonly nothing: string;
    readonly damaged: string;
    readonly newer: string;
    readonly otherRules: string;
    readonly otherPack: (pack: string) => string;
    readonly otherPackHere: (pack: string) => string;
  };
};

/** By language of the program. They come when somebody looks back. */
export const lookBackWords: Readonly<Record<ProgramLanguage, LookBackWords>> = { en, ru };
