/** A vote on the wall: the question, the chamber as its seats fill, and, once it is counted, the result beside the law's own majority. */
import { memberCount } from '../../../core/chamber.ts';
import { beatById } from '../../../core/level.ts';
import { votesNeeded } from '../../../core/majority.ts';
import type { Tally } from '../../../core/tally.ts';
import { motionOf } from '../../../core/vote.ts';
import { PLAN, type SeatVote, seatPaths } from './seats.ts';
import { useWall } from './wall-context.ts';

const ORDER: readonly SeatVote[] = ['-', 'X', 'B', 'A', 'F'];

export function VoteOnWall() {
  const { words, say, view, level } = useWall();
  const { run, table } = view;
  const beat = level && run ? beatById(level, run.beat) : null;
  if (!level || !run || beat?.kind !== 'vote' || run.at.kind !== 'vote') return null;
  const { motion, chamber } = motionOf(level, beat);
  const { tally } = run.at;
  const members = memberCount(chamber);
  const needed = votesNeeded(motion.majority, members);
  const ballot = table.kind === 'ballot' ? table : null;
  const isSecret = ballot ? ballot.rollCall === null : view.counted === 'secret';
  // Of a secret vote the seats stay as they are: who sits where must tell nothing.
  const votes = isSecret ? null : (ballot?.rollCall ?? run.at.votes);
  const paths = seatPaths(chamber, votes, ballot !== null);
  const status = ballot ? words.vote.voted(ballot.voted, ballot.of) : tally ? '' : view.hands > 0 ? words.vote.hands : words.vote.soon;
  return (
    <div class="wall-vote" data-is={tally ? 'counted' : ballot ? 'open' : 'soon'}>
      <h1>{say(beat.question)}</h1>
      <svg class="wall-seats" viewBox={`0 0 ${PLAN.w} ${PLAN.h}`} aria-hidden="true">
        {ORDER.map(
          (vote) =>
            paths[vote] !== '' && <path key={vote} class={`wall-seat wall-seat-${vote === '-' ? 'waits' : vote}`} d={paths[vote]} />,
        )}
        <text class="wall-big" x="500" y="420" text-anchor="middle">
          {tally ? tally.for : ballot ? ballot.voted : needed}
        </text>
        <text class="wall-big-says" x="500" y="470" text-anchor="middle">
          {tally ? words.vote.marks.F : ballot ? `/ ${ballot.of}` : words.vote.line(needed).replace(String(needed), '').trim()}
        </text>
      </svg>
      <div class="wall-vote-foot" aria-live="polite">
        {tally && (
          <p class="wall-result" data-carried={tally.carried}>
            {tally.carried ? words.vote.carried : words.vote.lost}
          </p>
        )}
        {status !== '' && <p class="wall-status">{status}</p>}
        <Bar tally={tally} needed={needed} members={members} />
        <p class="wall-needed">{words.vote.needed(needed, members)}</p>
        {tally && <Counts tally={tally} />}
        {isSecret && <p class="wall-note">{words.vote.secret}</p>}
        {ballot?.reopened && <p class="wall-note">{words.vote.reopened(ballot.reopened)}</p>}
        {chamber.note && <p class="wall-note">{say(chamber.note)}</p>}
      </div>
    </div>
  );
}

/** All members as one bar, with the line that has to be reached. */
function Bar({ tally, needed, members }: { readonly tally: Tally | null; readonly needed: number; readonly members: number }) {
  const at = (n: number) => (n / members) * 1000;
  return (
    <svg class="wall-bar" viewBox="0 0 1000 60" preserveAspectRatio="none" aria-hidden="true">
      <rect class="wall-bar-all" x="0" y="12" width="1000" height="36" />
      {tally && <rect class="wall-bar-for" x="0" y="12" width={at(tally.for)} height="36" />}
      <rect class="wall-bar-line" x={at(needed) - 3} y="0" width="6" height="60" />
    </svg>
  );
}

function Counts({ tally }: { readonly tally: Tally }) {
  const { words } = useWall();
  const counts = { F: tally.for, A: tally.against, B: tally.abstain, X: tally.absent } as const;
  return (
    <dl class="wall-counts">
      {(['F', 'A', 'B', 'X'] as const).map((vote) => (
        <div key={vote}>
          <dt>{words.vote.marks[vote]}</dt>
          <dd>{counts[vote]}</dd>
        </div>
      ))}
    </dl>
  );
}
