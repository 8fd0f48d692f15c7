/** A bad network between pages and their server: it cuts, holds back, and lets through. */
import { connect, createServer, type Socket } from 'node:net';

export type FlakyNet = {
  readonly site: string;
  /** Cuts every connection there is now. */
  cutAll(): void;
  /** Cuts each with that chance. */
  cutSome(roll: () => number, chance: number): void;
  /** What pages send waits, in order, until it may pass; 0 lets all through. */
  hold(ms: number): void;
  close(): Promise<void>;
};

export function flakyNet(port: number): Promise<FlakyNet> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let late = 0;
  const server = createServer((page) => {
    const far = connect(port, '127.0.0.1');
    const pair = [page, far] as const;
    pairs.add(pair);
    const end = () => {
      pairs.delete(pair);
      page.destroy();
      far.destroy();
    };
    for (const socket of pair) socket.on('error', end).on('close', end);
    let before: Promise<void> = Promise.resolve();
    page.on('data', (bytes) => {
      const held = late > 0 ? new Promise<void>((pass) => setTimeout(pass, late)) : null;
      before = before.then(() => held ?? undefined).then(() => void (far.writable && far.write(bytes)));
    });
    far.on('data', (bytes) => page.writable && page.write(bytes));
  });
  const cut = (pair: readonly [Socket, Socket]) => {
    for (const socket of pair) socket.destroy();
  };
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      resolve({
        site: `http://127.0.0.1:${at !== null && typeof at === 'object' ? at.port : 0}/`,
        cutAll: () => [...pairs].forEach(cut),
        cutSome: (roll, chance) => [...pairs].filter(() => roll() < chance).forEach(cut),
        hold: (ms) => {
          late = ms;
        },
        close: () => {
          [...pairs].forEach(cut);
          return new Promise((done) => server.close(() => done()));
        },
      });
    });
  });
}
