/** What comes after the title, when it comes: play and its pack, the sheets, the rest for later, and what is kept for a day without network. */
import type { Switches } from '../probe.ts';
import type { Front } from './front.ts';
import { isGuest } from './guest.ts';
import { beginInTime, type Offline } from './offline.ts';
import type { PackDesk } from './pack-desk.ts';
import { FIRST_PACK, FIRST_PLACE, fetchLevelAhead } from './packs.ts';
import type { Play } from './play.ts';
import type { Scenery } from './scenery.ts';

type ArrivalParts = {
  readonly front: Front;
  readonly desk: PackDesk;
  readonly scenery: Scenery;
  readonly offline: Offline;
  readonly switches: Switches | null;
  readonly createPlay: (made: typeof Play) => Play;
  /** The pack is on the desk, or more of it is. */
  readonly onPack: () => void;
};

export class Arrival {
  readonly #parts: ArrivalParts;
  #play: Play | null = null;

  constructor(parts: ArrivalParts) {
    this.#parts = parts;
  }

  /** Null while the title is read and it hasn't come. */
  get play(): Play | null {
    return this.#play;
  }

  /** Fetches what play and the sheets will need, while the title is being read. */
  prefetch(onLost: () => void): void {
    const { front, scenery, switches, offline } = this.#parts;
    if (!front.model.playing) {
      void this.fetchPlay().catch(onLost);
      if (!switches?.noStage) scenery.prepare();
    }
    // Whoever has begun already waits for a room, not for sheets.
    if (!front.model.isBusy) void this.fetchSheets().catch(() => undefined);
    if (this.#mayBeOffline) beginInTime(offline);
  }

  async fetchPlay(): Promise<Play> {
    const { desk, front, switches, createPlay, onPack } = this.#parts;
    // The level that will be wanted comes beside what plays it.
    fetchLevelAhead(desk.chosen, switches?.level ?? front.model.where?.level ?? null);
    const [{ Play }] = await Promise.all([this.#importPlay(), desk.fetch()]);
    this.#play ??= createPlay(Play);
    onPack();
    return this.#play;
  }

  /** What was played of levels shows only where they have come. */
  async fetchWhole(): Promise<void> {
    await this.fetchPlay();
    await this.#parts.desk.whole();
    this.#parts.onPack();
  }

  /** What play will need later, once what it needs now is there. */
  async fetchRest(): Promise<void> {
    await this.fetchSheets();
    await this.#parts.desk.wholeInTurn();
    this.#parts.onPack();
    if (this.#mayBeOffline) await this.#parts.offline.takeAlong();
  }

  async fetchSheets(): Promise<void> {
    const { front } = this.#parts;
    const { Sheets } = await import('../panels/shell/sheets.tsx');
    if (!front.model.Sheets) front.update({ Sheets });
  }

  async #importPlay(): Promise<typeof import('./play.ts')> {
    const { desk, front, scenery, switches } = this.#parts;
    const parts = await import('./play.ts');
    if (desk.chosen === FIRST_PACK && !switches?.noStage && !front.model.playing) scenery.prepareFor(FIRST_PLACE);
    return parts;
  }

  /** Tests see what comes over the network, unless they ask for the worker; a guest leaves that to the page around it. */
  get #mayBeOffline(): boolean {
    return !isGuest() && (this.#parts.switches?.offline ?? true);
  }
}
