/** What is in the draft: its files as a table of contents, a level's beats under it, and what is wrong where. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SheetKind } from '../../content/manuscript.ts';
import type { ReportedProblem } from '../../content/open-pack.ts';
import { type Wording, wordsIn } from '../../core/wording.ts';
import { deskFieldWords } from '../../text/words/desk-fields.ts';
import type { Listed } from './contents-list.ts';
import { useDesk } from './desk-context.ts';
import { DeskButton } from './desk-controls.tsx';
import type { DeskPlace } from './place.ts';
import { countsOf } from './problem-groups.ts';

export type Addable = 'sources' | 'questions' | 'levels';

type ContentsProps = {
  readonly list: readonly Listed[];
  /** The level in hand, as far as it can be read. */
  readonly level: unknown;
  readonly problems: readonly ReportedProblem[];
  readonly place: DeskPlace;
  readonly onGo: (place: DeskPlace) => void;
  readonly onAdd: (kind: Addable, id: string) => void;
};

const FOLDERS = { sources: 'source', questions: 'questions', levels: 'level' } as const satisfies Record<Addable, SheetKind>;

export function Contents({ list, level, problems, place, onGo, onAdd }: ContentsProps) {
  const { words } = useDesk();
  const of = (...kinds: readonly Listed['kind'][]) => list.filter(({ kind }) => kinds.includes(kind));
  const entry = ({ file, kind }: Listed, says: string) => (
    <Entry
      key={file}
      file={file}
      says={says}
      problems={problems.filter((p) => p.file === file)}
      isHere={place.file === file}
      onGo={() => onGo({ file, path: [] })}
    >
      {place.file === file && kind === 'level' && <Beats level={level} place={place} onGo={onGo} />}
    </Entry>
  );
  const files = list.map(({ file }) => file);
  const others = of(null, 'unknown', 'walkthrough');
  return (
    <nav class="desk-contents" aria-label={words.bench.contents}>
      <Folded says={words.bench.contents} at={[place.file, ...place.path].join('/')}>
        <ul>
          {of('pack').map((one) => entry(one, words.contents.pack))}
          {of('procedure').map((one) => entry(one, words.contents.procedure))}
          {of('guide').map((one) => entry(one, words.contents.guide))}
        </ul>
        {(['sources', 'levels', 'questions'] as const).map((folder) => (
          <section key={folder}>
            <h2>{words.contents[folder]}</h2>
            <ul>{of(FOLDERS[folder]).map((one) => entry(one, folder === 'questions' ? shortName(one.file) : titleOf(one)))}</ul>
            <Add folder={folder} files={files} onAdd={(id) => onAdd(folder, id)} />
          </section>
        ))}
        {others.length > 0 && (
          <section>
            <h2>{words.contents.other}</h2>
            <ul>{others.map((one) => entry(one, one.file))}</ul>
          </section>
        )}
      </Folded>
    </nav>
  );
}

const NARROW = '(width < 44rem)';

/** On a narrow page the list is shut while a sheet is in hand, and shuts again when another is taken. */
function Folded({ says, at, children }: { readonly says: string; readonly at: string; readonly children: ComponentChildren }) {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const list = matchMedia(NARROW);
    const onChange = () => setNarrow(list.matches);
    list.addEventListener('change', onChange);
    return () => list.removeEventListener('change', onChange);
  }, []);
  useEffect(() => setOpen(false), [at]);
  if (!isNarrow) return children;
  return (
    <details class="desk-folded" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-desk="contents">{says}</summary>
      {children}
    </details>
  );
}

type EntryProps = {
  readonly file: string;
  readonly says: string;
  readonly problems: readonly ReportedProblem[];
  readonly isHere: boolean;
  readonly onGo: () => void;
  readonly children?: ComponentChildren;
};

function Entry({ file, says, problems, isHere, onGo, children }: EntryProps) {
  const { words } = useDesk();
  const counts = countsOf(problems);
  const errors = counts.errors + counts.unfinished;
  const told = words.contents.problems(counts.errors, counts.unfinished, counts.warnings);
  return (
    <li>
      <button
        type="button"
        class="row-button desk-entry"
        data-desk="entry"
        data-file={file}
        aria-current={isHere ? 'true' : undefined}
        onClick={onGo}
      >
        <span>{says}</span>
        {told !== '' && (
          <span class="desk-mark" data-severity={errors > 0 ? 'error' : 'warning'}>
            <span aria-hidden="true">{errors > 0 ? `✕ ${errors}` : '!'}</span>
            <span class="unseen">{told}</span>
          </span>
        )}
      </button>
      {children}
    </li>
  );
}

function Beats({ level, place, onGo }: { readonly level: unknown; readonly place: DeskPlace; readonly onGo: (place: DeskPlace) => void }) {
  const { words, language } = useDesk();
  const beats = listIn(level, 'beats');
  if (beats.length === 0) return null;
  return (
    <ol class="desk-beats" aria-label={words.contents.beats}>
      {beats.map((beat, i) => (
        <li key={String(fieldOf(beat, 'id') ?? i)}>
          <button
            type="button"
            class="row-button desk-entry"
            data-desk="beat"
            aria-current={place.path[0] === 'beats' && place.path[1] === i ? 'true' : undefined}
            onClick={() => onGo({ file: place.file, path: ['beats', i] })}
          >
            <span>{wordingText(fieldOf(beat, 'title'), language) || String(fieldOf(beat, 'id') ?? i + 1)}</span>
            <span class="desk-kind">{kindText(fieldOf(beat, 'kind'), language)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** What a file is called: by its title, else by its name. */
function titleOf({ title, file }: Listed): string {
  const { language } = useDesk();
  return wordingText(title, language) || shortName(file);
}

function shortName(file: string): string {
  return file.replace(/^.*\/|\.ya?ml$/g, '');
}

function kindText(kind: unknown, language: string): string {
  return typeof kind === 'string' ? (deskFieldWords(language).picks[kind] ?? kind) : '';
}

function wordingText(value: unknown, language: string): string {
  const isWording = typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
  return isWording && Object.keys(value).length > 0 ? wordsIn(value as Wording, language).text : '';
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = fieldOf(value, key);
  return Array.isArray(list) ? list : [];
}

type AddProps = { readonly folder: Addable; readonly files: readonly string[]; readonly onAdd: (id: string) => void };

function Add({ folder, files, onAdd }: AddProps) {
  const { words } = useDesk();
  const [isAsking, setAsking] = useState(false);
  const [id, setId] = useState('');
  const fault =
    id === ''
      ? ''
      : !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)
        ? words.contents.badId
        : files.includes(`${folder}/${id}.yaml`)
          ? words.contents.taken
          : '';
  if (!isAsking)
    return (
      <DeskButton id={`add-${folder}`} look="link" onClick={() => setAsking(true)}>
        {words.contents.add[folder]}
      </DeskButton>
    );
  return (
    <form
      class="desk-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (id === '' || fault !== '') return;
        onAdd(id);
        setAsking(false);
        setId('');
      }}
    >
      <label>
        {words.contents.addNamed}
        <input
          type="text"
          data-desk={`add-${folder}-id`}
          value={id}
          autofocus
          autocomplete="off"
          spellcheck={false}
          aria-invalid={fault !== ''}
          onInput={(event) => setId(event.currentTarget.value.trim())}
        />
      </label>
      <p role="status">{fault}</p>
      <div class="cards-row">
        <button type="submit" class="card-button" data-desk={`add-${folder}-it`}>
          <span class="card-says">{words.contents.addIt}</span>
        </button>
        <DeskButton id="add-cancel" look="link" onClick={() => setAsking(false)}>
          {words.contents.cancel}
        </DeskButton>
      </div>
    </form>
  );
}
