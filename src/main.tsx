/** Creates the game and the shell, and connects them. */
import { render } from 'preact';
import './panels/theme.css';
import './panels/looks.css';
import { Game } from './main/game.ts';
import { whenIdle } from './main/idle.ts';
import { followScan } from './main/switch-scan.ts';
import { Shell } from './panels/shell/shell.tsx';
import { typesetPage } from './panels/typeset.ts';
import { exposeProbe, probeSwitches } from './probe.ts';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the game');

typesetPage();
const switches = probeSwitches();
const draw = () => {
  render(<Shell model={game.model} acts={game.acts} />, root);
  const { aids } = game.model.settings;
  followScan(aids, () => game.acts.set({ aids: { ...game.model.settings.aids, scan: 'off' } }));
};
const game: Game = new Game(switches, draw);
draw();
// A test that opens a level by its address has steps to take at once.
if (switches) void exposeProbe(game.view).then(() => game.start());

// Two frames on, the title has been painted and answers; what the device keeps is fetched after it, not before.
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    performance.mark('title-usable');
    if (!switches) game.start();
  }),
);

addEventListener('load', () => whenIdle(() => game.prefetch()), { once: true });
