/** An institution decides: what lies before it, the odds as the file stands, and what came of it. */

import type { DecisionBeat } from '../../core/beat.ts';
import { type Odds, oddsIn } from '../../core/decision.ts';
import { ruleOf } from '../../core/lawful.ts';
import { echoLines } from '../../core/shown.ts';
import { Told } from '../aids/told.tsx';
import { IntentButton } from '../controls.tsx';
import { usePlay } from '../play-context.ts';
import { BeatLines } from './beat-lines.tsx';
import { During } from './during.tsx';
import { GoOn } from './go-on.tsx';
import { Grounds } from './grounds.tsx';
import { Lines } from './lines.tsx';
import { QuestionPut } from './question-put.tsx';
import { RuleCard } from './refused.tsx';

export function Decision({ beat }: { readonly beat: DecisionBeat }) {
  const { run, words, endCall } = usePlay();
  if (endCall)
    return (
      <>
        <QuestionPut title={words.decision.question} question={beat.question} />
        <During says={words.decision.awaiting} onEnd={endCall} />
      </>
    );
  const outcome = run.at.kind === 'decision' ? run.at.outcome : null;
  return outcome === null ? <Before beat={beat} /> : <After beat={beat} outcome={outcome} />;
}

function Before({ beat }: { readonly beat: DecisionBeat }) {
  const { level, run, words } = usePlay();
  return (
    <>
      <BeatLines />
      <QuestionPut title={words.decision.question} question={beat.question} />
      <section>
        <h3>{words.decision.odds}</h3>
        <OddsTable odds={oddsIn(beat, run)} />
        <p class="aside">{words.decision.oddsNote}</p>
      </section>
      <RuleCard rule={ruleOf(level, beat.rule)} />
      <div class="acts">
        <IntentButton intent={{ kind: 'await', target: beat.id }} primary>
          {words.decision.await}
        </IntentButton>
      </div>
    </>
  );
}

/** Each outcome with its share, in slips as one would count them, and a bar that says the same. */
export function OddsTable({ odds }: { readonly odds: readonly Odds[] }) {
  const { words } = usePlay();
  return (
    <table class="odds">
      <caption class="unseen">{words.decision.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.decision.outcome}</th>
          <th scope="col">{words.decision.chance}</th>
        </tr>
      </thead>
      <tbody>
        {odds.map(({ outcome, weight, of }) => (
          <tr key={outcome.id}>
            <th scope="row">
              <Told of={outcome.says} />
            </th>
            <td>
              <span class="odds-number">{words.decision.of(weight, of)}</span>
              <span class="odds-slips" aria-hidden="true">
                {Array.from({ length: Math.min(of, 24) }, (_, n) => (
                  <i key={n} class={n < scaled(weight, of) ? 'slip-in' : undefined} />
                ))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** More than 24 slips are drawn as 24 in proportion. */
function scaled(weight: number, of: number): number {
  return of <= 24 ? weight : Math.round((weight * 24) / of);
}

function After({ beat, outcome }: { readonly beat: DecisionBeat; readonly outcome: string }) {
  const { level, run, words } = usePlay();
  const says = beat.outcomes.find((o) => o.id === outcome)?.says ?? {};
  const lines = echoLines(level, run);
  return (
    <>
      <p class="ending-stamp" data-focus="decided" tabIndex={-1}>
        <span class="unseen">{words.decision.decided} </span>
        <span class="stamp">
          <Told of={says} plain />
        </span>
      </p>
      <Lines lines={lines} />
      <RuleCard rule={ruleOf(level, beat.rule)} />
      <Grounds lines={lines} />
      <GoOn from={beat.id} />
    </>
  );
}
