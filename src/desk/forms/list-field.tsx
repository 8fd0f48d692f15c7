/** A list: plain things as rows, larger ones as folded cards, beats and questions as doors to pages of their own. Each can be moved and taken out. */
import { useRef, useState } from 'preact/hooks';
import type { NodePath } from '../../content/problem.ts';
import type { Seen } from '../../content/walk.ts';
import { begun } from './begun.ts';
import { blankOf } from './blank.ts';
import { nameOf } from './draft-index.ts';
import { Faults } from './faults.tsx';
import { FieldFrame } from './field-frame.tsx';
import { Fold } from './fold.tsx';
import { blankScope, pickText, problemsIn, useForm } from './form-scope.ts';
import { keyed, NO_ITEMS } from './item-keys.ts';
import { RemoveAsks } from './remove-asks.tsx';
import { sayingOf } from './sayings.ts';
import { partOf, shapeAs } from './schema-view.ts';
import { Tree, ValueField, type ValueFieldProps } from './value-field.tsx';

type ListFieldProps = ValueFieldProps & { readonly item: Seen; readonly most: number };

/** Longer lists are shown in parts. */
const PAGE = 40;

export function ListField({ path, value, label, hint, aside, item, most }: ListFieldProps) {
  const scope = useForm();
  const { words, edit, isReadOnly } = scope;
  const [shown, setShown] = useState(PAGE);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const known = useRef(NO_ITEMS);
  known.current = keyed(items, known.current);
  return (
    <FieldFrame label={label} hint={hint} path={path} isGroup aside={aside}>
      {() => (
        <>
          <ol class="form-list">
            {items.slice(0, shown).map((part, i) => (
              <Item key={known.current.keys[i]} schema={item} path={[...path, i]} value={part} position={i} count={items.length} />
            ))}
          </ol>
          {items.length > shown && (
            <button type="button" class="link-button" onClick={() => setShown(shown + PAGE)}>
              {words.rest(items.length - shown)}
            </button>
          )}
          {!isReadOnly && items.length < most && (
            <button
              type="button"
              class="form-chip"
              aria-label={`${words.addOne}: ${label}`}
              data-add={path.join('/')}
              onClick={() => {
                const value = begun(blankOf(item, blankScope(scope)), scope);
                const isThere = Array.isArray(partOfPath(scope.value, path));
                edit(
                  [isThere ? { kind: 'insert', path: [...path, items.length], value } : { kind: 'set', path, value: [value] }],
                  words.add(label),
                );
                setShown(Math.max(shown, items.length + 1));
              }}
            >
              + {words.addOne}
            </button>
          )}
        </>
      )}
    </FieldFrame>
  );
}

type ItemProps = {
  readonly schema: Seen;
  readonly path: NodePath;
  readonly value: unknown;
  readonly position: number;
  readonly count: number;
};

function Item({ schema, path, value, position, count }: ItemProps) {
  const scope = useForm();
  const { words, language, onGo } = scope;
  const shape = shapeAs(schema);
  const name = sayingOf(scope, value) || nameOf(value, language) || words.of(position + 1, count);
  const tools = <Tools path={path} name={name} position={position} count={count} />;
  const wrong = problemsIn(scope, path);
  const isWrong = wrong.length > 0;
  // Beats and questions are pages of their own.
  if (shape.is === 'variant')
    return (
      <li class="form-row" data-wrong={isWrong || undefined}>
        <button type="button" class="form-door" aria-label={words.open(name)} data-door={path.join('/')} onClick={() => onGo(path)}>
          <span>{name}</span> <span class="desk-kind">{pickText(scope, String(partOf(value, 'kind') ?? ''))}</span>
        </button>
        {tools}
      </li>
    );
  if (shape.is === 'map' || shape.is === 'line')
    return (
      <li class="form-row" data-wrong={isWrong || undefined}>
        <Fold says={name} isOpen={name === '' || isFresh(value)} isWrong={isWrong}>
          {() => <ValueField schema={schema} path={path} value={value} label={name} hint="" />}
        </Fold>
        {tools}
      </li>
    );
  if (shape.is === 'effect' || shape.is === 'condition')
    return (
      <li class="form-row" data-wrong={isWrong || undefined}>
        <Tree is={shape.is} schema={schema} path={path} value={value} />
        {tools}
        <Faults wrong={wrong} />
      </li>
    );
  return (
    <li class="form-row">
      <ValueField schema={schema} path={path} value={value} label={words.of(position + 1, count)} hint="" />
      {tools}
    </li>
  );
}

function Tools({ path, name, position, count }: Omit<ItemProps, 'schema' | 'value'> & { readonly name: string }) {
  const { words, edit, isReadOnly, citers } = useForm();
  const [asking, setAsking] = useState<readonly string[]>([]);
  if (isReadOnly) return null;
  const remove = () => edit([{ kind: 'remove', path }], words.removed(name));
  const move = (to: number, says: string) => edit([{ kind: 'move', path, to }], says);
  return (
    <>
      <span class="form-tools">
        <button
          type="button"
          class="link-button"
          aria-label={words.up(name)}
          aria-disabled={position === 0}
          onClick={() => position > 0 && move(position - 1, words.up(name))}
        >
          ↑
        </button>
        <button
          type="button"
          class="link-button"
          aria-label={words.down(name)}
          aria-disabled={position === count - 1}
          onClick={() => position < count - 1 && move(position + 1, words.down(name))}
        >
          ↓
        </button>
        <button
          type="button"
          class="link-button"
          aria-label={words.remove(name)}
          onClick={() => {
            const cited = citers(path);
            if (cited.length === 0) remove();
            else setAsking(cited);
          }}
        >
          ✕
        </button>
      </span>
      <RemoveAsks name={name} citers={asking} onRemove={remove} onKeep={() => setAsking([])} />
    </>
  );
}

/** Nothing has been written into it yet. */
function isFresh(value: unknown): boolean {
  const says = partOf(value, 'says') ?? partOf(value, 'title') ?? partOf(value, 'name');
  return typeof says === 'object' && says !== null && Object.values(says).every((text) => text === '');
}

function partOfPath(value: unknown, path: NodePath): unknown {
  return path.reduce<unknown>(partOf, value);
}
