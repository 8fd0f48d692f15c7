/** A vote: the question and the whip count before it, the tally and what was said after it. */
import type { VoteBeat } from '../../core/beat.ts';
import { ruleOf } from '../../core/lawful.ts';
import { echoLines } from '../../core/shown.ts';
import { motionOf, whipCount } from '../../core/vote.ts';
import { IntentButton } from '../controls.tsx';
import { usePlay } from '../play-context.ts';
import { BeatLines } from './beat-lines.tsx';
import { During } from './during.tsx';
import { GoOn } from './go-on.tsx';
import { Grounds } from './grounds.tsx';
import { Lines } from './lines.tsx';
import { Options } from './options.tsx';
import { QuestionPut } from './question-put.tsx';
import { RuleCard } from './refused.tsx';
import { RollCallForm } from './roll-call-form.tsx';
import { TallyTables } from './tally.tsx';
import { WhipTables } from './whip.tsx';

export function VotePanel({ beat }: { readonly beat: VoteBeat }) {
  const { run, words, endCall } = usePlay();
  if (endCall)
    return (
      <>
        <QuestionPut title={words.vote.question} question={beat.question} />
        <During says={words.vote.calling} onEnd={endCall} />
      </>
    );
  return run.at.kind === 'vote' && run.at.tally ? <AfterVote beat={beat} /> : <BeforeVote beat={beat} />;
}

function BeforeVote({ beat }: { readonly beat: VoteBeat }) {
  const { level, run, words } = usePlay();
  const whip = whipCount(level, run);
  return (
    <>
      <BeatLines />
      <QuestionPut title={words.vote.question} question={beat.question} />
      {whip && <WhipTables whip={whip} />}
      <Options title={words.vote.otherThings} />
      {run.entry.votes === 'recorded' && whip ? (
        <RollCallForm beat={beat.id} chamber={whip.chamber} />
      ) : (
        <div class="acts">
          <IntentButton intent={{ kind: 'hold-vote', target: beat.id }} primary>
            {words.vote.hold}
          </IntentButton>
        </div>
      )}
    </>
  );
}

function AfterVote({ beat }: { readonly beat: VoteBeat }) {
  const { level, run } = usePlay();
  const { motion, chamber } = motionOf(level, beat);
  if (run.at.kind !== 'vote' || !run.at.tally) return null;
  const lines = echoLines(level, run);
  return (
    <>
      <TallyTables tally={run.at.tally} votes={run.at.votes ?? ''} chamber={chamber} />
      <RuleCard rule={ruleOf(level, motion.rule)} />
      <Lines lines={lines} />
      <Grounds lines={lines} />
      <GoOn from={beat.id} />
    </>
  );
}
