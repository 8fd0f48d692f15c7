/** The title page: the picture, the name, and the way in. It needs neither pack nor canvas. */
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { LANGUAGES } from '../../text/words.ts';
import { LateProgress } from '../late-progress.tsx';
import { CardButton, LinkButton } from './controls.tsx';
import { Notices } from './notices.tsx';
import { PackWords } from './pack-words.tsx';
import { useShell } from './shell-context.ts';
import { takeDrop } from './take-drop.ts';
import { type Dropped, useDrop } from './use-drop.ts';
import { whereWords } from './where.ts';

/** Baked pictures by name; the page does without while there are none. */
const PICTURES = import.meta.glob<string>('/assets/art/baked/title-*.webp', { query: '?url', eager: true, import: 'default' });

/** A sheet on its way is one thing. */
const A_SHEET = { done: 0, of: 1 };

/** @param takesFocus the player comes back from play, and focus needs a place */
export function TitlePage({ takesFocus }: { readonly takesFocus: boolean }) {
  const { words, model, isWaiting } = useShell();
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) name.current?.focus();
  }, []);
  useReturn(model.where !== null);
  return (
    <div class="title-page" data-screen="title">
      <Picture />
      <Languages />
      <main class="title-main" aria-labelledby="title-name">
        <div class="title-sheet">
          <p class="title-tab" aria-hidden="true">
            {words.title.tab}
          </p>
          <h1 id="title-name" class="title-name" ref={name} tabIndex={-1}>
            {words.name[0]} <span>{words.name[1]}</span>
          </h1>
          <p class="title-line">
            <span class="title-kind">{words.title.kind}</span> {words.tagline}
          </p>
          <PackOnDesk />
        </div>
        <Menu />
        <SmallPrint />
        <Notices />
        <div class="title-wait">
          <p class="title-state" role="status">
            {isWaiting ? words.title.opening : ''}
          </p>
          <LateProgress coming={model.coming ?? (isWaiting ? A_SHEET : null)} says={words.title.opening} isSaidBeside />
        </div>
      </main>
      <footer class="title-foot">
        <p class="title-fiction">{words.fiction}</p>
      </footer>
      <DropTarget />
    </div>
  );
}

/** Whoever loads the page again in the middle of a level goes on with one press of a key, unless they have gone elsewhere already. */
function useReturn(canContinue: boolean): void {
  useEffect(() => {
    const [entry] = performance.getEntriesByType('navigation');
    const isReload = entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
    if (!canContinue || !isReload || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('[data-program="continue"]')?.focus({ preventScroll: true });
  }, [canContinue]);
}

/** Said only when it is another than the first one. */
function PackOnDesk() {
  const { words, model } = useShell();
  const item = model.packs.isOther ? model.packs.items.find((i) => i.id === model.packs.chosen) : undefined;
  if (!item) return null;
  return (
    <p class="title-pack">
      {words.title.packHere}: <PackWords of={item.title} languages={item.languages} />
    </p>
  );
}

/** The whole page takes a pack that is dropped on it. */
function DropTarget() {
  const { words, acts, open } = useShell();
  const isOver = useDrop(
    useCallback((dropped: readonly Dropped[]) => {
      void takeDrop(dropped).then(acts.packs.open);
      open('packs');
    }, []),
  );
  if (!isOver) return null;
  return (
    <div class="title-drop" aria-hidden="true">
      <p>
        <b class="title-drop-says">{words.title.drop}</b> {words.title.dropHint}
      </p>
    </div>
  );
}

function Picture() {
  const wide = PICTURES['/assets/art/baked/title-wide.webp'];
  const tall = PICTURES['/assets/art/baked/title-tall.webp'];
  return (
    <picture class={wide || tall ? 'title-picture' : 'title-picture title-bare'}>
      {tall && <source media="(max-aspect-ratio: 1/1)" srcset={tall} width="780" height="900" />}
      {wide && <img src={wide} alt="" width="1366" height="768" decoding="async" fetchpriority="low" />}
    </picture>
  );
}

function Languages() {
  const { words, model, acts, language } = useShell();
  return (
    <fieldset class="title-languages">
      <legend class="unseen">{words.title.language}</legend>
      {LANGUAGES.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          data-program="language"
          data-value={code}
          aria-pressed={language === code ? 'true' : 'false'}
          onClick={() => model.settings.language !== code && acts.set({ language: code })}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

function Menu() {
  const { words, model, acts, open } = useShell();
  const note = whereWords(model);
  return (
    <nav class="title-menu cards" aria-label={words.title.menu}>
      {model.where ? (
        <CardButton id="continue" primary disabled={model.isBusy} note={note} onClick={acts.resume}>
          {words.title.continue}
        </CardButton>
      ) : (
        <CardButton id="begin" primary disabled={model.isBusy} note={words.title.beginNote} onClick={acts.begin}>
          {words.title.begin}
        </CardButton>
      )}
      {model.due > 0 && (
        <CardButton id="review" disabled={model.isBusy} note={words.title.reviewNote} onClick={acts.review}>
          {words.title.review(model.due)}
        </CardButton>
      )}
      <CardButton id="road" note={words.title.roadNote} onClick={() => open('road')}>
        {words.title.road}
      </CardButton>
      <CardButton id="help" note={words.title.whatNote} onClick={() => open('help')}>
        {words.title.what}
      </CardButton>
    </nav>
  );
}

function SmallPrint() {
  const { words, model, open } = useShell();
  const name = model.profiles.find((p) => p.id === model.profile)?.name;
  return (
    <p class="title-small">
      <LinkButton id="settings" onClick={() => open('settings')}>
        {words.title.settings}
      </LinkButton>
      <LinkButton id="profiles" onClick={() => open('profiles')}>
        {name ? words.title.clerk(name) : words.title.who}
      </LinkButton>
      <LinkButton id="packs" onClick={() => open('packs')}>
        {words.title.packs}
      </LinkButton>
      {/* On a memory stick there is no page for it. */}
      {globalThis.location?.protocol !== 'file:' && (
        <a class="link-button" href="./class.html" data-program="teach">
          {words.title.teach}
        </a>
      )}
      <LinkButton id="credits" onClick={() => open('credits')}>
        {words.title.credits}
      </LinkButton>
    </p>
  );
}
