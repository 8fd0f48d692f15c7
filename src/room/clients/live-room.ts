/** One page's connection with a live class: it comes back by itself, and says what waits until it is heard. */
import { ColyseusSDK, type Room } from '@colyseus/sdk';
import { type Patch, patched } from '../patch.ts';
import type { RefusalCode, Reply } from '../rules/message.ts';
import { CLOSED, END, HEARD, type HeardBack, PATHS, type Refused, SAY, type SeatAsk, type SeatGiven, TAKE_LOG, VIEW } from '../wire.ts';
import { hostClockIs } from './host-clock.ts';
import type { Link, LinkRefusal, LinkState } from './link.ts';
import { post } from './live-class.ts';
import { newId } from './live-id.ts';

type Waiting<Says> = { readonly id: string; readonly says: Says };

export type LiveRoomOptions<Says> = {
  readonly site: string;
  ask(): SeatAsk;
  /** What was said before a reload and not heard. */
  readonly waiting?: readonly Waiting<Says>[];
  onWaiting?(waiting: readonly Waiting<Says>[]): void;
  onSeat?(pupil: SeatGiven['pupil']): void;
  /** Each time it is in, before anything is said. */
  onEnter?(send: (type: string, message: unknown) => void): void;
};

export type LiveRoom<View, Says> = Link<View, Says> & {
  /** Now or never. */
  send(type: string, message: unknown): void;
  /** Again after each return, until it is answered. */
  request(type: string, message: object): Promise<unknown>;
};

/** Ms before each try to come back: soon while a server restarts, seldom while a network is away. Each waits a little more or less. */
const PAUSES = [80, 120, 160, 200, 200, 250, 300, 400, 500, 600, 700, ...Array<number>(20).fill(800), 1_500, 3_000, 5_000];
const SEAT_MS = 10_000;
const JOIN_MS = 8_000;
/** A network that went away without a word is noticed within these. */
const PING_MS = 8_000;
const PONG_MS = 5_000;
const WAKE_MS = 2_000;

/** Refusals that pass by themselves. */
const PASSING: ReadonlySet<string> = new Set(['room/too-many-tries']);

export function openLive<View, Says>({ site, ask, waiting = [], onWaiting, onSeat, onEnter }: LiveRoomOptions<Says>): LiveRoom<View, Says> {
  let view: View | null = null;
  let state: LinkState = { kind: 'connecting' };
  let room: Room | null = null;
  let queue: readonly Waiting<Says>[] = waiting;
  let requests: readonly { readonly id: string; readonly type: string; readonly message: object; resolve(reply: unknown): void }[] = [];
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  let look: ((within: number) => void) | null = null;
  const heard = new Map<string, (reply: Reply) => void>();
  const listeners = new Set<() => void>();
  const sdk = new ColyseusSDK(new URL('.', site).href);

  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const become = (next: LinkState) => {
    state = next;
    tell();
  };

  async function come(): Promise<void> {
    const asked = Date.now();
    const given = await post<SeatGiven>(site, PATHS.seat, ask(), AbortSignal.timeout(SEAT_MS));
    if (isClosed) return;
    if (given === null) return later();
    if ('refused' in given) return PASSING.has(given.refused) && view !== null ? later() : refuse(given);
    hostClockIs(given.now, asked);
    onSeat?.(given.pupil);
    const joined = await join(given).catch(() => null);
    if (isClosed) joined?.connection.close();
    else if (joined === null) later();
    else enter(joined);
  }

  /** @throws where the socket doesn't open */
  function join({ seat }: SeatGiven): Promise<Room> {
    const joining = sdk.consumeSeatReservation({ ...seat, name: 'class' });
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        joining.then((one) => one.connection.close()).catch(() => {});
        reject(new Error('The class did not answer in time'));
      }, JOIN_MS);
      joining.then(resolve, reject).finally(() => clearTimeout(late));
    });
  }

  function enter(joined: Room): void {
    room = joined;
    joined.reconnection.enabled = false;
    let isFirst = true;
    let isLeft = false;
    joined.onMessage(VIEW, (patch: Patch) => {
      if (isLeft) return;
      view = patched(view, patch) as View;
      tries = 0;
      if (!isFirst) return tell();
      isFirst = false;
      become({ kind: 'on' });
    });
    joined.onMessage(HEARD, ({ id, reply, view: patch }: HeardBack) => {
      if (isLeft) return;
      if (patch) view = patched(view, patch) as View;
      settle(id, reply);
      if (patch) tell();
    });
    for (const type of [TAKE_LOG, END]) joined.onMessage(type, answer);
    const left = (code: number) => {
      if (isLeft) return;
      isLeft = true;
      clearInterval(beat);
      if (room === joined) room = null;
      if (isClosed) return;
      if (code === CLOSED.ended) refuse({ refused: 'lesson/over' });
      else if (code === CLOSED.replaced) refuse({ refused: 'room/too-many-tries' });
      else {
        if (state.kind === 'on') become({ kind: 'away' });
        later();
      }
    };
    /** A network that is gone without a word tells of no end either, for minutes: after a silence nobody waits for it. */
    look = (within) => {
      const end = () => {
        joined.connection.close();
        left(0);
      };
      if (!joined.connection.isOpen) return end();
      const silent = setTimeout(end, within);
      joined.ping(() => clearTimeout(silent));
    };
    const beat = setInterval(() => look?.(PONG_MS), PING_MS);
    joined.onLeave(left);
    onEnter?.((type, message) => joined.send(type, message));
    for (const said of queue) joined.send(SAY, said);
    for (const { type, id, message } of requests) joined.send(type, { id, ...message });
  }

  function later(): void {
    const pause = PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 0;
    tries += 1;
    if (view !== null && state.kind === 'connecting') become({ kind: 'away' });
    timer = setTimeout(
      () => {
        timer = undefined;
        come();
      },
      pause * (0.75 + Math.random() / 2),
    );
  }

  function refuse({ refused }: Refused): void {
    become({ kind: 'refused', code: refused as RefusalCode | LinkRefusal });
    for (const { id } of queue) settle(id, { kind: 'refused', code: 'lesson/over' });
  }

  function settle(id: string, reply: Reply): void {
    if (!queue.some((said) => said.id === id)) return;
    queue = queue.filter((said) => said.id !== id);
    onWaiting?.(queue);
    heard.get(id)?.(reply);
    heard.delete(id);
  }

  function answer(reply: { readonly id: string }): void {
    requests.find(({ id }) => id === reply.id)?.resolve(reply);
    requests = requests.filter(({ id }) => id !== reply.id);
  }

  /** A phone that wakes up, or finds its network again, need not wait. */
  const wake = () => {
    if (isClosed || state.kind === 'refused') return;
    if (room) return look?.(WAKE_MS);
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    tries = 0;
    come();
  };
  const onShown = () => {
    if (document.visibilityState === 'visible') wake();
  };
  const isPage = typeof document !== 'undefined';
  if (isPage) {
    addEventListener('online', wake);
    document.addEventListener('visibilitychange', onShown);
  }

  come();
  return {
    view: () => view,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say(says) {
      // Short: it goes there and back with every word.
      const said = { id: newId(6), says };
      return new Promise((resolve) => {
        if (state.kind === 'refused') return resolve({ kind: 'refused', code: 'lesson/over' });
        queue = [...queue, said];
        onWaiting?.(queue);
        heard.set(said.id, resolve);
        room?.send(SAY, said);
      });
    },
    send: (type, message) => room?.send(type, message),
    request: (type, message) =>
      new Promise((resolve) => {
        const id = newId(6);
        requests = [...requests, { id, type, message, resolve }];
        room?.send(type, { id, ...message });
      }),
    close() {
      isClosed = true;
      clearTimeout(timer);
      if (isPage) {
        removeEventListener('online', wake);
        document.removeEventListener('visibilitychange', onShown);
      }
      listeners.clear();
      room?.connection.close();
    },
  };
}
