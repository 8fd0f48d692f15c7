/** Finds a Chromium to draw with: CHROMIUM_PATH, Playwright's own, or one that the system has. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';

const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

export async function openChromium(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH ?? process.env.CHROME_BIN;
  const executablePath = named ?? [chromium.executablePath(), ...places].find((place) => place && existsSync(place));
  if (!executablePath) throw new Error('No Chromium found. Set CHROMIUM_PATH to one, or install it.');
  return chromium.launch({ executablePath });
}
