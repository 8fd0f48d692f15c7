/** Step four: the rule by which it is counted, the days before, and what goes round meanwhile. */
import { DeskButton } from '../shell/desk-controls.tsx';
import { EMPTY_RUMOUR, type RumourAnswer } from './answers.ts';
import { DraftNote, More, NumberField, PickField, TextField } from './fields.tsx';
import { completed } from './left-empty.ts';
import { moveFrom, moveOf, moveText } from './rumour-moves.ts';
import { AnswerField, StatedField } from './stated-field.tsx';
import { daysRange, own, placeFrom, placeText, type StepProps, sentencesOf, withItem, without } from './step.ts';

/** So many sentences can be abroad at once. */
const MOST_RUMOURS = 3;

export function ProcedureStep(step: StepProps) {
  const { answers, words, change } = step;
  const w = words.procedure;
  const { rumours, blocs, majority } = answers;
  const filled = completed(answers);
  const seats = blocs.reduce((sum, bloc) => sum + bloc.seats, 0);
  const range = daysRange(answers);
  const at = (i: number, changes: Partial<RumourAnswer>) => change({ rumours: withItem(rumours.map(own(i)), i, changes) });
  const needed = majority === 'half' ? Math.floor(seats / 2) + 1 : Math.ceil((seats * 2) / 3);
  return (
    <>
      <AnswerField {...step} of="question" says={w.question} rows={2} />
      <PickField
        id="majority"
        says={w.majority}
        value={majority}
        options={w.majorities}
        follows={w.needed(needed, seats)}
        onPick={(picked) => change({ majority: picked })}
      />
      <More id="more-procedure" says={w.more}>
        <AnswerField {...step} of="rule" says={w.rule} rows={2} />
        <AnswerField {...step} of="citation" says={w.citation} />
        <NumberField
          id="days"
          says={w.days}
          {...range}
          range={words.between(range.min, range.max)}
          value={answers.days}
          onInput={(days) => change({ days })}
        />
      </More>
      <h3>{w.deeds}</h3>
      {filled.deeds.map((stands, i) => (
        <StatedField
          key={i}
          id={`deed-${i + 1}`}
          says={w.deed(i + 1)}
          value={answers.deeds[i] ?? ''}
          stands={stands}
          words={words}
          onInput={(says) => change({ deeds: filled.deeds.map((_, n) => (n === i ? says : (answers.deeds[n] ?? ''))) })}
        />
      ))}
      <h3>{w.rumours}</h3>
      {rumours.map((rumour, i) => (
        <fieldset class="desk-group" key={i}>
          <legend>{w.rumour(i + 1)}</legend>
          {rumour.isDraft && <DraftNote says={words.draft} />}
          <TextField
            id={`rumour-${i + 1}`}
            says={w.says}
            rows={1}
            like={i === 0 ? words.example(w.saysLike) : undefined}
            value={rumour.says}
            onInput={(says) => at(i, { says })}
          />
          <PickField
            id={`rumour-${i + 1}-verdict`}
            says={w.verdict}
            value={rumour.verdict}
            options={w.verdicts}
            onPick={(verdict) => at(i, { verdict })}
          />
          <PickField
            id={`rumour-${i + 1}-decides`}
            says={rumour.verdict === 'silent' ? w.nearest : w.decides}
            value={placeText(rumour.decides)}
            options={sentencesOf(answers, words)}
            onPick={(place) => at(i, { decides: placeFrom(place) })}
          />
          <PickField
            id={`rumour-${i + 1}-moves`}
            says={w.moves}
            value={moveText(moveOf(answers, i))}
            options={[
              ['nobody', w.movesNobody],
              ...filled.blocs.flatMap(({ name }, bloc) => [
                [moveText({ bloc, by: -1 }), w.cools(name)] as const,
                [moveText({ bloc, by: 1 }), w.warms(name)] as const,
              ]),
            ]}
            // Who it moves is no word of the sentence: a draft stays a draft.
            onPick={(move) => change({ rumours: withItem(rumours, i, { moves: moveFrom(move) }) })}
          />
          {rumours.length > 1 && (
            <DeskButton id={`remove-rumour-${i + 1}`} look="link" onClick={() => change({ rumours: without(rumours, i) })}>
              {w.remove(i + 1)}
            </DeskButton>
          )}
        </fieldset>
      ))}
      {rumours.length < MOST_RUMOURS && (
        <DeskButton
          id="add-rumour"
          onClick={() => change({ rumours: [...rumours, EMPTY_RUMOUR], days: Math.max(answers.days, rumours.length + 1) })}
        >
          {w.add}
        </DeskButton>
      )}
    </>
  );
}
