/** Small labels that say what kind of truth something is. */
import { usePlay } from '../play-context.ts';

export function InventedTag() {
  const { words } = usePlay();
  return (
    <>
      {' '}
      <small class="tag">{words.labels.invented}</small>
    </>
  );
}

/** A footnote mark: the foot of every screen says what it means. */
export function InventedMark() {
  const { words } = usePlay();
  return (
    <span class="fiction-mark">
      {/* A word joiner: the mark never begins a line. */}
      <span aria-hidden="true">{'\u2060*'}</span>
      <span class="unseen"> ({words.labels.invented})</span>
    </span>
  );
}

export function SimplifiedTag() {
  const { words } = usePlay();
  return (
    <>
      {' '}
      <small class="tag">{words.labels.simplified}</small>
    </>
  );
}
