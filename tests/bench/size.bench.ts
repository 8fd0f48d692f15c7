/** Bytes: what the title needs before it is usable, and the chunk with Phaser. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from '../../src/tools/figure.ts';
import { launch } from '../browser/game.ts';
import { buildWithout, builtSite } from '../builders/site.ts';

const kb = (bytes: number): number => bytes / 1024;

export async function* bench(): AsyncGenerator<Figure> {
  const site = await builtSite();
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const before: string[] = [];
    let usable = false;
    page.on('request', (request) => {
      if (!usable) before.push(new URL(request.url()).pathname);
    });
    await page.goto(site.url);
    await page.waitForFunction(() => performance.getEntriesByName('title-usable').length > 0);
    usable = true;
    // What is fetched in idle time after the mark is not what the title waited for.
    const mark = await page.evaluate(() => performance.getEntriesByName('title-usable')[0]?.startTime ?? 0);
    const early = await page.evaluate(
      (until) =>
        performance
          .getEntriesByType('resource')
          .filter((r) => r.startTime < until)
          .map((r) => new URL(r.name).pathname),
      mark,
    );
    const needed = [...new Set(before.filter((name) => early.includes(name) || name === '/'))];
    const packed = (name: string) =>
      gzipSync(readFileSync(path.join(site.folder, name === '/' ? 'index.html' : name)), { level: 9 }).length;
    const sum = (names: readonly string[]) => names.reduce((total, name) => total + packed(name), 0);
    yield { name: 'title-js-kb', value: kb(sum(needed.filter((n) => n.endsWith('.js')))), unit: 'KiB gzip', bar: { atMost: 48 } };
    yield { name: 'title-all-kb', value: kb(sum(needed)), unit: 'KiB gzip', bar: null };
    const without = mkdtempSync(path.join(tmpdir(), 'third-reading-without-desk-'));
    await buildWithout(['desk.html', 'paper.html'], without);
    const grown = firstLoad(site.folder) - firstLoad(without);
    rmSync(without, { recursive: true });
    yield { name: 'first-load-for-desk-bytes', value: grown, unit: 'bytes', bar: { atMost: 0 } };
    const phaser = readdirSync(path.join(site.folder, 'assets')).filter((n) => /^phaser.*\.js$/.test(n));
    yield { name: 'phaser-kb', value: kb(sum(phaser.map((n) => `/assets/${n}`))), unit: 'KiB gzip', bar: { atMost: 160 } };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Bytes of the game's page and of all scripts and styles that it asks for before anything else, unpacked: names have no say in it. */
function firstLoad(folder: string): number {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const files = new Set([...page.matchAll(/(?:href|src)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? ''));
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const text = readFileSync(path.join(folder, file), 'utf8');
    for (const [, name] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) files.add(path.join(path.dirname(file), name ?? ''));
  }
  return page.length + [...files].reduce((sum, file) => sum + readFileSync(path.join(folder, file)).length, 0);
}
