/** From a code to the live class: here, on another process, or opened again from what is kept. */
import { matchMaker } from '@colyseus/core';
import type { Door, Later, Refused, SeatGiven } from '../wire.ts';
import type { Asked } from './role.ts';
import type { Store } from './store.ts';

/** The engine's name for all classes. */
export const CLASS = 'class';
/** What the room of a class does when it is asked, on whichever process it lives. */
export type Doors = {
  ready(): Promise<boolean>;
  door(): Promise<Door | Refused | Later>;
  admit(asked: Asked): Promise<SeatGiven | Refused | Later>;
};

/** Another process answers within this, or is looked at again. */
const REMOTE_MS = 4_000;

export type FindRoom = {
  door(room: string): Promise<Door | Refused | Later>;
  admit(asked: Asked): Promise<SeatGiven | Refused | Later>;
  /** Opens a class here, from what is kept of it. */
  open(room: string): Promise<void>;
};

export function findRoom(store: Store): FindRoom {
  const opening = new Map<string, Promise<void>>();
  const swept = new Map<string, Promise<void>>();

  function open(room: string): Promise<void> {
    const had = opening.get(room);
    if (had) return had;
    const opened = matchMaker
      .handleCreateRoom(CLASS, { room })
      .then(() => localDoors(room)?.ready())
      .then(() => {})
      .finally(() => opening.delete(room));
    opening.set(room, opened);
    return opened;
  }

  /** Once for each process that died: swept again, it would take what was listed anew with it. */
  function sweep(processId: string): Promise<void> {
    const had = swept.get(processId) ?? Promise.resolve(matchMaker.driver.cleanup?.(processId));
    swept.set(processId, had);
    return had;
  }

  async function ask<Reply>(
    room: string,
    here: (doors: Doors) => Promise<unknown>,
    method: 'door' | 'admit',
    args: readonly unknown[],
  ): Promise<Reply | Refused | Later> {
    for (let tries = 0; tries < 3; tries++) {
      const local = localDoors(room);
      if (local) return (await here(local)) as Reply | Refused;
      const listed = await matchMaker.getRoomById(room);
      if (listed && listed.processId !== matchMaker.processId && (await isAlive(listed.processId))) {
        const reply = await remote<Reply>(room, method, args);
        if (reply) return reply;
      }
      if (listed) await sweep(listed.processId);
      if (!(await store.has(room))) return { refused: 'room/unknown' };
      await open(room);
    }
    return { refused: 'seat/later' };
  }

  return {
    door: (room) => ask(room, (doors) => doors.door(), 'door', []),
    admit: (asked) => ask(asked.ask.room, (doors) => doors.admit(asked), 'admit', [asked]),
    open,
  };
}

/** Null where the process did not answer. */
async function remote<Reply>(room: string, method: string, args: readonly unknown[]): Promise<Reply | Refused | null> {
  try {
    return (await matchMaker.remoteRoomCall(room, method as never, [...args], REMOTE_MS)) as Reply | Refused;
  } catch {
    return null;
  }
}

/** A process that died hears no more, and the network knows it at once. */
async function isAlive(processId: string): Promise<boolean> {
  return (await matchMaker.presence.channels(`p:${processId}`)).length > 0;
}

function localDoors(room: string): Doors | undefined {
  return matchMaker.getLocalRoomById(room) as unknown as Doors | undefined;
}
