/** Undo and redo by the keys that everybody knows; a field's own typing is part of the draft, so they are the draft's everywhere. */
import { useEffect } from 'preact/hooks';
import type { OpenDraft } from '../draft/open-draft.ts';

export function useUndoKeys(draft: OpenDraft): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const key = event.code;
      const isRedo = key === 'KeyY' || (key === 'KeyZ' && event.shiftKey);
      if (key !== 'KeyZ' && !isRedo) return;
      event.preventDefault();
      if (isRedo) draft.redo();
      else draft.undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [draft]);
}
