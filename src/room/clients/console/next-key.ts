/** Which key takes the next step, and whether the teacher wants a letter to (WCAG 2.1.4: a letter that acts can be switched off). */

const NAME = 'third-reading/class-key';

/** N wherever that key is, whatever the layout writes with it; Enter where nothing has the focus. Never where something is typed. */
export function keySaysNext(event: KeyboardEvent, hasLetter: boolean): boolean {
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('dialog')) return false;
  if (event.key === 'Enter') return target === null || target === document.body;
  const isTyped = target?.closest('input:not([type="checkbox"], [type="radio"]), textarea, select') != null;
  return hasLetter && event.code === 'KeyN' && !isTyped;
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
