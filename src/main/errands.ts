/** What the player asks for, one thing at a time: play comes while the clerk is sought, and then it is done; failing, it can be tried again. */
import type { Profile } from '../saves/profile.ts';
import type { Arrival } from './arrival.ts';
import type { Clerks, Seek } from './clerks.ts';
import type { Front } from './front.ts';
import type { LookBack } from './look-back.ts';
import type { Play } from './play.ts';
import { Tally } from './tally.ts';

type ErrandsHost = {
  readonly front: Front;
  readonly arrival: Pick<Arrival, 'fetchPlay'>;
  readonly clerks: Pick<Clerks, 'wanted' | 'adopt'>;
  /** Before anything is fetched. */
  readonly onBegin: () => void;
  /** The clerk is at the desk. */
  readonly onClerk: () => void;
};

export class Errands {
  readonly #host: ErrandsHost;

  constructor(host: ErrandsHost) {
    this.#host = host;
  }

  /** While another one is under way nothing comes of it. */
  run(seek: Seek, act: (play: Play, profile: Profile | null) => void | Promise<void>): void {
    const { front, arrival, onBegin } = this.#host;
    if (front.model.isBusy) return;
    front.update({ isBusy: true });
    front.forgetLost();
    onBegin();
    const parts = [arrival.fetchPlay(), seek()] as const;
    const tally = new Tally(parts.length + 1, (coming) => front.update({ coming }));
    for (const part of parts) tally.count(part);
    Promise.all(parts)
      .then(([play, profile]) => act(play, profile))
      .catch((error: unknown) => {
        console.warn(error);
        front.lose(() => this.run(seek, act));
      })
      .finally(() => {
        tally.end();
        front.update({ isBusy: false });
      });
  }

  /** Acts once the clerk is at the desk; not at all where the profile can't be had. */
  asClerk(seek: Seek, act: (play: Play) => void | Promise<void>): void {
    this.run(seek, (play, profile) => {
      if (!profile) return;
      this.#host.clerks.adopt(profile);
      this.#host.onClerk();
      return act(play);
    });
  }

  /** As the clerk that the shell wants, with something more that has to be fetched first. */
  withProfile(fetch: () => Promise<void>, act: (play: Play) => void | Promise<void>): void {
    const { front, clerks } = this.#host;
    const seek = async () => {
      const profile = await clerks.wanted();
      if (profile) await fetch();
      return profile;
    };
    this.asClerk(seek, (play) => {
      front.openWith([]);
      return act(play);
    });
  }

  lookBackTo(act: (lookBack: LookBack) => void): void {
    const fetch = async () => {
      await import('./look-back.ts');
    };
    this.withProfile(fetch, async (play) => act(await play.lookBack()));
  }
}
