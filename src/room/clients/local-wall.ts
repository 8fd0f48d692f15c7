/** What a lesson on one device says to its wall window, and the wall's side of it: the latest view, over a channel of this device. */
import type { WallView } from '../rules/wall-view.ts';
import type { LinkState, Presence, WallLink } from './link.ts';

export type WallSees = WallView & { readonly presence: Presence };

type Told = { readonly kind: 'view'; readonly view: WallSees } | { readonly kind: 'gone' } | { readonly kind: 'look' };

const PATIENCE = 4000;

const nameOf = (lesson: string) => `third-reading/wall/${lesson}`;

/** The host's side: told whenever something changed, and whenever a wall asks. */
export function tellWalls(lesson: string, view: () => WallSees): { readonly tell: () => void; readonly close: () => void } {
  const channel = new BroadcastChannel(nameOf(lesson));
  const say = (told: Told) => channel.postMessage(told);
  const tell = () => say({ kind: 'view', view: view() });
  channel.onmessage = ({ data }: MessageEvent<Told>) => data.kind === 'look' && tell();
  const gone = () => say({ kind: 'gone' });
  addEventListener('pagehide', gone);
  tell();
  let isClosed = false;
  return {
    tell: () => {
      if (!isClosed) tell();
    },
    close: () => {
      if (isClosed) return;
      isClosed = true;
      removeEventListener('pagehide', gone);
      gone();
      channel.close();
    },
  };
}

/** The wall's side. It asks as long as nobody answers: the console may be opened after it. */
export function openLocalWall(lesson: string): WallLink {
  const channel = new BroadcastChannel(nameOf(lesson));
  const listeners = new Set<() => void>();
  let view: WallSees | null = null;
  let state: LinkState = { kind: 'connecting' };
  const become = (next: LinkState['kind'] & ('connecting' | 'on' | 'away')) => {
    state = { kind: next };
    for (const listener of listeners) listener();
  };
  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'view') {
      view = data.view;
      become('on');
    }
    if (data.kind === 'gone') become('away');
  };
  const ask = () => channel.postMessage({ kind: 'look' } satisfies Told);
  const asking = setInterval(() => state.kind !== 'on' && ask(), PATIENCE / 4);
  ask();
  return {
    view: () => view,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say: async () => ({ kind: 'refused', code: 'phase/other' }),
    close: () => {
      clearInterval(asking);
      channel.close();
    },
  };
}
