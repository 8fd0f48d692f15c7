/** Creates the page of lessons on paper: of the shipped packs, and of those that were opened on this device. */

import { guides } from 'virtual:pack-guides';
import { render } from 'preact';
import './panels/theme.css';
import './panels/looks.css';
import './panels/page-bar.css';
import './desk/paper/paper.css';
import './desk/paper/sheets.css';
import { assemblePack } from './core/level.ts';
import { Chooser, type PaperPack } from './desk/paper/chooser.tsx';
import { readDoormat } from './main/doormat.ts';
import { applyLooks } from './main/looks.ts';
import { loadPack, SHIPPED } from './main/packs.ts';
import { typesetPage } from './panels/typeset.ts';
import { openSaves, type Saves } from './saves/saves.ts';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the sheets');

typesetPage();
const { settings, pack: onDesk } = readDoormat();
applyLooks(settings);
const query = new URLSearchParams(location.search);
const first = { level: query.get('level'), language: query.get('language') ?? settings.language };
const shipped = SHIPPED.map(
  ({ id, title }): PaperPack => ({
    id,
    title,
    load: async () => {
      const [pack, guide] = await Promise.all([loadPack(id).then((arriving) => arriving.whole()), guides[id]?.() ?? null]);
      return { pack, guide };
    },
  }),
);

// Where the device's own packs can't be read, the shipped ones are printed all the same.
openSaves()
  .then(ownPacks, () => [])
  .then((own) => {
    const packs = [...shipped.filter(({ id }) => !own.some((o) => o.id === id)), ...own];
    // Whoever keeps a pack of their own came for it; else it opens with the one that was played.
    const pack = query.get('pack') ?? (own.find(({ id }) => id === onDesk) ?? own.at(-1))?.id ?? onDesk;
    // A page from a file stands beside the game, without a desk.
    render(<Chooser packs={packs} first={{ ...first, pack }} hasDesk={location.protocol !== 'file:'} />, root);
  });

async function ownPacks(saves: Saves): Promise<readonly PaperPack[]> {
  const cards = await saves.packs.cards().catch(() => []);
  return cards.map(({ id, title }) => ({
    id,
    title,
    load: async () => {
      const read = await saves.packs.read(id);
      if (read?.kind !== 'pack') throw new Error(`The pack ${id} can't be read`);
      return { pack: assemblePack(read.pack), guide: read.pack.guide ?? null };
    },
  }));
}
