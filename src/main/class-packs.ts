/** The packs that a class can play: those that came with the game, and those that were opened on this device. */
import { assemblePack } from '../core/level.ts';
import type { ClassPack } from '../room/clients/console/class-page.tsx';
import { openSaves } from '../saves/saves.ts';
import { loadPack, SHIPPED } from './packs.ts';

export async function classPacks(): Promise<readonly ClassPack[]> {
  const saves = await openSaves();
  const cards = await saves.packs.cards().catch(() => []);
  const own = cards
    .filter((card) => !card.isNewer)
    .map(({ id, title }): ClassPack => {
      const file = async () => {
        const read = await saves.packs.read(id);
        return read?.kind === 'pack' ? read.pack : null;
      };
      return {
        id,
        title,
        isOwn: true,
        file,
        load: async () => {
          const pack = await file();
          if (!pack) throw new Error(`The pack ${id} can't be read`);
          return assemblePack(pack);
        },
      };
    });
  const shipped = SHIPPED.filter(({ id }) => !own.some((o) => o.id === id)).map(
    ({ id, title }): ClassPack => ({
      id,
      title,
      isOwn: false,
      file: async () => null,
      load: () => loadPack(id).then((arriving) => arriving.whole()),
    }),
  );
  return [...shipped, ...own];
}
