/** Where classes are kept: a head, a pack and a log each. Nothing is answered to anybody before it stands here. */
import type { PackFile } from '../../core/level.ts';
import type { Entry } from '../rules/message.ts';

/** What a class was made with; every credential of it follows from the secret. */
export type Head = {
  readonly format: 1;
  readonly room: string;
  readonly secret: string;
  /** Names the kept pack, by its whole fingerprint. */
  readonly pack: string;
  /** In ms since 1970. */
  readonly made: number;
  /** The teacher wants it kept when the lesson is over. */
  readonly isSaved: boolean;
};

export type Kept = { readonly head: Head; readonly pack: PackFile; readonly log: readonly Entry[] };

/** Writes one class's log. What was appended together is written together. */
export type LogWriter = {
  append(entry: Entry): void;
  /** Resolves when all that was appended stands; rejects when it doesn't, and then none of what was still waiting does. */
  flushed(): Promise<void>;
  close(): Promise<void>;
};

export type Store = {
  make(head: Head, pack: PackFile, log: readonly Entry[]): Promise<void>;
  /** Takes the class over: who wrote its log before can't any more. Null where there is none. */
  open(room: string): Promise<(Kept & { readonly writer: LogWriter }) | null>;
  has(room: string): Promise<boolean>;
  /** Classes of this device that were going on, which are opened again at the start. Where several processes share a store, none: they are opened when asked for. */
  own(): Promise<readonly string[]>;
  /** What is kept of a class, written anew. */
  rewrite(head: Head, log: readonly Entry[]): Promise<void>;
  remove(room: string): Promise<void>;
  close(): Promise<void>;
};

/** The store no longer takes what this process writes: the class is open elsewhere. */
export class LostClass extends Error {}
