/** Controls that act: each names in the markup what it sends, so that parity can be read off the page. */
import type { ComponentChildren, JSX } from 'preact';
import type { Touch } from '../core/compose.ts';
import type { Intent } from '../core/intent.ts';
import { usePlay } from './play-context.ts';

type IntentButtonProps = {
  readonly intent: Intent;
  readonly primary?: boolean;
  readonly class?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string | undefined;
  /** For one of several places or findings: whether it is the one that was taken. */
  readonly pressed?: boolean;
  readonly children: ComponentChildren;
};

/** Sends an intent. The screen has at most one that is primary. */
export function IntentButton({ intent, primary, class: className, labelledBy, describedBy, pressed, children }: IntentButtonProps) {
  const { dispatch } = usePlay();
  return (
    <button
      type="button"
      class={`act ${primary ? 'act-primary' : ''} ${className ?? ''}`}
      data-intent={intentName(intent)}
      data-as={'as' in intent ? intent.as : undefined}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-pressed={pressed}
      // The second click of a double click was meant for the screen before.
      onClick={(event) => event.detail <= 1 && dispatch(intent)}
    >
      {children}
    </button>
  );
}

/** The kind and target of an intent, as `data-intent` has it. */
export function intentName(intent: Pick<Intent, 'kind' | 'target'>): string {
  return `${intent.kind}:${intent.target}`;
}

/** The kind and target of a touch, as `data-touch` has it. */
export function touchName(touch: Touch['kind'], target: string): string {
  return `${touch}:${target}`;
}

/** A, B, C… as on the stage. */
export function letterAt(index: number): string {
  return String.fromCharCode(65 + (index % 26));
}

export function Letter({ at }: { readonly at: number }) {
  return <span class="letter">{letterAt(at)}</span>;
}

type DisclosureProps = {
  readonly summary: ComponentChildren;
  /** Told on pointing at the summary, and after its name. */
  readonly explains?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
} & Pick<JSX.IntrinsicElements['details'], 'open' | 'onToggle'>;

export function Disclosure({ summary, explains, class: className, children, ...rest }: DisclosureProps) {
  return (
    <details class={`disclosure ${className ?? ''}`} {...rest}>
      <summary title={explains}>{summary}</summary>
      <div class="disclosed">{children}</div>
    </details>
  );
}
