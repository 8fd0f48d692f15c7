/** A card that asks the device for a file, or for several. The same ones can be chosen again afterwards. */
import type { ProgramControlId } from './program-controls.ts';

type FileButtonProps = {
  readonly id: ProgramControlId;
  /** As the browser's chooser wants it: `.json,application/json`. */
  readonly accept: string;
  /** The id of the element that says what kind of file, or what came of it. */
  readonly describedBy: string;
  /** Several, or a whole folder; otherwise one. */
  readonly takes?: 'files' | 'folder';
  readonly onFiles: (files: readonly File[]) => void | Promise<void>;
  readonly children: string;
};

export function FileButton({ id, accept, describedBy, takes, onFiles, children }: FileButtonProps) {
  return (
    <label class="file card-button">
      <span class="card-says">{children}</span>
      <input
        type="file"
        accept={accept}
        multiple={takes !== undefined}
        // @ts-expect-error the attribute is not in the standard, and is in every browser
        webkitdirectory={takes === 'folder'}
        data-program={id}
        aria-describedby={describedBy}
        onChange={async (event) => {
          const input = event.currentTarget;
          const files = [...(input.files ?? [])];
          if (files.length > 0) await onFiles(files);
          input.value = '';
        }}
      />
    </label>
  );
}
