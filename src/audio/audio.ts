/** Plays effects, room tones and the score through Howler, and says each as a caption. The game never waits for a sound. */
import { Howler } from 'howler';
import type { Curtain } from '../session/curtain.ts';
import type { Change, Session } from '../session/session.ts';
import { CALL_OVER, Cues } from './cues.ts';
import { EffectPlayer } from './effect-player.ts';
import { ambienceOf, floorOf } from './places.ts';
import { RoomTone } from './room-tone.ts';
import { type Mood, moodOf, type Score, scoreOf } from './score.ts';
import { type SoundName, soundsFor } from './sounds.ts';
import { StemPlayer } from './stem-player.ts';

export type CaptionName = SoundName | `music-${Mood}`;

export type AudioSettings = {
  /** Of everything. */
  readonly on: boolean;
  /** The score as well. */
  readonly music: boolean;
  /** 0 to 100. */
  readonly volume: number;
};

export type AudioOptions = AudioSettings & {
  /** Whether the score may be fetched: not where that would keep other things waiting. */
  readonly mayFetchMusic: () => boolean;
  /** Whether the stage plays out what happens, and tells of it. */
  readonly stageMoves: () => boolean;
  /** Told with the sounds that begin together, or would if sound were on. */
  readonly onCaption: (names: readonly CaptionName[]) => void;
};

export type Audio = {
  readonly set: (settings: AudioSettings) => void;
  /** Something moves on the stage; most of what moves has a sound. */
  readonly moment: (name: string) => void;
  /** Listens to another session; null for none. */
  readonly follow: (session: Session | null) => void;
  /** The place where one is now: itself, then the kind of set whose room tone is heard where it has none; empty for nowhere. */
  readonly enter: (places: readonly string[]) => void;
  readonly destroy: () => void;
};

/** A turn of the score is told so long after the step that brought it, ms. */
const MOOD_AFTER = 3000;

/** Nothing sounds before the first gesture: browsers refuse, and people startle. */
export function mountAudio(options: AudioOptions): Audio {
  // iOS suspends the context after silence and resumes it only in a gesture.
  Howler.autoSuspend = false;
  const mounted = new MountedAudio(options);
  return {
    set: (settings) => mounted.set(settings),
    moment: (name) => mounted.moment(name),
    follow: (session) => mounted.follow(session),
    enter: (places) => mounted.enter(places),
    destroy: () => mounted.destroy(),
  };
}

class MountedAudio {
  readonly #options: AudioOptions;
  readonly #effects = new EffectPlayer();
  readonly #tone = new RoomTone();
  readonly #stems: StemPlayer;
  #settings: AudioSettings;
  #isUnlocked = false;
  readonly #cues: Cues;
  #curtain: Curtain | null = null;
  #step = 0;
  #places: readonly string[] = [];
  /** A run was taken up, and the place where it stands is still to be told: nobody walked there. */
  #isBeginning = true;
  /** A place was come into, and its steps weren't heard yet. */
  #hasMoved = false;
  #score: Score | null = null;
  #mood: Mood = 'silence';
  /** The mood that was told last. */
  #told: Mood = 'silence';
  #tellingMood: ReturnType<typeof setTimeout> | undefined;
  #unsubscribe: () => void = () => undefined;

  constructor(options: AudioOptions) {
    this.#options = options;
    this.#settings = options;
    this.#stems = new StemPlayer(options.mayFetchMusic);
    this.#cues = new Cues({
      begin: (name) => this.#begin(name),
      tell: options.onCaption,
      stageMoves: options.stageMoves,
      isResultHidden: () => this.#curtain?.isDown ?? false,
    });
    addEventListener('pointerdown', this.#onGesture);
    addEventListener('keydown', this.#onGesture);
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  set(settings: AudioSettings): void {
    this.#settings = settings;
    if (navigator.userActivation?.hasBeenActive) this.#isUnlocked = true;
    this.#settle();
  }

  moment(name: string): void {
    this.#cues.moment(name);
  }

  follow(session: Session | null): void {
    this.#unsubscribe();
    this.#cues.clear();
    clearTimeout(this.#tellingMood);
    this.#hasMoved = false;
    this.#unsubscribe = session ? this.#listen(session) : () => undefined;
    this.#curtain = session?.curtain ?? null;
    this.#isBeginning = true;
    this.#mood = 'silence';
    this.#told = 'silence';
    this.#score = null;
    if (session) this.#turnScore(session, session.run);
    else this.#settle();
  }

  enter(places: readonly string[]): void {
    if (places.length > 0 && !this.#isBeginning && places[0] !== this.#places[0]) this.#hasMoved = true;
    this.#isBeginning = false;
    this.#places = places;
    this.#settle();
  }

  destroy(): void {
    this.#unsubscribe();
    this.#cues.clear();
    clearTimeout(this.#tellingMood);
    removeEventListener('pointerdown', this.#onGesture);
    removeEventListener('keydown', this.#onGesture);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#effects.destroy();
    this.#tone.destroy();
    this.#stems.destroy();
  }

  #listen(session: Session): () => void {
    const { curtain } = session;
    const ends = [
      session.subscribe((change) => this.#onChange(session, change)),
      // When the page tells a result, it is heard, whatever became of the stage.
      curtain.watch(() => curtain.isDown || this.#cues.moment(CALL_OVER)),
    ];
    return () => {
      for (const end of ends) end();
    };
  }

  #onChange(session: Session, { cause, events, run }: Change): void {
    this.#step = session.recording().intents.length;
    const place = this.#places[0] ?? null;
    const floor = this.#hasMoved ? floorOf(ambienceOf(this.#places)) : null;
    this.#hasMoved = false;
    const cues = cause === 'intent' ? soundsFor({ level: session.level, events, place, floor }) : [];
    this.#cues.step(cues);
    this.#turnScore(session, run);
  }

  readonly #onGesture = (): void => {
    this.#isUnlocked = true;
    this.#settle();
  };

  readonly #onVisibility = (): void => {
    Howler.mute(document.hidden);
    this.#settle();
  };

  get #isAudible(): boolean {
    return this.#settings.on && this.#isUnlocked && this.#settings.volume > 0;
  }

  #settle(): void {
    const isAudible = this.#isAudible;
    // Howler starts the device's sound at its first use, which costs power even in silence: so not before there is something to hear.
    if (isAudible) Howler.volume(this.#settings.volume / 100);
    const goesOn = isAudible && !document.hidden;
    if (Howler.ctx) void (goesOn ? Howler.ctx.resume() : Howler.ctx.suspend()).catch(() => undefined);
    this.#tone.enter(isAudible ? ambienceOf(this.#places) : null);
    this.#stems.sound(isAudible && this.#settings.music ? this.#score : null);
  }

  /** A run that is only looked at has no score. */
  #turnScore({ level, isStill }: Session, run: Session['run']): void {
    this.#score = isStill ? null : scoreOf(level, run);
    this.#settle();
    this.#turnMood(isStill ? 'silence' : moodOf(level, run));
  }

  /** A mood is told once, when it has come: what the step itself made was told before it. */
  #turnMood(mood: Mood): void {
    if (mood === this.#mood) return;
    this.#mood = mood;
    clearTimeout(this.#tellingMood);
    if (mood === this.#told) return;
    this.#tellingMood = setTimeout(() => {
      this.#told = mood;
      if (this.#hasScore) this.#options.onCaption([`music-${mood}`]);
    }, MOOD_AFTER);
  }

  get #hasScore(): boolean {
    return this.#settings.music && this.#options.mayFetchMusic();
  }

  #begin(name: SoundName): void {
    if (!this.#isAudible || document.hidden) return;
    const sounds = this.#effects.play(name, this.#step);
    if (sounds && name === 'hush') this.#tone.hush();
  }
}
