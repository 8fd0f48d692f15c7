/** Creates the pupil's page: finds the class by its code, comes in, and shows the lesson over the live link. */
import { render } from 'preact';
import './panels/theme.css';
import './panels/looks.css';
import './room/clients/pupil/pupil.css';
import { followHand } from './panels/focus.ts';
import { typesetPage } from './panels/typeset.ts';
import type { PupilLink } from './room/clients/link.ts';
import type { AtDoor } from './room/clients/pupil/join/door.ts';
import { JoinPage, type JoinPageProps } from './room/clients/pupil/join/join-page.tsx';
import { plainCode, remember, rememberedIn } from './room/clients/pupil/join/remembered.ts';
import { keepIn } from './room/clients/pupil/keep.ts';
import { readLook, writeLanguage } from './room/clients/pupil/look.ts';
import { mountPupil } from './room/clients/pupil/mount.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('The page has no place for the class');
const root = app;

const NAME = 'third-reading/class';
const inTab = keepIn(() => sessionStorage, NAME);
const onDevice = keepIn(() => localStorage, NAME);
const base = new URL('.', location.href).href;

typesetPage();
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
        open={async ({ room, ...as }) => {
          const { openPupilLink } = await import('./room/clients/live-link.ts');
          return openPupilLink({ base, code: room, language, ...as });
        }}
        onIn={comeIn}
      />,
      root,
    );
  };
  draw();
}

function comeIn(link: PupilLink, room: string): void {
  render(null, root);
  const address = new URL(location.href);
  address.searchParams.set('c', room);
  history.replaceState(null, '', address);
  const leave = (flaw: JoinPageProps['flaw']) => {
    stop();
    unmount();
    link.close();
    inTab.write(null);
    onDevice.write(null);
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
    onMissed: ({ pack, question }) => {
      void import('./room/clients/pupil/review-deck.ts').then(({ putMissed }) => putMissed(pack, question, language));
    },
    onLeave: () => leave(null),
  });
  const stop = link.subscribe(look);
  look();
}

/** What the class says at its door; where nobody answers for classes, there is none with this code. */
async function lookUp(room: string): Promise<AtDoor> {
  const answer = await fetch(new URL('classes/door', base), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ protocol: 1, room }),
  });
  if (answer.status === 404 || answer.status === 405) return { refused: 'room/unknown' };
  return (await answer.json()) as AtDoor;
}

start();
