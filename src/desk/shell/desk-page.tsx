/** The page of the desk: which draft lies on it, or the ways to one; the address says where one is. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { deskShellWords } from '../../text/words/desk-shell.ts';
import { bringFiles } from '../draft/bring-files.ts';
import type { DraftCard, KeptDrafts } from '../draft/kept-drafts.ts';
import { OpenDraft } from '../draft/open-draft.ts';
import { isWording } from '../forms/draft-index.ts';
import { Wizard } from '../wizard/wizard.tsx';
import { DeskBar } from './desk-bar.tsx';
import { type Copyable, DeskContext, type DeskHost } from './desk-context.ts';
import { addressOf, type DeskAddress, FIRST_PLACE, hashOf } from './place.ts';
import { StartPage } from './start-page.tsx';
import { Workbench } from './workbench.tsx';

export function DeskPage({ host, drafts }: { readonly host: DeskHost; readonly drafts: KeptDrafts }) {
  const { language } = host;
  const words = deskShellWords(language);
  const [address, setAddress] = useState(() => addressOf(location.hash));
  const [list, setList] = useState<readonly DraftCard[] | null>(null);
  const [draft, setDraft] = useState<OpenDraft | null>(null);
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
  useEffect(() => {
    if (wanted === null) {
      setDraft(null);
      void drafts.list().then(setList);
    } else if (draft?.id !== wanted) {
      setDraft(null);
      void drafts.read(wanted).then((files) => {
        if (files) setDraft(new OpenDraft(wanted, { files }));
        else {
          setStatus(words.draft.gone);
          go({ at: 'start' });
        }
      });
    }
  }, [wanted]);
  const begin = async (files: ReadonlyMap<string, string>) => {
    const id = `d${Date.now().toString(36)}`;
    const fresh = new OpenDraft(id, { files });
    const { title } = (fresh.value('pack.yaml') ?? {}) as { readonly title?: unknown };
    await drafts.keep({ id, title: isWording(title) ? title : null, changed: Date.now() }, files);
    setDraft(fresh);
    setStatus('');
    go({ at: 'draft', draft: id, place: FIRST_PLACE, view: 'form' });
  };
  const copy = async (pack: Copyable) => {
    setStatus(words.start.opening);
    await begin(new Map(Object.entries(await pack.load())));
  };
  const bring = async (files: readonly File[]) => {
    setStatus(words.start.opening);
    const texts = await bringFiles(files).catch(() => null);
    if (texts) await begin(texts);
    else setStatus(words.start.unreadable(files[0]?.webkitRelativePath.split('/')[0] || files[0]?.name || ''));
  };
  return (
    <DeskContext.Provider value={scope}>
      {address.at === 'draft' && draft ? (
        <Workbench
          key={draft.id}
          draft={draft}
          drafts={drafts}
          place={address.place}
          view={address.view}
          onGo={(place, view) => go({ at: 'draft', draft: draft.id, place, view })}
          onClose={() => go({ at: 'start' })}
        />
      ) : (
        <div class="desk-room">
          <DeskBar />
          {address.at === 'wizard' ? (
            <Wizard onMade={(files) => void begin(files)} onLeave={() => go({ at: 'start' })} />
          ) : (
            <StartPage
              drafts={list}
              copyable={host.shipped}
              status={status}
              acts={{
                open: (id) => go({ at: 'draft', draft: id, place: FIRST_PLACE, view: 'form' }),
                remove: (id) => void drafts.remove(id).then(() => drafts.list().then(setList)),
                wizard: () => go({ at: 'wizard' }),
                copy: (pack) => void copy(pack),
                bring: (files) => void bring(files),
              }}
            />
          )}
        </div>
      )}
    </DeskContext.Provider>
  );
}
