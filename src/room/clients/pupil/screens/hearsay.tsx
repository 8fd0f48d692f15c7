/** A sentence about the article that is abroad, and the three answers to it: a sentence of a passage, silence, or none. */
import type { Intent } from '../../../../core/intent.ts';
import { Disclosure, Letter } from '../../../../panels/controls.tsx';
import type { PollHearsay } from '../../../rules/poll-view.ts';
import { usePupil } from '../pupil-context.ts';
import { Act } from '../screen-parts.tsx';
import type { PollTable } from './poll.tsx';

type SlipProps = {
  readonly hearsay: PollHearsay;
  readonly poll: PollTable;
  readonly isOwn: (intent: Intent) => boolean;
  readonly onPick: (intent: Intent) => void;
};

export function HearsaySlip({ hearsay: { slot, says }, poll, isOwn, onPick }: SlipProps) {
  const { words } = usePupil();
  const silent: Intent = { kind: 'say-silent', target: slot };
  const pass: Intent = { kind: 'let-pass', target: slot };
  const said = `said-${slot}`;
  return (
    <section class="slip">
      <blockquote class="slip-says" id={said}>
        <p>{says}</p>
      </blockquote>
      {poll.mayPick && (
        <>
          <Disclosure class="hand" summary={words.poll.hand}>
            {poll.hand.map((passage, i) => (
              <Disclosure
                key={passage.title}
                class="passage"
                summary={
                  <>
                    <span class="passage-number">{i + 1}</span> {passage.title}
                  </>
                }
              >
                <ul class="strips">
                  {passage.claims.map((claim, k) => {
                    const intent: Intent = { kind: 'hand-over', target: slot, claim: claim.id };
                    const id = `${slot}-${claim.id}`;
                    return (
                      <li key={claim.id} class="strip">
                        <Letter at={k} />
                        <span class="claim-says" id={`claim-${id}`}>
                          {claim.says}
                        </span>
                        <Act
                          id={`pick-hand-over:${slot}:${claim.id}`}
                          small
                          pressed={isOwn(intent)}
                          labelledBy={`hand-over-${id} claim-${id}`}
                          onClick={() => onPick(intent)}
                        >
                          <span id={`hand-over-${id}`}>{words.poll.handOver}</span>
                        </Act>
                      </li>
                    );
                  })}
                </ul>
              </Disclosure>
            ))}
          </Disclosure>
          <div class="answer-row">
            <Act
              id={`pick-say-silent:${slot}`}
              small
              pressed={isOwn(silent)}
              labelledBy={`silent-${slot} ${said}`}
              onClick={() => onPick(silent)}
            >
              <span id={`silent-${slot}`}>{words.poll.silent}</span>
            </Act>
            <Act id={`pick-let-pass:${slot}`} small pressed={isOwn(pass)} labelledBy={`pass-${slot} ${said}`} onClick={() => onPick(pass)}>
              <span id={`pass-${slot}`}>{words.poll.pass}</span>
            </Act>
          </div>
        </>
      )}
    </section>
  );
}
