/** Creates the teacher's console and connects it with the packs and with what this device keeps. */

import { render } from 'preact';
import './panels/theme.css';
import './panels/looks.css';
import './panels/page-bar.css';
import './panels/shell/shell.css';
import './room/clients/console/console.css';
import './room/clients/console/running.css';
import './room/clients/wall/room-plan.css';
import { classPacks } from './main/class-packs.ts';
import { readDoormat, writeDoormat } from './main/doormat.ts';
import { applyLooks } from './main/looks.ts';
import { offerFile } from './panels/offer-file.ts';
import { typesetPage } from './panels/typeset.ts';
import { ClassPage } from './room/clients/console/class-page.tsx';
import { openLessonShelf } from './saves/lesson-shelf.ts';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the console');

typesetPage();
let { settings } = readDoormat();
applyLooks(settings);
const [shelf, packs] = await Promise.all([openLessonShelf(), classPacks()]);
// A page from a file has no server behind it.
const modes = location.protocol === 'file:' ? (['hands', 'shared'] as const) : (['network', 'hands', 'shared'] as const);

function draw(to: Element): void {
  applyLooks(settings);
  const setLanguage = (language: string) => {
    settings = { ...settings, language };
    writeDoormat({ ...readDoormat(), settings });
    draw(to);
  };
  render(<ClassPage host={{ language: settings.language, setLanguage, shelf, packs, modes, offer: offerFile }} />, to);
}

draw(root);

// Without a network the page and its wall are there next time. On plain http and from a file there is no worker.
void navigator.serviceWorker?.register('./worker.js', { scope: './' }).catch(() => undefined);
