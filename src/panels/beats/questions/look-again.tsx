/** The small label of a part that deserves a second look. */
import { usePlay } from '../../play-context.ts';

/** Beside a part that was wrong and stands as it stood. */
export function LookAgain({ when }: { readonly when: boolean }) {
  const { words } = usePlay();
  if (!when) return null;
  return (
    <>
      {' '}
      <small class="tag">{words.checkpoint.lookAgain}</small>
    </>
  );
}
