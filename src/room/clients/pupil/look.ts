/** The language and the look that this device has in the game, read without the game's own parts: the phone has few bytes. */

const DOORMAT = 'third-reading/doormat';
const OWN = 'third-reading/class-language';

/** Puts theme, contrast, face and text size on the page. @returns the language */
export function readLook(): string {
  const settings = gameSettings();
  const root = document.documentElement;
  const { theme, contrast, face, textSize, motion } = settings;
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (contrast === 'more' || matchMedia('(prefers-contrast: more)').matches) root.dataset.contrast = 'more';
  if (face === 'plain') root.dataset.face = 'plain';
  if (motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches) root.dataset.motion = 'reduced';
  if (typeof textSize === 'number') root.style.setProperty('--text-size', String(textSize / 100));
  const own = [ownLanguage(), settings.language, ...navigator.languages].find((l) => typeof l === 'string' && /^(en|ru)\b/i.test(l));
  return typeof own === 'string' ? own.slice(0, 2).toLowerCase() : 'en';
}

export function writeLanguage(language: string): void {
  try {
    localStorage.setItem(OWN, language);
  } catch {
    // The next visit asks the device again.
  }
}

function ownLanguage(): string | null {
  try {
    return localStorage.getItem(OWN);
  } catch {
    return null;
  }
}

function gameSettings(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(DOORMAT) ?? 'null');
    const settings = kept !== null && typeof kept === 'object' && 'settings' in kept ? kept.settings : null;
    return settings !== null && typeof settings === 'object' ? (settings as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
