/** A move that the law refuses: the rule in plain words, where it is written, and what a colleague says to it. */

import type { Line } from '../../core/beat.ts';
import type { Rule } from '../../core/procedure.ts';
import { Told } from '../aids/told.tsx';
import { usePlay } from '../play-context.ts';
import { Say } from '../say.tsx';
import { Lines } from './lines.tsx';
import { SimplifiedTag } from './tags.tsx';

type RefusedCardProps = { readonly id: string; readonly move: string; readonly rule: Rule; readonly lines: readonly Line[] };

export function RefusedCard({ id, move, rule, lines }: RefusedCardProps) {
  const { words } = usePlay();
  return (
    <section class="refused" aria-labelledby={id} data-focus={`refused:${move}`} tabIndex={-1}>
      <p class="refused-head" id={id}>
        <span class="stamp stamp-refused">{words.refused.stamp}</span>
      </p>
      <Lines lines={lines} />
      <RuleCard rule={rule} />
      <p class="aside">{words.refused.costs}</p>
    </section>
  );
}

/** A rule as it is told on a card: title, plain words, citation. */
export function RuleCard({ rule }: { readonly rule: Rule }) {
  return (
    <div class="rule-card">
      <p class="rule-title">
        <b>
          <Say of={rule.title} />
        </b>
        {rule.simplified && <SimplifiedTag />}
      </p>
      <p>
        <Told of={rule.says} />
      </p>
      <p class="citation">
        <cite>
          <Say of={rule.citation} />
        </cite>
      </p>
    </div>
  );
}
