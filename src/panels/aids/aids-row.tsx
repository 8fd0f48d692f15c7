/** Help on this page, in the head of the panel: what can be done here, reading aloud, the words of the page. */
import { useAids } from './aids-context.ts';
import type { AskedToRead } from './use-asked-to-read.ts';

export function AidsRow({ ask, isVoiceless }: AskedToRead) {
  const aids = useAids();
  if (!aids) return null;
  const { words, open } = aids;
  return (
    <section class="aids-row" aria-label={words.row.title}>
      <button type="button" class="link" data-program="here" onClick={() => open('here')}>
        {words.row.here}
      </button>
      <button type="button" class="link" data-program="read-aloud" onClick={() => ask('page')}>
        {words.row.read}
      </button>
      <button type="button" class="link" data-program="terms" onClick={() => open('terms')}>
        {words.row.terms}
      </button>
      {isVoiceless && <p class="aside voiceless">{words.voiceless}</p>}
    </section>
  );
}
