/** What surrounds the words: the stage and the sound. Both come late, and the game goes on without either. */

import type { Audio } from '../audio/audio.ts';
import { kindOf, type Place } from '../core/place.ts';
import type { Coming, Settings } from '../panels/shell/shell-model.ts';
import type { Session } from '../session/session.ts';
import { isMetered, isSlowLink } from '../stage/link.ts';
import type { RoadMap, Stage, WayOn } from '../stage/stage.ts';
import { programLanguage } from '../text/plural.ts';
import { fetchAhead, fetchCatalogue, likelySize } from './ahead.ts';
import { lettersWanted, prefersLessMotion } from './looks.ts';

export type SceneryOptions = {
  readonly settings: () => Settings;
  /** Draws with this renderer whatever the machine has. */
  readonly renderer: 'webgl' | 'canvas' | null;
  /** How one goes on from the ending of a run that is at play. */
  readonly wayOn: (session: Session) => WayOn | null;
  /** What a sound that was made is called. */
  readonly onCaption: (says: string) => void;
  readonly onStage: (stage: Stage | null) => void;
  /** The stage can't be drawn, or no longer. */
  readonly onTrouble: (what: 'no-stage' | 'stage-lost') => void;
  /** The pictures that the player waits for, as far as they have come; null when they all have. */
  readonly onComing: (coming: Coming | null) => void;
  /** The first picture is there, and so is sound; or there is none to wait for. */
  readonly onSettled: () => void;
};

const fetchStage = () => import('../stage/stage.ts');

export class Scenery {
  readonly #options: SceneryOptions;
  #session: Session | null = null;
  #place: Place | null = null;
  #host: HTMLElement | null = null;
  #stage: Stage | null = null;
  #audio: Audio | null = null;
  #map: RoadMap | null = null;

  constructor(options: SceneryOptions) {
    this.#options = options;
  }

  /** Begins to fetch what play will need; failing here is no trouble yet. */
  prepare(): void {
    void Promise.all([fetchStage(), fetchCatalogue()]).catch(() => undefined);
  }

  /** Begins to fetch the pictures of a place; after the machinery, which needs time to start as well as to come. */
  prepareFor(place: Place | null): void {
    if (place) void fetchAhead(place, likelySize()).catch(() => undefined);
  }

  /** Another run from now on; null for none. */
  follow(session: Session | null, place: Place | null): void {
    this.#session = session;
    this.#place = place;
    this.#map = null;
    if (session && this.#stage) {
      this.#stage.hideMap();
      this.#stage.setSession(session);
    } else if (session && this.#host) void this.#mount(this.#host, session);
    this.#audio?.follow(session);
    this.#hear();
  }

  enter(place: Place): void {
    this.#place = place;
    this.#hear();
  }

  /** A place for the canvas is there, or gone. Where one room takes the place of another, the new one may be there first. */
  host(host: HTMLElement, isThere: boolean): void {
    if (isThere === (host === this.#host)) return;
    this.#host = isThere ? host : null;
    this.#stage?.destroy();
    this.#options.onComing(null);
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
        mayFetchMusic: () => !isSlowLink() && !isMetered(),
        onCaption: (names) => onCaption(names.map((name) => captions[programLanguage(settings().language)][name]).join(' · ')),
      });
      this.#audio.follow(this.#session);
      this.#hear();
    } catch {
      // Without sound everything is still said in words.
    }
    this.#options.onSettled();
  }

  /** The sound of the place where one is, or of its kind of place. */
  #hear(): void {
    const place = this.#session ? this.#place : null;
    this.#audio?.enter(place ? [place, kindOf(place)] : []);
  }

  async #mount(host: HTMLElement, session: Session): Promise<void> {
    const { settings, renderer, wayOn, onTrouble, onComing } = this.#options;
    if (this.#place) void fetchAhead(this.#place, { w: host.clientWidth, h: host.clientHeight }).catch(() => undefined);
    try {
      onComing({ done: 0, of: 1 });
      const { mountStage } = await fetchStage();
      if (host !== this.#host) return;
      const stage = await mountStage(host, {
        session,
        wayOn,
        language: () => settings().language,
        reducedMotion: () => prefersLessMotion(settings()),
        face: () => settings().face,
        textSize: lettersWanted,
        onSound: (name) => this.#audio?.moment(name),
        onLost: () => onTrouble('stage-lost'),
        onComing,
        ...(renderer ? { renderer } : {}),
      });
      if (host !== this.#host) return stage.destroy();
      if (this.#session && this.#session !== session) stage.setSession(this.#session);
      if (this.#map) stage.showMap(this.#map);
      this.#show(stage);
      await stage.ready;
      if (host === this.#host) onComing(null);
      await this.listen();
    } catch (error) {
      console.warn(error);
      onComing(null);
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
