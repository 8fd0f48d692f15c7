/** Fields for words that things have in common: a tag that questions are drawn by, a bin of the question itself. */
import { useId, useState } from 'preact/hooks';
import { isWording, nameOf } from './draft-index.ts';
import { FieldFrame } from './field-frame.tsx';
import { useForm } from './form-scope.ts';
import { partOf, valueAt } from './schema-view.ts';
import { type FieldProps, PickInput } from './simple-fields.tsx';

/** A tag belongs to nobody: another one is another tag for this question, and those that there are already are at hand. */
export function TagInput({ label, hint, path, value, aside }: FieldProps) {
  const { edit, words, index, isReadOnly, file } = useForm();
  const list = useId();
  const [all, setAll] = useState<readonly string[] | null>(null);
  const here = index.within('tag', file).map(({ id }) => id);
  // The other sheets are read when somebody comes near, one after the other: many of them would keep the page from answering.
  const near = async () => {
    if (all !== null) return;
    const found = new Set(here);
    for (const sheet of index.homesOf('tag')) {
      for (const { id } of index.within('tag', sheet)) found.add(id);
      await new Promise((resolve) => setTimeout(resolve));
    }
    setAll([...found]);
  };
  return (
    <FieldFrame label={label} hint={hint} path={path} aside={aside}>
      {({ id, describedBy, invalid }) => (
        <>
          <input
            id={id}
            class="form-id"
            type="text"
            autocomplete="off"
            spellcheck={false}
            list={list}
            value={typeof value === 'string' ? value : ''}
            readOnly={isReadOnly}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            data-path={path.join('/')}
            onFocus={() => void near()}
            onInput={(event) =>
              edit([{ kind: 'set', path, value: event.currentTarget.value.trim() }], words.changed(label), `${file}/${path.join('/')}`)
            }
          />
          <datalist id={list}>
            {(all ?? here).map((tag) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
        </>
      )}
    </FieldFrame>
  );
}

/** One of the bins beside which the item stands, by what is written on them. */
export function BinInput(props: FieldProps) {
  const { value, language } = useForm();
  const bins = partOf(valueAt(value, props.path.slice(0, -3)), 'bins');
  const known = (Array.isArray(bins) ? bins : []).flatMap((bin: unknown): readonly (readonly [string, string])[] => {
    const [id, says] = [partOf(bin, 'id'), partOf(bin, 'says')];
    return typeof id === 'string' ? [[id, isWording(says) ? `${nameOf(says, language)} (${id})` : id]] : [];
  });
  return <PickInput {...props} options={known.map(([id]) => id)} texts={new Map(known)} />;
}
