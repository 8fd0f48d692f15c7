/** Creates the page of the teacher's desk and connects it with what the device keeps. */

import { packTexts } from 'virtual:pack-texts';
import { render } from 'preact';
import './panels/theme.css';
import './panels/looks.css';
import './panels/shell/shell.css';
import './desk/shell/desk.css';
import './desk/shell/bench.css';
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

function draw(to: Element): void {
  applyLooks(settings);
  const setLanguage = (language: string) => {
    settings = { ...settings, language };
    writeDoormat({ ...readDoormat(), settings });
    draw(to);
  };
  render(<DeskPage host={{ language: settings.language, setLanguage, saves, drafts, shipped: packTexts }} />, to);
}

draw(root);
