/** Carries settings to the page itself: language, light, contrast, face, size of the text, movement. */
import type { Settings } from '../panels/shell/shell-model.ts';
import { shellWords } from '../text/words.ts';

const WANTS_CONTRAST = matchMedia('(prefers-contrast: more)');
const WANTS_STILL = matchMedia('(prefers-reduced-motion: reduce)');
/** A browser's own size of text that nobody changed, px. */
const USUAL_PX = 16;
let last: Settings | null = null;

export function applyLooks(settings: Settings): void {
  const { language, theme, textSize, contrast, face } = settings;
  const root = document.documentElement;
  const words = shellWords(language);
  root.lang = language;
  root.style.setProperty('--text-size', String(textSize / 100));
  dress(root, 'theme', theme === 'system' ? null : theme);
  // Asked by the device or by the player, it is one look, so that the style sheets have it once.
  dress(root, 'motion', prefersLessMotion(settings) ? 'reduced' : null);
  dress(root, 'contrast', contrast === 'more' || WANTS_CONTRAST.matches ? 'more' : null);
  dress(root, 'face', face === 'plain' ? 'plain' : null);
  document.title = words.name.join(' ');
  last = settings;
}

export function prefersLessMotion({ motion }: Settings): boolean {
  return motion === 'reduced' || WANTS_STILL.matches;
}

/** How many times the usual size letters are wanted: by the game's own setting, and by the browser's. */
export function lettersWanted(): number {
  const style = getComputedStyle(document.documentElement);
  const distance = Number.parseFloat(style.getPropertyValue('--distance')) || 1;
  return Number.parseFloat(style.fontSize) / USUAL_PX / distance;
}

for (const wish of [WANTS_CONTRAST, WANTS_STILL]) wish.addEventListener('change', () => last && applyLooks(last));

function dress(root: HTMLElement, name: 'theme' | 'motion' | 'contrast' | 'face', value: string | null): void {
  if (value === null) delete root.dataset[name];
  else root.dataset[name] = value;
}
