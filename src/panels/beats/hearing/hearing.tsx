/** A hearing: the exhibit in hand, the whole file, the findings, the operative part; then what the judge decided. */
import type { HearingBeat } from '../../../core/beat.ts';
import { type AtHearing, hearingOf } from '../../../core/court-file.ts';
import { ruleOf } from '../../../core/lawful.ts';
import { Disclosure } from '../../controls.tsx';
import { usePlay } from '../../play-context.ts';
import { Say } from '../../say.tsx';
import { BeatLines } from '../beat-lines.tsx';
import { During } from '../during.tsx';
import { RuleCard } from '../refused.tsx';
import { ExhibitInFile, ExhibitInHand } from './exhibit.tsx';
import { Draft, Findings } from './findings.tsx';
import { Judgment } from './judgment.tsx';

export function Hearing({ beat }: { readonly beat: HearingBeat }) {
  const { run, words, endCall } = usePlay();
  if (endCall) return <During says={words.hearing.reading} onEnd={endCall} />;
  if (run.at.kind !== 'hearing') return null;
  return run.at.decided ? <Judgment beat={beat} at={run.at} /> : <Weighing beat={beat} at={run.at} />;
}

function Weighing({ beat, at }: { readonly beat: HearingBeat; readonly at: AtHearing }) {
  const { level, composition, words } = usePlay();
  const hearing = hearingOf(level, beat);
  const held = composition.held !== null && at.exhibits.includes(composition.held) ? composition.held : null;
  const isWeighed = at.exhibits.every((id) => at.weighed[id] !== undefined);
  const isFound = isWeighed && hearing.fields.every((f) => at.findings[f.id] !== undefined);
  return (
    <>
      <BeatLines />
      <Disclosure summary={words.hearing.tests}>
        <RuleCard rule={ruleOf(level, hearing.rule)} />
        <dl class="tests">
          {hearing.tests.map((test) => (
            <div key={test.id}>
              <dt>
                <Say of={test.title} />
              </dt>
              <dd>
                <Say of={test.asks} />
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      {held && <ExhibitInHand beat={beat} hearing={hearing} at={at} id={held} />}
      <section>
        <h3>
          {words.hearing.file} <small class="tag">{words.hearing.weighed(Object.keys(at.weighed).length, at.exhibits.length)}</small>
        </h3>
        <ol class="court-file">
          {at.exhibits.map((id) => (
            <ExhibitInFile key={id} beat={beat} hearing={hearing} at={at} id={id} isHeld={id === held} />
          ))}
        </ol>
      </section>
      {isWeighed && <Findings beat={beat} hearing={hearing} at={at} />}
      {isFound && <Draft hearing={hearing} />}
    </>
  );
}
