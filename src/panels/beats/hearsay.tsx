/** Sentences that are abroad: who says each, how it travels, and the answers to it. */

import { type Abroad, hearsayAbroad } from '../../core/shown.ts';
import { Told } from '../aids/told.tsx';
import { IntentButton } from '../controls.tsx';
import { usePlay } from '../play-context.ts';
import { isQuotedAlready, Say, stopsOutside } from '../say.tsx';
import { Hand } from './hand.tsx';

export function HearsayAbroad() {
  const { level, run, words } = usePlay();
  const abroad = hearsayAbroad(level, run);
  if (abroad.length === 0) return null;
  return (
    <section class="hearsay">
      <h3>{words.hearsay.title}</h3>
      {abroad.map((one) => (
        <HearsaySlip key={one.slot.id} abroad={one} />
      ))}
    </section>
  );
}

function HearsaySlip({ abroad }: { readonly abroad: Abroad }) {
  const { level, run, words, language } = usePlay();
  const { slot, hearsay, state } = abroad;
  const spent = run.at.kind === 'agenda' ? run.at.spent : 0;
  const target = slot.id;
  const quoted = !isQuotedAlready(hearsay.says, language);
  return (
    <article class="slip" aria-labelledby={`hearsay-${target}`} data-hearsay={target}>
      <h4 id={`hearsay-${target}`} class="slip-who">
        <b>
          <Say of={hearsay.owner} />
        </b>
        <span class="role">
          {', '}
          {words.hearsay.travels[hearsay.by]}
        </span>
      </h4>
      <blockquote
        id={`hearsay-says-${target}`}
        class={`slip-says${quoted ? ' slip-quoted' : ''}${quoted && stopsOutside(hearsay.says, language) ? ' slip-stopped' : ''}`}
      >
        <p>
          <Told of={hearsay.says} quoted={quoted} />
        </p>
      </blockquote>
      <p class="aside">{words.hearsay.waits(slot.patience - (spent - state.since), level.calendar.unit)}</p>
      <div class="answers">
        <Hand slot={target} />
        <div class="answer-row">
          <IntentButton intent={{ kind: 'say-silent', target }} class="act-small" describedBy={`hearsay-says-${target}`}>
            {words.hearsay.silent}
          </IntentButton>
          <IntentButton intent={{ kind: 'let-pass', target }} class="act-small" describedBy={`hearsay-says-${target}`}>
            {words.hearsay.pass}
          </IntentButton>
        </div>
      </div>
    </article>
  );
}
