/** The head of the play panel: whose room it is, how long is left, the folder and the record. */
import { beatOf } from '../core/shown.ts';
import { FolderDisclosure } from './folder.tsx';
import { usePlay } from './play-context.ts';
import { RecordDisclosure } from './record.tsx';
import { Say, textIn } from './say.tsx';

export function PlayHead() {
  const { level, run, words, language } = usePlay();
  const set = level.shared.sets.find((s) => s.id === beatOf(level, run).set);
  const isNamedAlike = set !== undefined && textIn(set.name, language) === textIn(level.title, language);
  return (
    <header class="play-head" data-panel-top>
      <h1 class="place">
        <span class="place-level">
          <Say of={level.title} />
        </span>
        {set && !isNamedAlike && (
          <span class="place-set">
            <span class="place-dot">{' · '}</span>
            <Say of={set.name} />
          </span>
        )}
      </h1>
      <p class="days">
        <Pips left={run.daysLeft} of={level.calendar.days} />
        {words.time.left(run.daysLeft, level.calendar.unit)}
      </p>
      <div class="head-disclosures">
        <FolderDisclosure />
        <RecordDisclosure />
      </div>
    </header>
  );
}

/** The leaves of the calendar that are left; the words beside them say the number. */
function Pips({ left, of }: { readonly left: number; readonly of: number }) {
  if (of > 20) return null;
  return (
    <span class="pips" aria-hidden="true">
      {Array.from({ length: of }, (_, i) => (
        <i key={i} class={i < left ? 'pip' : 'pip pip-spent'} />
      ))}
    </span>
  );
}
