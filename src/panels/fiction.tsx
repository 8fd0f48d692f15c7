/** What is invented, said in view on every page: of the level, where it says so itself, and of the pack. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePlay } from './play-context.ts';
import { Say } from './say.tsx';

/** The badge of a level whose case is invented: at the top of the panel, in view whatever is scrolled. */
export function FictionBadge() {
  const { level, words } = usePlay();
  const flag = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => (flag.current ? reserve(flag.current) : undefined), [level.fiction]);
  if (!level.fiction) return null;
  return (
    <p class="fiction-flag" ref={flag}>
      <b>{words.labels.fiction}</b>{' '}
      <span class="fiction-says">
        <Say of={level.fiction} />
      </span>
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

/** Whatever is scrolled into view stops below the badge: what has focus is never hidden behind it. */
function reserve(flag: HTMLElement): () => void {
  const root = document.documentElement;
  const measure = () => {
    // Where text is large only the word stays, and the sentence scrolls with the page.
    const stays = flag.offsetHeight > 0 ? flag : flag.querySelector('b');
    root.style.setProperty('--badge', `${stays?.offsetHeight ?? 0}px`);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(flag.parentElement ?? flag);
  measure();
  return () => {
    observer.disconnect();
    root.style.removeProperty('--badge');
  };
}
