/** Lies over a beat until the word on the wall is typed; whoever has to can play on without it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import './pace.css';
import { type Wording, wordsIn } from '../../core/wording.ts';
import { paceTexts } from '../../text/words/class-pace.ts';
import type { Gate } from './gates.ts';
import { isPaceWord } from './pace-words.ts';

export type PaceGateProps = {
  readonly gate: Gate;
  readonly word: Wording;
  readonly language: string;
  readonly onOpen: () => void;
  /** No more gates on this device. */
  readonly onAlone: () => void;
};

export function PaceGate({ gate, word, language, onOpen, onAlone }: PaceGateProps) {
  const words = paceTexts(language);
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isWrong, setWrong] = useState(false);
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const title = wordsIn(gate.title, language);
  return (
    <dialog
      ref={dialog}
      class="pace-gate"
      aria-labelledby="pace-title"
      aria-describedby="pace-says"
      closedby="none"
      onCancel={(event) => event.preventDefault()}
      // The keys of the page below are not meant while one types here.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <p class="pace-kind">
        {words.kinds[gate.kind]} · <span lang={title.language}>{title.text}</span>
      </p>
      <h2 id="pace-title">{words.title}</h2>
      <p id="pace-says">{words.says}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isPaceWord(word, field.current?.value ?? '')) return onOpen();
          setWrong(true);
          field.current?.select();
        }}
      >
        <label>
          <b>{words.label}</b>
          <input
            ref={field}
            type="text"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            autofocus
            data-pace="word"
            aria-invalid={isWrong}
            aria-describedby="pace-wrong"
            onInput={() => setWrong(false)}
          />
        </label>
        <button type="submit" class="pace-button pace-go" data-pace="go">
          {words.go}
        </button>
      </form>
      <p id="pace-wrong" role="status" class="pace-wrong">
        {isWrong && words.wrong}
      </p>
      <p class="pace-alone">
        <button type="button" class="pace-link" data-pace="alone" onClick={onAlone}>
          {words.alone}
        </button>{' '}
        {words.aloneSays}
      </p>
    </dialog>
  );
}
