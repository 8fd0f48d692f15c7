/** The class's own answer, found by hands, in the letters that stand on the wall. */
import { useState } from 'preact/hooks';
import { questionOf } from '../../../core/checkpoint.ts';
import { isComplete } from '../../../core/grade.ts';
import type { Answer } from '../../../core/question.ts';
import { answerMeant, type ShownQuestion, shownQuestion } from '../../rules/blind.ts';
import { useConsole } from './console-context.ts';
import { answerFrom, type Filled, letterTwice } from './filled.ts';
import { FORM } from './sheet.ts';

export function AnswerForm() {
  const { words, pack, view, language, isWaiting, act } = useConsole();
  const [filled, setFilled] = useState<Filled>({});
  const [flaw, setFlaw] = useState('');
  const { run, seed } = view.wall;
  const level = pack.levels.find((l) => l.id === run?.level);
  if (!level || run?.at.kind !== 'checkpoint') return null;
  const question = questionOf(level, run.at.asked.question);
  const shown = shownQuestion(pack.shared, question, seed, language);
  const submit = (event: Event) => {
    event.preventDefault();
    const blind = answerFrom(shown, filled);
    const answer: Answer | null = blind && answerMeant(pack.shared, question, seed, blind);
    const isWhole = answer !== null && isComplete(question, answer, pack.shared.sources);
    const twice = letterTwice(shown, filled);
    const { incomplete } = words.answer;
    const empty = shown.kind === 'number' ? incomplete.number(...(shown.range ?? [0, 0])) : incomplete[shown.kind];
    setFlaw(isWhole ? '' : twice ? words.answer.twice(twice.toUpperCase()) : empty);
    if (isWhole && !isWaiting) void act({ kind: 'close-question', answer });
  };
  return (
    <form id={FORM} class="class-answer" onSubmit={submit} noValidate>
      <h3>{words.answer.title}</h3>
      <p class="aside">{words.answer.says}</p>
      <fieldset>
        <legend>{shown.asks}</legend>
        <Fields
          shown={shown}
          filled={filled}
          onFill={(id, value) => setFilled((was) => ({ ...was, [id]: value }))}
          onOnly={(id) => setFilled({ [id]: 'x' })}
        />
      </fieldset>
      <p class="class-flaw" role="alert">
        {flaw}
      </p>
    </form>
  );
}

type FieldsProps = {
  readonly shown: ShownQuestion;
  readonly filled: Filled;
  readonly onFill: (id: string, value: string) => void;
  readonly onOnly: (id: string) => void;
};

function Fields({ shown, filled, onFill, onOnly }: FieldsProps) {
  const { words } = useConsole();
  const { kind, options, places = [], range } = shown;
  if (kind === 'number')
    return (
      <label class="class-pick">
        <span>
          {words.answer.number} ({range?.[0]}–{range?.[1]})
        </span>
        <input
          type="text"
          inputMode="numeric"
          data-class="answer-number"
          value={filled.value ?? ''}
          onInput={(event) => onFill('value', event.currentTarget.value)}
        />
      </label>
    );
  if (kind === 'choice' || kind === 'hottext' || kind === 'multiple')
    return (
      <>
        {options.map(({ id, says }) => (
          <label key={id} class="class-check">
            <input
              type={kind === 'multiple' ? 'checkbox' : 'radio'}
              name="class-answer"
              data-class={`answer-${id}`}
              checked={filled[id] === 'x'}
              onChange={(event) => (kind === 'multiple' ? onFill(id, event.currentTarget.checked ? 'x' : '') : onOnly(id))}
            />
            <span>
              <b>{id.toUpperCase()}</b> {says}
            </span>
          </label>
        ))}
      </>
    );
  // To order: each place takes a letter; to match: each figure takes a letter; to sort: each letter takes a figure.
  const asked =
    kind === 'order'
      ? options.map((_, i) => ({ id: String(i + 1), says: words.answer.place(i + 1) }))
      : kind === 'match'
        ? places
        : options;
  const given = kind === 'categorise' ? places : options;
  return (
    <>
      {asked.map(({ id, says }) => (
        <label key={id} class="class-pick">
          <span>
            {kind !== 'order' && <b>{id.toUpperCase()} </b>}
            {says}
          </span>
          <select data-class={`answer-${id}`} value={filled[id] ?? ''} onChange={(event) => onFill(id, event.currentTarget.value)}>
            <option value="">{words.answer.choose}</option>
            {given.map((g) => (
              <option key={g.id} value={g.id}>
                {g.id.toUpperCase()} {g.says}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}
