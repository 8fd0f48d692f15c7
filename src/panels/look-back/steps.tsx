/** All steps of a run, by the pages they were taken on: each can be gone to. */
import type { Moment } from '../../session/playback.ts';
import { momentText } from '../../text/moments.ts';
import { usePlay } from '../play-context.ts';
import { useLookBack } from './look-back-context.ts';

export function Steps({ onStep }: { readonly onStep: (at: number) => void }) {
  const { view, words } = useLookBack();
  const playback = view.runs[view.shown];
  const { level, language } = usePlay();
  if (!playback) return null;
  return (
    <ol class="look-visits">
      {visitsOf(playback.moments).map((visit) => {
        const told = visit.map((moment) => ({ at: moment.at, ...momentText(moment, playback.runAt(moment.at), level, language) }));
        return (
          <li key={visit[0]?.at}>
            <h4>{told[0]?.beat}</h4>
            <ol class="look-steps" start={(visit[0]?.at ?? 0) + 1}>
              {told.map(({ at, done, followed }) => (
                <li key={at}>
                  <button
                    type="button"
                    class="row-button look-step"
                    data-program="to-step"
                    aria-current={at === view.at ? 'step' : undefined}
                    onClick={() => onStep(at)}
                  >
                    <span class="look-number">{at + 1}</span>
                    <span>
                      {done ?? words.moment.end}
                      {followed.length > 0 && <span class="look-followed"> {followed.join(' ')}</span>}
                    </span>
                  </button>
                </li>
              ))}
            </ol>
          </li>
        );
      })}
    </ol>
  );
}

/** Moments that stand on the same visit of the same page, together. */
function visitsOf(moments: readonly Moment[]): readonly (readonly Moment[])[] {
  const visits: Moment[][] = [];
  for (const moment of moments) {
    const last = visits.at(-1);
    if (last?.[0]?.visit === moment.visit) last.push(moment);
    else visits.push([moment]);
  }
  return visits;
}
