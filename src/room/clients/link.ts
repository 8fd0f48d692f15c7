/** How a page of the class speaks with its host, wherever that is: over the network, in this page, or in another window of this device. */

import type { PupilId } from '../rules/lesson.ts';
import type { PupilSays, RefusalCode, Reply, TeacherSays } from '../rules/message.ts';
import type { PupilView } from '../rules/pupil-view.ts';
import type { TeacherView } from '../rules/teacher-view.ts';
import type { WallView } from '../rules/wall-view.ts';

export type LinkState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'on' }
  /** It comes back by itself; what is said meanwhile waits. */
  | { readonly kind: 'away' }
  | { readonly kind: 'refused'; readonly code: RefusalCode | LinkRefusal };

/** Why there is no link, beside what the rules refuse. */
export type LinkRefusal = 'room/unknown' | 'room/too-many-tries' | 'room/other-version' | 'pupil/wrong-code' | 'teacher/not-allowed';

export type Link<View, Says> = {
  /** The latest that the host told; null before the first. */
  view(): View | null;
  state(): LinkState;
  /** Called whenever view or state changed. @returns how to stop it */
  subscribe(listener: () => void): () => void;
  /**
   * Says it until it is heard or refused, over as many reconnections as that takes. What is resolved was kept by the host. A page that is
   * closed before may say it again: it counts once.
   */
  say(says: Says): Promise<Reply>;
  close(): void;
};

export type PupilLink = Link<PupilView, PupilSays> & { setLanguage(language: string): void };

/** What only the host knows and no rule needs: who is connected, and how to come in. */
export type Presence = {
  /** Pupils who are not connected now. */
  readonly away: readonly PupilId[];
  /** What pupils type to come in; null where there is no network. */
  readonly room: string | null;
  /** Addresses of this class on this network, the likeliest first. */
  readonly addresses: readonly string[];
};

export type ConsoleView = TeacherView & { readonly presence: Presence };
export type TeacherLink = Link<ConsoleView, TeacherSays> & {
  /** The log, as it may be kept in a file. */
  takeLog(): Promise<readonly import('../rules/message.ts').Entry[]>;
};
export type WallLink = Link<WallView & { readonly presence: Presence }, never>;
