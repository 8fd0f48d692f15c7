/** Gives focus to the control that does a thing, opening whatever hides it; to the first, where there are several. */
import type { IntentTemplate } from '../../core/intent.ts';
import { intentName } from '../controls.tsx';

export function goToControl(template: IntentTemplate): void {
  const control = controlOf(template);
  if (!control) return;
  for (let outer = control.parentElement; outer; outer = outer.parentElement) {
    if (outer instanceof HTMLDetailsElement && !outer.contains(document.activeElement)) outer.open = true;
  }
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** A sentence is looked for among the passages, and an answer is put together, before either is sent. */
function controlOf(template: IntentTemplate): HTMLElement | null {
  const region = document.querySelector('[data-beat-region]');
  if (template.kind === 'hand-over')
    return region?.querySelector(`[data-hearsay="${CSS.escape(template.target)}"] .hand > summary`) ?? null;
  if (template.kind === 'answer') return region?.querySelector('.fields :is(input, select, button)') ?? null;
  return region?.querySelector(`[data-intent="${CSS.escape(intentName(template))}"]`) ?? null;
}
