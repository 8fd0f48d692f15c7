/** The teacher's side: results come by camera, as files, or typed; each is taken or refused with the reason. */
import { useEffect, useRef, useState } from 'preact/hooks';
import './results.css';
import type { Pack } from '../../core/level.ts';
import { byTouch } from '../../panels/by-touch.ts';
import { type ResultsWords, resultsWords } from '../../text/words/class-results.ts';
import { type Arrival, takeText } from './collection.ts';
import type { Result } from './result.ts';
import { codeInFile, LARGEST_FILE } from './result-file.ts';
import { type CameraTrouble, NoCamera, scan } from './scan.ts';
import { grouped, readTyped } from './typed-code.ts';

export type CollectProps = {
  readonly pack: Pack;
  readonly language: string;
  readonly results: readonly Result[];
  /** Told after each that changed something. Resolves with whether the device keeps them. */
  readonly onResults: (results: readonly Result[]) => Promise<boolean>;
};

type Words = ResultsWords['collect'];
type Told = { readonly n: number; readonly says: string; readonly isGood: boolean };

export function CollectPage({ pack, language, results: given, onResults: keep }: CollectProps) {
  const words = resultsWords(language).collect;
  const now = useRef(given);
  now.current = given;
  const [isKept, setKept] = useState(true);
  const onResults = (results: readonly Result[]) => void keep(results).then(setKept, () => setKept(false));
  const [told, setTold] = useState<readonly Told[]>([]);
  const tell = (says: string, isGood: boolean) => setTold((all) => [{ n: (all[0]?.n ?? 0) + 1, says, isGood }, ...all].slice(0, 60));
  const take = (text: string, file?: string): Arrival => {
    const { results, arrival } = takeText(pack, now.current, text, Date.now());
    if (results !== now.current) {
      now.current = results;
      onResults(results);
    }
    const says = arrivalSays(arrival, words);
    tell(file === undefined ? says : fromFile(file, says), 'result' in arrival);
    return arrival;
  };
  return (
    <section class="results-collect" aria-labelledby="collect-title">
      <h2 id="collect-title" tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.says}</p>
      <div class="results-ways results-three">
        <CameraWay words={words} take={take} />
        <FilesWay words={words} take={take} tell={tell} />
        <CodeWay words={words} pack={pack} take={take} />
      </div>
      <p role="status" class="results-status">
        {told[0]?.says}
      </p>
      <Here words={words} results={given} onResults={onResults} />
      {!isKept && (
        <p role="alert" class="results-typed" data-slip>
          {words.notKept}
        </p>
      )}
      {told.length > 1 && (
        <details open>
          <summary>{words.log}</summary>
          <ul class="results-log">
            {told.map(({ n, says, isGood }) => (
              <li key={n} data-good={isGood}>
                {says}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function fromFile(file: string, says: string): string {
  return `${file} — ${says}`;
}

function arrivalSays(arrival: Arrival, words: Words): string {
  const who = 'result' in arrival ? arrival.result.name || words.unnamed : '';
  switch (arrival.kind) {
    case 'added':
      return arrival.namesake ? words.namesake(who) : words.added(who);
    case 'replaced':
    case 'known':
    case 'older':
      return words[arrival.kind](who);
    case 'other-pack':
      return words.otherPack(arrival.pack);
    default:
      return words.refused[arrival.kind];
  }
}

type HereProps = Pick<CollectProps, 'results'> & { readonly words: Words; readonly onResults: (results: readonly Result[]) => void };
type WayProps = { readonly words: Words; readonly take: (text: string, file?: string) => Arrival };

function CameraWay({ words, take }: WayProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [isOn, setOn] = useState(false);
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    if (!isOn || !video.current) return;
    let end: (() => void) | null = null;
    let isGone = false;
    let last = '';
    // The same code stays before the camera for a while, and is taken once.
    const onText = (text: string) => {
      if (text === last) return;
      last = text;
      latest.current(text);
    };
    scan(video.current, onText).then(
      (stop) => {
        end = stop;
        if (isGone) stop();
      },
      (error: unknown) => {
        setTrouble(error instanceof NoCamera ? error.trouble : 'no-camera');
        setOn(false);
      },
    );
    return () => {
      isGone = true;
      end?.();
    };
  }, [isOn]);
  const turn = () => {
    setTrouble(null);
    setOn(!isOn);
  };
  return (
    <section>
      <h3>{words.camera}</h3>
      <p>{trouble ? words.trouble[trouble] : words.cameraSays}</p>
      <button type="button" class="results-button results-first" data-results="camera" onClick={turn}>
        {isOn ? words.cameraStop : words.cameraStart}
      </button>
      <video ref={video} class="results-video" hidden={!isOn} muted playsInline aria-label={words.cameraOn} />
    </section>
  );
}

function FilesWay({ words, take, tell }: WayProps & { readonly tell: (says: string, isGood: boolean) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const read = async (files: readonly File[]) => {
    for (const file of files) {
      if (file.size > LARGEST_FILE) tell(fromFile(file.name, words.refused.tooLarge), false);
      else
        await file.text().then(
          (text) => take(codeInFile(text), file.name),
          () => tell(fromFile(file.name, words.refused.unreadable), false),
        );
    }
  };
  return (
    <section
      class={isOver ? 'results-drop results-over' : 'results-drop'}
      aria-label={words.files}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void read([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h3>{words.files}</h3>
      <p>{byTouch() ? words.filesTouched : words.filesSays}</p>
      <button type="button" class="results-button" data-results="choose" onClick={() => field.current?.click()}>
        {words.filesChoose}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        accept=".json,.txt,application/json,text/plain"
        aria-label={words.files}
        data-results="files"
        onChange={(event) => {
          const { files } = event.currentTarget;
          void read([...(files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}

function CodeWay({ words, pack, take }: WayProps & { readonly pack: Pack }) {
  const [text, setText] = useState('');
  const typed = readTyped(pack, text, Date.now());
  const onInput = (value: string) => {
    const read = readTyped(pack, value, Date.now());
    const isDone = read.kind !== 'unfinished' && read.kind !== 'slip' && read.kind !== 'too-long';
    if (isDone) take(value);
    setText(isDone && read.kind === 'result' ? '' : grouped(value));
  };
  return (
    <section>
      <h3>{words.code}</h3>
      <p>{words.codeSays}</p>
      <label class="results-field">
        <b>{words.codeLabel}</b>
        <textarea
          rows={3}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={text}
          data-results="typed"
          aria-invalid={typed.kind === 'slip'}
          aria-describedby="results-typed-says"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </label>
      <p id="results-typed-says" role="status" class="results-typed" data-slip={typed.kind === 'slip'}>
        {text !== '' && typedSays(typed, words)}
      </p>
    </section>
  );
}

function typedSays(typed: ReturnType<typeof readTyped>, words: Words): string {
  if (typed.kind === 'slip') return words.codeSlip(typed.group);
  if (typed.kind === 'unfinished') return typed.groups > 0 ? words.codeUnfinished(typed.groups) : '';
  return typed.kind === 'too-long' ? words.codeTooLong : '';
}

function Here({ words, results, onResults }: HereProps) {
  return (
    <>
      <p>
        <b>{results.length === 0 ? words.nobody : words.here(results.length)}</b>
      </p>
      <ul class="results-here">
        {results.map((result) => {
          const who = result.name || words.unnamed;
          const asked = result.levels.reduce((n, l) => n + l.asked.length, 0);
          return (
            <li key={`${result.token} ${result.name}`}>
              <span>
                {who} <small>{words.answers(asked)}</small>
              </span>
              <button
                type="button"
                class="results-link"
                aria-label={words.removeOf(who)}
                onClick={() => onResults(results.filter((r) => r !== result))}
              >
                {words.remove}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
