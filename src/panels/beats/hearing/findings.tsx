/** The findings, which follow from the weighing, and the operative part, which follows from the findings. */

import type { HearingBeat } from '../../../core/beat.ts';
import { type AtHearing, FINDINGS } from '../../../core/court-file.ts';
import type { HearingRules } from '../../../core/procedure.ts';
import { refusals } from '../../../core/shown.ts';
import { Told } from '../../aids/told.tsx';
import { IntentButton, Letter } from '../../controls.tsx';
import { usePlay } from '../../play-context.ts';
import { Say } from '../../say.tsx';
import { RefusedCard } from '../refused.tsx';

type FindingsProps = { readonly beat: HearingBeat; readonly hearing: HearingRules; readonly at: AtHearing };

export function Findings({ hearing, at }: FindingsProps) {
  const { level, run, words } = usePlay();
  const refused = refusals(level, run);
  return (
    <section class="findings" data-focus="findings" tabIndex={-1} aria-labelledby="findings-title">
      <h3 id="findings-title">{words.hearing.findings}</h3>
      <p class="aside">{words.hearing.findingsNote}</p>
      {hearing.fields.map((field) => {
        const tried = FINDINGS.map((f) => `${field.id}.${f}`).find((id) => refused.has(id));
        const rule = tried === undefined ? undefined : refused.get(tried);
        return (
          <fieldset key={field.id} class="finding">
            <legend>
              <b id={`finding-${field.id}`}>
                <Say of={field.title} />
              </b>
              {': '}
              <Told of={field.asks} plain />
            </legend>
            <div class="answer-row">
              {FINDINGS.map((finding) => (
                <IntentButton
                  key={finding}
                  intent={{ kind: 'find', target: field.id, as: finding }}
                  class={at.findings[field.id] === finding ? 'act-small act-here' : 'act-small'}
                  pressed={at.findings[field.id] === finding}
                  describedBy={`finding-${field.id}`}
                >
                  <Say of={hearing.findings[finding]} />
                </IntentButton>
              ))}
            </div>
            {tried !== undefined && rule && <RefusedCard id={`refused-${tried}`} move={tried} rule={rule} lines={[]} />}
          </fieldset>
        );
      })}
    </section>
  );
}

export function Draft({ hearing }: { readonly hearing: HearingRules }) {
  const { level, run, words } = usePlay();
  const refused = refusals(level, run);
  return (
    <section class="options" data-focus="order" tabIndex={-1} aria-labelledby="order-title">
      <h3 id="order-title">{words.hearing.order}</h3>
      <p class="aside">{words.hearing.orderNote}</p>
      <ul class="plain-list">
        {hearing.orders.map((order, i) => {
          const rule = refused.get(order.id);
          return (
            <li key={order.id}>
              <IntentButton
                intent={{ kind: 'draft', target: order.id }}
                class={rule ? 'act-lettered act-refused' : 'act-lettered'}
                describedBy={rule ? `refused-${order.id}` : undefined}
              >
                <Letter at={i} />
                <span class="act-says">
                  <span class="act-title">
                    <Told of={order.says} plain />
                  </span>
                </span>
              </IntentButton>
              {rule && <RefusedCard id={`refused-${order.id}`} move={order.id} rule={rule} lines={[]} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
