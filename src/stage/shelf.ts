/** Which picture is loaded: fetches plates and atlases when they are wanted, and knows which texture a frame is in. */
import type Phaser from 'phaser';
import type { AtlasName, PlateName } from '../../assets/art/manifest.ts';
import { kindOf } from '../core/place.ts';
import { addressOf, art, DENSITIES, type Density } from './baked.ts';

export type Texture = { readonly key: string; readonly frame: string | undefined };

type Coming = { readonly done: number; readonly of: number };
type OnComing = (coming: Coming | null) => void;

const STAND_IN: Texture = { key: 'paint', frame: 'paint/paper' };
/** Somebody whose atlas isn't there is not drawn at all: a sheet in a person's place would be a prop. */
const NOBODY: Texture = { key: '__DEFAULT', frame: undefined };

/** Nobody waits for seats where nobody sits, nor for people and things that aren't there. */
function atlasesFor(plate: PlateName, atlases: readonly AtlasName[]): readonly AtlasName[] {
  return [...new Set<AtlasName>(['props', ...(kindOf(plate) === 'chamber' ? (['seats'] as const) : []), ...atlases])];
}

export class Shelf {
  readonly #textures: Phaser.Textures.TextureManager;
  readonly #fetched = new Map<string, Promise<void>>();
  #density: Density = 1;
  #onComing: OnComing | null = null;
  /** The set that was wanted last: only of that one is told how far it has come. */
  #wanted = 0;
  #isTelling = false;

  constructor(textures: Phaser.Textures.TextureManager) {
    this.#textures = textures;
  }

  /**
   * Loads what a set with pieces of these atlases needs at this density; resolves also when something is missing, which is then drawn as plain paper, or not at all.
   *
   * @returns whether this set at this density was asked for anew
   */
  async want(plate: PlateName, density: Density, atlases: readonly AtlasName[]): Promise<boolean> {
    const known = this.#fetched.size;
    const isOther = density !== this.#density;
    const isWaitedFor = !this.has(plate, atlases);
    const all = [
      ...atlasesFor(plate, atlases).map((name) => this.#fetch(name, density, true)),
      this.#fetch(`${plate}-back`, density, false),
      this.#fetch(`${plate}-front`, density, false),
    ];
    this.#wanted += 1;
    if (isWaitedFor) this.#tell(all);
    else if (this.#isTelling) this.#say(null);
    await Promise.all(all);
    this.#density = density;
    return isOther || this.#fetched.size !== known;
  }

  /** @param listener told of pictures that nothing can be shown without; what is only sharpened isn't waited for; null for none */
  onComing(listener: OnComing | null): void {
    this.#onComing = listener;
  }

  #tell(fetches: readonly Promise<void>[]): void {
    let done = 0;
    const of = fetches.length;
    const mine = this.#wanted;
    const tell = () => mine === this.#wanted && this.#say(done < of ? { done, of } : null);
    tell();
    for (const one of fetches) {
      void one.then(() => {
        done += 1;
        tell();
      });
    }
  }

  #say(coming: Coming | null): void {
    this.#isTelling = coming !== null;
    this.#onComing?.(coming);
  }

  /** Whether a set with pieces of these atlases can be shown, sharp or not. */
  has(plate: PlateName, atlases: readonly AtlasName[]): boolean {
    return [`${plate}-back`, ...atlasesFor(plate, atlases)].every((name) => this.#known(name) !== null);
  }

  plate(name: PlateName, side: 'back' | 'front'): Texture | null {
    return this.#known(`${name}-${side}`);
  }

  textureOf(frame: string): Texture {
    if (frame.startsWith('paint/')) return { key: 'paint', frame };
    const atlas = art.frames[frame]?.atlas;
    const known = atlas ? this.#known(atlas) : null;
    if (known && this.#textures.get(known.key).has(frame)) return { key: known.key, frame };
    return atlas?.startsWith('figure-') ? NOBODY : STAND_IN;
  }

  /** Fetches the atlases of these frames when there is time; nobody waits for them. */
  async later(frames: readonly string[]): Promise<void> {
    const atlases = new Set(frames.flatMap((frame) => art.frames[frame]?.atlas ?? []));
    await Promise.all([...atlases].map((name) => this.#fetch(name, this.#density, true)));
  }

  /** Whether this very frame can be drawn now. */
  holds(frame: string): boolean {
    const atlas = art.frames[frame]?.atlas;
    const known = atlas ? this.#known(atlas) : null;
    return known !== null && this.#textures.get(known.key).has(frame);
  }

  #known(name: string): Texture | null {
    const densities: readonly Density[] = [this.#density, 1, 2, 0.5];
    const found = densities.map((d) => `${name}@${d}`).find((key) => this.#textures.exists(key));
    return found === undefined ? null : { key: found, frame: undefined };
  }

  #fetch(name: string, density: Density, isAtlas: boolean): Promise<void> {
    const key = `${name}@${density}`;
    const going = this.#fetched.get(key) ?? this.#load(key, name, density, isAtlas);
    this.#fetched.set(key, going);
    return going;
  }

  /** Where one density can't be had, as without a network, another one is drawn that can. */
  async #load(key: string, name: string, density: Density, isAtlas: boolean): Promise<void> {
    const tried = new Set<string | null>();
    for (const one of [density, ...DENSITIES.filter((d) => d !== density)]) {
      const address = addressOf(name, one, 'webp');
      if (tried.has(address)) continue;
      tried.add(address);
      if (await this.#loadAt(`${name}@${one}`, name, one, isAtlas)) return;
    }
    // Not there or not readable: plain paper stands in, and it is asked for again next time.
    this.#fetched.delete(key);
  }

  /** @returns false where it can't be had now */
  async #loadAt(key: string, name: string, density: Density, isAtlas: boolean): Promise<boolean> {
    const picture = addressOf(name, density, 'webp');
    const data = isAtlas ? addressOf(name, density, 'json') : null;
    if (picture === null || (isAtlas && data === null)) return true;
    if (this.#textures.exists(key)) return true;
    try {
      const [image, frames] = await Promise.all([
        pictureAt(picture),
        data === null ? null : fetch(data).then((r) => r.json() as Promise<object>),
      ]);
      if (this.#textures.exists(key)) return true;
      if (frames) this.#textures.addAtlasJSONHash(key, image, frames);
      else this.#textures.addImage(key, image);
      return true;
    } catch {
      return false;
    }
  }
}

async function pictureAt(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}
