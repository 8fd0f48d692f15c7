/** Takes a whole file out of the draft, when it was asked twice; undo brings it back. */
import { useEffect, useState } from 'preact/hooks';
import { useDesk } from './desk-context.ts';
import { DeskButton } from './desk-controls.tsx';

export function RemoveFile({ file, onRemove }: { readonly file: string; readonly onRemove: () => void }) {
  const { words } = useDesk();
  const [isAsking, setAsking] = useState(false);
  useEffect(() => setAsking(false), [file]);
  return (
    <p class="desk-remove">
      <DeskButton id="remove-file" look="link" onClick={() => (isAsking ? onRemove() : setAsking(true))}>
        {isAsking ? words.contents.removeSure(file) : words.contents.remove(file)}
      </DeskButton>{' '}
      {isAsking && (
        <DeskButton id="keep-file" look="link" onClick={() => setAsking(false)}>
          {words.draft.keep}
        </DeskButton>
      )}
    </p>
  );
}
