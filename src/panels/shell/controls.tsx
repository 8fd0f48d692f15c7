/** Buttons of the program: each names itself in the markup as the table of program controls has it. */
import type { ComponentChildren } from 'preact';
import type { ProgramControlId } from './program-controls.ts';

type CardButtonProps = {
  readonly id: ProgramControlId;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  /** A few words at the far edge. */
  readonly note?: string;
  readonly label?: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
};

/** A card with a brass tab; the primary one in ink. A disabled one keeps its focus. */
export function CardButton({ id, primary, disabled, note, label, onClick, children }: CardButtonProps) {
  return (
    <button
      type="button"
      class={primary ? 'card-button card-primary' : 'card-button'}
      data-program={id}
      aria-label={label}
      aria-disabled={disabled ? 'true' : undefined}
      onClick={() => !disabled && onClick()}
    >
      <span class="card-says">{children}</span>
      {note && <span class="card-note">{note}</span>}
    </button>
  );
}

type LinkButtonProps = {
  readonly id: ProgramControlId;
  readonly onClick: () => void;
  /** Names what it acts on, where many stand together. */
  readonly about?: string;
  readonly children: string;
};

/** A quiet control in the run of the text. */
export function LinkButton({ id, onClick, about, children }: LinkButtonProps) {
  return (
    <button type="button" class="link-button" data-program={id} aria-label={about ? `${children}: ${about}` : undefined} onClick={onClick}>
      {children}
    </button>
  );
}
