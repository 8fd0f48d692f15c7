/** What the class has before its eyes, for a teacher who doesn't look at the wall: the choices, the question, and how the class decided and answered. */
import { useState } from 'preact/hooks';
import { beatById, type Level } from '../../../core/level.ts';
import type { Run } from '../../../core/run.ts';
import { hearsayAbroad, refusals } from '../../../core/shown.ts';
import { polledSays } from '../../rules/decisions.ts';
import { pollOptions } from '../../rules/poll-view.ts';
import { type QuestionTold, questionTold } from '../wall/question-told.ts';
import { useConsole } from './console-context.ts';
import { letter } from './letters.ts';
import { decisionWords } from './step-words.ts';

export function OnWall() {
  const { pack, view, isByHands, say } = useConsole();
  const { run, table } = view.wall;
  const level = pack.levels.find((l) => l.id === run?.level);
  if (!run || !level || table.kind === 'quiz') return null;
  if (run.at.kind === 'checkpoint')
    // Where the class's answer is typed in, the question stands over it.
    return isByHands && table.kind === 'asking' ? null : <Question key={run.at.asked.question} level={level} />;
  const beat = beatById(level, run.beat);
  if (beat.kind === 'vote') return <p class="class-asks">{say(beat.question)}</p>;
  return (
    <>
      <Decided level={level} run={run} />
      {/* Without devices they are buttons, further down. */}
      {!isByHands && <Choices level={level} run={run} />}
    </>
  );
}

type Place = { readonly level: Level; readonly run: Run };

function Decided({ level, run }: Place) {
  const { words, view, say } = useConsole();
  const { poll } = view.wall;
  if (!poll || poll.length === 0) return null;
  return (
    <div class="class-decided" data-class="decided">
      <h3>{words.now.decided}</h3>
      <ol class="class-shown">
        {poll.map(({ intent, weight }, i) => (
          <li key={i}>
            <b>{weight}</b> <span>{polledSays(level, run, intent, say, decisionWords(words))}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Choices({ level, run }: Place) {
  const { words, pack, say } = useConsole();
  const options = pollOptions(pack, run, say);
  const refused = refusals(level, run);
  return (
    <>
      {hearsayAbroad(level, run).map(({ slot, hearsay }) => (
        <p key={slot.id}>
          <span class="class-eyebrow">{words.decide.hearsay}</span> {say(hearsay.says)}
        </p>
      ))}
      {options.length > 0 && (
        <ol class="class-shown" data-class="choices">
          {options.map(({ intent, says, days }, i) => (
            <li key={i}>
              <b>{letter(i)}</b>{' '}
              <span>
                {says}
                {days > 0 && <span class="class-hint">{words.decide.days(days)}</span>}
                {refused.has(intent.target) && <span class="class-hint">{words.now.refused}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function Question({ level }: { readonly level: Level }) {
  const { words, pack, view, language, say } = useConsole();
  const [opensKey, setOpensKey] = useState(false);
  const told = questionTold(pack, level, view.wall, language, opensKey);
  if (!told) return null;
  const { isRevealed, answered, answeredRightly, passage } = told;
  const body = (
    <>
      <p class="class-asks">{told.shown.asks}</p>
      <Letters told={told} />
      {isRevealed && answered > 0 && (
        <p>
          <b>{words.now.rightly(answeredRightly, answered)}</b>
        </p>
      )}
      {passage && <p class="aside">{words.now.written(say(passage.passage.title))}</p>}
      {!isRevealed && (
        <button
          type="button"
          class="link-button"
          data-class="open-key"
          aria-expanded={opensKey ? 'true' : 'false'}
          onClick={() => setOpensKey(!opensKey)}
        >
          {opensKey ? words.now.hideKey : words.now.openKey}
        </button>
      )}
    </>
  );
  // Before it is asked the wall shows what came before.
  if (isRevealed || view.wall.table.kind === 'asking') return <div class="class-question">{body}</div>;
  return (
    <details class="class-question" data-class="comes">
      <summary>{words.now.comes}</summary>
      {body}
    </details>
  );
}

function Letters({ told: { shown, isRevealed, right, rights, counts, answered } }: { readonly told: QuestionTold }) {
  const { words } = useConsole();
  return (
    <>
      {shown.places && (
        <ol class="class-shown">
          {shown.places.map(({ id, says }) => (
            <li key={id}>
              <b>{id}</b> <span>{says}</span>
            </li>
          ))}
        </ol>
      )}
      {shown.range && (
        <p>
          {shown.range[0]}–{shown.range[1]} {right?.kind === 'number' && <b data-right="true">{right.value}</b>}
        </p>
      )}
      {shown.options.length > 0 && (
        <ol class="class-shown" data-class="answers">
          {shown.options.map(({ id, says }) => {
            const mark = rights.get(id);
            return (
              <li key={id} data-right={mark === '' ? 'true' : undefined}>
                <b>{id.toUpperCase()}</b> <span>{says}</span> {mark !== undefined && <b class="class-mark">{mark || words.now.right}</b>}{' '}
                {isRevealed && answered > 0 && counts.has(id) && <b class="class-count">{counts.get(id)}</b>}
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}
