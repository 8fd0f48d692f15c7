/** The teacher's page: a new lesson is planned, a kept one goes on, and the one that runs has the page to itself. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Pack, PackFile } from '../../../core/level.ts';
import type { Wording } from '../../../core/wording.ts';
import { Icon } from '../../../panels/shell/icons.tsx';
import type { KeptLesson, LessonMode, LessonShelf } from '../../../saves/lesson-shelf.ts';
import { LANGUAGES } from '../../../text/languages.ts';
import { classApartWords } from '../../../text/words/class-apart.ts';
import { classConsoleWords } from '../../../text/words/class-console.ts';
import { lessonsCode } from '../../pace/lessons-code.ts';
import { storeHere } from '../../pace/opened.ts';
import type { LocalLesson } from '../local-link.ts';
import { AloneCard } from './alone-card.tsx';
import { ApartPlace, type Mount } from './apart-place.tsx';
import { AsideCard } from './aside-card.tsx';
import type { Brought } from './brought.ts';
import { Button } from './buttons.tsx';
import { KeptLessons } from './kept-lessons.tsx';
import { beginLesson, fileOf, type OpenLesson, openFromFile, openKept, removeLesson, wallUrlOf } from './lessons.ts';
import { collectMount, paceMount, reportMount, sharedMount } from './mounts.ts';
import { PlanForm } from './plan-form.tsx';
import { RunConsole } from './run-console.tsx';
import { SharedPlace } from './shared-place.tsx';

export type ClassPack = {
  readonly id: string;
  readonly title: Wording;
  /** It was opened on this device; a server has to be given it whole. */
  readonly isOwn: boolean;
  readonly load: () => Promise<Pack>;
  readonly file: () => Promise<PackFile | null>;
};

export type ClassHost = {
  readonly language: string;
  readonly setLanguage: (language: string) => void;
  readonly shelf: LessonShelf;
  readonly packs: readonly ClassPack[];
  readonly modes: readonly LessonMode[];
  readonly offer: (blob: Blob, name: string) => void;
};

export function ClassPage({ host }: { readonly host: ClassHost }) {
  const { language, shelf } = host;
  const words = classConsoleWords(language);
  const [lessons, setLessons] = useState<readonly KeptLesson[]>([]);
  const [open, setOpen] = useState<OpenLesson | null>(null);
  const [status, setStatus] = useState('');
  const [held, setHeld] = useState<KeptLesson | null>(null);
  const [isKept, setKept] = useState(true);
  const [apart, setApart] = useState<Apart | null>(null);
  const [hasResults, setHasResults] = useState(false);
  const brought = useRef<Promise<Brought> | null>(null);
  const broughtTo = (pack: Pack) => {
    brought.current ??= import('./brought.ts').then(({ Brought }) => Brought.open(shelf, open?.kept.id ?? null, pack));
    return brought.current;
  };
  const apartWords = classApartWords(language);
  const heading = useRef<HTMLHeadingElement>(null);
  const reread = () => shelf.all().then(setLessons, () => undefined);
  useEffect(() => {
    document.title = words.page;
  }, [words]);
  useEffect(() => {
    const id = lessonInAddress();
    // A page that is loaded again goes on where it was.
    void shelf.all().then(async (all) => {
      setLessons(all);
      const running = all.find((lesson) => lesson.id === id);
      if (running) await goOn(running);
    });
  }, []);
  useLayoutEffect(() => {
    if (!open) heading.current?.focus({ preventScroll: true });
  }, [open === null]);

  const show = (opened: OpenLesson) => {
    brought.current = null;
    setStatus('');
    setHeld(null);
    setKept(true);
    opened.local?.onKept(setKept);
    setAddress(opened.kept.id);
    setOpen(opened);
    scrollTo(0, 0);
  };
  const goOn = async (lesson: KeptLesson, takeOver = false) => {
    setStatus(words.start.opening);
    const opened = await openKept(host, lesson, takeOver);
    if (opened.kind === 'opened') return show(opened.lesson);
    setHeld(opened.kind === 'held' ? lesson : null);
    setStatus(
      opened.kind === 'held'
        ? words.start.held
        : opened.kind === 'no-pack'
          ? words.start.noPack(lesson.pack)
          : opened.kind === 'other-rules'
            ? words.start.otherRules
            : words.start.badFile,
    );
  };
  const leave = () => {
    open?.link.close();
    setAddress(null);
    setOpen(null);
    setApart(null);
    brought.current = null;
    void reread();
  };
  const remove = async () => {
    await (await brought.current)?.remove();
    const isGone = !open || (await removeLesson(host, open.kept));
    leave();
    if (!isGone) setStatus(words.start.notRemoved);
  };
  const name = open?.kept.title ?? words.name;
  const bar = (
    <header class="page-bar">
      <a class="page-bar-button" href="./index.html" data-class="to-game" aria-label={`${name}: ${words.toGame}`} title={words.toGame}>
        <Icon name="folder" />
        <span class="page-bar-name">{name}</span>
      </a>
      {LANGUAGES.filter((l) => l.code !== language).map((other) => (
        <Button
          key={other.code}
          id="language"
          look="bar"
          label={`${other.short}: ${words.language}`}
          onClick={() => host.setLanguage(other.code)}
        >
          {other.short}
        </Button>
      ))}
    </header>
  );
  const mount = useMemo((): Mount | null => {
    if (apart?.kind === 'report')
      return reportMount({ pack: apart.pack, open, brought: () => broughtTo(apart.pack), language, offer: host.offer, onDelete: remove });
    if (apart?.kind === 'collect')
      return collectMount(
        apart.pack,
        language,
        () => broughtTo(apart.pack),
        (n) => setHasResults(n > 0),
      );
    if (apart?.kind === 'pace') return paceMount(apart.pack, language, apart.code);
    if (apart?.kind === 'shared') return sharedMount(apart.local, language, host.setLanguage, () => setApart(null));
    return null;
  }, [apart, language]);
  if (apart && mount)
    return (
      <div class="class-room-page">
        {apart.kind !== 'shared' && bar}
        <main class={apart.kind === 'shared' ? undefined : 'class-apart'}>
          <ApartPlace
            mount={mount}
            words={apartWords}
            back={open ? apartWords.back : apartWords.backToStart}
            isOwn={apart.kind === 'shared'}
            onBack={() => setApart(null)}
          />
          {apart.kind === 'collect' && (
            <Button
              id="report"
              look={hasResults ? 'primary' : 'card'}
              isOff={!hasResults && !open}
              onClick={() => setApart({ kind: 'report', pack: apart.pack })}
            >
              {apartWords.report}
            </Button>
          )}
        </main>
      </div>
    );
  if (open)
    return (
      <div class="class-room-page">
        {bar}
        <RunConsole
          key={open.kept.id}
          link={open.link}
          pack={open.pack}
          mode={open.kept.mode}
          words={words}
          language={language}
          wallUrl={wallUrlOf(open.kept, language)}
          isKept={isKept}
          shared={
            open.local && open.kept.mode === 'shared' ? (
              <SharedPlace
                lesson={open.local}
                words={words}
                apart={apartWords}
                onHand={() => open.local && setApart({ kind: 'shared', local: open.local })}
              />
            ) : null
          }
          aside={
            <AsideCard
              words={apartWords}
              onReport={() => setApart({ kind: 'report', pack: open.pack })}
              onCollect={() => setApart({ kind: 'collect', pack: open.pack })}
            />
          }
          onSave={async () => host.offer(await fileOf(open), `${open.kept.title}.lesson.json`)}
          onRemove={() => void remove()}
          onBack={leave}
          onTakeBack={() => void goOn(open.kept, true)}
        />
      </div>
    );
  const cameWith = new URLSearchParams(location.search).get('pack');
  return (
    <div class="class-room-page">
      {bar}
      <main class="class-start">
        <header class="class-start-head">
          <h1 ref={heading} tabIndex={-1}>
            {words.start.title}
          </h1>
          <p>{words.start.intro}</p>
        </header>
        <p role="status" class="class-status">
          {status !== '' && `${status} `}
          {held && (
            <button type="button" class="link-button" data-class="take-over" onClick={() => void goOn(held, true)}>
              {words.start.takeOver}
            </button>
          )}
        </p>
        <PlanForm
          packs={host.packs}
          first={cameWith}
          words={words}
          language={language}
          modes={host.modes}
          status=""
          onBegin={async (pack, opened, draft) => {
            setStatus(words.start.opening);
            const begun = await beginLesson(host, pack, opened, draft);
            if (begun) show(begun);
            else setStatus(words.plan.noServer);
          }}
        />
        <AloneCard
          packs={host.packs}
          first={cameWith}
          words={apartWords}
          language={language}
          onPace={async (own) => {
            const pack = await own.load();
            setApart({ kind: 'pace', pack, code: lessonsCode(pack.shared.pack, storeHere(), Math.random) });
          }}
          onCollect={async (own) => {
            const pack = await own.load();
            brought.current = null;
            setApart({ kind: 'collect', pack });
          }}
        />
        <KeptLessons
          lessons={lessons}
          words={words}
          language={language}
          onOpen={(lesson) => void goOn(lesson)}
          onRemove={async (lesson) => {
            setStatus((await removeLesson(host, lesson)) ? '' : words.start.notRemoved);
            await reread();
          }}
          onFile={async (file) => {
            const read = await openFromFile(host, file);
            if (read.kind === 'lesson') await goOn(read.lesson);
            else if (read.kind === 'broken') setStatus(words.start.brokenFile(read.at));
            else setStatus(read.kind === 'held' ? words.start.held : words.start.badFile);
          }}
        />
      </main>
    </div>
  );
}

/** What has the page to itself. */
type Apart =
  | { readonly kind: 'report' | 'collect'; readonly pack: Pack }
  | { readonly kind: 'pace'; readonly pack: Pack; readonly code: string }
  | { readonly kind: 'shared'; readonly local: LocalLesson };

function lessonInAddress(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('lesson');
}

function setAddress(lesson: string | null): void {
  history.replaceState(null, '', lesson === null ? location.pathname + location.search : `#lesson=${encodeURIComponent(lesson)}`);
}
