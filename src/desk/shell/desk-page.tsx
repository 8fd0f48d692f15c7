/** The page of the desk: which draft lies on it, or the ways to one; the address says where one is. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { wordsIn } from '../../core/wording.ts';
import { givenOf, givenOfDrop } from '../../panels/shell/given.ts';
import type { GivenPack } from '../../panels/shell/packs-model.ts';
import type { DraftCard } from '../../saves/draft-shelf.ts';
import { deskShellWords } from '../../text/words/desk-shell.ts';
import { bring as bringToDesk } from '../draft/bring.ts';
import { copyOf } from '../draft/copy-of.ts';
import { beginDraft, type KeptOpen, openDraft, titleOf } from '../draft/desk-drafts.ts';
import { InTurn } from '../draft/in-turn.ts';
import { type Unread, Wizard } from '../wizard/wizard.tsx';
import { WIZARDS_LEVEL } from '../wizard/wizard-pack.ts';
import { DeskBar } from './desk-bar.tsx';
import { type Copyable, DeskContext, type DeskHost } from './desk-context.ts';
import { DeskButton } from './desk-controls.tsx';
import { addressOf, type DeskAddress, FIRST_PLACE, hashOf } from './place.ts';
import { StartPage } from './start-page.tsx';
import { Workbench } from './workbench.tsx';

export function DeskPage({ host }: { readonly host: DeskHost }) {
  const { language, drafts } = host;
  const words = deskShellWords(language);
  const [address, setAddress] = useState(() => addressOf(location.hash));
  const [list, setList] = useState<readonly DraftCard[] | null>(null);
  const [open, setOpen] = useState<KeptOpen | 'held-elsewhere' | null>(null);
  const [status, setStatus] = useState('');
  const scope = useMemo(() => ({ host, words, language }), [host, language]);
  const go = (next: DeskAddress) => {
    const hash = hashOf(next);
    if (hash !== location.hash) history.pushState(null, '', hash === '' ? location.pathname + location.search : hash);
    setAddress(next);
  };
  useEffect(() => {
    document.title = words.page;
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const follow = () => setAddress(addressOf(location.hash));
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, []);
  const wanted = address.at === 'draft' ? address.draft : null;
  const here = open === null || open === 'held-elsewhere' ? null : open;
  /** For what takes a while: where one is by then. */
  const now = useRef({ wanted, here });
  now.current = { wanted, here };
  const turns = useRef(new InTurn());
  const fetchDraft = async (id: string, takeOver: boolean) => {
    if (now.current.wanted !== id || now.current.here?.draft.id === id) return;
    const found = await openDraft(drafts, id, takeOver);
    if (now.current.wanted !== id) {
      if (found !== null && found !== 'held-elsewhere') await found.keeper.close();
    } else if (found === null) {
      setStatus(words.draft.gone);
      go({ at: 'start' });
    } else {
      setOpen(found);
      // Whoever comes next asks before this is drawn.
      if (found !== 'held-elsewhere') now.current = { ...now.current, here: found };
    }
  };
  useEffect(() => {
    if (here && here.draft.id !== wanted) void turns.current.do(() => here.keeper.close());
    if (wanted === null) {
      setOpen(null);
      void drafts.cards().then(setList);
    } else if (here?.draft.id !== wanted) {
      setOpen(null);
      void turns.current.do(() => fetchDraft(wanted, false));
    }
  }, [wanted]);
  const begin = async (content: Parameters<typeof beginDraft>[1], place = FIRST_PLACE, made: Unread | null = null) => {
    const before = await drafts.cards().catch(() => []);
    const begun = await beginDraft(drafts, content, language);
    const title = titleOf(begun.draft, language);
    void now.current.here?.keeper.close();
    setOpen({ ...begun, ...(made && { made }), hasTwin: title !== '' && before.some((card) => card.title === title) });
    setStatus('');
    go({ at: 'draft', draft: begun.draft.id, place, view: 'form' });
  };
  const copy = async (pack: Copyable) => {
    setStatus(words.start.opening);
    const files = await pack.load().catch(() => null);
    if (files) await begin({ files: copyOf(new Map(Object.entries(files)), Date.now().toString(36)) });
    else setStatus(words.start.unreadable(wordsIn(pack.title, language).text));
  };
  const bring = async (coming: readonly GivenPack[] | Promise<readonly GivenPack[]>) => {
    setStatus(words.start.opening);
    const [given] = await coming;
    if (!given) return setStatus('');
    const { name } = given;
    const brought = await bringToDesk(given).catch(() => null);
    if (brought?.kind === 'brought') return begin(brought);
    const [problem] = brought?.kind === 'refused' ? brought.problems : [];
    if (brought?.kind === 'too-many') setStatus(words.start.tooMany(name));
    else if (problem) setStatus(words.start.refused(name, language === 'ru' ? problem.ru : problem));
    else setStatus(words.start.unreadable(name));
  };
  const listAnew = () => void drafts.cards().then(setList);
  return (
    <DeskContext.Provider value={scope}>
      {address.at === 'draft' && here ? (
        <Workbench
          key={here.draft.id}
          open={here}
          place={address.place}
          view={address.view}
          onGo={(place, view) => go({ at: 'draft', draft: here.draft.id, place, view })}
          onClose={() => void turns.current.do(() => here.keeper.close()).then(() => go({ at: 'start' }))}
        />
      ) : (
        <div class="desk-room">
          <DeskBar />
          {address.at === 'wizard' && (
            <Wizard onMade={(files, unread) => void begin({ files }, WIZARDS_LEVEL, unread)} onLeave={() => go({ at: 'start' })} />
          )}
          {address.at === 'draft' && open === 'held-elsewhere' && (
            <main class="desk-start">
              <section class="desk-sheet">
                <p role="status">{words.draft.elsewhere}</p>
                <div class="cards-row">
                  <DeskButton id="take-over" look="primary" onClick={() => void turns.current.do(() => fetchDraft(address.draft, true))}>
                    {words.draft.takeOver}
                  </DeskButton>
                  <DeskButton id="close-draft" onClick={() => go({ at: 'start' })}>
                    {words.bench.back}
                  </DeskButton>
                </div>
              </section>
            </main>
          )}
          {address.at === 'start' && (
            <StartPage
              drafts={list}
              copyable={host.copyable}
              status={status}
              acts={{
                open: (id) => go({ at: 'draft', draft: id, place: FIRST_PLACE, view: 'form' }),
                remove: (id) => void drafts.remove(id).then(listAnew),
                wizard: () => go({ at: 'wizard' }),
                copy: (pack) => void copy(pack),
                bring: (files) => void bring(givenOf(files)),
                drop: (dropped) => void bring(givenOfDrop(dropped)),
              }}
            />
          )}
        </div>
      )}
    </DeskContext.Provider>
  );
}
