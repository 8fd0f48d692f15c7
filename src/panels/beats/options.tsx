/** The open options of a choice or a vote, lettered as on the stage, each with its refusal beside it. */

import type { Option } from '../../core/beat.ts';
import type { Rule } from '../../core/procedure.ts';
import { daysSaid, linesFor, openOptions, refusals } from '../../core/shown.ts';
import { TermsBelow } from '../aids/terms-below.tsx';
import { Told } from '../aids/told.tsx';
import { IntentButton, Letter } from '../controls.tsx';
import { usePlay } from '../play-context.ts';
import { RefusedCard } from './refused.tsx';

export function Options({ title }: { readonly title: string }) {
  const { level, run } = usePlay();
  const options = openOptions(level, run);
  const refused = refusals(level, run);
  if (options.length === 0) return null;
  return (
    <section class="options">
      <h3>{title}</h3>
      <ul class="plain-list">
        {options.map((option, i) => (
          <li key={option.id}>
            <OptionButton option={option} at={i} rule={refused.get(option.id) ?? null} />
          </li>
        ))}
      </ul>
      <TermsBelow says={options.map((option) => option.says)} />
    </section>
  );
}

function OptionButton({ option, at, rule }: { readonly option: Option; readonly at: number; readonly rule: Rule | null }) {
  const { level, run, words } = usePlay();
  const days = daysSaid(option, run);
  const card = `refused-${option.id}`;
  const promise = level.shared.promises.find((p) => option.effects?.some((e) => 'promise' in e && e.promise === p.id));
  return (
    <>
      <IntentButton
        intent={{ kind: 'choose', target: option.id }}
        class={rule ? 'act-lettered act-refused' : 'act-lettered'}
        describedBy={rule ? card : undefined}
      >
        <Letter at={at} />
        <span class="act-says">
          <span class="act-title">
            <Told of={option.says} plain />
          </span>
          {promise && (
            <>
              <span class="unseen">. </span>
              <span class="hint">
                <Told of={promise.says} plain />
              </span>
            </>
          )}
        </span>
        {days > 0 && (
          <span class="cost">
            <span class="unseen">. </span>
            {words.time.takes(days, level.calendar.unit)}
          </span>
        )}
      </IntentButton>
      {rule && <RefusedCard id={card} move={option.id} rule={rule} lines={linesFor(option.lines, run)} />}
    </>
  );
}
