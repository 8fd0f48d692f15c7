/** Undo and redo by the keys that everybody knows; a field's own typing is part of the draft, so they are the draft's everywhere. */
import { useEffect } from 'preact/hooks';
import type { OpenDraft } from '../draft/open-draft.ts';

export function useUndoKeys(draft: OpenDraft): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = event.defaultPrevented ? null : askedBy(event);
      if (!asked) return;
      event.preventDefault();
      if (asked === 'redo') draft.redo();
      else draft.undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [draft]);
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** By the letter that the keyboard writes, wherever it stands on it; where that is no Latin one, by where the key stands. */
export function askedBy({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' ? 'redo' : null;
}
