/** Who I am: one line in the strip, and in the foot my seats and my code. */
import { Disclosure } from '../../../panels/controls.tsx';
import { BlocMark } from './bloc-mark.tsx';
import { usePupil } from './pupil-context.ts';
import { Briefs } from './screens/brief.tsx';
import { MyCode } from './screens/my-code.tsx';

export function Who() {
  const { words, view } = usePupil();
  const { name, number, seats } = view.me;
  const { table } = view;
  // In each house one sits for another bloc.
  const seat = ('chamber' in table && seats.find((s) => s.chamber === table.chamber)) || seats[0];
  return (
    <p class="pupil-who">
      <span class="pupil-name">{name || words.me.pupil(number)}</span>
      {seat && (
        <span class="pupil-bloc">
          <BlocMark colour={seat.colour} />
          {seat.bloc}
        </span>
      )}
    </p>
  );
}

export function Me({ onLeave }: { readonly onLeave: (() => void) | undefined }) {
  const { words, view } = usePupil();
  return (
    <footer class="play-foot">
      <Disclosure class="me" summary={words.me.card}>
        {view.me.seats.length > 0 ? <Briefs seats={view.me.seats} /> : <p class="aside">{words.me.noSeats}</p>}
        <MyCode />
        {onLeave && (
          <button type="button" class="link" data-pupil="leave" onClick={onLeave}>
            {words.me.leave}
          </button>
        )}
      </Disclosure>
    </footer>
  );
}
