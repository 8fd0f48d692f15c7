/** Goes through the steps of a run: a native slider between a step back and a step on. */
import { useState } from 'preact/hooks';
import { beatById } from '../../core/level.ts';
import { usePlay } from '../play-context.ts';
import { textIn } from '../say.tsx';
import { useLookBack } from './look-back-context.ts';

export function Scrubber() {
  const { view, words, language } = useLookBack();
  const { level } = usePlay();
  const { at, shown, runs, acts } = view;
  // Said only after a press of a button: the slider says its own value.
  const [said, setSaid] = useState('');
  const moments = runs[shown]?.moments ?? [];
  const end = moments.length - 1;
  const placeOf = (n: number) => {
    const beat = moments[n]?.beat;
    const position = words.scrub.position(n + 1, end + 1);
    return beat === undefined ? position : `${position} · ${textIn(beatById(level, beat).title, language)}`;
  };
  const press = (to: number) => {
    if (to < 0 || to > end) return;
    acts.look(shown, to);
    setSaid(placeOf(to));
  };
  return (
    <section class="scrub" aria-label={words.scrub.label}>
      <div class="scrub-row">
        <StepButton id="step-back" says={words.scrub.back} isOver={at === 0} onStep={() => press(at - 1)} />
        <input
          type="range"
          class="scrub-slider"
          data-program="scrub"
          min={0}
          max={end}
          step={1}
          value={at}
          aria-label={words.scrub.label}
          aria-valuetext={placeOf(at)}
          onInput={(event) => acts.look(shown, Number(event.currentTarget.value))}
        />
        <StepButton id="step-on" says={words.scrub.on} isOver={at === end} onStep={() => press(at + 1)} />
      </div>
      <p class="scrub-says">{placeOf(at)}</p>
      <p class="unseen" role="status">
        {said}
      </p>
    </section>
  );
}

type StepButtonProps = {
  readonly id: 'step-back' | 'step-on';
  readonly says: string;
  readonly isOver: boolean;
  readonly onStep: () => void;
};

/** At either end it keeps its focus and does nothing. */
function StepButton({ id, says, isOver, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      class="scrub-step"
      data-program={id}
      aria-label={says}
      title={says}
      aria-disabled={isOver ? 'true' : undefined}
      onClick={onStep}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d={id === 'step-back' ? 'M13 3 6 10l7 7' : 'M7 3l7 7-7 7'} />
      </svg>
    </button>
  );
}
