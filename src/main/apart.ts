/** The pages apart from play, the review deck and a campaign's end: what the shell can ask of them, and what play tells them. */
import type { GameEvent } from '../core/event.ts';
import type { Level, Pack } from '../core/level.ts';
import type { Reflection } from '../panels/reflection.tsx';
import type { ShellActs } from '../panels/shell/shell-model.ts';
import { CampaignEnd } from './campaign-end.ts';
import type { Front } from './front.ts';
import type { Keeper } from './keeper.ts';
import { Review, type ReviewHost } from './review.ts';

export type ApartHost = Pick<ReviewHost, 'packOf' | 'seed' | 'onSession'> & {
  readonly front: Front;
  readonly keeper: Keeper;
  /** All of the pack that is played; null until it has come, and in a look at one that isn't kept. */
  readonly pack: () => Pack | null;
  /** Fetches all of it. */
  readonly fetchPack: () => Promise<unknown>;
  /** What is played is only looked at. */
  readonly isLook: () => boolean;
  /** Opens the profile, and `fetch`es what else is needed; then acts, unless the profile can't be had. */
  readonly withProfile: (fetch: () => Promise<void>, act: () => void) => void;
};

export class Apart {
  readonly acts: Pick<ShellActs, 'review' | 'campaignEnd' | 'closeScreen'>;
  readonly #review: Review;
  readonly #end: CampaignEnd;
  readonly #host: ApartHost;

  constructor(host: ApartHost) {
    const show: ReviewHost['show'] = (screen) => host.front.update({ screen });
    const review = new Review({ ...host, show });
    const end = new CampaignEnd({ ...host, show });
    this.#host = host;
    this.#review = review;
    this.#end = end;
    this.acts = {
      review: () =>
        host.withProfile(
          () => review.fetch(),
          () => review.begin(),
        ),
      campaignEnd: () =>
        host.withProfile(
          () => end.fetch(),
          () => end.open(),
        ),
      closeScreen: () => host.front.update({ screen: null }),
    };
  }

  /** What a step of play says: missed questions go into the deck. */
  note(pack: string, events: readonly GameEvent[]): void {
    this.#review.note(pack, events);
  }

  /** The clerk is at the desk: what was missed in class is theirs. */
  takeMail(): void {
    this.#review.takeMail();
  }

  /** Questions that are due today, of the profile at the desk or of the one that would go on. */
  due(): number {
    const { keeper, front, pack } = this.#host;
    const laid = pack();
    if (laid) this.#review.learn(laid);
    return this.#review.due(keeper.atHand(front.lastProfile)?.deck ?? []);
  }

  /** @returns null in a look at a pack that isn't kept: nothing of it is */
  reflectionOf(level: Level): Reflection | null {
    return this.#host.isLook() ? null : this.#end.reflectionOf(level.shared.pack, level.id);
  }
}
