/** Creates the page of the teacher's desk and connects it with what the device keeps. */

import { packTexts } from 'virtual:pack-texts';
import { render } from 'preact';
import './panels/theme.css';
import './panels/looks.css';
import './panels/shell/shell.css';
import './panels/page-bar.css';
import './desk/shell/desk.css';
import './desk/wizard/wizard.css';
import './desk/shell/bench.css';
import type { Copyable } from './desk/shell/desk-context.ts';
import { DeskPage } from './desk/shell/desk-page.tsx';
import { readDoormat, writeDoormat } from './main/doormat.ts';
import { applyLooks } from './main/looks.ts';
import { typesetPage } from './panels/typeset.ts';
import { openDraftShelf } from './saves/draft-shelf.ts';
import { openSaves } from './saves/saves.ts';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the desk');

typesetPage();
const [saves, drafts] = await Promise.all([openSaves(), openDraftShelf()]);
let { settings } = readDoormat();
/** Packs that were opened on this device are kept as they were checked: they are written out again to be copied. */
const kept = (await saves.packs.cards().catch(() => [])).filter((card) => !card.isNewer);
const copyable: readonly Copyable[] = [
  ...packTexts.filter(({ id }) => !kept.some((card) => card.id === id)),
  ...kept.map(({ id, title, languages }) => ({
    id,
    title,
    languages,
    load: async () => {
      const [read, { writePack }] = await Promise.all([saves.packs.read(id), import('./content/write-pack.ts')]);
      if (read?.kind !== 'pack') throw new Error(`The pack ${id} can't be read`);
      return Object.fromEntries(writePack(read.pack));
    },
  })),
];

function draw(to: Element): void {
  applyLooks(settings);
  const setLanguage = (language: string) => {
    settings = { ...settings, language };
    writeDoormat({ ...readDoormat(), settings });
    draw(to);
  };
  render(<DeskPage host={{ language: settings.language, setLanguage, saves, drafts, copyable }} />, to);
}

draw(root);
