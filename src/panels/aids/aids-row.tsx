/** Help on this page, in the head of the panel: what can be done here, reading aloud, the words of the page. */
import { useState } from 'preact/hooks';
import { useAids } from './aids-context.ts';
import type { ReadingAloud } from './use-reader.ts';

export function AidsRow({ reading }: { readonly reading: ReadingAloud | null }) {
  const aids = useAids();
  const [isAsked, setAsked] = useState(false);
  if (!aids) return null;
  const { words, open } = aids;
  const hasVoice = reading?.hasVoice ?? false;
  const read = () => {
    setAsked(true);
    if (reading && hasVoice) toggleReading(reading);
  };
  return (
    <section class="aids-row" aria-label={words.row.title}>
      <button type="button" class="link" data-program="here" onClick={() => open('here')}>
        {words.row.here}
      </button>
      {/* Once it is known that nothing can be read, the control makes room for the reason. */}
      {!hasVoice && isAsked ? (
        <p class="aside" role="status">
          {words.reading.voiceless}
        </p>
      ) : (
        <button type="button" class="link" data-program="read-aloud" onClick={read}>
          {words.row.read}
        </button>
      )}
      <button type="button" class="link" data-program="terms" onClick={() => open('terms')}>
        {words.row.terms}
      </button>
    </section>
  );
}

/** One key or button begins, pauses and goes on. */
export function toggleReading({ is, reader }: ReadingAloud): void {
  if (is === 'reading' || is === 'one') reader.pause();
  else reader.read();
}
