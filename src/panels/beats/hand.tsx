/** The hand one plays: the passages of the article, each claim a sentence that can be handed over. */
import { useEffect, useState } from 'preact/hooks';
import { passagesInHand } from '../../core/shown.ts';
import type { Passage } from '../../core/source.ts';
import { Disclosure, IntentButton, Letter } from '../controls.tsx';
import { usePlay } from '../play-context.ts';
import { Say } from '../say.tsx';
import { ClaimText } from './claim.tsx';

export function Hand({ slot }: { readonly slot: string }) {
  const { level, words, composition, touch } = usePlay();
  const isLookedAt = composition.hearsay === slot;
  const playedOnStage = isLookedAt && composition.passage !== null;
  const [open, setOpen] = useState(playedOnStage);
  useEffect(() => {
    if (playedOnStage) setOpen(true);
  }, [playedOnStage]);
  return (
    <Disclosure
      class="hand"
      summary={words.hearsay.hand}
      open={open}
      onToggle={(event) => {
        const nowOpen = event.currentTarget.open;
        setOpen(nowOpen);
        if (nowOpen && !isLookedAt) touch({ kind: 'look-at', hearsay: slot });
      }}
    >
      {passagesInHand(level).map((passage, i) => (
        <PassageInHand key={passage.id} passage={passage} number={i + 1} slot={slot} />
      ))}
    </Disclosure>
  );
}

/** A passage stays open until it is closed here; what opens it on the stage opens it here too. */
function PassageInHand({ passage, number, slot }: { readonly passage: Passage; readonly number: number; readonly slot: string }) {
  const { words, composition, touch } = usePlay();
  const openedOnStage = composition.hearsay === slot && composition.passage === passage.id;
  const [open, setOpen] = useState(openedOnStage);
  useEffect(() => {
    if (openedOnStage) setOpen(true);
  }, [openedOnStage]);
  return (
    <Disclosure
      class="passage"
      summary={
        <>
          <span class="passage-number">{number}</span> <Say of={passage.title} />
        </>
      }
      open={open}
      onToggle={(event) => {
        const nowOpen = event.currentTarget.open;
        if (nowOpen === open) return;
        setOpen(nowOpen);
        if (nowOpen) touch({ kind: 'look-at', hearsay: slot });
        if (nowOpen || openedOnStage) touch({ kind: 'open-passage', passage: nowOpen ? passage.id : null });
      }}
    >
      <ul class="strips">
        {passage.claims.map((claim, i) => {
          const id = `${slot}-${claim.id}`;
          return (
            <li key={claim.id} class="strip">
              <Letter at={i} />
              <ClaimText claim={claim} id={`claim-${id}`} />
              <HandOver slot={slot} claim={claim.id} label={words.hearsay.handOver} />
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

function HandOver({ slot, claim, label }: { readonly slot: string; readonly claim: string; readonly label: string }) {
  const id = `hand-over-${slot}-${claim}`;
  return (
    <IntentButton
      intent={{ kind: 'hand-over', target: slot, claim }}
      class="act-small hand-over"
      labelledBy={`${id} claim-${slot}-${claim}`}
    >
      <span id={id}>{label}</span>
    </IntentButton>
  );
}
