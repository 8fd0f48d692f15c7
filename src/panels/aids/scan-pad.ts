/** Digits for whoever plays by switch: laid out below a field for a number while it is filled in. */
import { programLanguage } from '../../text/plural.ts';
import { aidsWords } from '../../text/words/aids.ts';

/** Where the field is that each pad fills in. */
const fields = new WeakMap<Element, HTMLElement>();

export function openPad(field: HTMLInputElement): void {
  const { pad: words } = aidsWords[programLanguage(document.documentElement.lang)];
  const pad = document.createElement('div');
  pad.className = 'scan-pad';
  pad.setAttribute('role', 'group');
  pad.setAttribute('aria-label', words.title);
  const set = (value: string) => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const key = (says: string, onPress: () => void) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'act act-small';
    button.textContent = says;
    // It composes the same answer as the field.
    button.dataset.touch = field.dataset.touch;
    button.addEventListener('click', onPress);
    pad.append(button);
  };
  for (const digit of '0123456789') key(digit, () => set(`${field.value}${digit}`));
  key(words.erase, () => set(''));
  key(words.done, closePad);
  (field.closest('label') ?? field).after(pad);
  fields.set(pad, field);
}

/** Whether there was one; focus goes back to its field. */
export function closePad(): boolean {
  const pad = document.querySelector('.scan-pad');
  if (!pad) return false;
  pad.remove();
  fields.get(pad)?.focus();
  return true;
}
