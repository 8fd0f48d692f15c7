/** An effect as a sentence, and what is tried with the bill as one. */
import type { NodePath } from '../../content/problem.ts';
import type { Seen } from '../../content/walk.ts';
import { deskSentenceWords } from '../../text/words/desk-sentences.ts';
import { blankByKey } from '../forms/blank.ts';
import { blankScope, pickText, useForm } from '../forms/form-scope.ts';
import { ReferenceSelect } from '../forms/reference-fields.tsx';
import { byKeyOf, partOf } from '../forms/schema-view.ts';
import { Sentence } from './slots.tsx';
import { SmallNumber, SmallPick } from './small-inputs.tsx';

/** What each names, by its key. */
const REFERS = { set: 'variable', add: 'variable', support: 'bloc', paper: 'paper', withdraw: 'paper', promise: 'promise' } as const;

export function EffectField({ schema, path, value }: { readonly schema: Seen; readonly path: NodePath; readonly value: unknown }) {
  const scope = useForm();
  const { language, edit, words: fieldWords } = scope;
  const words = deskSentenceWords(language);
  const keys = byKeyOf(schema).map(([key]) => key) as (keyof typeof REFERS)[];
  const key = keys.find((k) => typeof value === 'object' && value !== null && k in value) ?? 'paper';
  const label = fieldWords.changed(fieldWords.labels.effects ?? '');
  const number = key === 'set' ? 'to' : 'by';
  return (
    <div class="form-condition">
      <SmallPick
        name={words.effectKind}
        value={key}
        path={path}
        options={keys.map((k) => [k, words.effect[k].replace(/\{\w+\}/g, '…')] as const)}
        onPick={(picked) => edit([{ kind: 'set', path, value: blankByKey(schema, picked, blankScope(scope)) }], label)}
      />
      <Sentence
        text={words.effect[key]}
        slots={{
          [key]: (
            <ReferenceSelect
              name={fieldWords.things[REFERS[key]] ?? key}
              path={[...path, key]}
              value={partOf(value, key)}
              kind={REFERS[key]}
              label={label}
            />
          ),
          [number]: (
            <SmallNumber
              name={words.number}
              value={partOf(value, number)}
              path={[...path, number]}
              onNumber={(to) => edit([{ kind: 'set', path: [...path, number], value: to }], label, [...path, number].join('/'))}
            />
          ),
        }}
      />
    </div>
  );
}

const MOVES = ['go', 'amend', 'count'] as const;
const CHANGES = ['concept', 'substance', 'editorial'] as const;
const COUNTS = ['all', 'present'] as const;

export function MoveField({ path, value }: { readonly path: NodePath; readonly value: unknown }) {
  const scope = useForm();
  const { language, edit, words: fieldWords, index, file } = scope;
  const words = deskSentenceWords(language);
  const kind = MOVES.find((m) => m === partOf(value, 'kind')) ?? 'go';
  const label = fieldWords.changed(fieldWords.labels.move ?? '');
  const blank = {
    go: { kind: 'go', to: index.of('stage', file)[0]?.id ?? '' },
    amend: { kind: 'amend', change: 'editorial' },
    count: { kind: 'count', of: 'present' },
  } as const;
  const pick = <T extends string>(key: string, options: readonly T[]) => (
    <SmallPick
      name={fieldWords.labels[key] ?? key}
      value={options.find((o) => o === partOf(value, key)) ?? (options[0] as T)}
      path={[...path, key]}
      options={options.map((o) => [o, pickText(scope, o)] as const)}
      onPick={(picked) => edit([{ kind: 'set', path: [...path, key], value: picked }], label)}
    />
  );
  return (
    <div class="form-condition">
      <SmallPick
        name={words.moveKind}
        value={kind}
        path={[...path, 'kind']}
        options={MOVES.map((m) => [m, words.move[m].replace(/\{\w+\}/g, '…')] as const)}
        onPick={(picked) => edit([{ kind: 'set', path, value: blank[picked] }], label)}
      />
      <Sentence
        text={words.move[kind]}
        slots={{
          to: (
            <ReferenceSelect
              name={fieldWords.things.stage ?? ''}
              path={[...path, 'to']}
              value={partOf(value, 'to')}
              kind="stage"
              label={label}
            />
          ),
          change: pick('change', CHANGES),
          of: pick('of', COUNTS),
        }}
      />
    </div>
  );
}
