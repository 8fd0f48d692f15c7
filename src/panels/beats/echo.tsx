/** What followed from the last decision, pinned to the top of the page like a note. */

import { hearsayOf } from '../../core/corridor.ts';
import { beatById, type Level } from '../../core/level.ts';
import type { Run } from '../../core/run.ts';
import { echoLines } from '../../core/shown.ts';
import { type Claim, findClaim } from '../../core/source.ts';
import type { Wording } from '../../core/wording.ts';
import { type Play, usePlay } from '../play-context.ts';
import { isQuotedAlready, Quote, Say } from '../say.tsx';
import { changesSaid } from './changes.ts';
import { ClaimText } from './claim.tsx';
import { Grounds } from './grounds.tsx';
import { Lines } from './lines.tsx';

export function EchoNote() {
  const play = usePlay();
  const { level, run, words, events, language } = play;
  if (!run.echo || isSaidByPage(run)) return null;
  const lines = echoLines(level, run);
  const what = decision(play);
  const changes = changesSaid(events, level, run, language);
  if (lines.length === 0 && !what) return null;
  const title = <h3 id="note-title">{words.echo.title}</h3>;
  const rest = (
    <>
      <Lines lines={lines} />
      {run.echo.kind === 'action' && <Grounds lines={lines} />}
      <Deciding />
      {changes.length > 0 && (
        <ul class="changes">
          {changes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
  // A fresh page is drawn anew, so what was opened on it stays open and the next one begins folded.
  if (isFolded(run))
    return (
      <details key={run.road.length} class="note note-folded">
        <summary>
          {title}
          {what && <Decided {...what} />}
        </summary>
        {rest}
      </details>
    );
  return (
    <section class="note" aria-labelledby="note-title" data-focus="echo" tabIndex={-1}>
      {title}
      {what && (
        <p class="note-decision">
          <Decided {...what} />
        </p>
      )}
      {rest}
    </section>
  );
}

/** Where there is little room and much to do, what followed from the page before is one line, so that what can be done begins in sight. */
function isFolded({ at, echo, beat }: Run): boolean {
  return at.kind === 'agenda' && echo?.beat !== beat && matchMedia('(width < 36rem)').matches;
}

function Decided({ lead, says, isQuoted }: Decision) {
  return (
    <span class="decided">
      {lead}{' '}
      {isQuoted ? (
        <Quote of={says} class="decision" />
      ) : (
        <span class="decision">
          <Say of={says} />
        </span>
      )}
    </span>
  );
}

/** After an answer that didn't settle it, the very sentence that would have; or that there is none. */
function Deciding() {
  const { level, run, words } = usePlay();
  const decides = deciding(level, run);
  if (decides === null) return null;
  if (decides === 'silent') return <p class="aside">{words.echo.silent}</p>;
  return (
    <p class="aside">
      {words.echo.decides} <ClaimText claim={decides} />
    </p>
  );
}

/** Null where the last answer settled it, or was none. */
export function deciding(level: Level, run: Run): Claim | 'silent' | null {
  const { echo } = run;
  if (echo?.kind !== 'hearsay' || echo.how !== 'badly') return null;
  const state = (run.at.kind === 'agenda' ? run.at.slots[echo.id] : undefined) ?? run.heard[echo.id];
  if (!state) return null;
  const { verdict, claims } = hearsayOf(level, state.hearsay);
  return verdict === 'silent' ? 'silent' : (findClaim(level.shared.sources, claims[0] ?? '')?.claim ?? null);
}

/** What a chamber, an institution or a judge decided is said by the beat's own page. */
export function isSaidByPage({ at }: Run): boolean {
  return (
    (at.kind === 'vote' && at.tally !== null) ||
    (at.kind === 'decision' && at.outcome !== null) ||
    (at.kind === 'hearing' && at.decided !== null)
  );
}

type Decision = { readonly lead: string; readonly says: Wording; readonly isQuoted: boolean };

/** The decision in the words of its own control; hearsay in its own words, quoted. */
export function decision({ level, run, words, language }: Pick<Play, 'level' | 'run' | 'words' | 'language'>): Decision | null {
  const { echo } = run;
  if (!echo) return null;
  const beat = beatById(level, echo.beat);
  if (echo.kind === 'option' && (beat.kind === 'choice' || beat.kind === 'vote')) {
    return decided(words.echo.youChose, beat.options.find((o) => o.id === echo.id)?.says);
  }
  if (echo.kind === 'action' && beat.kind === 'agenda') {
    return decided(words.echo.youDid, beat.actions.find((a) => a.id === echo.id)?.says);
  }
  if (echo.kind === 'hearsay') {
    const state = (run.at.kind === 'agenda' ? run.at.slots[echo.id] : undefined) ?? run.heard[echo.id];
    const says = state && hearsayOf(level, state.hearsay).says;
    return decided(
      echo.how === 'passed' ? words.echo.letPass : words.echo.answered,
      says,
      says !== undefined && !isQuotedAlready(says, language),
    );
  }
  return null;
}

function decided(lead: string, says: Wording | undefined, isQuoted = false): Decision | null {
  return says ? { lead, says, isQuoted } : null;
}
