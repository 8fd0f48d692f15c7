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

export function SimplifiedTag() {
  const { words } = usePlay();
  return (
    <>
      {' '}
      <small class="tag">{words.labels.simplified}</small>
    </>
  );
}
