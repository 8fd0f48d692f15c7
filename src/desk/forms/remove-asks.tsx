/** Asks before something goes on which other things rest, and says what they are. */
import type { DeskFieldWords } from '../../text/words/desk-fields.ts';
import { useForm } from './form-scope.ts';

type RemoveAsksProps = {
  readonly name: string;
  /** What rests on it; none while nothing is asked. */
  readonly citers: readonly string[];
  readonly onRemove: () => void;
  readonly onKeep: () => void;
};

export function RemoveAsks({ name, citers, onRemove, onKeep }: RemoveAsksProps) {
  const { words } = useForm();
  if (citers.length === 0) return null;
  return (
    <div class="form-asks" role="alert" data-desk="remove-asks">
      <Citers name={name} citers={citers} words={words} />
      <button type="button" class="link-button" data-desk="remove-sure" onClick={onRemove}>
        {words.removeSure}
      </button>{' '}
      <button type="button" class="link-button" data-desk="remove-keep" onClick={onKeep}>
        {words.keep}
      </button>
    </div>
  );
}

/** So many are named, the others counted. */
const NAMED = 6;

type CitersProps = Pick<RemoveAsksProps, 'name' | 'citers'> & { readonly words: DeskFieldWords };

export function Citers({ name, citers, words }: CitersProps) {
  const more = citers.length - NAMED;
  return (
    <>
      <p>{words.citedBy(name)}</p>
      <ul>
        {citers.slice(0, NAMED).map((citer) => (
          <li key={citer}>{citer}</li>
        ))}
        {more > 0 && <li>{words.citersMore(more)}</li>}
      </ul>
    </>
  );
}
