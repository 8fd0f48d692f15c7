/** A campaign looked back on: opens the page of its end, and keeps what is written to an ending's question. */
import { h } from 'preact';
import type { Pack } from '../core/level.ts';
import { withReflection } from '../core/reflection.ts';
import type { Reflection } from '../panels/reflection.tsx';
import type { Screen } from '../panels/shell/shell-model.ts';
import type { Keeper } from './keeper.ts';
import { now } from './today.ts';

type Parts = typeof import('./end-parts.ts');

export type CampaignEndHost = {
  readonly keeper: Keeper;
  readonly pack: () => Pack | null;
  readonly fetchPack: () => Promise<unknown>;
  readonly show: (screen: Screen) => void;
};

export class CampaignEnd {
  readonly #host: CampaignEndHost;
  #parts: Parts | null = null;

  constructor(host: CampaignEndHost) {
    this.#host = host;
  }

  async fetch(): Promise<void> {
    [this.#parts] = await Promise.all([import('./end-parts.ts'), this.#host.fetchPack()]);
  }

  open(): void {
    const [parts, pack, { profile }] = [this.#parts, this.#host.pack(), this.#host.keeper.view];
    const campaign = pack && profile?.campaigns[pack.shared.pack];
    if (!parts || !campaign) return;
    const { shared } = pack;
    const record = parts.campaignRecord(pack, campaign);
    const reflectionOf = (level: string) => this.reflectionOf(shared.pack, level);
    const props = { shared, record, reflectionOf, name: profile.name, now: now(), words: parts.words };
    this.#host.show({ name: 'campaign-end', draw: () => h(parts.CampaignEndScreen, props) });
  }

  /** Where the text of one level's reflection is kept: in the profile, after every letter. */
  reflectionOf(pack: string, level: string): Reflection {
    const { keeper } = this.#host;
    return {
      read: () => keeper.view.profile?.campaigns[pack]?.reflection[level] ?? '',
      write: (text) => {
        const { profile } = keeper.view;
        const campaign = profile?.campaigns[pack];
        if (!campaign) return;
        void keeper.keep({ ...profile, campaigns: { ...profile.campaigns, [pack]: withReflection(campaign, level, text) } });
      },
    };
  }
}
