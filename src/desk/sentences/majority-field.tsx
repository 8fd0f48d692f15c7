/** A share of all members: how much it is, and whether more than that is needed or at least that. */
import type { NodePath } from '../../content/problem.ts';
import { deskSentenceWords } from '../../text/words/desk-sentences.ts';
import { useForm } from '../forms/form-scope.ts';
import { partOf } from '../forms/schema-view.ts';
import { SmallNumber, SmallPick } from './small-inputs.tsx';

const KINDS = ['moreThan', 'atLeast'] as const;

export function MajorityField({ path, value }: { readonly path: NodePath; readonly value: unknown }) {
  const { language, edit, words: fieldWords } = useForm();
  const words = deskSentenceWords(language);
  const kind = KINDS.find((k) => partOf(value, k) !== undefined) ?? 'moreThan';
  const label = fieldWords.changed(fieldWords.labels.majority ?? '');
  const share = partOf(value, kind);
  const [top, bottom] = [Number(partOf(share, 0) ?? 1), Number(partOf(share, 1) ?? 2)];
  return (
    <span class="form-slots">
      <SmallPick
        name={words.bound}
        value={kind}
        path={path}
        options={KINDS.map((k) => [k, words.majority[k]] as const)}
        onPick={(picked) => edit([{ kind: 'set', path, value: { [picked]: [top, bottom] } }], label)}
      />
      <ShareField path={[...path, kind]} value={share} /> {words.share}
    </span>
  );
}

/** Two whole numbers over one another, or from and to. */
export function ShareField({ path, value }: { readonly path: NodePath; readonly value: unknown }) {
  const { language, edit, words: fieldWords } = useForm();
  const words = deskSentenceWords(language);
  const label = fieldWords.changed(fieldWords.labels.majority ?? '');
  const set = (position: number, to: number) =>
    edit([{ kind: 'set', path: [...path, position], value: to }], label, [...path, position].join('/'));
  return (
    <span>
      <SmallNumber name={words.top} value={partOf(value, 0)} path={[...path, 0]} onNumber={(to) => set(0, to)} />
      {' / '}
      <SmallNumber name={words.bottom} value={partOf(value, 1)} path={[...path, 1]} onNumber={(to) => set(1, to)} />
    </span>
  );
}
