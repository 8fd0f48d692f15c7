/** The beat's own page on the wall: its lines, what the class can decide, and how it decided last. */

import { beatById } from '../../../core/level.ts';
import { echoLines, hearsayAbroad, linesShown, refusals } from '../../../core/shown.ts';
import { briefing } from '../../rules/briefing.ts';
import { polledSays } from '../../rules/decisions.ts';
import { pollOptions } from '../../rules/poll-view.ts';
import { useWall } from './wall-context.ts';

export function StoryOnWall() {
  const { words, pack, view, level, say } = useWall();
  const { run, table } = view;
  if (!level || !run) return null;
  const beat = beatById(level, run.beat);
  const options = pollOptions(pack, run, say);
  const abroad = hearsayAbroad(level, run);
  const refused = refusals(level, run);
  const decides = options.length > 0 || abroad.length > 0;
  // What came of the last decision comes first; what was said at the beginning is known where the class decides again.
  const echo = echoLines(level, run).slice(0, MOST_LINES);
  const task = briefing(pack, view);
  const room = decides ? (echo.length > 0 ? 0 : MOST_DECIDING) : MOST_LINES - echo.length - (task ? TASK_LINES : 0);
  const lines = [...echo, ...(room > 0 ? linesShown(level, run).slice(-room) : [])];
  const who = (id: string) => {
    const person = pack.shared.cast.find((p) => p.id === id);
    return person && id !== 'narrator' ? say(person.name) : '';
  };
  return (
    <div class="wall-story" data-decides={decides}>
      <h1>{say(beat.title)}</h1>
      {table.kind === 'poll' && (
        <p class="wall-status" aria-live="polite">
          {words.poll.picked(table.picked, table.of)}
        </p>
      )}
      {view.poll && <PollStanding />}
      {beat.kind === 'ending' && <p class="wall-stamp">{say(beat.stamp)}</p>}
      {task && <p class="wall-task">{say(task.says)}</p>}
      {lines.length > 0 && (
        <div class="wall-lines">
          {lines.map((line, i) => (
            <p key={i}>
              {who(line.who) !== '' && <b>{who(line.who)}: </b>}
              {say(line.says)}
            </p>
          ))}
        </div>
      )}
      {abroad.map(({ slot, hearsay }) => (
        <blockquote key={slot.id} class="wall-hearsay">
          <span>{words.poll.hearsay}</span> {say(hearsay.says)}
        </blockquote>
      ))}
      {options.length > 0 && (
        <ul class="wall-options" data-long={options.some((o) => o.says.length > 60)}>
          {options.map((option, i) => (
            <li key={i} data-refused={refused.has(option.intent.target)}>
              <b class="wall-letter">{String.fromCharCode(65 + i)}</b>
              <span class="wall-option-says">{option.says}</span>
              {refused.has(option.intent.target) && <b class="wall-refused">{words.poll.refused}</b>}
              {option.days > 0 && <span class="wall-days">{words.poll.takes(option.days)}</span>}
            </li>
          ))}
        </ul>
      )}
      {[...refused.values()].map((rule) => (
        <section key={rule.id} class="wall-rule">
          <h2>{say(rule.title)}</h2>
          <p>{say(rule.says)}</p>
          <p class="wall-note">{say(rule.citation)}</p>
        </section>
      ))}
    </div>
  );
}

/** So many of a beat's own lines leave room for what can be chosen. */
const MOST_DECIDING = 2;
/** More aren't read from the last row. */
const MOST_LINES = 5;
/** What the class has to bring about takes the room of so many. */
const TASK_LINES = 3;

function PollStanding() {
  const { words, view, level, say } = useWall();
  const { run, poll } = view;
  if (!run || !level || !poll) return null;
  return (
    <div class="wall-decided">
      <h2>{words.poll.decided}</h2>
      <ol>
        {poll.slice(0, 4).map(({ intent, weight }, i) => (
          <li key={i}>
            <b>{weight}</b> {polledSays(level, run, intent, say, words.poll)}
          </li>
        ))}
      </ol>
    </div>
  );
}
