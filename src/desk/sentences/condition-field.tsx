/** A condition as a sentence: what it asks is picked, and what it asks about. All, any and not hold further ones. */
import type { NodePath } from '../../content/problem.ts';
import type { Seen } from '../../content/walk.ts';
import { deskSentenceWords } from '../../text/words/desk-sentences.ts';
import { blankByKey } from '../forms/blank.ts';
import { blankScope, pickText, useForm } from '../forms/form-scope.ts';
import { ReferenceSelect } from '../forms/reference-fields.tsx';
import { byKeyOf, partOf } from '../forms/schema-view.ts';
import { Sentence } from './slots.tsx';
import { SmallNumber, SmallPick } from './small-inputs.tsx';

type ConditionProps = { readonly schema: Seen; readonly path: NodePath; readonly value: unknown };

const STATUSES = ['waiting', 'abroad', 'answered', 'spread'] as const;
/** What each names, by its key. */
const REFERS = { var: 'variable', support: 'bloc', paper: 'paper', stage: 'stage', promise: 'promise', hearsay: 'slot' } as const;

export function ConditionField({ schema, path, value }: ConditionProps) {
  const scope = useForm();
  const { language, edit, words: fieldWords } = scope;
  const words = deskSentenceWords(language);
  const keys = byKeyOf(schema).map(([key]) => key);
  const key = keys.find((k) => typeof value === 'object' && value !== null && k in value) ?? 'paper';
  const label = fieldWords.changed(fieldWords.labels.when ?? '');
  const texts: Readonly<Record<string, string>> = words.condition;
  const set = (at: NodePath, next: Parameters<typeof edit>[0][number]) => edit([next], label, at.join('/'));
  const inner = partOf(value, key);
  return (
    <div class="form-condition">
      <SmallPick
        name={words.kind}
        value={key}
        path={path}
        options={keys.map((k) => [k, (texts[k] ?? k).replace(/\{\w+\}/g, '…')] as const)}
        onPick={(picked) => edit([{ kind: 'set', path, value: blankByKey(schema, picked, blankScope(scope)) }], label)}
      />
      {(key === 'all' || key === 'any') && (
        <ul>
          {(Array.isArray(inner) ? inner : []).map((part, i) => (
            <li key={i}>
              <ConditionField schema={schema} path={[...path, key, i]} value={part} />
              <button type="button" class="link-button" onClick={() => edit([{ kind: 'remove', path: [...path, key, i] }], label)}>
                {words.remove}
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              class="link-button"
              onClick={() =>
                edit(
                  [
                    {
                      kind: 'insert',
                      path: [...path, key, Array.isArray(inner) ? inner.length : 0],
                      value: blankByKey(schema, 'paper', blankScope(scope)),
                    },
                  ],
                  label,
                )
              }
            >
              {words.add}
            </button>
          </li>
        </ul>
      )}
      {key === 'not' && (
        <div class="form-inner">
          <ConditionField schema={schema} path={[...path, 'not']} value={inner} />
        </div>
      )}
      {key !== 'all' && key !== 'any' && key !== 'not' && (
        <Sentence
          text={texts[key] ?? ''}
          slots={{
            [key]: key in REFERS && (
              <ReferenceSelect
                name={fieldWords.things[REFERS[key as keyof typeof REFERS]] ?? key}
                path={[...path, key]}
                value={inner}
                kind={REFERS[key as keyof typeof REFERS]}
                label={label}
              />
            ),
            bounds: <Bounds path={path} value={value} />,
            status: (
              <SmallPick
                name={fieldWords.labels.is ?? ''}
                value={STATUSES.find((s) => s === partOf(value, 'status')) ?? 'spread'}
                path={[...path, 'status']}
                options={STATUSES.map((s) => [s, pickText(scope, s)] as const)}
                onPick={(status) => set([...path, 'status'], { kind: 'set', path: [...path, 'status'], value: status })}
              />
            ),
          }}
        />
      )}
    </div>
  );
}

const BOUNDS = ['is', 'atLeast', 'atMost'] as const;

/** One bound, or two: at least and at most. */
function Bounds({ path, value }: { readonly path: NodePath; readonly value: unknown }) {
  const { language, edit, words: fieldWords, isReadOnly } = useForm();
  const words = deskSentenceWords(language);
  const label = fieldWords.changed(fieldWords.labels.when ?? '');
  const given = BOUNDS.filter((b) => typeof partOf(value, b) === 'number');
  const shown = given.length > 0 ? given : (['atLeast'] as const);
  const [only] = given;
  const other = given.length === 1 && only !== 'is' ? (only === 'atLeast' ? 'atMost' : 'atLeast') : null;
  return (
    <>
      {shown.map((bound) => (
        <span key={bound}>
          <SmallPick
            name={words.bound}
            value={bound}
            path={[...path, bound]}
            options={BOUNDS.map((b) => [b, words.bounds[b]] as const)}
            onPick={(picked) => {
              const number = Number(partOf(value, bound) ?? 0);
              const away = given.includes(bound) ? ([{ kind: 'remove', path: [...path, bound] }] as const) : [];
              edit([...away, { kind: 'set', path: [...path, picked], value: number }], label);
            }}
          />{' '}
          <SmallNumber
            name={words.number}
            value={partOf(value, bound)}
            path={[...path, bound]}
            onNumber={(number) => edit([{ kind: 'set', path: [...path, bound], value: number }], label, [...path, bound].join('/'))}
          />
          {given.length > 1 && !isReadOnly && (
            <button
              type="button"
              class="link-button"
              aria-label={fieldWords.remove(words.bounds[bound])}
              onClick={() => edit([{ kind: 'remove', path: [...path, bound] }], label)}
            >
              ✕
            </button>
          )}
        </span>
      ))}
      {other && !isReadOnly && (
        <button
          type="button"
          class="form-chip"
          aria-label={fieldWords.add(words.bounds[other])}
          onClick={() => edit([{ kind: 'set', path: [...path, other], value: Number(partOf(value, given[0] ?? other) ?? 0) }], label)}
        >
          + {words.bounds[other]}
        </button>
      )}
    </>
  );
}
