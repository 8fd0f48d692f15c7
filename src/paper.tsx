/** Creates the page of lessons on paper: the shipped packs, and those that were opened on this device. */

import { packTexts } from 'virtual:pack-texts';
import { render } from 'preact';
import './panels/theme.css';
import './panels/looks.css';
import './panels/shell/shell.css';
import './desk/paper/paper.css';
import { assemblePack } from './core/level.ts';
import { Chooser, type PaperPack } from './desk/paper/chooser.tsx';
import { readDoormat } from './main/doormat.ts';
import { applyLooks } from './main/looks.ts';
import { loadPack } from './main/packs.ts';
import { typesetPage } from './panels/typeset.ts';
import { openSaves } from './saves/saves.ts';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the sheets');

typesetPage();
const { settings } = readDoormat();
applyLooks(settings);
const saves = await openSaves();
const kept = await saves.packs.cards().catch(() => []);
const shipped: readonly PaperPack[] = packTexts.map(({ id, title, guide }) => ({
  id,
  title,
  guide,
  load: async () => (await loadPack(id)).whole(),
}));
const own = kept.map(
  ({ id, title }): PaperPack => ({
    id,
    title,
    guide: async () => null,
    load: async () => {
      const read = await saves.packs.read(id);
      if (read?.kind !== 'pack') throw new Error(`The pack ${id} can't be read`);
      return assemblePack(read.pack);
    },
  }),
);
const query = new URLSearchParams(location.search);
const packs = [...shipped.filter(({ id }) => !own.some((o) => o.id === id)), ...own];
render(<Chooser packs={packs} first={{ pack: query.get('pack'), language: query.get('language') ?? settings.language }} />, root);
