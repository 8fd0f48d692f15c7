/** The game as a guest in the desk's page: the desk hands over a pack and a place in it, and the game plays from there; nothing of it is kept. */
import type { PackFile } from '../core/level.ts';
import type { ShownPlace } from '../panels/shell/packs-model.ts';

/** What the desk says to the game beside it. */
export type ToGuest = { readonly kind: 'play'; readonly pack: PackFile; readonly place: ShownPlace };

/** What the game says to the desk: that it listens, and that the player wants to put it away. */
export type FromGuest = { readonly kind: 'ready' | 'left' };

/** Whether this page stands inside another one that asks for it. */
export function isGuest(): boolean {
  return new URLSearchParams(location.search).has('guest') && window.parent !== window;
}

/** The language that the surrounding page speaks; null on a page of its own. */
export function hostLanguage(): string | null {
  return isGuest() ? new URLSearchParams(location.search).get('language') : null;
}

/**
 * Only what the surrounding page of the same origin says is heard: that is this program itself.
 *
 * @param onPlay told each time; `asked` gives what was asked last, also where that came while the one before was on its way
 */
export function listenToHost(onPlay: (asked: () => ToGuest) => void): void {
  let last: ToGuest;
  addEventListener('message', ({ source, origin, data }: MessageEvent<ToGuest>) => {
    if (source !== window.parent || origin !== location.origin || data?.kind !== 'play') return;
    last = data;
    onPlay(() => last);
  });
  tellHost({ kind: 'ready' });
}

export function tellHost(message: FromGuest): void {
  window.parent.postMessage(message, location.origin);
}
