/** Links of a pupil's page, of the console and of the wall with a class on a server, over drops, reloads and restarts. */
import type { PupilId } from '../rules/lesson.ts';
import type { Entry, PupilSays, TeacherSays } from '../rules/message.ts';
import { END, type Ended, LANGUAGE, PROTOCOL, type SeatAsk, TAKE_LOG } from '../wire.ts';
import type { ConsoleView, PupilLink, TeacherLink, WallLink } from './link.ts';
import { newId } from './live-id.ts';
import { type Keeping, keptFor } from './live-keep.ts';
import { openLive } from './live-room.ts';

export type LiveOptions = {
  /** The address of the folder that the pages of the game stand in. */
  readonly site: string;
  /** As it was typed. */
  readonly room: string;
  readonly language: string;
};

export type PupilOptions = LiveOptions & {
  /** For whoever is new. */
  readonly name?: string;
  /** For whoever comes back from another device. */
  readonly code?: string;
  /** What a reload keeps: the pupil's token, and what was said and not heard. The page's own, usually `sessionStorage`. */
  readonly storage: Keeping;
};

/** Who this page is in the class, once it was let in. */
export type LivePupilLink = PupilLink & { pupil(): { readonly id: PupilId; readonly code: string } | null };
export type LiveTeacherLink = TeacherLink & {
  /**
   * Closes the class for everybody: it is kept on the server, or nothing of it is.
   * @returns false where the server's disk let it do neither: the class goes on, and may be asked to end again
   */
  end(isSaved: boolean): Promise<boolean>;
};

/** Whether this page was in that class before and comes back by itself. */
export function wasHere(storage: Keeping, room: string): boolean {
  return keptFor(storage, room).read().token !== null;
}

export function openPupilLink({ site, room, language, name = '', code, storage }: PupilOptions): LivePupilLink {
  const kept = keptFor(storage, room);
  let [speaks, asked] = [language, language];
  if (kept.read().nonce === null) kept.change({ nonce: newId() });
  const common = () => ({ protocol: PROTOCOL, room, language: speaks });
  const ask = (): SeatAsk => {
    const { token, nonce } = kept.read();
    asked = speaks;
    if (code !== undefined && token === null) return { ...common(), as: 'pupil', code };
    return token === null ? { ...common(), as: 'pupil', name, nonce: nonce ?? newId() } : { ...common(), as: 'pupil', token };
  };
  const { send, ...link } = openLive<ReturnType<PupilLink['view']> & object, PupilSays>({
    site,
    ask,
    waiting: kept.read().waiting,
    // It may have been changed while the seat was asked for.
    onEnter: (tell) => {
      if (speaks !== asked) tell(LANGUAGE, speaks);
    },
    onWaiting: (waiting) => kept.change({ waiting: waiting as readonly { id: string; says: PupilSays }[] }),
    onSeat: (pupil) => kept.change({ token: pupil?.token ?? null, pupil: pupil ? { id: pupil.id, code: pupil.code } : null }),
  });
  return {
    ...link,
    setLanguage(next) {
      speaks = next;
      send(LANGUAGE, next);
    },
    pupil: () => kept.read().pupil,
  };
}

export function openTeacherLink({ site, room, language, capability }: LiveOptions & { readonly capability: string }): LiveTeacherLink {
  const {
    request,
    send: _send,
    ...link
  } = openLive<ConsoleView, TeacherSays>({
    site,
    ask: () => ({ protocol: PROTOCOL, room, language, as: 'teacher', capability }),
  });
  return {
    ...link,
    takeLog: async () => ((await request(TAKE_LOG, {})) as { readonly log: readonly Entry[] }).log,
    end: async (isSaved) => ((await request(END, { isSaved })) as Ended).isDone,
  };
}

export function openWallLink({ site, room, language, capability }: LiveOptions & { readonly capability: string }): WallLink {
  const {
    send: _send,
    request: _request,
    ...link
  } = openLive<ReturnType<WallLink['view']> & object, never>({
    site,
    ask: () => ({ protocol: PROTOCOL, room, language, as: 'wall', capability }),
  });
  return link;
}
