/** Plays effects: a few at once, never the same twice in one breath, in the take that the step asks for. */
import { Howl } from 'howler';
import { admits, type Sounding } from './at-once.ts';
import { SPRITE, sources, takesOf } from './files.ts';
import { type SoundName, takeOf } from './sounds.ts';

export class EffectPlayer {
  #howl: Howl | null = null;
  #sounding: readonly Sounding[] = [];

  /** @returns whether it sounds */
  play(name: SoundName, step: number): boolean {
    const now = performance.now();
    if (!admits(this.#sounding, name, now)) return false;
    const takes = takesOf(name);
    const take = takes[takeOf(takes.length, step)] ?? name;
    const until = now + (SPRITE[take]?.[1] ?? 0);
    this.#sounding = [...this.#sounding.filter((s) => s.until > now), { name, since: now, until }];
    this.#howl ??= this.#fetch();
    this.#howl.play(take);
    return true;
  }

  /** What couldn't be fetched is asked for again by the next sound. */
  #fetch(): Howl {
    const onloaderror = () => {
      howl.unload();
      if (this.#howl === howl) this.#howl = null;
    };
    const howl: Howl = new Howl({ src: sources('effects'), sprite: { ...SPRITE }, onloaderror });
    return howl;
  }

  destroy(): void {
    this.#howl?.unload();
    this.#howl = null;
  }
}
