/** The brief of each bloc: what it wants, and how it stands now. */
import type { Bloc, Chamber } from '../../core/chamber.ts';
import type { Level } from '../../core/level.ts';
import { motionOf } from '../../core/vote.ts';
import { Disclosure } from '../controls.tsx';
import { usePlay } from '../play-context.ts';
import { Say } from '../say.tsx';

export function BlocBriefs() {
  const { level, words } = usePlay();
  const chambers = votingChambers(level);
  if (chambers.length === 0) return null;
  return (
    <section class="blocs">
      <h3>{words.agenda.blocs}</h3>
      {chambers.map((chamber) => (
        <div key={chamber.id}>
          {chamber.blocs.map((bloc) => (
            <BlocBrief key={bloc.id} bloc={bloc} />
          ))}
          {chamber.note && (
            <p class="aside">
              <Say of={chamber.note} />
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

function BlocBrief({ bloc }: { readonly bloc: Bloc }) {
  const { run, words } = usePlay();
  const step = run.support[bloc.id] ?? bloc.support;
  return (
    <Disclosure
      class="bloc"
      summary={
        <>
          <span class="bloc-name">
            <Say of={bloc.name} />
          </span>
          <span class="unseen">, </span>
          <span class="bloc-stands">
            <SupportScale step={step} /> {words.agenda.support[step]}
          </span>
        </>
      }
    >
      <p class="aside">{words.agenda.seats(bloc.seats)}</p>
      <p>
        {words.agenda.wants} <Say of={bloc.wants} />
      </p>
    </Disclosure>
  );
}

/** Seven places from against to for, and a pin in one of them; the words beside it say the same. */
function SupportScale({ step }: { readonly step: number }) {
  return (
    <svg class="support-scale" viewBox="0 0 62 12" aria-hidden="true" focusable="false">
      <path class="scale-line" d="M4 6h54" />
      {Array.from({ length: STEPS }, (_, i) => (
        <path key={i} class="scale-line" d={`M${4 + i * 9} ${i === 3 ? 2 : 4}v${i === 3 ? 8 : 4}`} />
      ))}
      <circle class="scale-pin" cx={4 + Math.min(step, STEPS - 1) * 9} cy="6" r="3.6" />
    </svg>
  );
}

const STEPS = 7;

/** Chambers that this level puts a question to. */
export function votingChambers(level: Level): readonly Chamber[] {
  const chambers = level.beats.flatMap((beat) => (beat.kind === 'vote' ? [motionOf(level, beat).chamber] : []));
  return [...new Set(chambers)];
}
