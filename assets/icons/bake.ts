/** `node assets/icons/bake.ts`: draws the folder's mark as the pictures that a device wants of a program, into `icons/baked`. */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openChromium } from '../art/chromium.ts';

const HERE = import.meta.dirname;
const TARGET = path.resolve(HERE, 'baked/icons');

/** Square pictures: of which drawing, pixels, whether what is around it is seen through. */
const PICTURES = [
  { name: 'icon-192', drawing: 'icon', size: 192, clear: true },
  { name: 'icon-512', drawing: 'icon', size: 512, clear: true },
  // The device cuts it to its own shape: everything that matters is within the inner 80 %.
  { name: 'maskable-512', drawing: 'maskable', size: 512, clear: false },
  { name: 'touch-180', drawing: 'maskable', size: 180, clear: false },
] as const;

mkdirSync(TARGET, { recursive: true });
copyFileSync(path.join(HERE, 'icon.svg'), path.join(TARGET, 'icon.svg'));
const browser = await openChromium();
const page = await browser.newPage();
for (const { name, drawing, size, clear } of PICTURES) {
  await page.setViewportSize({ width: size, height: size });
  const svg = readFileSync(path.join(HERE, `${drawing}.svg`), 'utf8');
  await page.setContent(`<style>html, body { margin: 0 } svg { display: block; inline-size: 100vw; block-size: 100vh }</style>${svg}`);
  await page.screenshot({ path: path.join(TARGET, `${name}.png`), omitBackground: clear });
}
await browser.close();
process.stdout.write(`${PICTURES.length} icons drawn.\n`);
