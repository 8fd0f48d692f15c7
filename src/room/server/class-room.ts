/** A live class: a room of the network engine around the host of a lesson. Identity is ours, never the engine's session. */
import { type Client, type IRoomCache, matchMaker, Room } from '@colyseus/core';
import type { Pack } from '../../core/level.ts';
import type { Presence } from '../clients/link.ts';
import { type Host, openHost } from '../host.ts';
import { sealed } from '../rules/log.ts';
import type { Entry, Reply } from '../rules/message.ts';
import { MOST_PUPILS } from '../rules/opening.ts';
import type { LookAgain } from '../rules/receive.ts';
import {
  CLOSED,
  type Door,
  END,
  type Ended,
  HEARD,
  type HeardBack,
  LANGUAGE,
  type Later,
  type Refused,
  SAY,
  type SeatGiven,
  TAKE_LOG,
  VIEW,
} from '../wire.ts';
import type { Buckets } from './bucket.ts';
import { CLASS } from './find-room.ts';
import { isGone, openKept } from './kept-class.ts';
import { presenceOf } from './presence.ts';
import { putAway } from './put-away.ts';
import { type Asked, nameOf, type Role, roleOf } from './role.ts';
import { endShape, languageShape, pupilSaidShape, takeLogShape, teacherSaidShape, wellFormed } from './said.ts';
import { seatsAhead } from './seats-ahead.ts';
import { type Head, type LogWriter, LostClass, type Store } from './store.ts';
import { telling } from './telling.ts';
import { type Told, toldNothing } from './told.ts';

export type RoomContext = {
  readonly store: Store;
  readonly clock: () => number;
  /** Wrong tokens and codes, by address. */
  readonly wrongTries: Buckets;
  /** Addresses at which this server is found, without the class; the likeliest first. */
  readonly addresses: () => readonly string[];
};

/** Changes that others make are told together. */
const TOGETHER_MS = 250;
/** A seat that was asked for and isn't taken within this is free again. */
const SEAT_MS = 5_000;
/** Devices of one pupil, of the teacher, and walls; the oldest makes room. */
const MOST_DEVICES = { pupil: 3, teacher: 5, wall: 10 } as const;
const MOST_FAULTS = 10;
/** “Service restart”: a page comes back by itself. */
const RESTARTED = 1012;
/** A class that is over goes when everybody is gone; one that nobody came back to goes after a day. */
const GONE_MS = { over: 600_000, left: 86_400_000 } as const;

type Seated = { readonly role: Role; language: string; readonly told: Told; faults: number };
type ClassClient = Client & { userData: Seated };

export function classRoom(context: RoomContext) {
  return class ClassRoom extends Room {
    override autoDispose = false;
    override maxClients = MOST_PUPILS * 2 + 20;
    override maxMessagesPerSecond = 30;
    override seatReservationTimeout = SEAT_MS / 1000;
    /** There is no state to send; only the engine's clock goes by it. */
    override patchRate = TOGETHER_MS;

    #host: Host | null = null;
    #head: Head | null = null;
    #writer: LogWriter | null = null;
    #opening: Promise<boolean> | null = null;
    #origin = '';
    readonly #ahead = seatsAhead(SEAT_MS);
    readonly #telling = telling<ClassClient>(
      TOGETHER_MS,
      () => this.#isKept(),
      (client) => this.#tell(client),
    );
    #goes: NodeJS.Timeout | null = null;

    override onCreate({ room }: { readonly room: string }): void {
      this.roomId = room;
      this.onMessage(SAY, (client, said) => this.#hear(client as ClassClient, said));
      this.onMessage(LANGUAGE, (client, said) => this.#speak(client as ClassClient, said));
      this.onMessage(TAKE_LOG, (client, said) => this.#giveLog(client as ClassClient, said));
      this.onMessage(END, (client, said) => this.#end(client as ClassClient, said));
    }

    /** Opens the class from what is kept of it, once. False where nothing is. */
    ready(): Promise<boolean> {
      this.#opening ??= this.#open();
      return this.#opening;
    }

    /** What one is told at the door. */
    async door(): Promise<Door | Refused | Later> {
      if (!(await this.ready())) return { refused: 'room/unknown' };
      if (!this.#host) return { refused: 'seat/later' };
      const { plan, pupils, opening } = this.#host.now().lesson;
      const taken = plan.naming === 'list' ? Object.values(pupils).map((p) => p.name) : [];
      return { title: plan.title, naming: plan.naming, taken, isOver: opening === 'over' };
    }

    /** A seat for whoever may come in. */
    async admit(asked: Asked): Promise<SeatGiven | Refused | Later> {
      if (!(await this.ready())) return { refused: 'room/unknown' };
      if (!this.#host || !this.#head) return { refused: 'seat/later' };
      const found = roleOf(asked, this.#head.secret, this.#host, context.wrongTries);
      if ('refused' in found) return found;
      const { role, pupil } = found;
      // The reply tells a token: what it stands for must be kept first.
      await this.#writer?.flushed();
      if (role.as === 'teacher') this.#origin = asked.origin;
      if (!this.#ahead.ask(nameOf(role))) return { refused: 'seat/later' };
      // The room's own word for where it is: what is listed may be another process's for a moment.
      const listing = { name: CLASS, roomId: this.roomId, processId: matchMaker.processId } as IRoomCache;
      const { sessionId, roomId, processId = '' } = await matchMaker.reserveSeatFor(listing, { role, language: asked.ask.language });
      return { seat: { sessionId, roomId, processId }, pupil, now: context.clock() };
    }

    override onJoin(client: Client, { role, language }: { readonly role: Role; readonly language: string }): void {
      const seated = client as ClassClient;
      seated.userData = { role, language, told: toldNothing(), faults: 0 };
      this.#ahead.taken(nameOf(role));
      const same = this.#pages().filter((c) => c.userData && nameOf(c.userData.role) === nameOf(role));
      for (const old of same.slice(0, Math.max(0, same.length - MOST_DEVICES[role.as]))) old.leave(CLOSED.replaced);
      this.#tell(seated);
      this.#lookAtPresence();
      if (this.#goes) clearTimeout(this.#goes);
      this.#goes = null;
    }

    override onLeave(client: Client): void {
      this.#telling.settle(client as ClassClient);
      this.#lookAtPresence();
      this.#goLater();
    }

    /** A graceful stop: what was heard is kept, and pages come back by themselves. */
    override onBeforeShutdown(): void {
      this.disconnect(RESTARTED);
    }

    /** Without it a fault in one class would end them all. */
    override onUncaughtException(error: Error, where: string): void {
      process.stderr.write(`Class ${this.roomId}, ${where}: ${error.stack ?? error.message}\n`);
    }

    override async onDispose(): Promise<void> {
      this.#telling.stop();
      if (this.#goes) clearTimeout(this.#goes);
      await this.#writer?.close().catch(() => {});
    }

    async #open(): Promise<boolean> {
      const kept = await context.store.open(this.roomId);
      if (!kept) return false;
      const { pack, head, log, writer } = openKept(kept);
      this.#head = head;
      this.#writer = writer;
      this.#host = this.#hostOf(pack, log, writer);
      this.#goLater();
      return true;
    }

    #hostOf(pack: Pack, log: readonly Entry[], writer: LogWriter): Host {
      return openHost({ pack, log, clock: context.clock, keep: (entry) => writer.append(entry), onLook: (look) => this.#look(look) });
    }

    async #hear(client: ClassClient, said: unknown): Promise<void> {
      // While a class is put away nothing is answered: what was said waits on its page.
      if (!this.#host) return;
      const heard = this.#replyTo(this.#host, client.userData.role, said);
      if (!heard) return this.#onFault(client, said);
      if (!(await this.#isKept())) return;
      this.#telling.settle(client);
      const view = this.#news(client);
      client.send(HEARD, { ...heard, ...(view ? { view } : {}) } satisfies HeardBack);
    }

    /** Null for what has no shape of ours. */
    #replyTo(host: Host, role: Role, said: unknown): { readonly id: string; readonly reply: Reply } | null {
      if (role.as === 'teacher') {
        const shaped = wellFormed(teacherSaidShape, said);
        return shaped && { id: shaped.id, reply: host.teacherSays(shaped.says, shaped.id) };
      }
      const shaped = role.as === 'pupil' ? wellFormed(pupilSaidShape, said) : null;
      return shaped && role.as === 'pupil' ? { id: shaped.id, reply: host.pupilSays(role.pupil, shaped.says) } : null;
    }

    /** False where the log can't be written: then nothing is answered, and everybody comes back to what is kept. */
    async #isKept(): Promise<boolean> {
      try {
        await this.#writer?.flushed();
        return true;
      } catch (error) {
        if (this.#host) process.stderr.write(`Class ${this.roomId} is closed for now: ${String(error)}\n`);
        this.#host = null;
        // The engine's listing is now the other process's: it stays when this room goes.
        if (error instanceof LostClass) (this as unknown as { _listing: { roomId?: string | undefined } })._listing.roomId = undefined;
        this.disconnect(RESTARTED).catch(() => {});
        return false;
      }
    }

    #onFault(client: ClassClient, said: unknown): void {
      client.userData.faults += 1;
      if (client.userData.faults > MOST_FAULTS) {
        client.leave(CLOSED.misused);
        return;
      }
      const id = said !== null && typeof said === 'object' && 'id' in said && typeof said.id === 'string' ? said.id.slice(0, 60) : '';
      client.send(HEARD, { id, reply: { kind: 'refused', code: 'answer/incomplete' } } satisfies HeardBack);
    }

    #speak(client: ClassClient, said: unknown): void {
      const language = wellFormed(languageShape, said);
      if (language === null) this.#onFault(client, said);
      else {
        client.userData.language = language;
        this.#tell(client);
      }
    }

    async #giveLog(client: ClassClient, said: unknown): Promise<void> {
      const asked = wellFormed(takeLogShape, said);
      if (!asked || client.userData.role.as !== 'teacher') return this.#onFault(client, said);
      if (!(await this.#isKept()) || !this.#host) return;
      client.send(TAKE_LOG, { id: asked.id, log: sealed(this.#host.pack, this.#host.now().log) });
    }

    /** The teacher closes the class: it is kept, without how anybody voted in secret, or nothing of it is. */
    async #end(client: ClassClient, said: unknown): Promise<void> {
      const asked = wellFormed(endShape, said);
      if (!asked || client.userData.role.as !== 'teacher') return this.#onFault(client, said);
      if (!(await this.#isKept()) || !this.#host || !this.#head) return;
      const lesson = { pack: this.#host.pack, log: this.#host.now().log };
      // From here on nothing is heard that would not be in it.
      this.#host = null;
      await this.#writer?.close().catch(() => {});
      const isDone = await putAway(context.store, this.#head, asked.isSaved ? lesson : null);
      client.send(END, { id: asked.id, isDone } satisfies Ended);
      // What is on its way still arrives. A class that couldn't be put away goes on from what is kept, and everybody comes back to it.
      setTimeout(() => this.disconnect(isDone ? CLOSED.ended : RESTARTED), 50);
    }

    #look({ pupils, wall, teacher }: LookAgain): void {
      const isMeant = (role: Role) =>
        role.as === 'pupil' ? pupils === 'all' || pupils.includes(role.pupil) : role.as === 'wall' ? wall : teacher;
      this.#telling.owe(this.#pages().filter((page) => page.userData && isMeant(page.userData.role)));
    }

    #lookAtPresence(): void {
      this.#telling.owe(this.#pages().filter((page) => page.userData && page.userData.role.as !== 'pupil'));
    }

    #tell(client: ClassClient): void {
      const patch = this.#news(client);
      if (patch) client.send(VIEW, patch);
    }

    #news(client: ClassClient) {
      const { role, language, told } = client.userData;
      if (!this.#host) return null;
      if (role.as === 'pupil') return told.news(this.#host.pupilView(role.pupil, language));
      const presence = this.#presence();
      return told.news({ ...(role.as === 'wall' ? this.#host.wallView() : this.#host.teacherView()), presence });
    }

    #presence(): Presence {
      const here = this.#pages().flatMap(({ userData }) => (userData?.role.as === 'pupil' ? [userData.role.pupil] : []));
      const sites = [...(this.#origin ? [this.#origin] : []), ...context.addresses()];
      return presenceOf(this.#host?.now().lesson.pupils ?? {}, new Set(here), this.roomId, sites);
    }

    #pages(): readonly ClassClient[] {
      return this.clients as unknown as ClassClient[];
    }

    #goLater(): void {
      if (this.clients.length > 0 || !this.#host || !this.#head || this.#goes) return;
      const isOver = this.#host.now().lesson.opening === 'over';
      this.#goes = setTimeout(() => this.#go(), isOver ? GONE_MS.over : GONE_MS.left);
      this.#goes.unref();
    }

    async #go(): Promise<void> {
      if (this.clients.length > 0) return;
      this.#host = null;
      // Where it can't be removed, it is opened again by whoever comes, or at the next start.
      if (this.#head && isGone(this.#head)) await putAway(context.store, this.#head, null);
      await this.disconnect();
    }
  };
}
