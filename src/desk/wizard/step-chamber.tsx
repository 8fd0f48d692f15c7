/** Step three: who votes, in which blocs. */
import { DeskButton } from '../shell/desk-controls.tsx';
import { EMPTY_BLOC } from './answers.ts';
import { NumberField, PickField, TextField } from './fields.tsx';
import { completed } from './left-empty.ts';
import { leftEmpty, SEATS, type StepProps, withItem, without } from './step.ts';

const MOST_BLOCS = 8;

export function ChamberStep({ answers, words, change }: StepProps) {
  const w = words.chamber;
  const { blocs } = answers;
  const filled = completed(answers);
  return (
    <>
      <TextField
        id="chamber"
        says={w.name}
        like={leftEmpty(words, filled.chamber, answers.chamber)}
        value={answers.chamber}
        onInput={(chamber) => change({ chamber })}
      />
      <PickField id="room" says={w.room} value={answers.room} options={w.rooms} onPick={(room) => change({ room })} />
      <PickField id="layout" says={w.layout} value={answers.layout} options={w.layouts} onPick={(layout) => change({ layout })} />
      {blocs.map((bloc, i) => (
        <fieldset class="desk-group" key={i}>
          <legend>{w.bloc(i + 1)}</legend>
          <TextField
            id={`bloc-${i + 1}-name`}
            says={w.blocName}
            like={leftEmpty(words, filled.blocs[i]?.name ?? '', bloc.name)}
            value={bloc.name}
            onInput={(name) => change({ blocs: withItem(blocs, i, { name }) })}
          />
          <TextField
            id={`bloc-${i + 1}-wants`}
            says={w.wants}
            like={leftEmpty(words, filled.blocs[i]?.wants ?? '', bloc.wants)}
            value={bloc.wants}
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
            <DeskButton id={`remove-bloc-${i + 1}`} look="link" onClick={() => change({ blocs: without(blocs, i) })}>
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
