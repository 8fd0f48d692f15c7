/** One exhibit: what it says and how it came, and the places it can be put. */

import type { HearingBeat } from '../../../core/beat.ts';
import { type AtHearing, exhibitOf } from '../../../core/court-file.ts';
import type { HearingRules } from '../../../core/procedure.ts';
import { Told } from '../../aids/told.tsx';
import { Disclosure, IntentButton, touchName } from '../../controls.tsx';
import { usePlay } from '../../play-context.ts';
import { Say } from '../../say.tsx';

type ExhibitProps = { readonly beat: HearingBeat; readonly hearing: HearingRules; readonly at: AtHearing; readonly id: string };

export function ExhibitInHand({ beat, hearing, at, id }: ExhibitProps) {
  const { words } = usePlay();
  const exhibit = exhibitOf(beat, id);
  return (
    <section class="exhibit-in-hand" data-focus="hand" tabIndex={-1} aria-labelledby="hand-title">
      <h3 id="hand-title">
        <span class="exhibit-kicker">
          {words.hearing.inHand} · {words.hearing.number(at.exhibits.indexOf(id) + 1)} · {words.hearing.by[exhibit.by]}
        </span>{' '}
        <span class="exhibit-title">
          <Say of={exhibit.title} />
        </span>
      </h3>
      <p class="exhibit-says">
        <Told of={exhibit.says} />
      </p>
      <Places hearing={hearing} at={at} id={id} />
    </section>
  );
}

export function ExhibitInFile({ beat, hearing, at, id, isHeld }: ExhibitProps & { readonly isHeld: boolean }) {
  const { words, touch } = usePlay();
  const exhibit = exhibitOf(beat, id);
  const place = at.weighed[id];
  const isOnScale = hearing.fields.some((f) => f.id === place);
  return (
    <li class={place === undefined ? 'exhibit' : 'exhibit exhibit-weighed'}>
      {isHeld ? (
        <p class="exhibit-line">
          <Say of={exhibit.title} /> <small class="tag">{words.hearing.inHand}</small>
        </p>
      ) : (
        <Disclosure
          summary={
            <>
              <span class="exhibit-title">
                <Say of={exhibit.title} />
              </span>{' '}
              <small class="tag">{place === undefined ? words.hearing.notYet : <PlaceName hearing={hearing} place={place} />}</small>{' '}
              {isOnScale && <small class="tag">{words.hearing.shows[exhibit.shows]}</small>}
            </>
          }
        >
          <p class="exhibit-kicker">{words.hearing.by[exhibit.by]}</p>
          <p class="exhibit-says">
            <Say of={exhibit.says} />
          </p>
          <Places hearing={hearing} at={at} id={id} />
          <button
            type="button"
            class="link"
            data-touch={touchName('hold', id)}
            onClick={() => touch({ kind: 'hold', id })}
            data-hand-on="hand"
          >
            {words.hearing.inHand}: <Say of={exhibit.title} />
          </button>
        </Disclosure>
      )}
    </li>
  );
}

/** The pans of the scale, then the trays: one for each test that an exhibit can fail. */
function Places({ hearing, at, id }: Omit<ExhibitProps, 'beat'>) {
  const { words } = usePlay();
  return (
    <div class="places">
      <fieldset class="places-scale">
        <legend>{words.hearing.scale}</legend>
        {hearing.fields.map((field) => (
          <Place key={field.id} exhibit={id} place={field.id} at={at}>
            <Say of={field.title} />
          </Place>
        ))}
      </fieldset>
      <fieldset class="places-aside">
        <legend>{words.hearing.aside}</legend>
        {hearing.tests.map((test) => (
          <Place key={test.id} exhibit={id} place={test.id} at={at}>
            <Say of={test.fails} />
          </Place>
        ))}
      </fieldset>
    </div>
  );
}

type PlaceProps = {
  readonly exhibit: string;
  readonly place: string;
  readonly at: AtHearing;
  readonly children: preact.ComponentChildren;
};

function Place({ exhibit, place, at, children }: PlaceProps) {
  const isHere = at.weighed[exhibit] === place;
  return (
    <IntentButton
      intent={{ kind: 'weigh', target: exhibit, as: place }}
      class={isHere ? 'act-small act-here' : 'act-small'}
      pressed={isHere}
    >
      {children}
    </IntentButton>
  );
}

export function PlaceName({ hearing, place }: { readonly hearing: HearingRules; readonly place: string }) {
  const wording = hearing.fields.find((f) => f.id === place)?.title ?? hearing.tests.find((t) => t.id === place)?.fails;
  return wording ? <Say of={wording} /> : null;
}
