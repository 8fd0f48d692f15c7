/** What goes over the network between a page of the class and its server, beside what the rules say. */
import type { LinkRefusal } from './clients/link.ts';
import type { Patch } from './patch.ts';
import type { Plan, PupilId } from './rules/lesson.ts';
import type { PupilSays, RefusalCode, Reply, TeacherSays } from './rules/message.ts';

/** Raised whenever an old page could no longer speak with a new server. */
export const PROTOCOL = 1;

/** Paths below the site's own, asked by POST. */
export const PATHS = { make: 'classes/new', door: 'classes/door', seat: 'classes/seat', where: 'classes/where' } as const;

/** Addresses of the site on this network, the likeliest first. */
export type Where = { readonly addresses: readonly string[] };

/** Messages of a live room. */
export const SAY = 'say';
export const HEARD = 'heard';
export const VIEW = 'view';
export const LANGUAGE = 'language';
export const TAKE_LOG = 'take-log';
export const END = 'end';

export type Said = { readonly id: string; readonly says: PupilSays | TeacherSays };
/** Not done where the disk had no room for it: the class goes on. */
export type Ended = { readonly id: string; readonly isDone: boolean };
export type HeardBack = { readonly id: string; readonly reply: Reply; readonly view?: Patch };

/** `pack`: the id of a shipped one, or a whole pack as it was checked. `log`: where a lesson goes on. */
export type MakeAsk = { readonly protocol: number; readonly pack: unknown; readonly plan?: Plan; readonly log?: unknown };
export type Made = { readonly room: string; readonly teacher: string; readonly wall: string };

export type DoorAsk = { readonly protocol: number; readonly room: string };
/** What is told before one comes in. `taken`: names of the list that are somebody's. */
export type Door = { readonly title: string; readonly naming: Plan['naming']; readonly taken: readonly string[]; readonly isOver: boolean };

export type SeatAsk = { readonly protocol: number; readonly room: string; readonly language: string } & (
  | { readonly as: 'teacher' | 'wall'; readonly capability: string }
  /** A name and a number of the page's own, so that coming in twice by mistake is coming in once. */
  | { readonly as: 'pupil'; readonly name: string; readonly nonce: string }
  | { readonly as: 'pupil'; readonly token: string }
  | { readonly as: 'pupil'; readonly code: string }
);
export type SeatGiven = {
  readonly seat: { readonly sessionId: string; readonly roomId: string; readonly processId: string };
  readonly pupil: { readonly id: PupilId; readonly token: string; readonly code: string } | null;
  /** The clock that limits go by, in ms. */
  readonly now: number;
};

export type Refused = { readonly refused: RefusalCode | LinkRefusal | MakeRefusal };
export type MakeRefusal = 'pack/not-checked' | 'plan/not-whole' | 'log/not-whole' | 'room/too-many';
/** Between processes only: too many seats were asked for and not taken. A page hears that it may ask again. */
export type Later = { readonly refused: 'seat/later' };

/** Closing codes of our own; after any other a page comes back by itself. */
export const CLOSED = { ended: 4100, replaced: 4101, misused: 4102 } as const;
