/** A new class: its pack looked at, its plan laid down, its secret made, all of it kept before anybody is told. */
import { matchMaker } from '@colyseus/core';
import * as v from 'valibot';
import { parsePackFile } from '../../content/parse-pack-file.ts';
import { assemblePack, type PackFile } from '../../core/level.ts';
import { openHost } from '../host.ts';
import { logShape, planShape } from '../messages.ts';
import type { Entry } from '../rules/message.ts';
import { type Made, PROTOCOL, type Refused } from '../wire.ts';
import { capability, newRoomCode, newSecret } from './credentials.ts';
import { CLASS } from './find-room.ts';
import { wellFormed } from './said.ts';
import type { Store } from './store.ts';

export type Maker = { readonly store: Store; readonly shippedPack: (id: string) => Promise<PackFile | null>; readonly clock: () => number };

/** Classes on one process. */
const MOST_CLASSES = 300;

const shape = v.strictObject({
  protocol: v.literal(PROTOCOL),
  pack: v.union([v.pipe(v.string(), v.maxLength(80)), v.record(v.string(), v.unknown())]),
  plan: v.exactOptional(planShape),
  log: v.exactOptional(v.unknown()),
});

export async function makeClass({ store, shippedPack, clock }: Maker, body: unknown): Promise<Made | Refused> {
  const ask = wellFormed(shape, body);
  if (!ask) return { refused: 'plan/not-whole' };
  if (matchMaker.stats.local.roomCount >= MOST_CLASSES) return { refused: 'room/too-many' };
  const pack = typeof ask.pack === 'string' ? await shippedPack(ask.pack) : parsePackFile(ask.pack);
  if (!pack) return { refused: 'pack/not-checked' };
  const log = ask.log === undefined ? [] : wellFormed(logShape, ask.log);
  if (!log || (log.length === 0 && !ask.plan)) return { refused: ask.log === undefined ? 'plan/not-whole' : 'log/not-whole' };
  const entries: Entry[] = [...log];
  try {
    // The log of a lesson that goes on is played once, so that one that can't be isn't kept.
    const host = openHost({ pack: assemblePack(pack), log, clock, keep: (entry) => entries.push(entry) });
    if (log.length === 0 && ask.plan && host.hostSays({ kind: 'begin', plan: ask.plan }).kind === 'refused')
      return { refused: 'plan/not-whole' };
  } catch {
    return { refused: 'log/not-whole' };
  }
  let room = newRoomCode();
  while (await store.has(room)) room = newRoomCode();
  const secret = newSecret();
  await store.make({ format: 1, room, secret, pack: pack.shared.fingerprint, made: clock(), isSaved: false }, pack, entries);
  await matchMaker.createRoom(CLASS, { room });
  return { room, teacher: capability(secret, 'teacher'), wall: capability(secret, 'wall') };
}
