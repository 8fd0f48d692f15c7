/** Which key takes the next step, and whether the teacher wants a letter to (WCAG 2.1.4: a letter that acts can be switched off). */

const NAME = 'third-reading/class-key';

/** Where the focus is: nowhere in particular, on something that is pressed, in something that is typed, or on a sheet over the page. */
export type Focus = 'page' | 'control' | 'typing' | 'sheet';
type Key = Pick<KeyboardEvent, 'code' | 'key'> & Partial<Pick<KeyboardEvent, 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>>;

/** N wherever that key is, whatever the layout writes with it; Enter where nothing has the focus. */
export function keySaysNext({ code, key, ...held }: Key, focus: Focus, hasLetter: boolean): boolean {
  if (held.repeat || held.ctrlKey || held.altKey || held.metaKey || held.shiftKey || focus === 'sheet') return false;
  if (key === 'Enter') return focus === 'page';
  return hasLetter && code === 'KeyN' && focus !== 'typing';
}

export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element) || target === document.body) return 'page';
  if (target.closest('dialog')) return 'sheet';
  return target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select') ? 'typing' : 'control';
}

export function readKeyWish(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
}

export function writeKeyWish(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, 'off');
  } catch {
    // The next visit asks again.
  }
}
