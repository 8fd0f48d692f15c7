/** The ring of controls that the frame goes round: what can be seen and pressed, of the topmost sheet where one is open. */

const CONTROLS = 'button, summary, a[href], select, input:not([type=file]), textarea';
/** Words in the text open from the list of words; a link over all is of use only to Tab; what can't be written in, only to the eye. */
const LEFT_OUT = '.told .term, .skip, :disabled, [aria-disabled=true], [readonly]';

export function ringOf(page: Document): readonly HTMLElement[] {
  const top = page.querySelector('.scan-pad') ?? [...page.querySelectorAll('dialog[open]')].at(-1) ?? page.body;
  return [...top.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) => !control.matches(LEFT_OUT) && isSeen(control));
}

/** The next on the ring; from nowhere, the first that follows what has focus, else the first of all. */
export function after<C>(ring: readonly C[], now: C | null, focused: C | Element | null): C | null {
  const at = now === null ? -1 : ring.indexOf(now);
  if (at >= 0) return ring[(at + 1) % ring.length] ?? null;
  const next = ring.findIndex((control) => follows(control, focused));
  return ring[Math.max(0, next)] ?? null;
}

function follows(control: unknown, focused: unknown): boolean {
  if (typeof Node === 'undefined' || !(control instanceof Node) || !(focused instanceof Node)) return false;
  return (focused.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isSeen(control: HTMLElement): boolean {
  return control.checkVisibility({ visibilityProperty: true }) && control.getClientRects().length > 0;
}
