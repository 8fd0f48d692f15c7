/** Carries settings to the page itself: language, light, size of the text, movement. */
import type { Settings } from '../panels/shell/shell-model.ts';
import { shellWords } from '../text/words.ts';

export function applyLooks({ language, theme, textSize, motion }: Settings): void {
  const root = document.documentElement;
  const words = shellWords(language);
  root.lang = language;
  root.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  if (motion === 'reduced') root.dataset.motion = 'reduced';
  else delete root.dataset.motion;
  document.title = words.name.join(' ');
}

export function prefersLessMotion({ motion }: Settings): boolean {
  return motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
