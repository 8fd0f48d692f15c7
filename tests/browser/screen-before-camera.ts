/** A screen that is held before a camera: the QR code on a page, as a film that the browser takes for its camera's. */
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const [WIDTH, HEIGHT] = [640, 480];

export type Picture = { readonly width: number; readonly height: number; readonly data: Buffer };

/** The code as it stands on the page, in RGBA. */
export async function qrOnScreen(page: Page): Promise<Picture> {
  const { PNG } = createRequire(import.meta.url)('pngjs') as { PNG: { sync: { read(of: Buffer): Picture } } };
  return PNG.sync.read(await page.locator('.qr-code').screenshot());
}

/** In the middle of a grey room, once and for ever: Y4M, which is all that the browser's stand-in for a camera needs. */
export function filmOf({ width, height, data }: Picture): Buffer {
  const grey = Buffer.alloc(WIDTH * HEIGHT, 160);
  const [left, top] = [(WIDTH - width) >> 1, (HEIGHT - height) >> 1];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [toX, toY] = [left + x, top + y];
      if (toX >= 0 && toY >= 0 && toX < WIDTH && toY < HEIGHT) grey[toY * WIDTH + toX] = data[(y * width + x) * 4] ?? 0;
    }
  const colourless = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F5:1 Ip A1:1 C420\nFRAME\n`), grey, colourless]);
}
