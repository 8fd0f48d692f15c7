/** Creates the pupil's page: finds the class by its code, comes in, and shows the lesson over the live link. */
import { render } from 'preact';
import './panels/theme.css';
import './panels/looks.css';
import './room/clients/pupil/pupil.css';
import './room/clients/pupil/own-faces.css';
import { followHand } from './panels/focus.ts';
import { typesetPage } from './panels/typeset.ts';
import type { PupilLink } from './room/clients/link.ts';
import type { AtDoor, JoinRefusal } from './room/clients/pupil/join/door.ts';
import { type ComingIn, JoinPage, type JoinPageProps } from './room/clients/pupil/join/join-page.tsx';
import { plainCode, remember, rememberedIn } from './room/clients/pupil/join/remembered.ts';
import { keepIn } from './room/clients/pupil/keep.ts';
import { readLook, writeLanguage } from './room/clients/pupil/look.ts';
import { mountPupil } from './room/clients/pupil/mount.tsx';
import { leaveMissed } from './saves/class-mail.ts';

const app = document.getElementById('app');
if (!app) throw new Error('The page has no place for the class');
const root = app;

const NAME = 'third-reading/class';
const inTab = keepIn(() => sessionStorage, NAME);
const onDevice = keepIn(() => localStorage, NAME);
/** What the link keeps of its seat, by class. */
const seatIn = (room: string) => keepIn(() => sessionStorage, `${NAME}/seat/${room}`);
const site = new URL('.', location.href).href;

typesetPage();
// Until a key is pressed, a heading that takes focus needs no frame.
document.documentElement.dataset.hand = 'pointer';
followHand(document.documentElement);
let language = readLook();

function start(flaw: JoinPageProps['flaw'] = null): void {
  const asked = plainCode(new URLSearchParams(location.search).get('c') ?? '');
  const reload = rememberedIn(inTab, asked || null, Date.now());
  const again = reload ?? rememberedIn(onDevice, asked || null, Date.now());
  const draw = () => {
    document.documentElement.lang = language;
    render(
      <JoinPage
        language={language}
        onLanguage={(next) => {
          language = next;
          writeLanguage(next);
          draw();
        }}
        room={asked}
        again={again}
        isReload={reload !== null}
        flaw={flaw}
        lookUp={lookUp}
        open={open}
        onIn={comeIn}
      />,
      root,
    );
  };
  draw();
}

async function open({ room, name, reentry, isOther }: ComingIn): Promise<PupilLink> {
  const { openPupilLink } = await import('./room/clients/live-link.ts');
  const seat = seatIn(room);
  // Whoever sat here before in this tab is somebody else.
  if (isOther) seat.write(null);
  return openPupilLink({
    site,
    room,
    language,
    ...(name === undefined ? {} : { name }),
    ...(reentry === undefined ? {} : { code: reentry }),
    storage: { getItem: () => seat.read(), setItem: (_key, text) => seat.write(text) },
  });
}

function comeIn(link: PupilLink, room: string): void {
  render(null, root);
  // It may have been changed while the class was looked for.
  link.setLanguage(language);
  const address = new URL(location.href);
  address.searchParams.set('c', room);
  history.replaceState(null, '', address);
  const leave = (flaw: JoinPageProps['flaw']) => {
    stop();
    unmount();
    link.close();
    inTab.write(null);
    onDevice.write(null);
    seatIn(room).write(null);
    start(flaw);
  };
  const look = () => {
    const [view, state] = [link.view(), link.state()];
    if (view && view.me.code !== '') {
      const seat = { room, reentry: view.me.code, name: view.me.name, at: Date.now() };
      remember(inTab, seat);
      remember(onDevice, seat);
    }
    if (state.kind === 'refused') leave(state.code);
  };
  const unmount = mountPupil(root, link, {
    language,
    onLanguage: (next) => {
      language = next;
      writeLanguage(next);
    },
    words: keepIn(() => localStorage, `${NAME}/words/${room}`),
    drafts: keepIn(() => sessionStorage, `${NAME}/drafts/${room}`),
    onMissed: (card) => leaveMissed({ ...card, at: Date.now() }),
    onLeave: () => leave(null),
  });
  const stop = link.subscribe(look);
  look();
}

/** What the class says at its door. */
async function lookUp(room: string): Promise<AtDoor> {
  const { lookIn } = await import('./room/clients/live-class.ts');
  const answer = await lookIn(site, room);
  if (!answer) return { refused: 'silent' };
  return 'refused' in answer ? { refused: answer.refused as JoinRefusal } : answer;
}

start();
