/** An ending: the stamp, what happened, the ledgers, the promise, the debrief. The same tone for every outcome. */

import type { EndingBeat } from '../../core/beat.ts';
import { promiseMarks } from '../../core/score.ts';
import { linesFor, linesShown } from '../../core/shown.ts';
import { MarginNote } from '../aids/margin-note.tsx';
import { Told } from '../aids/told.tsx';
import { MarkList } from '../mark-list.tsx';
import { usePlay } from '../play-context.ts';
import { LedgerTable } from '../record.tsx';
import { ReflectionField } from '../reflection.tsx';
import { Say } from '../say.tsx';
import { sayer } from '../sayer.tsx';
import { Grounds } from './grounds.tsx';
import { Lines } from './lines.tsx';
import { speakersOf } from './speeches.ts';

type EndingProps = {
  readonly beat: EndingBeat;
  readonly onLeave: () => void;
  readonly onNext: (() => void) | null;
  readonly onCampaignEnd: (() => void) | null;
  readonly onLookBack: (beside: boolean) => void;
  readonly whatIf: 'own' | 'friend' | null;
};

export function Ending({ beat, onLeave, onNext, onCampaignEnd, onLookBack, whatIf }: EndingProps) {
  const { level, run, words } = usePlay();
  const lines = linesShown(level, run);
  const debrief = linesFor(beat.debrief, run);
  return (
    <>
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
      <OwnThought beat={beat} />
      <MarginNote />
      {(onNext || onCampaignEnd) && (
        <div class="acts ending-on">
          {onNext && (
            <button type="button" class="act act-primary" data-program="next" onClick={onNext}>
              {words.ending.next}
            </button>
          )}
          {onCampaignEnd && (
            <button type="button" class={onNext ? 'act' : 'act act-primary'} data-program="campaign-end" onClick={onCampaignEnd}>
              {words.ending.wholeRoad}
            </button>
          )}
        </div>
      )}
      <div class="acts">
        {whatIf && (
          <button type="button" class="act act-primary" data-program="lay-beside" onClick={() => onLookBack(true)}>
            {words.whatIf.beside}
          </button>
        )}
        <button type="button" class="act" data-program="look-back" onClick={() => onLookBack(false)}>
          {words.ending.lookBack}
        </button>
        <button type="button" class={onNext || onCampaignEnd || whatIf ? 'act' : 'act act-primary'} data-program="leave" onClick={onLeave}>
          {words.ending.leave}
        </button>
      </div>
    </>
  );
}

/** The first thing that is said of an ending, under its title: no note stands before it. */
export function EndingStamp({ beat }: Pick<EndingProps, 'beat'>) {
  const { words } = usePlay();
  return (
    <p class="ending-stamp">
      <span class="unseen">{words.ending.stamp} </span>
      <span class="stamp">
        <Told of={beat.stamp} plain />
      </span>
    </p>
  );
}

function OwnThought({ beat }: Pick<EndingProps, 'beat'>) {
  const { level, words, language, reflection } = usePlay();
  if (!beat.reflection || !reflection) return null;
  return (
    <section>
      <h3>{words.ending.reflection}</h3>
      <ReflectionField asks={beat.reflection} reflection={reflection} words={words.ending} say={sayer(level.shared, language)} />
    </section>
  );
}

function PromiseMarks() {
  const { level, run, words, language } = usePlay();
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
      <MarkList marks={marks} words={words.record} say={sayer(level.shared, language)} />
    </section>
  );
}
