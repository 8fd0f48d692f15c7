/** What a pointer does on the stage: it points, drags, and does what a thing is there for; and how things look for having been pointed at. */
import type { Session } from '../session/session.ts';
import { type Looks, plainLooks } from './layout/draft.ts';
import type { Point } from './layout/geometry.ts';
import type { Deed, Hotspot, Picture, Show } from './layout/piece.ts';
import type { Pointing } from './pointer.ts';
import type { Theatre } from './theatre.ts';

type Go = Extract<Show, { kind: 'go' }>['institution'];

export type HandlingOptions = Pick<Pointing, 'onStir' | 'endsMoment'> & {
  readonly picture: () => Picture;
  readonly session: () => Session;
  /** A place on the map is gone to. */
  readonly onGo: (institution: Go) => void;
  /** From an ending one goes on. */
  readonly onWayOn: () => void;
  /** The looks are others now: draw them. */
  readonly onLooks: () => void;
  readonly onSound: (name: string) => void;
  readonly onHover: (words: string | null) => void;
  readonly wake: () => void;
};

export class Handling {
  readonly #theatre: Theatre;
  readonly #options: HandlingOptions;
  #looks: Looks = plainLooks;
  #pointed: Hotspot | null = null;

  constructor(theatre: Theatre, options: HandlingOptions) {
    this.#theatre = theatre;
    this.#options = options;
  }

  get looks(): Looks {
    return this.#looks;
  }

  get pointing(): Pointing {
    const { onStir, endsMoment } = this.#options;
    return {
      spots: () => (this.#theatre.isPlaying ? [] : this.seen()),
      onDo: (deed, spot, at) => this.#do(deed, spot, at),
      onPoint: (spot, at, finger) => this.#point(spot, at, finger),
      onDrag: (spot, by) => this.#drag(spot, by),
      onStir,
      endsMoment,
    };
  }

  /** What can be pointed at, where it is seen just now. */
  seen(): readonly Hotspot[] {
    const { hotspots } = this.#options.picture();
    const by = this.#theatre.shifted;
    if (by === 0) return hotspots;
    return hotspots.map((s) => (s.id.startsWith('person:') ? { ...s, rect: { ...s.rect, x: s.rect.x + by } } : s));
  }

  /** Everything looks as if nobody had pointed at it. */
  forget(): void {
    this.#looks = plainLooks;
  }

  /** Nothing is pointed at any more either. */
  leave(): void {
    this.forget();
    this.#point(null, { x: 0, y: 0 }, false);
  }

  /** Another picture is shown: what was pointed at may be gone from it, or be another thing in the same place. */
  settle(): void {
    const pointed = this.#pointed;
    const isThere = this.#options.picture().hotspots.some(({ id, says }) => id === pointed?.id && says === pointed.says);
    if (pointed && !isThere) this.#point(null, { x: 0, y: 0 }, false);
  }

  #do(deed: Deed, spot: Hotspot, at: Point): void {
    const { session, onSound } = this.#options;
    if ('intent' in deed) session().dispatch(deed.intent);
    else if ('touch' in deed) session().touch(deed.touch);
    else if ('touches' in deed) for (const touch of deed.touches) session().touch(touch);
    else this.#look(deed.show);
    onSound(spot.prop === 'passage-card' || spot.prop === 'exhibit' ? 'card' : 'drop');
    // What lies under the pointer now is another thing, perhaps.
    if (this.#pointed?.id === spot.id) this.#point(null, at, false);
  }

  #look(show: Show): void {
    if (show.kind === 'go') this.#options.onGo(show.institution);
    if (show.kind === 'way-on') this.#options.onWayOn();
    if (show.kind === 'bloc') this.#looks = { ...this.#looks, bloc: show.bloc };
    if (show.kind === 'speak') {
      const again = this.#looks.speaking === show.person;
      this.#looks = { ...this.#looks, speaking: show.person, said: again ? this.#looks.said + 1 : 0 };
    }
    if (show.kind === 'speak' || show.kind === 'bloc') this.#options.onLooks();
  }

  #point(spot: Hotspot | null, at: Point, finger: boolean): void {
    if (spot?.id !== this.#pointed?.id) {
      if (this.#pointed) this.#theatre.shift(this.#pointed.id, null);
      if (spot) this.#theatre.shift(spot.id, { x: 0, y: -3 });
      this.#options.onHover(spot?.says ?? null);
    } else if (spot === null) return;
    this.#pointed = spot;
    const isPlain = spot !== null && !finger && this.#theatre.reads(spot.id, spot.says);
    this.#theatre.say(spot && !isPlain ? spot.says : null, at, spot?.rect ?? null, finger);
    this.#options.wake();
  }

  #drag(spot: Hotspot, by: Point | null): void {
    if (by) this.#theatre.say(null, by, null, false);
    this.#theatre.shift(spot.id, by);
    this.#options.wake();
  }
}
