/** Buttons of the console, in the dress of the game's. */
import type { ComponentChildren } from 'preact';

type ButtonProps = {
  /** Stands in the markup as `data-class`. */
  readonly id: string;
  readonly look?: 'card' | 'primary' | 'link' | 'bar';
  readonly isOff?: boolean;
  readonly label?: string | undefined;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly type?: 'button' | 'submit';
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
};

const CLASSES = { card: 'card-button', primary: 'card-button card-primary', link: 'link-button', bar: 'page-bar-button' } as const;

/** One that is off keeps its focus, so that nobody is lost while something goes on. */
export function Button({ id, look = 'card', isOff, label, pressed, expanded, type = 'button', onClick, children }: ButtonProps) {
  return (
    <button
      type={type}
      class={CLASSES[look]}
      data-class={id}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-disabled={isOff ? 'true' : undefined}
      onClick={(event) => {
        // The second click of a double click was meant for the screen before.
        if (isOff || event.detail > 1) event.preventDefault();
        else onClick?.();
      }}
    >
      {look === 'card' || look === 'primary' ? <span class="card-says">{children}</span> : children}
    </button>
  );
}
