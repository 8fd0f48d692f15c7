/** What is heard just now, where nothing else is to be read or pressed: in the gap of the bar, or on a strip of its own below it. */
import { useShell } from './shell-context.ts';

/** The strip keeps its height while nothing is heard, so that nothing moves when something is. */
export function Caption({ where }: { readonly where: 'bar' | 'strip' }) {
  const { caption, settings } = useShell().model;
  if (!settings.sound || settings.volume === 0) return null;
  return (
    <p class={`caption caption-${where}`} aria-hidden="true">
      {caption && (
        <span key={caption.at}>
          {latestFirst(caption.says).map((says) => (
            <span key={says}>{says}</span>
          ))}
        </span>
      )}
    </p>
  );
}

/** What doesn't fit on the line is hidden whole, the oldest first. */
function latestFirst(says: string): readonly string[] {
  return says.split(' · ').reverse();
}
