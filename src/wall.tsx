/** Creates the wall of a lesson: of one that runs in another window of this device, or on a server of this network. */

import { render } from 'preact';
import './panels/theme.css';
import './panels/looks.css';
import './room/clients/wall/room-plan.css';
import './room/clients/wall/wall.css';
import { classPacks } from './main/class-packs.ts';
import { readDoormat } from './main/doormat.ts';
import { applyLooks } from './main/looks.ts';
import { typesetPage } from './panels/typeset.ts';
import { openLocalWall } from './room/clients/local-wall.ts';
import { Waiting, WallPage } from './room/clients/wall/wall-page.tsx';
import { classWallWords } from './text/words/class-wall.ts';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the wall');

typesetPage();
// After the mark, so that neither a server's log nor the cache of pages without a network asks for what stands there.
const asked = new URLSearchParams(location.hash.slice(1));
const { settings } = readDoormat();
const language = asked.get('language') ?? settings.language;
applyLooks({ ...settings, language });
const words = classWallWords(language);
render(<Waiting title={words.waiting} says={words.waitingSays} />, root);

const found = (await classPacks()).find(({ id }) => id === asked.get('pack'));
const link = await openLink();
const pack = await found?.load().catch(() => null);
if (pack && link) render(<WallPage link={link} pack={pack} language={language} />, root);
else render(<Waiting title={words.noLesson} says="" />, root);

async function openLink() {
  const [lesson, code, wall] = ['lesson', 'code', 'wall'].map((name) => asked.get(name));
  if (lesson) return openLocalWall(lesson);
  if (!code || !wall) return null;
  // Only ever the server that this page is from.
  const { openWallLink } = await import('./room/clients/live-link.ts');
  return openWallLink({ site: new URL('./', location.href).href, room: code, language, capability: wall });
}
