/** One writer for each profile: the tab that plays it. A second tab is told, and can take over. */
import { PREFIX } from './place.ts';

export type Claim = {
  /** Told once when another tab takes the profile over: nothing new may be written then, and what was taken is finished first. */
  readonly onLost: (listener: () => Promise<void>) => void;
  readonly release: () => void;
};

export type ClaimResult = { readonly kind: 'granted'; readonly claim: Claim } | { readonly kind: 'held-elsewhere' };

const TAKING_OVER = 'taking-over';

/** A lease that isn't renewed for this long is over, ms. */
const LEASE = 3000;
const RENEWAL = 1000;

/**
 * Claims a profile for this tab.
 *
 * @param takeOver take it even if another tab has it; that tab is told, writes what it has, and stops writing
 */
export function claimProfile(profile: string, takeOver = false): Promise<ClaimResult> {
  return 'locks' in navigator && isSecureContext ? claimByLock(profile, takeOver) : claimByLease(profile, takeOver);
}

async function claimByLock(profile: string, takeOver: boolean): Promise<ClaimResult> {
  const name = `${PREFIX}${profile}`;
  const channel = new BroadcastChannel(name);
  if (takeOver) await askToFinish(channel);
  const lost: (() => Promise<void>)[] = [];
  let isHeld = false;
  let givenUp: Promise<unknown> | null = null;
  return new Promise((resolve) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    // Whoever asks while it is given up is answered when that is done.
    const giveUp = () => {
      givenUp ??= Promise.all(lost.map((listener) => listener()));
      return givenUp;
    };
    const letGo = () => {
      isHeld = false;
      channel.close();
      release();
    };
    const options = takeOver ? { steal: true } : { ifAvailable: true };
    navigator.locks
      .request(name, options, async (lock) => {
        if (!lock) {
          channel.close();
          resolve({ kind: 'held-elsewhere' });
          return;
        }
        isHeld = true;
        channel.onmessage = async ({ data }) => {
          if (data !== TAKING_OVER) return;
          await giveUp();
          // Released meanwhile, or taken: then somebody else has to answer.
          if (isHeld) channel.postMessage('finished');
        };
        resolve({ kind: 'granted', claim: { onLost: (listener) => lost.push(listener), release: letGo } });
        await held;
      })
      .catch(() => {
        if (!isHeld) return;
        isHeld = false;
        channel.close();
        return giveUp();
      });
  });
}

/** Lets the other tab write what it has, but waits no longer than it takes. */
function askToFinish(channel: BroadcastChannel): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 2000);
    channel.onmessage = () => {
      clearTimeout(timer);
      resolve();
    };
    channel.postMessage(TAKING_OVER);
  });
}

type Lease = { readonly tab: string; readonly until: number };

/** Without Web Locks: a lease in localStorage, renewed while the tab lives. */
async function claimByLease(profile: string, takeOver: boolean): Promise<ClaimResult> {
  const name = `${PREFIX}lease/${profile}`;
  const tab = `${Date.now()}-${Math.random()}`;
  const read = (): Lease | null => {
    try {
      return JSON.parse(localStorage.getItem(name) ?? 'null') as Lease | null;
    } catch {
      return null;
    }
  };
  const write = () => {
    try {
      localStorage.setItem(name, JSON.stringify({ tab, until: Date.now() + LEASE } satisfies Lease));
    } catch {
      // Nothing can be kept here at all, so nothing can be overwritten either.
    }
  };
  const held = read();
  if (!takeOver && held && held.until > Date.now() && (await isRenewed(read, held))) return { kind: 'held-elsewhere' };
  write();
  const lost: (() => Promise<void>)[] = [];
  let timer: ReturnType<typeof setInterval>;
  const check = () => {
    const now = read();
    if (now && now.tab !== tab) {
      stop();
      for (const listener of lost) void listener();
    } else write();
  };
  const onStorage = (event: StorageEvent) => event.key === name && check();
  const stop = () => {
    clearInterval(timer);
    removeEventListener('storage', onStorage);
    removeEventListener('pagehide', release);
  };
  const release = () => {
    stop();
    if (read()?.tab === tab) localStorage.removeItem(name);
  };
  timer = setInterval(check, RENEWAL);
  addEventListener('storage', onStorage);
  addEventListener('pagehide', release);
  return { kind: 'granted', claim: { onLost: (listener) => lost.push(listener), release } };
}

/** A tab that was killed leaves its lease behind: only a renewal shows that somebody is there. */
async function isRenewed(read: () => Lease | null, held: Lease): Promise<boolean> {
  for (let waited = 0; waited < LEASE; waited += 250) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const now = read();
    if (!now) return false;
    if (now.until !== held.until) return true;
  }
  return false;
}
