/** Presses a control as one switch can: a list goes on to its next choice, a slider to its next place, and round. */

export function pressControl(control: HTMLElement): void {
  if (control instanceof HTMLSelectElement) nextChoice(control);
  else if (control instanceof HTMLInputElement && control.type === 'range') nextPlace(control);
  else control.click();
}

/** What can't be chosen is passed over. */
function nextChoice(list: HTMLSelectElement): void {
  const choices = [...list.options].filter((option) => !option.disabled);
  const at = choices.findIndex((option) => option.index === list.selectedIndex);
  const next = choices[(at + 1) % choices.length];
  if (!next) return;
  list.selectedIndex = next.index;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

function nextPlace(slider: HTMLInputElement): void {
  const { min, max, step, valueAsNumber } = slider;
  const next = valueAsNumber + Number(step || 1);
  slider.value = String(next > Number(max) ? Number(min) : next);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
}
