/** The bar over a draft: its title, back to the others, undo and redo, how it is kept, and how it stands with the checks. */
import type { DraftState } from '../../saves/draft-keeper.ts';
import type { CheckClient } from '../draft/check-client.ts';
import { titleOf } from '../draft/desk-drafts.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { DeskBar } from './desk-bar.tsx';
import { useDesk } from './desk-context.ts';
import { DeskButton } from './desk-controls.tsx';
import { countsOf } from './problem-groups.ts';

type BenchBarProps = {
  readonly draft: OpenDraft;
  readonly client: CheckClient;
  readonly keeping: DraftState;
  readonly onClose: () => void;
};

export function BenchBar({ draft, client, keeping, onClose }: BenchBarProps) {
  const { words, language } = useDesk();
  const { undoLabel: toUndo, redoLabel: toRedo } = draft;
  return (
    <DeskBar>
      <DeskButton id="close-draft" look="bar" onClick={onClose}>
        ← {words.bench.back}
      </DeskButton>
      <h1 class="desk-bar-title">{titleOf(draft, language) || words.draft.untitled}</h1>
      <DeskButton
        id="undo"
        look="bar"
        disabled={toUndo === null}
        label={toUndo === null ? words.bench.undo : words.bench.undoWhat(toUndo)}
        onClick={() => draft.undo()}
      >
        ↶ {words.bench.undo}
      </DeskButton>
      <DeskButton
        id="redo"
        look="bar"
        disabled={toRedo === null}
        label={toRedo === null ? words.bench.redo : words.bench.redoWhat(toRedo)}
        onClick={() => draft.redo()}
      >
        ↷ {words.bench.redo}
      </DeskButton>
      <span class="desk-keeping" data-keeping={keeping}>
        {words.bench.keeping[keeping]}
      </span>
      <Standing draft={draft} client={client} />
    </DeskBar>
  );
}

function Standing({ draft, client }: Pick<BenchBarProps, 'draft' | 'client'>) {
  const { words } = useDesk();
  const { problems, state, proof, certificate, isLost } = draft.checks;
  const all = countsOf(problems);
  const errors = all.errors + all.unfinished;
  const counts = words.contents.problems(all.errors, all.unfinished, all.warnings);
  const states = (certificate?.levels ?? []).reduce((sum, l) => sum + l.states, 0);
  const proved = certificate && (certificate.isProved ? words.checks.proved(states) : words.checks.tooLarge(states));
  const isWorking = state === 'working' || (errors === 0 && (proof.kind === 'working' || proof.kind === 'none') && !isLost);
  const says = isLost
    ? words.checks.lost
    : state === 'working'
      ? words.checks.reading
      : errors > 0
        ? counts
        : proof.kind === 'working'
          ? words.checks.proving(proof.states)
          : proof.kind === 'stopped'
            ? words.checks.stopped
            : [counts, proved || (counts ? '' : words.checks.sound)].filter(Boolean).join(' · ');
  return (
    <span
      class="desk-standing"
      data-checked={state === 'done'}
      data-standing={isWorking ? 'working' : errors > 0 ? 'errors' : certificate?.isProved ? 'proved' : 'sound'}
    >
      <span role="status">{says}</span>
      {proof.kind === 'working' && (
        <DeskButton id="stop-proof" look="bar" onClick={() => client.stop()}>
          {words.checks.cancel}
        </DeskButton>
      )}
      {proof.kind === 'stopped' && (
        <DeskButton id="prove" look="bar" onClick={() => client.prove()}>
          {words.checks.again}
        </DeskButton>
      )}
    </span>
  );
}
