/** Fields that are typed in while somebody plays by switch: typing itself is the system keyboard's, and the frame waits for it. */

const WRITABLE = 'textarea:read-write, input:is([type=text], [type=search], [type=number]):read-write';

export type Field = HTMLInputElement | HTMLTextAreaElement;

export function isField(control: Element | null): control is Field {
  return control?.matches(WRITABLE) ?? false;
}

/** Digits have a pad of their own, so the frame gives focus to their field too; a field for words has focus only where it was chosen. */
export function isForDigits(control: Element | null): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.type === 'number';
}

/** One who has but a key for spaces leaves with it: no number has one, nothing begins with one, and none follows another. */
export function isNeedlessSpace(key: string, { type, value, selectionStart }: Pick<Field, 'type' | 'value' | 'selectionStart'>): boolean {
  return key === ' ' && (type === 'number' || /(^|\s)$/.test(value.slice(0, selectionStart ?? value.length)));
}
