/** What can be done with a pack that was just made, each one press away. */
import { useState } from 'preact/hooks';
import type { CheckClient } from '../draft/check-client.ts';
import { mayGoIntoGame, putIntoGame } from '../draft/into-game.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { useDesk } from './desk-context.ts';
import { DeskButton } from './desk-controls.tsx';

type ReadyCardProps = {
  readonly draft: OpenDraft;
  readonly client: CheckClient;
  /** Drafts of the five steps that nobody has changed. */
  readonly unread: { readonly questions: number; readonly rumours: number };
  readonly onRead: () => void;
  readonly onPlay: () => void;
  /** The card is put away. */
  readonly onChange: () => void;
};

export function ReadyCard({ draft, client, unread, onRead, onPlay, onChange }: ReadyCardProps) {
  const { words, host } = useDesk();
  const [said, setSaid] = useState('');
  // The lesson and the printer take their packs from the game.
  const goWith = async (address: (pack: string) => string) => {
    const put = await putIntoGame(draft, client, host.saves.packs);
    if (put?.isKept) location.assign(address(put.pack.shared.pack));
    else setSaid(put ? words.bench.inGameNotKept : words.bench.provedAnew);
  };
  const notArrived = () => setSaid(words.bench.notArrived);
  const isSettled = mayGoIntoGame(draft.checks);
  return (
    <section class="desk-ready" aria-labelledby="desk-ready">
      <h2 id="desk-ready">{words.bench.ready.title}</h2>
      {unread.questions + unread.rumours > 0 && (
        <p>
          {words.bench.ready.unread(unread.questions, unread.rumours)}{' '}
          <DeskButton id="ready-read" look="link" onClick={onRead}>
            {words.bench.ready.read}
          </DeskButton>
        </p>
      )}
      <div class="cards-row">
        <DeskButton id="ready-play" look="primary" onClick={onPlay}>
          {words.bench.ready.play}
        </DeskButton>
        <DeskButton id="ready-teach" disabled={!isSettled} onClick={() => void goWith(classOf).catch(notArrived)}>
          {words.bench.ready.teach}
        </DeskButton>
        <DeskButton id="ready-print" disabled={!isSettled} onClick={() => void goWith(paperOf).catch(notArrived)}>
          {words.bench.ready.print}
        </DeskButton>
        <DeskButton id="ready-change" onClick={onChange}>
          {words.bench.ready.change}
        </DeskButton>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

/** The page that leads a class through a pack. */
function classOf(pack: string): string {
  return `./class.html?${new URLSearchParams({ pack })}`;
}

/** The page that prints a pack. */
export function paperOf(pack: string): string {
  return `./paper.html?${new URLSearchParams({ pack })}`;
}
