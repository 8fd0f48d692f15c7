/** The program's own affairs, apart from any game: the shell's model, settings, notices, captions, what the doormat remembers. */

import type { NoticeName, Settings, ShellModel } from '../panels/shell/shell-model.ts';
import { type Doormat, readDoormat, writeDoormat } from './doormat.ts';
import { applyLooks } from './looks.ts';
import { loadAnew } from './new-page.ts';
import { FIRST_PACK } from './packs.ts';

/** Said when a level opens, and put away by the first step. */
const OPENING: ReadonlySet<NoticeName> = new Set(['changed', 'archived', 'default', 'carried']);
/** A caption stays for this long, ms. */
const CAPTION = 3200;
/** So many of the last captions can be read when they are gone. */
const HEARD = 8;

export class Front {
  readonly #onChange: () => void;
  #doormat: Doormat = readDoormat();
  #model: ShellModel;
  /** What didn't arrive, and can be tried again. */
  readonly #lost = new Set<() => void>();

  /** @param language one that the address asks for; it is not remembered */
  constructor(language: string | null, onChange: () => void) {
    this.#onChange = onChange;
    const { settings, last } = this.#doormat;
    const lastPack = last?.pack ?? FIRST_PACK;
    this.#model = {
      settings: language ? { ...settings, language } : settings,
      kept: 'opening',
      profiles: [],
      profile: last?.profile ?? null,
      where: last && lastPack === this.lastPack ? { pack: lastPack, level: last.level, stage: last.stage } : null,
      due: 0,
      pack: null,
      packs: { items: [], chosen: this.lastPack, isOther: this.lastPack !== FIRST_PACK, opening: null },
      isBusy: false,
      coming: null,
      stageComing: null,
      offline: { kind: 'none' },
      hasUpdate: false,
      isLost: false,
      isTaken: false,
      isNewer: false,
      canPersist: false,
      notices: [],
      caption: null,
      heard: [],
      playing: null,
      screen: null,
      Sheets: null,
      lookingBack: null,
      friends: null,
    };
    applyLooks(this.#model.settings);
  }

  get model(): ShellModel {
    return this.#model;
  }

  get settings(): Settings {
    return this.#model.settings;
  }

  /** The profile that played last, by what the page remembers. */
  get lastProfile(): string | null {
    return this.#doormat.last?.profile ?? null;
  }

  /** The pack that lay on the desk. */
  get lastPack(): string {
    return this.#doormat.pack ?? FIRST_PACK;
  }

  get hasPack(): boolean {
    return this.#doormat.pack !== null;
  }

  update(changes: Partial<ShellModel>): void {
    this.#model = { ...this.#model, ...changes };
    this.#onChange();
  }

  set(changes: Partial<Settings>): void {
    const settings = { ...this.#model.settings, ...changes };
    this.update({ settings });
    applyLooks(settings);
    this.#remember({ settings });
  }

  rememberLast(last: Doormat['last']): void {
    this.#remember({ last });
  }

  rememberPack(pack: string): void {
    this.#remember({ pack });
  }

  /** What is said on opening a level takes the place of what was said on opening the last one. */
  openWith(notices: readonly NoticeName[]): void {
    this.update({ notices: [...this.#model.notices.filter((n) => !OPENING.has(n) && !n.startsWith('persist')), ...notices] });
  }

  putOpeningAway(): void {
    const notices = this.#model.notices.filter((n) => !OPENING.has(n));
    if (notices.length !== this.#model.notices.length) this.update({ notices });
  }

  notify(notice: NoticeName): void {
    if (!this.#model.notices.includes(notice)) this.update({ notices: [...this.#model.notices, notice] });
  }

  dismiss(notice: NoticeName): void {
    if (notice === 'persist') this.#remember({ askedToPersist: true });
    this.update({ notices: this.#model.notices.filter((n) => n !== notice) });
  }

  caption(says: string): void {
    const at = (this.#model.caption?.at ?? 0) + 1;
    this.update({ caption: { says, at }, heard: [says, ...this.#model.heard].slice(0, HEARD) });
    setTimeout(() => this.#model.caption?.at === at && this.update({ caption: null }), CAPTION);
  }

  /** A part of the game didn't arrive: said, with a way to try again. */
  lose(again: () => void): void {
    this.#lost.add(again);
    this.update({ isLost: true });
  }

  async retry(): Promise<void> {
    const all = [...this.#lost];
    this.forgetLost();
    const { playing, kept } = this.#model;
    const isSafe = playing === null || kept === 'kept' || kept === 'weaker';
    if (isSafe && (await loadAnew())) return;
    for (const again of all) again();
  }

  /** The player asks for something else. */
  forgetLost(): void {
    this.#lost.clear();
    if (this.#model.isLost) this.update({ isLost: false });
  }

  /** Learns whether the browser can be asked to keep what it has. */
  async mayPersist(): Promise<void> {
    try {
      const isPersisted = (await navigator.storage?.persisted?.()) ?? true;
      this.update({ canPersist: !isPersisted && 'persist' in navigator.storage });
    } catch {
      // A browser that doesn't say can't be asked.
    }
  }

  /** Asked once, when there is a bill to keep; later it stays in the settings. */
  offerToPersist(): void {
    if (this.#model.canPersist && !this.#doormat.askedToPersist) this.notify('persist');
  }

  async persist(): Promise<void> {
    this.dismiss('persist');
    const granted = await navigator.storage.persist().catch(() => false);
    this.update({ canPersist: !granted });
    this.notify(granted ? 'persist-yes' : 'persist-no');
  }

  #remember(changes: Partial<Doormat>): void {
    this.#doormat = { ...this.#doormat, ...changes };
    writeDoormat(this.#doormat);
  }
}
