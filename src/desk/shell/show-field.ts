/** Brings a field of a form into view, opens what it is folded in, and gives it the focus. */

const CONTROLS = 'input, textarea, select, button, summary';

/** @param ways as `data-path` has them, the nearest first; nothing happens where none of them is there */
export function showField(form: HTMLElement, ways: readonly string[]): void {
  for (const way of ways) {
    const found = controlOf(form, CSS.escape(way));
    if (!found) continue;
    for (let fold = found.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'center' });
    return;
  }
}

function controlOf(form: HTMLElement, way: string): HTMLElement | null {
  const own = form.querySelector<HTMLElement>(`[data-path="${way}"], [data-door="${way}"]`);
  return own ?? form.querySelector(`[data-field="${way}"]`)?.querySelector<HTMLElement>(CONTROLS) ?? null;
}
