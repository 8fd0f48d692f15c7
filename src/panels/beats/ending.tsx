/** An ending: the stamp, what happened, the ledgers, the promise, the debrief. The same tone for every outcome. */
import type { EndingBeat } from '../../core/beat.ts';
import { promiseMarks } from '../../core/score.ts';
import { linesFor, linesShown } from '../../core/shown.ts';
import { usePlay } from '../play-context.ts';
import { LedgerTable } from '../record.tsx';
import { Say } from '../say.tsx';
import { Grounds } from './grounds.tsx';
import { Lines } from './lines.tsx';
import { speakersOf } from './speeches.ts';

type EndingProps = { readonly beat: EndingBeat; readonly onLeave: () => void; readonly onNext: (() => void) | null };

export function Ending({ beat, onLeave, onNext }: EndingProps) {
  const { level, run, words } = usePlay();
  const lines = linesShown(level, run);
  const debrief = linesFor(beat.debrief, run);
  return (
    <>
      <p class="ending-stamp">
        <span class="unseen">{words.ending.stamp} </span>
        <span class="stamp">
          <Say of={beat.stamp} />
        </span>
      </p>
      <Lines lines={lines} />
      {beat.archived && <p class="aside">{words.ending.archived}</p>}
      <section>
        <h3>{words.ending.record}</h3>
        <LedgerTable />
        <p class="aside">{words.ending.recordNote}</p>
      </section>
      <PromiseMarks />
      {debrief.length > 0 && (
        <section>
          <h3>{words.ending.debrief}</h3>
          <Lines lines={debrief} heard={speakersOf(lines)} />
          <Grounds lines={[...lines, ...debrief]} />
        </section>
      )}
      <div class="acts">
        {onNext && (
          <button type="button" class="act act-primary" data-program="next" onClick={onNext}>
            {words.ending.next}
          </button>
        )}
        <button type="button" class={onNext ? 'act' : 'act act-primary'} data-program="leave" onClick={onLeave}>
          {words.ending.leave}
        </button>
      </div>
    </>
  );
}

function PromiseMarks() {
  const { level, run, words } = usePlay();
  const promise = level.shared.promises.find((p) => p.id === run.promise);
  const marks = promiseMarks(level, run);
  if (!promise) return null;
  return (
    <section>
      <h3>{words.ending.promise}</h3>
      <p>
        <b>
          <Say of={promise.title} />
        </b>
        {': '}
        <Say of={promise.says} />
      </p>
      <ul class="marks">
        {marks.map((mark, i) => (
          <li key={i}>
            <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
              <circle cx="8" cy="8" r="6.4" />
              {mark.kept && <circle class="mark-kept" cx="8" cy="8" r="3.4" />}
            </svg>
            <span>
              <Say of={mark.says} /> <small class="tag">{mark.kept ? words.record.kept : words.record.notKept}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
