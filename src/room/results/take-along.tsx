/** The sheet on which a pupil finds their results: to be shown, handed over as a file, or read out. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import './results.css';
import type { Pack } from '../../core/level.ts';
import { resultsWords } from '../../text/words/class-results.ts';
import { QrCode } from './qr-code.tsx';
import { qrText } from './qr-text.ts';
import type { Result } from './result.ts';
import { resultFile } from './result-file.ts';
import { typedCode } from './typed-code.ts';

export type TakeAlongProps = {
  readonly pack: Pack;
  /** Everything that was played of the pack. */
  readonly result: Result;
  /** The level whose code is read out. */
  readonly level: string;
  readonly language: string;
  readonly offer: (blob: Blob, name: string) => void;
  readonly onClose: () => void;
};

/** A name that is longer is cut: it is typed by hand on the other side. */
const LONGEST_NAME = 24;

export function TakeAlong({ pack, result, level, language, offer, onClose }: TakeAlongProps) {
  const words = resultsWords(language).take;
  const dialog = useRef<HTMLDialogElement>(null);
  const [name, setName] = useState([...result.name].slice(0, LONGEST_NAME).join(''));
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const told = useMemo(() => {
    const own = { ...result, name: name.normalize('NFKC').replace(/\s+/g, ' ').trim() };
    const short = { ...own, levels: own.levels.filter((l) => l.level === level) };
    return { own, text: qrText(pack, own), code: typedCode(pack, short) };
  }, [pack, result, level, name]);
  const groups = told.code.split('-');
  const asked = result.levels.reduce((n, l) => n + l.asked.length, 0);
  const save = () => offer(new Blob([resultFile(pack, told.own)], { type: 'application/json' }), `${words.fileName(told.own.name)}.json`);
  return (
    <dialog ref={dialog} class="results-sheet" aria-labelledby="results-title" onClose={onClose} onKeyDown={(e) => e.stopPropagation()}>
      <h2 id="results-title" tabIndex={-1} autofocus>
        {words.title}
      </h2>
      <p>{words.says}</p>
      <label class="results-field">
        <b>{words.name}</b>
        <input
          type="text"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          value={name}
          data-results="name"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <div class="results-ways">
        <section>
          <h3>{words.qr}</h3>
          <p>
            {words.qrSays} <small>{words.answers(asked)}</small>
          </p>
          <QrCode text={told.text} label={words.qrAlt} />
        </section>
        <div>
          <section>
            <h3>{words.file}</h3>
            <p>{words.fileSays}</p>
            <button type="button" class="results-button" data-results="save" onClick={save}>
              {words.file}
            </button>
          </section>
          <section>
            <h3>{words.code}</h3>
            <p>{words.codeSays(groups.length)}</p>
            <ol class="results-code" data-results="code">
              {groups.map((group, i) => (
                <li key={i}>{group}</li>
              ))}
            </ol>
          </section>
        </div>
      </div>
      <button type="button" class="results-button" data-results="close" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}
