/** What screens of the phone are made of: a heading that takes focus, a button that acts, and what became of one's word. */
import type { ComponentChildren } from 'preact';
import { usePupil } from './pupil-context.ts';

/** Every screen has one; it takes focus when the screen appears. */
export function Heading({ eyebrow, children }: { readonly eyebrow?: string; readonly children: ComponentChildren }) {
  return (
    <h1 class="beat-title" id="screen-title" data-focus="title" tabIndex={-1}>
      {eyebrow && (
        <>
          <span class="eyebrow">{eyebrow}</span>
          <span class="unseen">: </span>
        </>
      )}
      {children}
    </h1>
  );
}

type ActProps = {
  /** Stands in the markup as `data-pupil`. */
  readonly id: string;
  readonly primary?: boolean;
  readonly small?: boolean;
  readonly pressed?: boolean;
  readonly labelledBy?: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
};

export function Act({ id, primary, small, pressed, labelledBy, onClick, children }: ActProps) {
  return (
    <button
      type="button"
      class={`act ${primary ? 'act-primary' : ''} ${small ? 'act-small' : ''}`}
      data-pupil={id}
      aria-pressed={pressed}
      aria-labelledby={labelledBy}
      // The second click of a double click was meant for the screen before.
      onClick={(event) => event.detail <= 1 && onClick()}
    >
      {children}
    </button>
  );
}

/** Whether what was said has arrived, waits, or came too late. Nothing where nothing was said. */
export function Fate({ of }: { readonly of: string }) {
  const { words, waiting, refused, isAway } = usePupil();
  const code = refused(of);
  const late: Readonly<Record<string, string>> = words.late;
  if (waiting(of)) return <p class="fate fate-waiting">{isAway ? words.link.kept : words.link.sending}</p>;
  return code ? <p class="fate fate-refused">{late[code] ?? words.late.other}</p> : null;
}
