/** What a pupil's phone fetches from the code's address to the first question, packed as a server would send it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openTeacherLink } from '../../src/room/clients/live-link.ts';
import type { Figure } from '../../src/tools/figure.ts';
import { launch } from '../browser/game.ts';
import { classProcess, resumedClass } from '../builders/class-server.ts';
import { logTo } from '../builders/lesson-log.ts';
import { until } from '../builders/live-pages.ts';
import { builtSite } from '../builders/site.ts';

/** Packed already; packing them once more gains nothing. */
const PACKED = /\.(woff2|png|webp)$/;

export async function* bench(): AsyncGenerator<Figure> {
  const site = await builtSite();
  const server = await classProcess();
  const browser = await launch();
  try {
    const made = await resumedClass(server.site, logTo('ask', 'delisting-bill', 'newsroom'), 'delisting-bill');
    const teacher = openTeacherLink({ site: server.site, room: made.room, language: 'ru', capability: made.teacher });
    await until(teacher, () => teacher.view() !== null);
    // As on a school's network: plain http, so that no worker takes anything along.
    const page = await (
      await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ru-RU', serviceWorkers: 'block' })
    ).newPage();
    const fetched = new Set<string>();
    let talk = 0;
    page.on('request', (request) => fetched.add(new URL(request.url()).pathname));
    page.on('websocket', (socket) => {
      const count = ({ payload }: { payload: string | Buffer }) => {
        talk += Buffer.byteLength(payload);
      };
      socket.on('framereceived', count);
      socket.on('framesent', count);
    });
    await page.goto(`${server.site}join.html?c=${made.room}`);
    await page.locator('[data-pupil^="name"]').first().waitFor();
    const typed = page.locator('input[data-pupil="name"]');
    if (await typed.count()) {
      await typed.fill('Анна');
      await page.keyboard.press('Enter');
    } else await page.locator('[data-pupil^="name-"]').first().click();
    await until(teacher, () => teacher.view()?.pupils.length === 1);
    await teacher.say({ kind: 'ask' });
    await page.locator('.pupil[data-screen="asking"]').waitFor();
    const files = [...fetched].filter((name) => !name.startsWith('/classes/') && /\.\w+$/.test(name));
    const bytes = (names: readonly string[]) =>
      names.reduce((sum, name) => {
        const content = readFileSync(path.join(site.folder, name));
        return sum + (PACKED.test(name) ? content.length : gzipSync(content, { level: 9 }).length);
      }, 0) / 1024;
    yield { name: 'phone-js-kb', value: bytes(files.filter((n) => n.endsWith('.js'))), unit: 'KiB gzip', bar: { atMost: 90 } };
    yield { name: 'phone-first-question-kb', value: bytes(files) + talk / 1024, unit: 'KiB gzip', bar: { atMost: 150 } };
    teacher.close();
  } finally {
    await browser.close();
    await server.end();
    await site.close();
  }
}
