/** What the judge decided, beside what was drafted, and each exhibit with the place where it belonged. */

import type { HearingBeat } from '../../../core/beat.ts';
import { type AtHearing, exhibitOf, hearingOf, rightPlaces } from '../../../core/court-file.ts';
import { ruleOf } from '../../../core/lawful.ts';
import { echoLines } from '../../../core/shown.ts';
import { Told } from '../../aids/told.tsx';
import { Disclosure } from '../../controls.tsx';
import { usePlay } from '../../play-context.ts';
import { Say } from '../../say.tsx';
import { GoOn } from '../go-on.tsx';
import { Lines } from '../lines.tsx';
import { RuleCard } from '../refused.tsx';
import { PlaceName } from './exhibit.tsx';

export function Judgment({ beat, at }: { readonly beat: HearingBeat; readonly at: AtHearing }) {
  const { level, run, words } = usePlay();
  const hearing = hearingOf(level, beat);
  const drafted = hearing.orders.find((o) => o.id === at.drafted);
  const decided = hearing.orders.find((o) => o.is === at.decided);
  const isSame = drafted?.is === at.decided;
  return (
    <>
      <section class="judgment" data-focus="decided" tabIndex={-1}>
        <p>
          <b>{words.hearing.decided}</b> {decided && <Told of={decided.says} plain />}
        </p>
        {!isSame && drafted && (
          <p>
            <b>{words.hearing.drafted}</b> {<Told of={drafted.says} plain />}
          </p>
        )}
        <p class="aside">{isSame ? words.hearing.asDrafted : words.hearing.redrafted}</p>
      </section>
      <Lines lines={echoLines(level, run)} />
      {decided && <RuleCard rule={ruleOf(level, decided.rule)} />}
      <Disclosure summary={words.hearing.weighing} open={!isSame}>
        <ol class="court-file">
          {at.exhibits.map((id) => {
            const exhibit = exhibitOf(beat, id);
            const place = at.weighed[id] ?? '';
            const right = rightPlaces(exhibit);
            return (
              <li key={id} class="exhibit">
                <p class="exhibit-line">
                  <b>
                    <Say of={exhibit.title} />
                  </b>
                  {': '}
                  <PlaceName hearing={hearing} place={place} />
                  {' · '}
                  {right.includes(place) ? (
                    words.hearing.right
                  ) : (
                    <>
                      {words.hearing.belongs} <PlaceName hearing={hearing} place={right[0] ?? ''} />
                    </>
                  )}
                </p>
                <p class="exhibit-why">
                  <Say of={exhibit.why} />
                </p>
              </li>
            );
          })}
        </ol>
      </Disclosure>
      <GoOn from={beat.id} />
    </>
  );
}
