/** One field and the button that sends it; what was wrong stands above, and takes focus. */
import { useState } from 'preact/hooks';

type TextFormProps = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly send: string;
  readonly flaw: string | null;
  readonly begin?: string;
  readonly isCode?: boolean;
  readonly maxLength?: number;
  readonly onSend: (text: string) => void;
};

export function TextForm({ id, label, hint, send, flaw, begin = '', isCode, maxLength, onSend }: TextFormProps) {
  const [text, setText] = useState(begin);
  return (
    <form
      class="question-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onSend(text);
        else document.getElementById(id)?.focus();
      }}
    >
      <div class="field">
        <label for={id}>{label}</label>
        <input
          id={id}
          type="text"
          class={isCode ? 'code-field' : undefined}
          value={text}
          maxLength={maxLength}
          autoComplete="off"
          autoCapitalize={isCode ? 'characters' : 'words'}
          autoCorrect="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          aria-invalid={flaw !== null}
          data-pupil={id}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="aside" id={`${id}-hint`}>
          {hint}
        </p>
      </div>
      <div class="acts">
        <button type="submit" class="act act-primary" data-pupil={`${id}-send`}>
          {send}
        </button>
      </div>
    </form>
  );
}

export function Flaw({ says }: { readonly says: string | null }) {
  if (says === null) return null;
  return (
    <p class="flaw" role="alert" tabIndex={-1}>
      {says}
    </p>
  );
}
