/** What pages ask before they are connected: to make a class, to look in at its door, to be let in. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Door, type Later, PATHS, PROTOCOL, type Refused, type SeatAsk, type SeatGiven, type Where } from '../wire.ts';
import { askShape, roomOf } from './asks.ts';
import { buckets } from './bucket.ts';
import type { FindRoom } from './find-room.ts';
import type { Guard } from './guard.ts';
import { type Maker, makeClass } from './make-class.ts';
import { BodyTooLarge, readJson } from './read-json.ts';
import { wellFormed } from './said.ts';

/** Answers a request about classes. @returns false where it is about something else */
export type ClassRequests = (request: IncomingMessage, response: ServerResponse, under: string) => boolean;

/** A whole pack, or a lesson's file with it. */
const MOST_MAKE_BYTES = 12 * 1024 * 1024;
const MOST_ASK_BYTES = 2_048;

export function classRequests(
  options: Maker & { readonly guarded: Guard; readonly rooms: FindRoom; isClosing(): boolean; addresses(): readonly string[] },
): ClassRequests {
  const { guarded, rooms, clock } = options;
  /** Codes of no class: a school types a few wrong ones, whoever tries them all is stopped. */
  const unknown = buckets({ burst: 60, perSecond: 1 }, clock);
  const making = buckets({ burst: 40, perSecond: 0.2 }, clock);

  async function answer(name: keyof typeof PATHS, request: IncomingMessage, under: string): Promise<Answer> {
    const { origin, host, 'x-forwarded-host': forwarded } = request.headers;
    if (!guarded.isOwnSite(origin, host, typeof forwarded === 'string' ? forwarded : null)) return [403, {}];
    if (request.method !== 'POST') return [405, {}];
    if (options.isClosing()) return [503, {}];
    const from = guarded.addressOf(request);
    // Only who asks by this device’s own name doesn’t know them already; behind a proxy they are nobody’s business.
    if (name === 'where') return [200, { addresses: guarded.siteOf(request, under) === '' ? options.addresses() : [] } satisfies Where];
    if (name === 'make') {
      if (!making.has(from)) return TOO_MANY;
      making.spend(from);
      const made = await makeClass(options, await readJson(request, MOST_MAKE_BYTES));
      return 'refused' in made ? [422, made] : [201, made];
    }
    const body = await readJson(request, MOST_ASK_BYTES);
    if (isOtherVersion(body)) return [409, { refused: 'room/other-version' }];
    const room = roomOf(body);
    const ask = name === 'seat' ? wellFormed(askShape, body) : null;
    if (name === 'seat' && !ask) return [400, {}];
    // Who was here before comes back also while somebody of the same school tries codes.
    const isReturn = ask !== null && ('token' in ask || 'capability' in ask);
    if (!unknown.has(from) && !isReturn) return TOO_MANY;
    const reply = await asked(room, ask, from, guarded.siteOf(request, under));
    if (!('refused' in reply)) return [200, reply];
    if (reply.refused === 'seat/later') return [503, {}];
    if (!unknown.has(from)) return TOO_MANY;
    if (reply.refused === 'room/unknown') unknown.spend(from);
    return [STATUS[reply.refused] ?? 403, reply];
  }

  async function asked(
    room: string | null,
    ask: SeatAsk | null,
    from: string,
    origin: string,
  ): Promise<Door | SeatGiven | Refused | Later> {
    if (room === null) return { refused: 'room/unknown' };
    return ask ? rooms.admit({ ask: { ...ask, room }, from, origin }) : rooms.door(room);
  }

  return (request, response, under) => {
    const at = (request.url ?? '').split('?')[0] ?? '';
    const found = Object.entries(PATHS).find(([, path]) => at === under + path);
    if (!found) return false;
    answer(found[0] as keyof typeof PATHS, request, under)
      .catch((error): Answer => {
        if (error instanceof BodyTooLarge) return [413, {}];
        process.stderr.write(`${at}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        return [503, {}];
      })
      .then(([status, body]) => {
        response.writeHead(status, {
          'content-type': 'application/json; charset=utf-8',
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          // What wasn't read of a body isn't waited for.
          ...(status === 413 ? { connection: 'close' } : {}),
        });
        response.end(JSON.stringify(body));
      });
    return true;
  };
}

type Answer = readonly [status: number, body: unknown];
const TOO_MANY: Answer = [429, { refused: 'room/too-many-tries' } satisfies Refused];
const STATUS: Readonly<Record<string, number>> = { 'room/unknown': 404, 'room/too-many-tries': 429 };

function isOtherVersion(body: unknown): boolean {
  return body !== null && typeof body === 'object' && 'protocol' in body && body.protocol !== PROTOCOL;
}
