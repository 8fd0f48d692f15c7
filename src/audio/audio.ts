/** Plays effects and a quiet ambience through Howler, and says each sound as a caption. The game never waits for a sound. */
import { Howl, Howler } from 'howler';
import effectsSprite from '../../assets/sound/baked/effects.json';
import type { Place } from '../core/place.ts';
import type { Session } from '../session/session.ts';
import { type SoundName, soundsFor } from './sounds.ts';

/** Files by name; nothing is fetched before it is wanted. */
const FILES = import.meta.glob<string>('/assets/sound/baked/*.{ogg,mp3}', { query: '?url', eager: true, import: 'default' });

export type AudioOptions = {
  readonly on: boolean;
  /** 0 to 100. */
  readonly volume: number;
  /** Told with each sound that is made, or would be if sound were on. */
  readonly onCaption: (name: SoundName) => void;
};

export type Audio = {
  readonly set: (options: { readonly on: boolean; readonly volume: number }) => void;
  readonly play: (name: SoundName) => void;
  /** Listens to another session; null for none. */
  readonly follow: (session: Session | null) => void;
  /** The ambience of the first of these places that has one: a room's own, else that of its kind. */
  readonly enter: (places: readonly Place[]) => void;
  readonly destroy: () => void;
};

const AMBIENCE_GAIN = 0.55;
const FADE = 1200;

/** Nothing sounds before the first gesture: browsers refuse, and people startle. */
export function mountAudio(options: AudioOptions): Audio {
  let { on, volume } = options;
  let unlocked = false;
  let effects: Howl | null = null;
  let ambience: { readonly name: string; readonly howl: Howl } | null = null;
  let places: readonly Place[] = [];
  let unsubscribe: () => void = () => undefined;
  // iOS suspends the context after silence and resumes it only in a gesture.
  Howler.autoSuspend = false;

  const audible = () => on && unlocked && volume > 0;
  const play = (name: SoundName) => {
    options.onCaption(name);
    if (!audible()) return;
    effects ??= new Howl({ src: sources('effects'), sprite: effectsSprite.sprite as unknown as Record<string, [number, number]> });
    effects.play(name);
  };
  const settle = () => {
    // Howler starts the device's sound at its first use, which costs power even in silence: so not before there is something to hear.
    if (audible()) Howler.volume(volume / 100);
    if (Howler.ctx) void (audible() ? Howler.ctx.resume() : Howler.ctx.suspend()).catch(() => undefined);
    const wanted = audible() ? ambienceOf(places) : null;
    if (ambience?.name === wanted) return;
    const old = ambience?.howl;
    if (old) {
      old.fade(old.volume(), 0, FADE);
      setTimeout(() => old.unload(), FADE);
    }
    ambience = null;
    if (wanted === null) return;
    const howl = new Howl({ src: sources(wanted), loop: true, volume: 0 });
    howl.play();
    howl.fade(0, AMBIENCE_GAIN, FADE);
    ambience = { name: wanted, howl };
  };
  const onGesture = () => {
    unlocked = true;
    settle();
  };
  const onVisibility = () => {
    if (document.hidden) ambience?.howl.pause();
    else if (ambience && !ambience.howl.playing()) ambience.howl.play();
  };
  addEventListener('pointerdown', onGesture);
  addEventListener('keydown', onGesture);
  document.addEventListener('visibilitychange', onVisibility);

  return {
    set: (next) => {
      ({ on, volume } = next);
      if (navigator.userActivation?.hasBeenActive) unlocked = true;
      settle();
    },
    play,
    follow: (session) => {
      unsubscribe();
      unsubscribe = session
        ? session.subscribe((change) => change.cause === 'intent' && soundsFor(change.events).forEach(play))
        : () => undefined;
    },
    enter: (next) => {
      places = next;
      settle();
    },
    destroy: () => {
      unsubscribe();
      removeEventListener('pointerdown', onGesture);
      removeEventListener('keydown', onGesture);
      document.removeEventListener('visibilitychange', onVisibility);
      effects?.unload();
      ambience?.howl.unload();
    },
  };
}

function ambienceOf(places: readonly Place[]): string | null {
  return places.map((place) => `ambience-${place}`).find((name) => sources(name).length > 0) ?? null;
}

function sources(name: string): string[] {
  return ['ogg', 'mp3'].flatMap((type) => FILES[`/assets/sound/baked/${name}.${type}`] ?? []);
}
