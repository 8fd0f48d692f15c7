/** The draft under work: contents at one side, the sheet in hand in the middle, what is wrong or the game itself at the other. */
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { kindOfFile } from '../../content/manuscript.ts';
import type { ReportedProblem } from '../../content/open-pack.ts';
import type { Witness } from '../../content/prove/witness.ts';
import type { PackFile } from '../../core/level.ts';
import type { DeskShellWords } from '../../text/words/desk-shell.ts';
import { CheckClient } from '../draft/check-client.ts';
import { type KeptOpen, keepDraft } from '../draft/desk-drafts.ts';
import { wayTo } from '../draft/find-roads.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { startCheckWorker } from '../draft/start-check-worker.ts';
import { ImportPanel } from '../questions/import-panel.tsx';
import { BenchBar } from './bench-bar.tsx';
import { type Addable, Contents } from './contents.tsx';
import { ContentsList } from './contents-list.ts';
import { useDesk } from './desk-context.ts';
import { newSheet } from './new-sheet.ts';
import { pathOfProblem } from './path-of-problem.ts';
import type { DeskPlace, DeskView } from './place.ts';
import { placeWords } from './place-words.ts';
import { PlayBeside, type Shown } from './play-beside.tsx';
import { countsOf } from './problem-groups.ts';
import { Problems } from './problems.tsx';
import { ReadyCard } from './ready-card.tsx';
import { Share } from './share.tsx';
import { type Aim, SheetInHand } from './sheet-in-hand.tsx';
import { useUndoKeys } from './undo-keys.ts';

type WorkbenchProps = {
  readonly open: KeptOpen;
  readonly place: DeskPlace;
  readonly view: DeskView;
  readonly onGo: (place: DeskPlace, view: DeskView) => void;
  readonly onClose: () => void;
};

const NOTHING_UNREAD = { questions: 0, rumours: 0 };

export function Workbench({ open, place, view, onGo, onClose }: WorkbenchProps) {
  const { words, language } = useDesk();
  const { draft, keeper } = open;
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [shown, setShown] = useState<Shown | null>(null);
  const [said, setSaid] = useState('');
  const [aim, setAim] = useState<Aim | null>(null);
  const [isImporting, setImporting] = useState(false);
  const [isReady, setReady] = useState(open.made !== undefined);
  const [unread, setUnread] = useState(open.made ?? NOTHING_UNREAD);
  const arrival = useRef(place.file);
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
  const isKnown = checks.version >= 0;
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
  const placeOf = (problem: ReportedProblem) => placeWords(draft, problem, language);
  // Both are long, and most keys change nothing in them.
  const list = useMemo(
    () => (
      <Problems problems={problems} isKnown={isKnown} placeOf={placeOf} onGo={goToProblem} onShow={(witness) => void showRoad(witness)} />
    ),
    [problems, isKnown, view, words],
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
          {((open.left ?? []).length > 0 || (open.guessed ?? []).length > 0) && (
            <p class="desk-lost" role="alert">
              {open.left && open.left.length > 0 && words.draft.left(open.left)}{' '}
              {open.guessed && open.guessed.length > 0 && words.draft.guessed(open.guessed)}
            </p>
          )}
          {isReady && open.made && place.file === arrival.current && place.path.length === 0 && (
            <ReadyCard
              unread={unread}
              onRead={() => {
                setUnread(NOTHING_UNREAD);
                const file = [...draft.files.keys()].find((one) => kindOfFile(one) === 'questions');
                if (file !== undefined) go({ file, path: [] }, 'form');
              }}
              draft={draft}
              client={client}
              onPlay={() => {
                const made = (draft.value(arrival.current) as { readonly id?: unknown } | undefined)?.id;
                if (typeof made === 'string') void play(made, null);
              }}
              onChange={() => {
                setReady(false);
                document.querySelector<HTMLElement>('.form-title')?.focus();
              }}
            />
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
            <SheetInHand
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
            {said || (draft.version > 0 ? '' : open.isReopened ? words.bench.undoAnew : open.hasTwin ? words.bench.twin : '')}
          </p>
          {shown ? (
            <PlayBeside shown={shown} isOld={shown.version !== draft.version} onClose={() => setShown(null)}>
              <details class="desk-play-problems">
                <summary data-desk="problems-beside">
                  {words.bench.side.problems}: {isKnown ? countOf(problems, words) : words.checks.reading}
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

function countOf(problems: readonly ReportedProblem[], { contents, checks }: DeskShellWords): string {
  const { errors, unfinished, warnings } = countsOf(problems);
  return problems.length === 0 ? checks.none : contents.problems(errors, unfinished, warnings);
}

function addSheet(draft: OpenDraft, kind: Addable, id: string): void {
  draft.change({ label: id, changes: newSheet(draft, kind, id) });
}
