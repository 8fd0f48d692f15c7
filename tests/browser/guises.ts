/** The guises in which every screen has to hold: both languages, and how a page is looked at. */
import type { BrowserContextOptions, Page } from 'playwright';

export type Guise = { readonly language: 'en' | 'ru'; readonly look: Look };

const DESKTOP = { width: 1366, height: 768 };

/** 400 % of 1280 by 1024 leaves 320 by 256 (WCAG 2.2, 1.4.10). */
export const LOOKS = {
  light: { viewport: DESKTOP, colorScheme: 'light' },
  dark: { viewport: DESKTOP, colorScheme: 'dark' },
  'forced colours': { viewport: DESKTOP, forcedColors: 'active' },
  '320 px': { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  '400 % zoom': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4, colorScheme: 'dark' },
  'text spacing': { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;

export type Look = keyof typeof LOOKS;

export const GUISES: readonly Guise[] = (Object.keys(LOOKS) as Look[]).flatMap((look) =>
  (['en', 'ru'] as const).map((language) => ({ language, look })),
);

/** Spacings of WCAG 2.2, 1.4.12; the page's policy forbids styles from outside, so it is one of the page's own making. */
export async function wearGuise(page: Page, look: Look): Promise<void> {
  if (look !== 'text spacing') return;
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** How many pixels the page is wider than its window: nothing may be reached only by scrolling in two directions. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth - 1));

/** Controls that lie wholly behind something else when they have the focus (2.4.11). */
export const obscured = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const before = document.activeElement;
    const top = document.querySelector('dialog[open]') ?? document;
    const controls = [...top.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')].filter(
      (control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled'),
    );
    const hidden = controls.filter((control) => {
      control.focus();
      if (document.activeElement !== control) return false;
      const box = (control.closest('label') ?? control).getBoundingClientRect();
      const inset = (from: number, length: number) => [0.1, 0.5, 0.9].map((share) => from + length * share);
      return !inset(box.x, box.width).some((x) =>
        inset(box.y, box.height).some((y) => {
          const found = document.elementFromPoint(x, y);
          return found !== null && (control.contains(found) || found.contains(control) || control.closest('label')?.contains(found));
        }),
      );
    });
    if (before instanceof HTMLElement) before.focus();
    return hidden.map((control) => control.outerHTML.slice(0, 160));
  });

/** Elements whose words are cut off by their own box. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, dialog[open] *')]
      .filter((e) => e.checkVisibility() && !e.closest('.unseen, [aria-hidden=true]') && e.children.length === 0 && e.textContent?.trim())
      .filter((e) => {
        const { overflow, overflowX, overflowY } = getComputedStyle(e);
        const clips = [overflow, overflowX, overflowY].some((o) => o === 'hidden' || o === 'clip');
        return clips && (e.scrollWidth > e.clientWidth + 2 || e.scrollHeight > e.clientHeight + 2);
      })
      .map((e) => `${e.tagName} .${e.className}: ${e.textContent?.slice(0, 60)}`),
  );
