/** A page for tests: the pupil's page or the shared device, with a real host in the page that outlives reloads by its log. */
import '../../../src/panels/theme.css';
import '../../../src/panels/looks.css';
import '../../../src/room/clients/pupil/pupil.css';
import '../../../src/room/clients/pupil/own-faces.css';
import { loadPack } from '../../../src/main/packs.ts';
import { followHand } from '../../../src/panels/focus.ts';
import { typesetPage } from '../../../src/panels/typeset.ts';
import type { PupilLink } from '../../../src/room/clients/link.ts';
import { keepIn } from '../../../src/room/clients/pupil/keep.ts';
import { readLook } from '../../../src/room/clients/pupil/look.ts';
import { mountPupil } from '../../../src/room/clients/pupil/mount.tsx';
import { hostLink } from '../../../src/room/clients/shared-device/host-link.ts';
import { mountSharedDevice } from '../../../src/room/clients/shared-device/mount.tsx';
import { openHost } from '../../../src/room/host.ts';
import type { Plan } from '../../../src/room/rules/lesson.ts';
import type { Entry } from '../../../src/room/rules/message.ts';
import type { TestPage } from './page-type.ts';

const query = new URLSearchParams(location.search);
const LOG = 'test-log';
const log = JSON.parse(sessionStorage.getItem(LOG) ?? '[]') as Entry[];
const listeners = new Set<() => void>();
const pack = await loadPack(query.get('pack') ?? 'delisting-bill').then((arriving) => arriving.whole());
const host = openHost({
  pack,
  log: [...log],
  clock: () => Date.now(),
  keep: (entry) => {
    log.push(entry);
    sessionStorage.setItem(LOG, JSON.stringify(log));
  },
  onLook: () => queueMicrotask(() => listeners.forEach((listener) => void listener())),
});
const onLook = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
if (log.length === 0) {
  const plan = JSON.parse(query.get('plan') ?? '{}') as Partial<Plan>;
  const begin: Plan = {
    title: '7b',
    seed: 'seed-1',
    levels: ['newsroom'],
    naming: 'typed',
    deciders: 'class',
    ballot: 'open',
    quiz: [],
    hands: 0,
    ...plan,
  };
  host.hostSays({ kind: 'begin', plan: begin });
  for (let n = 1; n <= Number(query.get('pupils') ?? 3); n++)
    host.hostSays({ kind: 'join', pupil: `p${n}`, name: n === 1 ? 'Anna' : `Pupil ${n}X`, code: `K4M7P${n}` });
}

const [app, language] = [document.getElementById('app') as HTMLElement, query.get('language') ?? readLook()];
const page: TestPage = { host, missed: [], network: () => undefined, left: false };
typesetPage();
// Until a key is pressed, a heading that takes focus needs no frame.
document.documentElement.dataset.hand = 'pointer';
followHand(document.documentElement);
if (query.has('shared'))
  mountSharedDevice(app, host, {
    language,
    onLook,
    onLeave: () => {
      page.left = true;
    },
  });
else {
  const link = throughNetwork(hostLink(host, 'p1', language, onLook));
  mountPupil(app, link, {
    language,
    words: keepIn(() => localStorage, 'test-words'),
    drafts: keepIn(() => sessionStorage, 'test-drafts'),
    onMissed: (card) => page.missed.push(card),
    onLeave: () => {
      page.left = true;
    },
  });
}
globalThis.classPage = page;

/** The same link over a network that can go away: what is said waits, what is told stays as it was. */
function throughNetwork(link: PupilLink): PupilLink {
  let isThere = sessionStorage.getItem('test-away') === null;
  let view = link.view();
  let back: (() => void)[] = [];
  const told = new Set<() => void>();
  const tell = () => {
    if (isThere) view = link.view();
    told.forEach((listener) => void listener());
  };
  link.subscribe(tell);
  page.network = (next) => {
    isThere = next;
    if (next) sessionStorage.removeItem('test-away');
    else sessionStorage.setItem('test-away', '');
    const waiting = next ? back : [];
    if (next) back = [];
    for (const go of waiting) go();
    tell();
  };
  return {
    ...link,
    view: () => view,
    state: () => ({ kind: isThere ? 'on' : 'away' }),
    subscribe: (listener) => {
      told.add(listener);
      return () => told.delete(listener);
    },
    say: async (says) => {
      if (!isThere) await new Promise<void>((resolve) => back.push(resolve));
      return link.say(says);
    },
  };
}
