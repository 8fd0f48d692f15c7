/** The class decides what the bill does next: what is open with the days it takes, and what is being said. */
import type { Intent } from '../../../../core/intent.ts';
import { stableJson } from '../../../../core/json.ts';
import { Disclosure } from '../../../../panels/controls.tsx';
import type { Table } from '../../../rules/pupil-view.ts';
import { usePupil } from '../pupil-context.ts';
import { Act, Fate, Heading } from '../screen-parts.tsx';
import { HearsaySlip } from './hearsay.tsx';
import { SceneLines } from './waiting.tsx';

export type PollTable = Extract<Table, { kind: 'poll' }>;

export function PollScreen({ poll }: { readonly poll: PollTable }) {
  const { words, view, say, waiting } = usePupil();
  const said = waiting(poll.id);
  const pending = said?.kind === 'pick' ? said : null;
  const own = pending?.intent ?? poll.own;
  const turn = Math.max(poll.turn, pending?.turn ?? 0) + 1;
  const isOwn = (intent: Intent) => own !== null && stableJson(own) === stableJson(intent);
  const pick = (intent: Intent) => !isOwn(intent) && say({ kind: 'pick', on: poll.id, intent, turn });
  const isLeader = view.me.seats.some((seat) => seat.isLeader);
  const isEmpty = poll.options.length === 0 && poll.hearsay.length === 0;
  return (
    <>
      <Heading eyebrow={words.poll.title}>{view.scene.title}</Heading>
      <p class="aside">
        {isEmpty ? words.poll.nothing : poll.mayPick ? (isLeader ? words.poll.lead : words.poll.says) : words.poll.leaders}
      </p>
      {view.scene.lines.length > 0 && (
        <Disclosure summary={words.wait.saidHere}>
          <SceneLines />
        </Disclosure>
      )}
      <ul class="plain-list options">
        {poll.options.map((option, i) => (
          <li key={stableJson(option.intent)}>
            {poll.mayPick ? (
              <Act
                id={`pick-${option.intent.kind}:${option.intent.target}${'as' in option.intent ? `:${option.intent.as}` : ''}`}
                pressed={isOwn(option.intent)}
                onClick={() => pick(option.intent)}
              >
                <Option {...option} at={i} />
              </Act>
            ) : (
              <p class="advised">
                <Option {...option} at={i} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {poll.hearsay.length > 0 && <h2 class="section-title">{words.poll.hearsay}</h2>}
      {poll.hearsay.map((hearsay) => (
        <HearsaySlip key={hearsay.slot} hearsay={hearsay} poll={poll} isOwn={isOwn} onPick={pick} />
      ))}
      <div class="standing" data-standing>
        {own && <p class="standing-says">{words.poll.chosen(saidOf(own, poll, words.poll))}</p>}
        <Fate of={poll.id} />
      </div>
    </>
  );
}

/** Its letter is the wall’s, too: “who is for B?” */
function Option({ says, hint, days, at }: { readonly says: string; readonly hint: string; readonly days: number; readonly at: number }) {
  const { words } = usePupil();
  return (
    <span class="act-says">
      <span class="act-title">
        {String.fromCharCode(65 + at)}. {says}
      </span>
      {hint && <span class="hint">{hint}</span>}
      {days > 0 && <span class="cost">{words.poll.days(days)}</span>}
    </span>
  );
}

/** A choice in words, wherever on the screen it was made. */
export function saidOf(intent: Intent, poll: PollTable, words: { readonly silent: string; readonly pass: string }): string {
  if (intent.kind === 'say-silent') return words.silent;
  if (intent.kind === 'let-pass') return words.pass;
  if (intent.kind === 'hand-over') return poll.hand.flatMap((p) => p.claims).find((c) => c.id === intent.claim)?.says ?? '';
  return poll.options.find((o) => stableJson(o.intent) === stableJson(intent))?.says ?? '';
}
