/** The game without a network: asks for the worker that answers then, takes the rest along, and tells when a newer version waits. */
import type { OfflineView } from '../panels/shell/shell-model.ts';
import { isMetered } from '../stage/link.ts';
import { holdAtPlay, isPlayedAnywhere } from './at-play.ts';
import { whenIdle } from './idle.ts';

export type OfflineHost = {
  readonly onView: (view: OfflineView) => void;
  /** Whether a newer version waits and could be taken now. */
  readonly onUpdate: (waits: boolean) => void;
};

export class Offline {
  readonly #host: OfflineHost;
  #registered: Promise<ServiceWorkerRegistration> | null = null;
  /** Resolves with whether all is there; null while nobody asked, and after it wasn't. */
  #takingAlong: Promise<boolean> | null = null;
  /** Another version has taken over while a level went on here: the page is loaded anew when it has ended. */
  #isStale = false;
  /** Ends what other tabs are told while a level goes on in this one; null while none does. */
  #endPlay: (() => void) | null = null;

  constructor(host: OfflineHost) {
    this.#host = host;
  }

  get isAtPlay(): boolean {
    return this.#endPlay !== null;
  }

  /** Told after each change whether there is a level in this tab, or another page that is not to be interrupted. */
  atPlay(isAtPlay: boolean): void {
    if (isAtPlay === this.isAtPlay) return;
    this.#endPlay?.();
    this.#endPlay = isAtPlay ? holdAtPlay() : null;
    if (!isAtPlay && this.#isStale) location.reload();
  }

  /** This device was here before: what it has is at hand, and a newer version is looked for. */
  get isKnown(): boolean {
    return workers()?.controller != null;
  }

  /** Once, when nothing more urgent is on its way. On plain http and from a file there is no worker: then the game is as it was. */
  async begin(): Promise<void> {
    const all = workers();
    if (!all) return;
    try {
      this.#registered ??= this.#register(all);
      await this.#registered;
      await this.tell();
    } catch {
      this.#registered = null;
    }
  }

  /**
   * Takes along what the rest of the campaign needs. Where bytes cost money nothing is kept at all until it is asked for.
   *
   * @param isAsked the player wants it now, whatever it costs
   */
  async takeAlong(isAsked = false): Promise<void> {
    if (workers() && !isAsked && isMetered() && !this.isKnown) return this.#host.onView({ kind: 'part' });
    await this.begin();
    const all = workers();
    if (!this.#registered || !all) return;
    this.#takingAlong ??= all.ready.then(async () => {
      const { takeAlong } = await import('./take-along.ts');
      return takeAlong((view) => this.#host.onView(view), isAsked);
    });
    const isWhole = await this.#takingAlong.catch((error: unknown) => {
      console.warn(error);
      return false;
    });
    if (!isWhole) this.#takingAlong = null;
  }

  /** The player is back on the title: has a newer version come, and can what is missing be had now? */
  async look(): Promise<void> {
    if (this.#registered) void this.takeAlong();
    const registration = await this.#registered?.catch(() => null);
    await this.tell();
    await registration?.update().catch(() => undefined);
  }

  /** Tells whether a newer version waits. It does so for all tabs, and for none while a level goes on anywhere. */
  async tell(): Promise<void> {
    const registration = await this.#registered?.catch(() => null);
    this.#host.onUpdate(registration?.waiting != null && this.isKnown && !(await isPlayedAnywhere()));
  }

  /** Takes the newer version, unless a level has begun meanwhile. */
  async update(): Promise<void> {
    await this.tell();
    const { waiting } = (await this.#registered) ?? {};
    if (waiting && !(await isPlayedAnywhere())) waiting.postMessage({ type: 'SKIP_WAITING' });
  }

  async #register(all: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> {
    let hadOne = this.isKnown;
    all.addEventListener('controllerchange', () => {
      // The first one only takes its place; a later one is another version, and the page has to be of that version too.
      if (hadOne && this.isAtPlay) this.#isStale = true;
      else if (hadOne) location.reload();
      hadOne = true;
    });
    const registration = await all.register('./worker.js', { scope: './' });
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => coming.state === 'installed' && void this.tell());
    });
    return registration;
  }
}

/** Begins on a device that was here before as soon as nothing else is to be done, elsewhere when the title is merely being read. */
export function beginInTime(offline: Offline): void {
  if (offline.isKnown) whenIdle(() => void offline.takeAlong());
  else setTimeout(() => whenIdle(() => !offline.isAtPlay && !isMetered() && void offline.begin()), READING);
}

/** Whoever has not begun by then reads, ms. */
const READING = 8000;

function workers(): ServiceWorkerContainer | null {
  return 'serviceWorker' in navigator ? navigator.serviceWorker : null;
}
