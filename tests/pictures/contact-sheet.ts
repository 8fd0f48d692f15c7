/** Lays pictures side by side on sheets that can be looked at one after another, and lists them on a page. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';

const ON_A_SHEET = { wide: 12, tall: 16 };

/** @returns the sheets' file names, in `folder` */
export async function layOut(browser: Browser, folder: string, name: string, pictures: readonly string[]): Promise<readonly string[]> {
  const isTall = name.startsWith('phone');
  const [count, width] = isTall ? [ON_A_SHEET.tall, 240] : [ON_A_SHEET.wide, 480];
  const page = await browser.newPage({ viewport: { width: 1960, height: 400 } });
  const sheets: string[] = [];
  for (let from = 0; from < pictures.length; from += count) {
    const cells = pictures.slice(from, from + count).map((file) => {
      const bytes = readFileSync(path.join(folder, name, file)).toString('base64');
      return `<figure><img src="data:image/jpeg;base64,${bytes}" width="${width}"><figcaption>${file.replace('.jpg', '')}</figcaption></figure>`;
    });
    await page.setContent(
      `<style>body{margin:8px;background:#888;display:flex;flex-wrap:wrap;align-content:start;gap:8px;font:13px sans-serif}figure{margin:0;width:${width}px}</style>${cells.join('')}`,
    );
    const sheet = `${name}-${String(sheets.length + 1).padStart(2, '0')}.png`;
    await page.screenshot({ path: path.join(folder, sheet), fullPage: true });
    sheets.push(sheet);
  }
  await page.close();
  return sheets;
}

/** A page that shows every sheet. */
export function writeIndex(folder: string, sheets: readonly string[]): void {
  const shown = sheets.map((sheet) => `<h2>${sheet}</h2><img src="${sheet}" alt="">`).join('\n');
  writeFileSync(path.join(folder, 'index.html'), `<!doctype html><meta charset="utf-8"><title>Contact sheets</title>\n${shown}\n`);
}
