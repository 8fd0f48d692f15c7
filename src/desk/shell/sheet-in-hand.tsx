/** The sheet in hand, as a form, on the map of its level, or as text. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { kindOfFile } from '../../content/manuscript.ts';
import type { ReportedProblem } from '../../content/open-pack.ts';
import { readYaml } from '../../content/yaml-file.ts';
import type { CheckClient } from '../draft/check-client.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { SheetForm } from '../forms/sheet-form.tsx';
import { useFormScope } from '../forms/use-form-scope.ts';
import { BeatMap } from '../map/beat-map.tsx';
import { useRoads } from '../map/use-roads.ts';
import { type Sought, TextView } from '../text/text-view.tsx';
import { useDesk } from './desk-context.ts';
import { DeskButton } from './desk-controls.tsx';
import { mayGo, withoutFile } from './new-sheet.ts';
import { fieldsOfProblem } from './path-of-problem.ts';
import { type DeskPlace, type DeskView, FIRST_PLACE } from './place.ts';
import { RemoveFile } from './remove-file.tsx';
import { showField } from './show-field.ts';

/** The problem that is gone to; another turn each time. */
export type Aim = { readonly problem: ReportedProblem; readonly turn: number };

type SheetInHandProps = {
  readonly draft: OpenDraft;
  readonly client: CheckClient;
  readonly place: DeskPlace;
  readonly view: DeskView;
  readonly aim: Aim | null;
  readonly onGo: (place: DeskPlace, view?: DeskView) => void;
  readonly onPlay: (level: string, beat: string | null) => void;
};

export function SheetInHand({ draft, client, place, view, aim, onGo, onPlay }: SheetInHandProps) {
  const { words, language } = useDesk();
  const scope = useFormScope({
    draft,
    file: place.file,
    language,
    problems: draft.checks.problems,
    onGo: (path) => onGo({ file: place.file, path }),
    onMoved: (file) => onGo({ file, path: place.path }),
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
  // A step that was taken back may have been the one that made it.
  if (!draft.files.has(place.file)) return <p class="form-note">{words.bench.noSheet(place.file)}</p>;
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
