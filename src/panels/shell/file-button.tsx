/** A card that asks the device for a file. The same file can be chosen again afterwards. */
import type { ProgramControlId } from './program-controls.ts';

type FileButtonProps = {
  readonly id: ProgramControlId;
  /** As the browser's chooser wants it: `.json,application/json`. */
  readonly accept: string;
  /** The id of the element that says what kind of file, or what came of it. */
  readonly describedBy: string;
  readonly onFile: (file: File) => void | Promise<void>;
  readonly children: string;
};

export function FileButton({ id, accept, describedBy, onFile, children }: FileButtonProps) {
  return (
    <label class="file card-button">
      <span class="card-says">{children}</span>
      <input
        type="file"
        accept={accept}
        data-program={id}
        aria-describedby={describedBy}
        onChange={async (event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) await onFile(file);
          input.value = '';
        }}
      />
    </label>
  );
}
