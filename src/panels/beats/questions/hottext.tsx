/** The sentence that decides it: the claims of one passage as radio buttons. */

import type { HottextQuestion } from '../../../core/question.ts';
import { shownOrder } from '../../../core/shown.ts';
import { findClaim } from '../../../core/source.ts';
import { Told } from '../../aids/told.tsx';
import { Letter, touchName } from '../../controls.tsx';
import { usePlay } from '../../play-context.ts';
import { Say } from '../../say.tsx';
import type { FieldsProps } from './fields-props.ts';
import { LookAgain } from './look-again.tsx';

export function HottextFields({ question, isClosed, last }: FieldsProps<HottextQuestion>) {
  const { level, run, composition, touch } = usePlay();
  const passage = level.shared.sources.flatMap((s) => s.passages).find((p) => p.id === question.passage);
  return (
    <div class="hottext">
      {passage && (
        <p class="passage-title">
          <Say of={passage.title} />
        </p>
      )}
      {shownOrder(level, run, question).map((id, i) => {
        const claim = findClaim(level.shared.sources, id)?.claim;
        if (!claim) return null;
        return (
          <label key={id} class="pick pick-sentence">
            <input
              type="radio"
              name={question.id}
              value={id}
              checked={composition.picked[0] === id}
              data-touch={touchName('pick', id)}
              onChange={() => touch({ kind: 'pick', id })}
            />
            <Letter at={i} />
            <span class="pick-says">
              <Told of={claim.says} plain />
              <LookAgain when={!isClosed && (last?.grade.wrong.includes(id) ?? false)} />
            </span>
          </label>
        );
      })}
    </div>
  );
}
