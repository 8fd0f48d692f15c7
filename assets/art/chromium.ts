/** Opens the Chromium that draws: the one the whole project uses, CHROMIUM_PATH first. */
import { type Browser, chromium } from 'playwright';
import { chromiumLaunch } from '../../src/tools/chromium.ts';

export async function openChromium(): Promise<Browser> {
  return chromium.launch(await chromiumLaunch());
}
