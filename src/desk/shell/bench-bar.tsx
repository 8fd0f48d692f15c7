/** The bar over a draft: its title, back to the others, undo and redo, how it is kept, and how it stands with the checks. */
import { wordsIn } from '../../core/wording.ts';
import type { Checks } from '../draft/checks.ts';
import type { KeepState } from '../draft/draft-keeper.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { isWording } from '../forms/draft-index.ts';
import { DeskBar } from './desk-bar.tsx';
import { useDesk } from './desk-context.ts';
import { DeskButton } from './desk-controls.tsx';

type BenchBarProps = { readonly draft: OpenDraft; readonly checks: Checks; readonly keeping: KeepState; readonly onClose: () => void };

export function BenchBar({ draft, checks, keeping, onClose }: BenchBarProps) {
  const { words, language } = useDesk();
  const { toUndo, toRedo } = draft;
  const title = (draft.value('pack.yaml') as { readonly title?: unknown } | undefined)?.title;
  return (
    <DeskBar>
      <DeskButton id="close-draft" look="bar" onClick={onClose}>
        ← {words.bench.back}
      </DeskButton>
      <h1 class="desk-bar-title">{(isWording(title) && wordsIn(title, language).text) || words.draft.untitled}</h1>
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
        {keeping === 'kept' ? words.bench.saved : keeping === 'keeping' ? words.bench.saving : words.bench.unsaved}
      </span>
      <Standing checks={checks} />
    </DeskBar>
  );
}

function Standing({ checks }: { readonly checks: Checks }) {
  const { words } = useDesk();
  const { problems, step, states, proof } = checks.view;
  const errors = problems.filter((p) => p.severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [errors > 0 && words.checks.errors(errors), warnings > 0 && words.checks.warnings(warnings)].filter(Boolean).join(', ');
  const proved = proof && (proof.isProved ? words.checks.proved(proof.states) : words.checks.tooLarge(proof.states));
  const says =
    step === 'reading'
      ? words.checks.reading
      : step === 'proving' && errors === 0
        ? words.checks.proving(states)
        : step === 'stopped'
          ? words.checks.stopped
          : [counts || (proved ? '' : words.checks.sound), errors === 0 && proved].filter(Boolean).join(' · ');
  return (
    <span class="desk-standing" data-standing={step !== 'done' ? 'working' : errors > 0 ? 'errors' : proof?.isProved ? 'proved' : 'sound'}>
      <span role="status">{says}</span>
      {step === 'proving' && (
        <DeskButton id="stop-proof" look="bar" onClick={() => checks.stop()}>
          {words.checks.cancel}
        </DeskButton>
      )}
      {step === 'stopped' && (
        <DeskButton id="prove" look="bar" onClick={() => checks.prove()}>
          {words.checks.again}
        </DeskButton>
      )}
    </span>
  );
}
