/** The draft under work: contents at one side, the sheet in hand in the middle, what is wrong or the game itself at the other. */
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { kindOfFile } from '../../content/manuscript.ts';
import type { ReportedProblem } from '../../content/open-pack.ts';
import type { Witness } from '../../content/prove/witness.ts';
import { readYaml } from '../../content/yaml-file.ts';
import type { PackFile } from '../../core/level.ts';
import type { DeskShellWords } from '../../text/words/desk-shell.ts';
import { CheckClient } from '../draft/check-client.ts';
import { type KeptOpen, keepDraft } from '../draft/desk-drafts.ts';
import { wayTo } from '../draft/find-roads.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { startCheckWorker } from '../draft/start-check-worker.ts';
import { SheetForm } from '../forms/sheet-form.tsx';
import { useFormScope } from '../forms/use-form-scope.ts';
import { BeatMap } from '../map/beat-map.tsx';
import { useRoads } from '../map/use-roads.ts';
import { ImportPanel } from '../questions/import-panel.tsx';
import { type Sought, TextView } from '../text/text-view.tsx';
import { BenchBar } from './bench-bar.tsx';
import { type Addable, Contents } from './contents.tsx';
import { ContentsList } from './contents-list.ts';
import { useDesk } from './desk-context.ts';
import { DeskButton } from './desk-controls.tsx';
import { mayGo, newSheet, withoutFile } from './new-sheet.ts';
import { fieldsOfProblem, pathOfProblem } from './path-of-problem.ts';
import { type DeskPlace, type DeskView, FIRST_PLACE } from './place.ts';
import { PlayBeside, type Shown } from './play-beside.tsx';
import { Problems } from './problems.tsx';
import { RemoveFile } from './remove-file.tsx';
import { Share } from './share.tsx';
import { showField } from './show-field.ts';

type WorkbenchProps = {
  readonly open: KeptOpen;
  readonly place: DeskPlace;
  readonly view: DeskView;
  readonly onGo: (place: DeskPlace, view: DeskView) => void;
  readonly onClose: () => void;
};

export function Workbench({ open, place, view, onGo, onClose }: WorkbenchProps) {
  const { words, language } = useDesk();
  const { draft, keeper } = open;
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [shown, setShown] = useState<Shown | null>(null);
  const [said, setSaid] = useState('');
  /** The problem that is gone to; another turn each time. */
  const [aim, setAim] = useState<Aim | null>(null);
  const [isImporting, setImporting] = useState(false);
  const aims = useRef(0);
  const spoken = useRef(language);
  spoken.current = language;
  const client = useMemo(() => new CheckClient(draft, startCheckWorker), [draft]);
  const { checks } = draft;
  useEffect(() => {
    const told = [
      draft.subscribe(() => redraw(undefined)),
      draft.subscribeChecks(() => redraw(undefined)),
      keeper.onState(() => redraw(undefined)),
      keepDraft(open, () => spoken.current),
    ];
    return () => {
      for (const end of told) end();
      client.close();
    };
  }, [draft]);
  useUndoKeys(draft);
  // What was said of the draft as it was isn't true of the one that is there.
  useEffect(() => setSaid(''), [draft.version]);
  useEffect(() => {
    if (checks.isSound) setSaid('');
  }, [checks.isSound]);
  const { problems } = checks;
  const go = (next: DeskPlace, how: DeskView = view) => {
    draft.endBurst();
    setImporting(false);
    setAim(null);
    onGo(next, how);
  };
  const show = (pack: PackFile, at: Witness, again: () => void) => {
    const { packVersion } = draft.checks;
    setShown((before) => ({ pack, place: at, turn: (before?.turn ?? 0) + 1, version: packVersion, again }));
  };
  const play = async (level: string, beat: string | null) => {
    setSaid(words.bench.seeking);
    const pack = await client.fetchPack();
    if (!pack) {
      setSaid(words.bench.cantPlay);
      return;
    }
    const at = await wayTo(pack, level, beat).catch(() => null);
    setSaid(at === null ? words.bench.noRoad : '');
    if (at) show(pack, at, () => void play(level, beat));
  };
  const showRoad = async (witness: Witness) => {
    const pack = await client.fetchPack();
    // What the road was is another one in another draft: there it begins anew.
    if (pack) show(pack, witness, () => void play(witness.level, null));
  };
  const goToProblem = (problem: ReportedProblem) => {
    const isReadable = draft.value(problem.file) !== undefined;
    go({ file: problem.file, path: isReadable ? pathOfProblem(problem) : [] }, isReadable && view !== 'text' ? 'form' : 'text');
    aims.current += 1;
    setAim({ problem, turn: aims.current });
  };
  // Both are long, and most keys change nothing in them.
  const list = useMemo(
    () => <Problems problems={problems} onGo={goToProblem} onShow={(witness) => void showRoad(witness)} />,
    [problems, view, words],
  );
  const contents = useRef(new ContentsList());
  const listed = contents.current.of(draft);
  const level = kindOfFile(place.file) === 'level' ? draft.value(place.file) : undefined;
  const table = useMemo(
    () => (
      <Contents
        list={listed}
        level={level}
        problems={problems}
        place={place}
        onGo={(to) => go(to, kindOfFile(to.file) === 'level' || view !== 'map' ? view : 'form')}
        onAdd={(kind, id) => {
          addSheet(draft, kind, id);
          go({ file: `${kind}/${id}.yaml`, path: [] }, 'form');
        }}
      />
    ),
    [listed, level, problems, place, view],
  );
  return (
    <div class="desk-room">
      <BenchBar draft={draft} client={client} keeping={keeper.state} onClose={onClose} />
      <div class="desk-bench">
        {table}
        <main class="desk-main">
          {open.lost.length > 0 && (
            <p class="desk-lost" role="alert">
              {words.draft.lost(open.lost)}
            </p>
          )}
          {isImporting ? (
            <ImportPanel
              draft={draft}
              onDone={(file) => {
                setImporting(false);
                go({ file, path: [] }, 'form');
              }}
              onClose={() => setImporting(false)}
            />
          ) : (
            <MainView
              draft={draft}
              client={client}
              place={place}
              view={view}
              aim={aim}
              onGo={go}
              onPlay={(level, beat) => void play(level, beat)}
            />
          )}
        </main>
        <aside class="desk-side">
          <p role="status" class="desk-said">
            {said || (open.isReopened && draft.version === 0 ? words.bench.undoAnew : '')}
          </p>
          {shown ? (
            <PlayBeside shown={shown} isOld={shown.version !== draft.version} onClose={() => setShown(null)}>
              <details class="desk-play-problems">
                <summary data-desk="problems-beside">
                  {words.bench.side.problems}: {countOf(problems, words)}
                </summary>
                {list}
              </details>
            </PlayBeside>
          ) : (
            <>
              <Share draft={draft} client={client} onImport={() => setImporting(true)} />
              <h2>{words.bench.side.problems}</h2>
              {list}
            </>
          )}
        </aside>
      </div>
    </div>
  );
}

type Aim = { readonly problem: ReportedProblem; readonly turn: number };

type MainViewProps = {
  readonly draft: OpenDraft;
  readonly client: CheckClient;
  readonly place: DeskPlace;
  readonly view: DeskView;
  readonly aim: Aim | null;
  readonly onGo: (place: DeskPlace, view?: DeskView) => void;
  readonly onPlay: (level: string, beat: string | null) => void;
};

function MainView({ draft, client, place, view, aim, onGo, onPlay }: MainViewProps) {
  const { words, language } = useDesk();
  const scope = useFormScope({
    draft,
    file: place.file,
    language,
    problems: draft.checks.problems,
    onGo: (path) => onGo({ file: place.file, path }),
  });
  const box = useRef<HTMLDivElement>(null);
  const isLevel = kindOfFile(place.file) === 'level';
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('.form-title')?.focus({ preventScroll: true });
    // The head of the form is what was asked for, wherever the page stood.
    scrollTo({ top: 0 });
  }, [place.file, place.path.join('/')]);
  // After that, so that the field has the last word.
  useEffect(() => {
    if (aim && box.current) showField(box.current, fieldsOfProblem(aim.problem));
  }, [aim?.turn]);
  const sought = useMemo((): Sought | null => {
    if (view !== 'text') return null;
    if (aim) return { line: aim.problem.line, key: `problem ${aim.turn}`, isAsked: true };
    if (place.path.length === 0) return null;
    const { line } = readYaml(place.file, draft.files.get(place.file) ?? '').placeOf(place.path);
    return { line, key: `${place.file} ${place.path.join('/')}`, isAsked: false };
  }, [view, aim?.turn, place.file, place.path.join('/')]);
  const level = isLevel
    ? (draft.value(place.file) as { readonly id?: unknown; readonly beats?: readonly { readonly id?: unknown }[] } | undefined)
    : undefined;
  const roads = useRoads(client, draft.checks, view === 'map' && typeof level?.id === 'string' ? level.id : null);
  const beat = place.path[0] === 'beats' ? level?.beats?.[Number(place.path[1])]?.id : undefined;
  return (
    <div ref={box}>
      <fieldset class="desk-views">
        <legend class="unseen">{words.bench.viewsName}</legend>
        {(isLevel ? (['form', 'map', 'text'] as const) : (['form', 'text'] as const)).map((one) => (
          <DeskButton key={one} id={`view-${one}`} look="link" pressed={view === one} onClick={() => onGo(place, one)}>
            {words.bench.views[one]}
          </DeskButton>
        ))}
        {typeof level?.id === 'string' && (
          <span class="desk-plays">
            <DeskButton id="play-level" onClick={() => onPlay(String(level.id), null)}>
              {`${words.bench.play} ${words.bench.playLevel}`}
            </DeskButton>
            {typeof beat === 'string' && (
              <DeskButton
                id="play-beat"
                label={`${words.bench.playHere}: ${words.bench.playNamed(beat)}`}
                onClick={() => onPlay(String(level.id), beat)}
              >
                {words.bench.playHere}
              </DeskButton>
            )}
          </span>
        )}
      </fieldset>
      {view === 'text' && <TextView draft={draft} file={place.file} language={language} problems={scope.problems} sought={sought} />}
      {view === 'map' && isLevel && (
        <BeatMap
          level={draft.value(place.file)}
          language={language}
          problems={scope.problems}
          {...roads}
          selected={place.path[0] === 'beats' ? Number(place.path[1]) : null}
          onSelect={(position) => onGo({ file: place.file, path: ['beats', position] }, 'form')}
        />
      )}
      {(view === 'form' || (view === 'map' && !isLevel)) && (
        <SheetForm key={`${place.file}/${place.path.join('/')}`} scope={scope} path={place.path} />
      )}
      {view === 'form' && place.path.length === 0 && mayGo(place.file) && (
        <RemoveFile
          file={place.file}
          // A level goes with its place on the list of levels.
          citers={() => (isLevel ? [] : scope.citers([]))}
          onRemove={() => {
            draft.change({ label: place.file, changes: withoutFile(draft, place.file) });
            onGo(FIRST_PLACE, 'form');
          }}
        />
      )}
    </div>
  );
}

function countOf(problems: readonly ReportedProblem[], { contents, checks }: DeskShellWords): string {
  const errors = problems.filter((p) => p.severity === 'error').length;
  return problems.length === 0 ? checks.none : contents.problems(errors, problems.length - errors);
}

function addSheet(draft: OpenDraft, kind: Addable, id: string): void {
  draft.change({ label: id, changes: newSheet(draft, kind, id) });
}

/** Undo and redo by the keys that everybody knows; a field's own typing is part of the draft, so they are the draft's everywhere. */
function useUndoKeys(draft: OpenDraft): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const key = event.code;
      const isRedo = key === 'KeyY' || (key === 'KeyZ' && event.shiftKey);
      if (key !== 'KeyZ' && !isRedo) return;
      event.preventDefault();
      if (isRedo) draft.redo();
      else draft.undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [draft]);
}
