/** Deciding for the class: what is open, by name. Open at once where a class has no devices, else a step away. */
import { useState } from 'preact/hooks';
import type { Intent } from '../../../core/intent.ts';
import { refusals } from '../../../core/shown.ts';
import { type Decision, decisionsOf } from '../../rules/decisions.ts';
import { pollOptions } from '../../rules/poll-view.ts';
import { Button } from './buttons.tsx';
import { useConsole } from './console-context.ts';
import { lettersOf } from './letters.ts';
import { decisionWords } from './step-words.ts';

export function Decide({ isOpen }: { readonly isOpen: boolean }) {
  const { words, pack, view, say } = useConsole();
  const { run, table } = view.wall;
  const level = pack.levels.find((l) => l.id === run?.level);
  if (!run || !level || view.opening !== 'bill' || table.kind !== 'nothing') return null;
  const decisions = decisionsOf(level, run, say, decisionWords(words));
  if (decisions.length === 0) return null;
  const letterOf = lettersOf(pollOptions(pack, run, say));
  const refused = refusals(level, run);
  const plain = decisions.filter((d) => d.about === '');
  const abouts = [...new Set(decisions.flatMap((d) => (d.about === '' ? [] : [d.about])))];
  const list = (
    <div class="class-decide">
      {!isOpen && <p class="aside">{words.decide.says}</p>}
      {abouts.map((about) => (
        <section key={about} class="class-about">
          <h3>
            <span class="class-eyebrow">{words.decide.hearsay}</span> {about}
          </h3>
          {decisions
            .filter((d) => d.about === about)
            .map((d) => (
              <OneDecision key={d.id} decision={d} letterOf={letterOf} isRefused={d.choices.some((c) => refused.has(c.intent.target))} />
            ))}
        </section>
      ))}
      {plain.map((d) => (
        <OneDecision key={d.id} decision={d} letterOf={letterOf} isRefused={d.choices.some((c) => refused.has(c.intent.target))} />
      ))}
    </div>
  );
  if (isOpen)
    return (
      <>
        <h3 class="class-now-decide">{words.now.decide}</h3>
        {list}
      </>
    );
  return (
    <details class="class-more" data-class="decide" key={run.beat}>
      <summary>{words.decide.title}</summary>
      {list}
    </details>
  );
}

type OneDecisionProps = {
  readonly decision: Decision;
  readonly letterOf: (intent: Intent) => string;
  /** It was tried, and a rule was against it: once more would change nothing. */
  readonly isRefused: boolean;
};

function OneDecision({ decision, letterOf, isRefused }: OneDecisionProps) {
  const { words, isWaiting, act } = useConsole();
  const [chosen, setChosen] = useState('');
  const { id, says, hint, days, choices } = decision;
  const [only] = choices;
  if (choices.length === 1 && only)
    return (
      <Button id={`decide-${id}`} isOff={isWaiting} onClick={() => void act({ kind: 'decide', intent: only.intent })}>
        {letterOf(only.intent) !== '' && <b>{letterOf(only.intent)} </b>}
        {only.says === '' ? says : `${says}: ${only.says}`}
        {hint !== '' && <span class="class-hint">{hint}</span>}
        {days > 0 && <span class="class-hint">{words.decide.days(days)}</span>}
        {isRefused && <span class="class-hint">{words.now.refused}</span>}
      </Button>
    );
  const intent = choices.find((c) => c.id === chosen)?.intent;
  return (
    <form
      class="class-pick"
      onSubmit={(event) => {
        event.preventDefault();
        if (intent && !isWaiting) void act({ kind: 'decide', intent });
      }}
    >
      <label>
        <span>{says}</span>
        <select data-class={`decide-${id}`} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{words.decide.choose}</option>
          {choices.map((c) => (
            <option key={c.id} value={c.id}>
              {letterOf(c.intent)} {c.says}
            </option>
          ))}
        </select>
      </label>
      <Button id={`do-${id}`} type="submit" isOff={!intent || isWaiting} label={`${words.decide.do}: ${says}`}>
        {words.decide.do}
      </Button>
    </form>
  );
}
