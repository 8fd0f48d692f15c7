/** The guises in which every screen has to hold: both languages, and how a page is looked at. */
import type { BrowserContextOptions } from 'playwright';

export type Guise = { readonly language: 'en' | 'ru'; readonly look: Look };

const DESKTOP = { width: 1366, height: 768 };

/** 400 % of 1280 by 1024 leaves 320 by 256 (WCAG 2.2, 1.4.10). */
export const LOOKS = {
  light: { viewport: DESKTOP, colorScheme: 'light' },
  dark: { viewport: DESKTOP, colorScheme: 'dark' },
  'forced colours': { viewport: DESKTOP, forcedColors: 'active' },
  '320 px': { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  '400 % zoom': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4, colorScheme: 'dark' },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;

export type Look = keyof typeof LOOKS;

export const GUISES: readonly Guise[] = (Object.keys(LOOKS) as Look[]).flatMap((look) =>
  (['en', 'ru'] as const).map((language) => ({ language, look })),
);

/** Nothing may be reached only by scrolling in two directions: how many pixels the page is wider than the window. */
export const tooWide = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;
