/** One text in each language of the pack, side by side; a language in which it is missing is marked. */
import { useId, useState } from 'preact/hooks';
import { oneLine } from '../../content/one-line.ts';
import { type NodePath, pathText } from '../../content/problem.ts';
import { FieldFrame } from './field-frame.tsx';
import { problemsAt, useForm } from './form-scope.ts';
import { partOf } from './schema-view.ts';

type WordingFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly path: NodePath;
  readonly value: unknown;
  readonly aside?: preact.ComponentChildren;
};

/** Longer texts get a line more, where the browser doesn't fit a field to its text itself. */
const PER_ROW = 30;
/** What is true of every wording needn't be said at each. */
const ALWAYS = /by language code/;

export function WordingField({ label, hint, path, value, aside }: WordingFieldProps) {
  const { languages } = useForm();
  const missing = languages.filter(({ code }) => isEmpty(partOf(value, code))).map(({ code }) => pathText([...path, code]));
  return (
    <FieldFrame label={label} hint={ALWAYS.test(hint) ? '' : hint} path={path} isGroup isWhole marked={missing} aside={aside}>
      {({ describedBy }) => (
        <div class="form-wording" style={{ '--languages': languages.length }}>
          {languages.map((language) => (
            <InLanguage
              key={language.code}
              label={label}
              path={path}
              value={value}
              code={language.code}
              name={language.name}
              direction={language.direction}
              describedBy={describedBy}
            />
          ))}
        </div>
      )}
    </FieldFrame>
  );
}

type InLanguageProps = {
  readonly label: string;
  readonly path: NodePath;
  readonly value: unknown;
  readonly code: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly describedBy: string | undefined;
};

function InLanguage({ label, path, value, code, name, direction, describedBy }: InLanguageProps) {
  const scope = useForm();
  const { edit, words, isReadOnly, file } = scope;
  const id = useId();
  const text = partOf(value, code);
  const written = typeof text === 'string' ? text : '';
  const isMissing = isEmpty(text);
  const longest = written.length;
  /** As it stands in the field: a space at its end may be the one before the next word, and isn't part of the text yet. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div class="form-language" data-missing={isMissing || undefined}>
      <label for={id}>
        {name}
        <span class="unseen">: {label}</span>
        {isMissing && <span class="form-missing"> · {words.missing}</span>}
      </label>
      <textarea
        id={id}
        lang={code}
        dir={direction}
        rows={Math.min(8, Math.max(1, Math.ceil(longest / PER_ROW)))}
        value={typed !== null && typed.trim() === written ? typed : written}
        readOnly={isReadOnly}
        aria-describedby={describedBy}
        aria-invalid={problemsAt(scope, [...path, code]).some((p) => p.severity === 'error')}
        data-path={[...path, code].join('/')}
        onInput={(event) => {
          const next = oneLine(event.currentTarget.value);
          setTyped(next);
          edit([{ kind: 'set', path: [...path, code], value: next.trim() }], words.changed(label), `${file}/${path.join('/')}/${code}`);
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}

function isEmpty(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === '';
}
