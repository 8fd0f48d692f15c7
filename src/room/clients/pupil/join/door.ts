/** What is known of a class before one comes in. */
import type { Plan } from '../../../rules/lesson.ts';
import type { RefusalCode } from '../../../rules/message.ts';
import type { LinkRefusal } from '../../link.ts';

export type Door = {
  readonly title: string;
  readonly naming: Plan['naming'];
  /** Names of the list that are somebody's. */
  readonly taken: readonly string[];
  readonly isOver: boolean;
};

/** `silent`: nobody answers for classes at this address, or the network is away. */
export type JoinRefusal = RefusalCode | LinkRefusal | 'silent';
export type AtDoor = Door | { readonly refused: JoinRefusal };
