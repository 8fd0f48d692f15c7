/** What the clerk has played of the pack on the desk: read for the road, and kept after every step. */
import { type Campaign, newCampaign, withRun } from '../core/campaign.ts';
import { endingOf, hasEnded } from '../core/campaign-record.ts';
import type { LevelOutline } from '../core/pack-parts.ts';
import { withWhatIf } from '../core/what-if.ts';
import type { PackView } from '../panels/shell/shell-model.ts';
import type { Session } from '../session/session.ts';
import type { Front } from './front.ts';
import type { Keeper } from './keeper.ts';
import type { Forked } from './look-back.ts';
import type { PackDesk } from './pack-desk.ts';

export class Campaigns {
  readonly #front: Front;
  readonly #keeper: Keeper;
  readonly #desk: PackDesk;

  constructor(front: Front, keeper: Keeper, desk: PackDesk) {
    this.#front = front;
    this.#keeper = keeper;
    this.#desk = desk;
  }

  /** As it is now; a look at a pack that isn't kept begins like the first day. */
  now(): Campaign {
    const id = this.#desk.outline?.shared.pack ?? this.#desk.chosen;
    const kept = this.#desk.isLook ? null : this.#keeper.atHand(this.#front.lastProfile)?.campaigns[id];
    return kept ?? newCampaign(id);
  }

  /** The pack with what was played of it, as far as it has arrived; null until anything of it has. */
  view(): PackView | null {
    const { outline, pack } = this.#desk;
    if (!outline) return null;
    const campaign = this.now();
    const { current, played, whatIfs } = campaign;
    const isUnderWay = (level: LevelOutline) => current?.run.level === level.id && current.run.at.kind !== 'ending';
    const levels = outline.levels.map((level) => {
      const fork = whatIfs?.[level.id];
      const come = this.#desk.levelHere(level.id);
      return {
        level,
        played: played[level.id] !== undefined,
        isCurrent: isUnderWay(level),
        ending: come && endingOf(come, played[level.id]),
        whatIf: fork ? (fork.ending === null ? ('under-way' as const) : ('ended' as const)) : null,
      };
    });
    return { shared: outline.shared, levels, hasEnded: pack !== null && hasEnded(pack, campaign) };
  }

  /**
   * Keeps a run as it stands.
   *
   * @param forked where the run is a fork, which is kept beside what was played
   * @returns how many of its intents the device has now; null where it has nothing of it
   */
  async keepRun(session: Session, forked: Forked | null): Promise<number | null> {
    const { profile } = this.#keeper.view;
    if (!profile || this.#desk.isLook) return null;
    const recording = session.recording();
    const { level, run } = session;
    const before = this.now();
    const campaign = forked ? withWhatIf(before, level, run, recording, forked) : withRun(before, level, run, recording);
    if (!forked) this.#front.rememberLast({ profile: profile.id, pack: campaign.pack, level: run.level, stage: run.stage });
    return (await this.keep(campaign)) ? recording.intents.length : null;
  }

  /** A look leaves nothing behind. Resolves with whether the device has it now. */
  async keep(campaign: Campaign): Promise<boolean> {
    const { profile } = this.#keeper.view;
    if (!profile || this.#desk.isLook) return false;
    const { pack } = campaign;
    return this.#keeper.keep({ ...profile, campaigns: { ...profile.campaigns, [pack]: campaign }, lastPack: pack });
  }
}
