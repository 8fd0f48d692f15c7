/** Step three: who votes, in which blocs. */
import { DeskButton } from '../shell/desk-controls.tsx';
import { EMPTY_BLOC } from './answers.ts';
import { NumberField, PickField } from './fields.tsx';
import { completed } from './left-empty.ts';
import { withoutBloc } from './rumour-moves.ts';
import { AnswerField, StatedField } from './stated-field.tsx';
import { SEATS, type StepProps, withItem } from './step.ts';

const MOST_BLOCS = 8;

export function ChamberStep(step: StepProps) {
  const { answers, words, change } = step;
  const w = words.chamber;
  const { blocs } = answers;
  const filled = completed(answers);
  return (
    <>
      <AnswerField {...step} of="chamber" says={w.name} />
      <PickField id="room" says={w.room} value={answers.room} options={w.rooms} onPick={(room) => change({ room })} />
      <PickField id="layout" says={w.layout} value={answers.layout} options={w.layouts} onPick={(layout) => change({ layout })} />
      {blocs.map((bloc, i) => (
        <fieldset class="desk-group" key={i}>
          <legend>{w.bloc(i + 1)}</legend>
          <StatedField
            id={`bloc-${i + 1}-name`}
            says={w.blocName}
            value={bloc.name}
            stands={filled.blocs[i]?.name ?? ''}
            words={words}
            onInput={(name) => change({ blocs: withItem(blocs, i, { name }) })}
          />
          <StatedField
            id={`bloc-${i + 1}-wants`}
            says={w.wants}
            value={bloc.wants}
            stands={filled.blocs[i]?.wants ?? ''}
            words={words}
            onInput={(wants) => change({ blocs: withItem(blocs, i, { wants }) })}
          />
          <NumberField
            id={`bloc-${i + 1}-seats`}
            says={w.seats}
            {...SEATS}
            range={words.between(SEATS.min, SEATS.max)}
            value={bloc.seats}
            onInput={(seats) => change({ blocs: withItem(blocs, i, { seats }) })}
          />
          <PickField
            id={`bloc-${i + 1}-support`}
            says={w.support}
            value={String(bloc.support)}
            options={w.supports.map((says, step) => [String(step), says] as const)}
            onPick={(support) => change({ blocs: withItem(blocs, i, { support: Number(support) }) })}
          />
          {blocs.length > 1 && (
            <DeskButton id={`remove-bloc-${i + 1}`} look="link" onClick={() => change(withoutBloc(answers, i))}>
              {w.remove(i + 1)}
            </DeskButton>
          )}
        </fieldset>
      ))}
      <p role="status">{w.total(blocs.reduce((sum, bloc) => sum + Math.max(0, bloc.seats), 0))}</p>
      {blocs.length < MOST_BLOCS && (
        <DeskButton id="add-bloc" onClick={() => change({ blocs: [...blocs, EMPTY_BLOC] })}>
          {w.add}
        </DeskButton>
      )}
    </>
  );
}
