/** Which picture is loaded: fetches plates and atlases when they are wanted, and knows which texture a frame is in. */
import type Phaser from 'phaser';
import type { AtlasName, SetKind } from '../../assets/art/manifest.ts';
import { addressOf, art, type Density } from './baked.ts';

export type Texture = { readonly key: string; readonly frame: string | undefined };

const STAND_IN: Texture = { key: 'paint', frame: 'paint/paper' };
/** Somebody whose atlas isn't there is not drawn at all: a sheet in a person's place would be a prop. */
const NOBODY: Texture = { key: '__DEFAULT', frame: undefined };

/** Nobody waits for seats where nobody sits, nor for people and things that aren't there. */
function atlasesFor(kind: SetKind, atlases: readonly AtlasName[]): readonly AtlasName[] {
  return [...new Set<AtlasName>(['props', ...(kind === 'chamber' ? (['seats'] as const) : []), ...atlases])];
}

export class Shelf {
  readonly #textures: Phaser.Textures.TextureManager;
  readonly #fetched = new Map<string, Promise<void>>();
  #density: Density = 1;

  constructor(textures: Phaser.Textures.TextureManager) {
    this.#textures = textures;
  }

  /**
   * Loads what a set with pieces of these atlases needs at this density; resolves also when something is missing, which is then drawn as plain paper, or not at all.
   *
   * @returns whether this set at this density was asked for anew
   */
  async want(kind: SetKind, density: Density, atlases: readonly AtlasName[]): Promise<boolean> {
    const known = this.#fetched.size;
    const isOther = density !== this.#density;
    await Promise.all([
      ...atlasesFor(kind, atlases).map((name) => this.#fetch(name, density, true)),
      this.#fetch(`${kind}-back`, density, false),
      this.#fetch(`${kind}-front`, density, false),
    ]);
    this.#density = density;
    return isOther || this.#fetched.size !== known;
  }

  /** Whether a set with pieces of these atlases can be shown, sharp or not. */
  has(kind: SetKind, atlases: readonly AtlasName[]): boolean {
    return [`${kind}-back`, ...atlasesFor(kind, atlases)].every((name) => this.#known(name) !== null);
  }

  plate(kind: string, side: 'back' | 'front'): Texture | null {
    return this.#known(`${kind}-${side}`);
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

  async #load(key: string, name: string, density: Density, isAtlas: boolean): Promise<void> {
    const picture = addressOf(name, density, 'webp');
    const data = isAtlas ? addressOf(name, density, 'json') : null;
    if (picture === null || (isAtlas && data === null)) return;
    try {
      const [image, frames] = await Promise.all([
        pictureAt(picture),
        data === null ? null : fetch(data).then((r) => r.json() as Promise<object>),
      ]);
      if (this.#textures.exists(key)) return;
      if (frames) this.#textures.addAtlasJSONHash(key, image, frames);
      else this.#textures.addImage(key, image);
    } catch {
      // Not there or not readable: plain paper stands in, and it is asked for again next time.
      this.#fetched.delete(key);
    }
  }
}

async function pictureAt(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}
