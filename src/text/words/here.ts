/** What the sheet "What can I do here?" says: who one is, and a sentence for each kind of thing that can be open. */
import type { IntentKind } from '../../core/intent.ts';
import type { Question } from '../../core/question.ts';
import type { ProgramLanguage } from '../plural.ts';
import { en } from './here-en.ts';
import { ru } from './here-ru.ts';

/** Keys worth telling of. */
export type Shortcut = 'here' | 'terms' | 'read' | 'line' | 'move' | 'press' | 'list' | 'close';

type Heard = { readonly owner: string; readonly says: string };

export type HereWords = {
  readonly title: string;
  readonly where: string;
  readonly stage: (stage: string) => string;
  readonly who: string;
  readonly promise: (promise: string) => string;
  readonly unhurried: string;
  readonly now: string;
  readonly over: string;
  readonly go: string;
  readonly how: string;
  readonly letters: string;
  readonly shortcuts: Readonly<Record<Shortcut, string>>;
  readonly heard: string;
  readonly game: string;
  readonly notesAgain: string;
  readonly cost: (count: number, unit: 'days' | 'hours') => string;
  readonly says: {
    readonly goOn: string;
    readonly choose: (option: string) => string;
    readonly act: (action: string, hint: string, who: string | null) => string;
    readonly leave: (says: string) => string;
    readonly handOver: (heard: Heard) => string;
    readonly silent: (heard: Heard) => string;
    readonly letPass: (heard: Heard) => string;
    readonly holdVote: string;
    readonly recordVote: string;
    readonly await: string;
    readonly weigh: (exhibit: string) => string;
    readonly find: (field: string) => string;
    readonly draft: (order: string) => string;
    readonly answer: (asks: string) => string;
  };
  readonly needs: {
    readonly claim: string;
    readonly votes: (seats: number) => string;
    readonly as: string;
    readonly answer: Readonly<Record<Question['kind'], string>>;
  };
  /** By keyboard, by pointer, on the stage. */
  readonly ways: Readonly<Record<IntentKind, string>>;
};

/** By language of the program. */
export const hereWords: Readonly<Record<ProgramLanguage, HereWords>> = { en, ru };
