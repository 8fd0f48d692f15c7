/** A pack as it arrives: its outline first, each level when it is begun, all of it for whoever looks at all. */
import { assemblePack, type Level, type Pack, type PackFile } from '../core/level.ts';
import { type LevelPart, levelFrom, type OutlineFile, outlineOf, type PackOutline, packFrom } from '../core/pack-parts.ts';

export type ArrivingPack = {
  readonly outline: PackOutline;
  /** All of it, where it has come. */
  readonly here: Pack | null;
  /** A level, where it has come. */
  levelHere(id: string): Level | null;
  /** Rejects when it can't be fetched; it can be asked for again. */
  level(id: string): Promise<Level>;
  whole(): Promise<Pack>;
};

/** A pack of which nothing has to come any more. */
export function arrived(file: PackFile): ArrivingPack {
  const pack = assemblePack(file);
  const levelHere = (id: string) => pack.levels.find((l) => l.id === id) ?? null;
  return { outline: pack, here: pack, levelHere, level: async (id) => known(levelHere(id), id), whole: async () => pack };
}

/** @param load fetches one level's part, once */
export function arriving(file: OutlineFile, load: (level: string) => Promise<LevelPart>): ArrivingPack {
  const levels = new Map<string, Level>();
  let here: Pack | null = null;
  return {
    outline: outlineOf(file),
    get here() {
      return here;
    },
    levelHere: (id) => levels.get(id) ?? null,
    level: async (id) => {
      const level = levels.get(id) ?? levelFrom(file, await load(id));
      levels.set(id, level);
      return level;
    },
    whole: async () => {
      const parts = await Promise.all(file.levels.map(({ id }) => load(id)));
      here ??= packFrom(file, parts);
      for (const level of here.levels) levels.set(level.id, level);
      return here;
    },
  };
}

function known(level: Level | null, id: string): Level {
  if (!level) throw new Error(`Level ${id} is not in the pack`);
  return level;
}
