/** What surrounds the words: the stage and the sound. Both come late, and the game goes on without either. */

import type { Audio } from '../audio/audio.ts';
import type { SetKind } from '../core/level.ts';
import type { Settings } from '../panels/shell/shell-model.ts';
import type { Session } from '../session/session.ts';
import { isSlowLink } from '../stage/link.ts';
import type { RoadMap, Stage } from '../stage/stage.ts';
import { programLanguage } from '../text/plural.ts';
import { fetchAhead, likelySize } from './ahead.ts';
import { prefersLessMotion } from './looks.ts';

export type SceneryOptions = {
  readonly settings: () => Settings;
  /** Draws with this renderer whatever the machine has. */
  readonly renderer: 'webgl' | 'canvas' | null;
  /** What a sound that was made is called. */
  readonly onCaption: (says: string) => void;
  readonly onStage: (stage: Stage | null) => void;
  /** The stage can't be drawn, or no longer. */
  readonly onTrouble: (what: 'no-stage' | 'stage-lost') => void;
};

/** Whose ambience is looked for, in this order. */
const heardIn = (place: SetKind | null): readonly SetKind[] => (place ? [place] : []);

const fetchStage = () => import('../stage/stage.ts');

export class Scenery {
  readonly #options: SceneryOptions;
  #session: Session | null = null;
  #place: SetKind | null = null;
  #host: HTMLElement | null = null;
  #stage: Stage | null = null;
  #audio: Audio | null = null;
  #map: RoadMap | null = null;

  constructor(options: SceneryOptions) {
    this.#options = options;
  }

  /** Begins to fetch what play will need; failing here is no trouble yet. */
  prepare(): void {
    void fetchStage().catch(() => undefined);
  }

  /** Begins to fetch the pictures of a place; after the machinery, which needs time to start as well as to come. */
  prepareFor(place: SetKind | null): void {
    if (place) void fetchAhead(place, likelySize()).catch(() => undefined);
  }

  /** Another run from now on; null for none. */
  follow(session: Session | null, place: SetKind | null): void {
    this.#session = session;
    this.#place = place;
    this.#map = null;
    if (session && this.#stage) {
      this.#stage.hideMap();
      this.#stage.setSession(session);
    } else if (session && this.#host) void this.#mount(this.#host, session);
    this.#audio?.follow(session);
    this.#audio?.enter(heardIn(place));
  }

  enter(place: SetKind): void {
    this.#place = place;
    this.#audio?.enter(heardIn(place));
  }

  /** A place for the canvas is there, or gone. Where one room takes the place of another, the new one may be there first. */
  host(host: HTMLElement, isThere: boolean): void {
    if (isThere === (host === this.#host)) return;
    this.#host = isThere ? host : null;
    this.#stage?.destroy();
    this.#show(null);
    if (isThere && this.#session) void this.#mount(host, this.#session);
  }

  showMap(map: RoadMap | null): void {
    this.#map = map;
    if (map) this.#audio?.moment('map');
    if (map) this.#stage?.showMap(map);
    else this.#stage?.hideMap();
  }

  /** Settings were changed. */
  settle(): void {
    const { sound, music, volume } = this.#options.settings();
    this.#audio?.set({ on: sound, music, volume });
    this.#stage?.setLanguage();
  }

  /** Sound comes last: nobody waits for it. */
  async listen(): Promise<void> {
    if (this.#audio) return;
    try {
      const [{ mountAudio }, { captions }] = await Promise.all([import('../audio/audio.ts'), import('../text/words/captions.ts')]);
      const { settings, onCaption } = this.#options;
      const { sound, music, volume } = settings();
      this.#audio ??= mountAudio({
        on: sound,
        music,
        volume,
        stageMoves: () => this.#stage !== null && !prefersLessMotion(settings()),
        mayFetchMusic: () => !isSlowLink() && !savesData(),
        onCaption: (names) => onCaption(names.map((name) => captions[programLanguage(settings().language)][name]).join(' · ')),
      });
      this.#audio.follow(this.#session);
      this.#audio.enter(heardIn(this.#session ? this.#place : null));
    } catch {
      // Without sound everything is still said in words.
    }
  }

  async #mount(host: HTMLElement, session: Session): Promise<void> {
    const { settings, renderer, onTrouble } = this.#options;
    if (this.#place) void fetchAhead(this.#place, { w: host.clientWidth, h: host.clientHeight }).catch(() => undefined);
    try {
      const { mountStage } = await fetchStage();
      if (host !== this.#host) return;
      const stage = await mountStage(host, {
        session,
        language: () => settings().language,
        reducedMotion: () => prefersLessMotion(settings()),
        onSound: (name) => this.#audio?.moment(name),
        onLost: () => onTrouble('stage-lost'),
        ...(renderer ? { renderer } : {}),
      });
      if (host !== this.#host) return stage.destroy();
      if (this.#session && this.#session !== session) stage.setSession(this.#session);
      if (this.#map) stage.showMap(this.#map);
      this.#show(stage);
      await stage.ready;
      await this.listen();
    } catch (error) {
      console.warn(error);
      if (host === this.#host) onTrouble('no-stage');
      await this.listen();
    }
  }

  #show(stage: Stage | null): void {
    this.#stage = stage;
    this.#options.onStage(stage);
  }
}

/** The player asked the browser to fetch no more than needed. */
const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
