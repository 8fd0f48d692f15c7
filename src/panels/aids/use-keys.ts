/** Single letters as shortcuts, for whoever hasn't turned them off; never while something is typed, nor over a sheet. */
import { useEffect, useRef } from 'preact/hooks';

/** What a key asks for, by the place of the letter on the keyboard, whatever its alphabet. */
export type KeyAct = 'here' | 'terms' | 'read' | 'line';

const BY_CODE: Readonly<Record<string, KeyAct>> = { KeyH: 'here', KeyG: 'terms', KeyR: 'read', KeyL: 'line' };

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>;

export function keyAct({ key, code, ctrlKey, altKey, metaKey, repeat }: Pressed): KeyAct | null {
  if (ctrlKey || altKey || metaKey || repeat) return null;
  if (key === '?') return 'here';
  return /^\p{L}$/u.test(key) ? (BY_CODE[code] ?? null) : null;
}

export function useKeys(isOn: boolean, onAct: (act: KeyAct) => void): void {
  const act = useRef(onAct);
  act.current = onAct;
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      const wanted = keyAct(event);
      if (!wanted || event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      act.current(wanted);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [isOn]);
}

/** A list takes letters too: they choose from it. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type=radio], [type=checkbox], [type=range]), textarea, select') !== null;
}
