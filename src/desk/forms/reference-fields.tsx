/** Fields for the name of something else in the pack: a person, a beat, a level. */
import { useState } from 'preact/hooks';
import type { NodePath } from '../../content/problem.ts';
import type { Kind } from '../../content/schema/parts.ts';
import type { Known } from './draft-index.ts';
import { FieldFrame } from './field-frame.tsx';
import { type FormScope, useForm } from './form-scope.ts';
import { nameOfKnown } from './sayings.ts';
import { partOf, valueAt } from './schema-view.ts';
import type { FieldProps } from './simple-fields.tsx';

export function ReferenceInput({
  label,
  hint,
  path,
  value,
  kind,
  onPick,
  aside,
}: FieldProps & { readonly kind: Kind; readonly onPick?: (id: string) => void }) {
  const { words } = useForm();
  return (
    <FieldFrame label={label} hint={hint} path={path} aside={aside}>
      {({ id, describedBy, invalid }) => (
        <ReferenceSelect
          id={id}
          path={path}
          value={value}
          kind={kind}
          label={words.changed(label)}
          describedBy={describedBy}
          invalid={invalid}
          onPick={onPick}
        />
      )}
    </FieldFrame>
  );
}

type ReferenceSelectProps = {
  readonly id?: string;
  readonly name?: string;
  readonly path: NodePath;
  readonly value: unknown;
  readonly kind: Kind;
  /** Of the step of undo. */
  readonly label: string;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  readonly onPick?: ((id: string) => void) | undefined;
};

/** Longer lists are put in when somebody comes near: fifty fields with fifty choices each would keep the page from answering. */
const AT_HAND = 20;

export function ReferenceSelect({ id, name, path, value, kind, label, describedBy, invalid, onPick }: ReferenceSelectProps) {
  const scope = useForm();
  const { words, edit, isReadOnly } = scope;
  const known = nameable(scope, kind, path);
  const now = typeof value === 'string' ? value : '';
  const [isNear, setNear] = useState(false);
  const offered = isNear || known.length <= AT_HAND ? known : known.filter((k) => k.id === now);
  const near = () => setNear(true);
  const saying = (k: Known) => nameOfKnown(scope, k).slice(0, 90);
  const said = offered.map(saying);
  // Only where two are called alike an id tells more.
  const named = (k: Known) => {
    const text = saying(k);
    return text === '' ? k.id : said.filter((one) => one === text).length > 1 ? `${text} (${k.id})` : text;
  };
  const isThere = known.some((k) => k.id === now) || (kind === 'person' && now === 'narrator');
  return (
    <select
      id={id}
      aria-label={name}
      value={now}
      disabled={isReadOnly}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      data-path={path.join('/')}
      onFocus={near}
      onPointerEnter={near}
      onPointerDown={near}
      onChange={(event) => {
        const picked = event.currentTarget.value;
        if (onPick) onPick(picked);
        else edit([{ kind: 'set', path, value: picked }], label);
      }}
    >
      {!isThere && <option value={now}>{now === '' ? words.nothing : words.unknown(now)}</option>}
      {kind === 'person' && (
        <option value="narrator" selected={now === 'narrator'}>
          {words.narrator}
        </option>
      )}
      {offered.map((k) => (
        <option key={k.id} value={k.id} selected={k.id === now}>
          {named(k)}
        </option>
      ))}
    </select>
  );
}

/** What can be named in this place: what is abroad in a level is its own, but what comes back is another level's. */
function nameable({ index, file, value }: FormScope, kind: Kind, path: NodePath): readonly Known[] {
  const isBack = kind === 'hearsay' && (path[0] === 'waysIn' || partOf(valueAt(value, path.slice(0, -2)), 'returns') !== undefined);
  return isBack ? index.elsewhere(kind, file) : index.of(kind, file);
}
