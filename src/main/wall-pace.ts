/** A run at the wall's pace: only where the page's address asks for it (`?pace=CODE`), and only then is anything fetched. */
import type { Campaign } from '../core/campaign.ts';
import type { Pack } from '../core/level.ts';
import type { Session } from '../session/session.ts';
import { offerFile } from './files.ts';

type WallPaceHost = {
  readonly language: () => string;
  readonly fetchPack: () => Promise<Pack | null>;
  readonly campaign: () => Campaign;
  readonly profile: () => { readonly name: string; readonly id: string } | null;
};

export class WallPace {
  readonly #host: WallPaceHost;
  readonly #code = new URLSearchParams(location.search).get('pace');
  #followed: Session | null = null;
  #end: () => void = () => undefined;

  constructor(host: WallPaceHost) {
    this.#host = host;
  }

  /** @param session null where nothing is played any more */
  follow(session: Session | null): void {
    this.#end();
    this.#end = () => undefined;
    this.#followed = session;
    if (this.#code === null || !session) return;
    const { profile, ...host } = this.#host;
    const whose = () => ({ name: profile()?.name ?? '', player: profile()?.id ?? '' });
    import('../room/pace/keep-pace.tsx').then(
      ({ keepPace }) => {
        if (this.#followed === session) this.#end = keepPace({ ...host, whose, session, code: this.#code ?? '', offer: offerFile });
      },
      // Without the gates the level is played alone; the wall is an offer.
      (error: unknown) => console.warn(error),
    );
  }
}
