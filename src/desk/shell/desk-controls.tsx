/** Buttons of the desk, in the dress of the game's. */
import type { ComponentChildren } from 'preact';

type DeskButtonProps = {
  /** Stands in the markup as `data-desk`. */
  readonly id: string;
  readonly look?: 'card' | 'primary' | 'link' | 'bar';
  readonly disabled?: boolean;
  readonly label?: string;
  readonly pressed?: boolean;
  readonly describedBy?: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
};

const CLASSES = {
  card: 'card-button',
  primary: 'card-button card-primary',
  link: 'link-button',
  bar: 'page-bar-button',
} as const;

/** A disabled one keeps its focus, so that nobody is lost while something goes on. */
export function DeskButton({ id, look = 'card', disabled, label, pressed, describedBy, onClick, children }: DeskButtonProps) {
  return (
    <button
      type="button"
      class={CLASSES[look]}
      data-desk={id}
      aria-label={label}
      aria-pressed={pressed}
      aria-describedby={describedBy}
      aria-disabled={disabled ? 'true' : undefined}
      onClick={() => !disabled && onClick()}
    >
      {look === 'card' || look === 'primary' ? <span class="card-says">{children}</span> : children}
    </button>
  );
}

type DeskFileProps = {
  readonly id: string;
  readonly accept?: string;
  readonly isFolder?: boolean;
  readonly isMany?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: string;
};

/** A card that asks the device for files. The same one can be chosen again afterwards. */
export function DeskFile({ id, accept, isFolder, isMany, onFiles, children }: DeskFileProps) {
  return (
    <label class="file card-button">
      <span class="card-says">{children}</span>
      <input
        type="file"
        accept={accept}
        multiple={isMany}
        // @ts-expect-error the attribute is not in the standard, and is in every browser
        webkitdirectory={isFolder}
        data-desk={id}
        onChange={(event) => {
          const input = event.currentTarget;
          const files = [...(input.files ?? [])];
          input.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
