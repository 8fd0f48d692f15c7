/** What is invented, said in view on every page: of the level, where it says so itself, and of the pack. */
import { usePlay } from './play-context.ts';
import { Say } from './say.tsx';

/** Where a level has a badge, it stays in view whatever is scrolled. */
export function FictionBadge() {
  const { level, words } = usePlay();
  if (!level.fiction) return null;
  return (
    <p class="fiction-flag">
      <b>{words.labels.fiction}</b> <Say of={level.fiction} />
    </p>
  );
}

/** What the footnote marks on the page mean. */
export function FictionNote() {
  const { level, words } = usePlay();
  return (
    <p class="fiction">
      <span class="fiction-badge">
        <span aria-hidden="true">* </span>
        {words.labels.invented}
      </span>{' '}
      <Say of={level.shared.fiction} />
    </p>
  );
}
