/** Working days to spend: what is being said, what lies on the desk, where the blocs stand, and the way out. */

import { LEAVE } from '../../core/agenda.ts';
import type { Action, AgendaBeat } from '../../core/beat.ts';
import { holds } from '../../core/holds.ts';
import type { Rule } from '../../core/procedure.ts';
import { hearsayAbroad, linesFor, linesShown, openActions, refusals, timeRunsShort } from '../../core/shown.ts';
import { MarginNote } from '../aids/margin-note.tsx';
import { TermsBelow } from '../aids/terms-below.tsx';
import { Told } from '../aids/told.tsx';
import { IntentButton, Letter } from '../controls.tsx';
import { usePlay } from '../play-context.ts';
import { Say } from '../say.tsx';
import { BeatLines } from './beat-lines.tsx';
import { BlocBriefs } from './blocs.tsx';
import { AtHand } from './grounds.tsx';
import { HearsayAbroad } from './hearsay.tsx';
import { RefusedCard } from './refused.tsx';

export function Agenda({ beat }: { readonly beat: AgendaBeat }) {
  const { level, run, words } = usePlay();
  const refused = refusals(level, run);
  const leaveRule = refused.get(LEAVE);
  const isFresh = run.at.kind === 'agenda' && run.at.done.length === 0 && run.at.spent === 0;
  return (
    <>
      {isFresh ? <BeatLines /> : <AtHand lines={linesShown(level, run)} />}
      <HearsayAbroad />
      <MarginNote />
      <section class="actions">
        <h3>{words.agenda.actions}</h3>
        {timeRunsShort(level, run) && <p class="aside">{words.agenda.runsShort(level.calendar.unit)}</p>}
        <Actions refused={refused} />
      </section>
      <BlocBriefs />
      {holds(beat.leave.when, run) && (
        <section class="leave">
          <h3>{words.agenda.leave}</h3>
          {hearsayAbroad(level, run).length > 0 && <p class="aside">{words.agenda.leaveSpreads}</p>}
          <IntentButton
            intent={{ kind: 'leave', target: beat.id }}
            primary
            class={leaveRule ? 'act-refused' : ''}
            describedBy={leaveRule ? 'refused-leave' : undefined}
          >
            <Told of={beat.leave.says} plain />
          </IntentButton>
          {leaveRule && <RefusedCard id="refused-leave" move={LEAVE} rule={leaveRule} lines={[]} />}
        </section>
      )}
    </>
  );
}

function Actions({ refused }: { readonly refused: ReadonlyMap<string, Rule> }) {
  const { level, run, words } = usePlay();
  const actions = openActions(level, run);
  if (actions.length === 0) return <p class="aside">{words.agenda.nothingLeft}</p>;
  return (
    <>
      <ul class="plain-list">
        {actions.map((action, i) => (
          <li key={action.id}>
            <ActionButton action={action} at={i} rule={refused.get(action.id) ?? null} />
          </li>
        ))}
      </ul>
      <TermsBelow says={actions.flatMap((action) => [action.says, action.hint])} />
    </>
  );
}

function ActionButton({ action, at, rule }: { readonly action: Action; readonly at: number; readonly rule: Rule | null }) {
  const { level, run, words } = usePlay();
  const who = level.shared.cast.find((p) => p.id === action.who);
  const card = `refused-${action.id}`;
  return (
    <>
      <IntentButton
        intent={{ kind: 'act', target: action.id }}
        class={rule ? 'act-lettered act-refused' : 'act-lettered'}
        describedBy={rule ? card : undefined}
      >
        <Letter at={at} />
        <span class="act-says">
          <span class="act-title">
            <Told of={action.says} plain />
          </span>
          <span class="unseen">. </span>
          <span class="hint">
            {who && (
              <>
                <Say of={who.name} />
                {' · '}
              </>
            )}
            <Told of={action.hint} plain />
          </span>
        </span>
        <span class="cost">
          <span class="unseen">. </span>
          {action.days > 0 ? words.time.takes(action.days, level.calendar.unit) : words.time.free}
        </span>
      </IntentButton>
      {rule && <RefusedCard id={card} move={action.id} rule={rule} lines={linesFor(action.lines, run)} />}
    </>
  );
}
