/** A teacher's pack in the built game: opened by dialog and by drop, played, kept; a bad or hostile one changes nothing and says why. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { aPack, planted } from '../builders/pack.ts';
import { zipped } from '../builders/zip.ts';
import { axeProblems, launch, runOf, watch } from './game.ts';
import { tabTo } from './keyboard.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

type Title = { readonly page: Page; readonly troubles: string[] };

async function title(options: BrowserContextOptions = {}): Promise<Title> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const troubles = watch(page, inject('siteUrl'));
  await page.goto(`${inject('siteUrl')}?probe=&no-stage=`);
  await page.locator('[data-program="begin"]').waitFor();
  return { page, troubles };
}

const control = (page: Page, id: string) => page.locator(`[data-program="${id}"]:visible`).first();
const opening = (page: Page, kind: string) => page.locator(`[data-opening="${kind}"]`);

async function choose(page: Page, bytes: Uint8Array, name = 'my-pack.zip'): Promise<void> {
  await control(page, 'packs').click();
  await offer(page, bytes, name);
}

function offer(page: Page, bytes: Uint8Array, name: string): Promise<void> {
  return page.locator('input[data-program="open-pack"]').setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
}

/** What a file manager's drag does to a page. */
async function drop(page: Page, bytes: Uint8Array, name = 'my-pack.zip'): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([content, called]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], called, { type: 'application/zip' }));
      return data;
    },
    [[...bytes], name] as const,
  );
  const target = page.locator('.title-page');
  await target.dispatchEvent('dragenter', { dataTransfer: transfer });
  await page.locator('.title-drop').waitFor();
  await target.dispatchEvent('dragover', { dataTransfer: transfer });
  await target.dispatchEvent('drop', { dataTransfer: transfer });
  await page.locator('.title-drop').waitFor({ state: 'detached' });
}

/** Everything that this origin has kept, to be compared. */
const keptHere = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('third-reading-saves', { create: true });
    const names: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(decodeURIComponent(name));
    return names.filter((name) => name.includes('pack')).sort();
  });

const playToEnding = (page: Page) =>
  page.evaluate(() => {
    const probe = globalThis.thirdReading as unknown as { playOne(chance: string): boolean; session: { run: { at: { kind: string } } } };
    for (let n = 0; n < 300 && probe.session.run.at.kind !== 'ending'; n++) probe.playOne(`teacher-${n}`);
    return probe.session.run.at.kind;
  });

const version = (number: string) => aPack({ 'pack.yaml': (aPack().get('pack.yaml') ?? '').replace('"1.0.0"', `"${number}"`) });

describe.each([
  ['the file dialog', choose],
  ['a drop on the title page', drop],
] as const)('opened by %s', (_title, give) => {
  test('a pack is checked, played to its ending, and is still there after a reload', async () => {
    const { page, troubles } = await title();
    await give(page, zipped(aPack()));
    await opening(page, 'added').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await opening(page, 'added').locator('[data-program="play-pack"]').click();
    await page.locator('[data-beat-region]').waitFor();
    expect((await runOf(page)).level).toBe('hall');
    expect(await playToEnding(page)).toBe('ending');
    const ended = await runOf(page);
    await page.waitForFunction(
      () => (globalThis.thirdReading?.kept ?? -1) >= (globalThis.thirdReading?.session?.recording().intents.length ?? 0),
    );
    await page.reload();
    await page.locator('.title-pack').filter({ hasText: 'A tiny pack' }).waitFor();
    await control(page, 'continue').click();
    await page.locator('[data-beat-region]').waitFor();
    expect(await runOf(page)).toEqual(ended);
    await control(page, 'home').click();
    await control(page, 'packs').click();
    await page.locator('[data-pack="tiny-pack"]').waitFor();
    expect(await page.locator('[data-pack]').count()).toBeGreaterThanOrEqual(2);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

test('by keyboard alone a pack is begun, another level chosen, and the pack removed with the place in it', async () => {
  const { page, troubles } = await title();
  await choose(page, zipped(aPack()));
  await opening(page, 'added').waitFor();
  // What came has the focus; what is done with gives it back.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('A tiny pack');
  await tabTo(page, '[data-program="pack-done"]');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.dataset.program === 'open-pack');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.dataset.program === 'packs');
  await page.keyboard.press('Enter');
  await page.locator('[data-pack="tiny-pack"]').waitFor();
  await tabTo(page, '[data-pack="tiny-pack"] [data-program="pack-road"]');
  await page.keyboard.press('Enter');
  await page.locator('[data-level="hall"]').waitFor();
  await tabTo(page, '[data-level="hall"] [data-program="start-level"]');
  await page.keyboard.press('Enter');
  await page.locator('[data-beat-region]').waitFor();
  await control(page, 'home').click();
  await tabTo(page, '[data-program="packs"]');
  await page.keyboard.press('Enter');
  await page.locator('[data-pack="tiny-pack"]').waitFor();
  await tabTo(page, '[data-pack="tiny-pack"] [data-program="remove-pack"]');
  await page.keyboard.press('Enter');
  await page.locator('[data-program="remove-pack-saves"]').waitFor();
  await tabTo(page, '[data-pack="tiny-pack"] [data-program="remove-pack-saves"]');
  await page.keyboard.press('Enter');
  await page.locator('[data-pack="tiny-pack"]').waitFor({ state: 'detached' });
  expect(await keptHere(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await control(page, 'begin').waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('a newer version asks, and replaced, the game goes on from the place where it was', async () => {
  const { page, troubles } = await title();
  await choose(page, zipped(aPack()));
  await opening(page, 'added').locator('[data-program="play-pack"]').click();
  await page.locator('[data-beat-region]').waitFor();
  await page.evaluate(() => (globalThis.thirdReading as unknown as { playOne(chance: string): boolean }).playOne('once'));
  const before = await runOf(page);
  await control(page, 'home').click();
  await choose(page, zipped(aPack()));
  await opening(page, 'known').waitFor();
  await control(page, 'pack-done').click();
  await page.locator('input[data-program="open-pack"]').setInputFiles({
    name: 'newer.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipped(version('1.1.0'))),
  });
  await opening(page, 'asking').waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await control(page, 'replace-pack').click();
  await opening(page, 'added').waitFor();
  expect(await page.locator('[data-pack="tiny-pack"]').innerText()).toContain('1.1.0');
  await page.locator('[data-pack="tiny-pack"] [data-program="play-pack"]').click();
  await page.locator('[data-beat-region]').waitFor();
  expect((await runOf(page)).road).toEqual(before.road);
  expect(troubles).toEqual([]);
  await page.context().close();
});

const FULL = process.env.TEST_SIZE === 'full';
const DRESSES: readonly (readonly [string, BrowserContextOptions & { readonly zoomed?: true }])[] = [
  ['on a laptop', {}],
  ['on a phone, in the dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
  ['at 320 px with text at 200 %', { viewport: { width: 320, height: 640 }, zoomed: true }],
];

// By day in the narrowest dress.
describe.each(DRESSES.filter((_, i) => FULL || i === 2))('%s', (_title, { zoomed, ...options }) => {
  test('a bad pack changes nothing and says everything that is wrong, with file, line and column', async () => {
    const { page, troubles } = await title(options);
    if (zoomed) await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const one = planted('levels/hall.yaml', '- { to: choosing }', '- { to: ¶chosing }');
    const two = planted('pack.yaml', 'For tests.', '¶<script>globalThis.hacked = 1</script><img src=x onerror=alert(1)>');
    const files = new Map([...one.files, ['pack.yaml', two.files.get('pack.yaml') ?? '']]);
    await choose(page, zipped(files), 'bad.zip');
    await opening(page, 'refused').waitFor();
    const hall = page.locator('[data-file="levels/hall.yaml"]');
    expect((await hall.innerText()).replaceAll('\u00a0', ' ')).toContain(`line ${one.line}, column ${one.column}`);
    expect(await hall.locator('mark').allInnerTexts()).toContain('chosing');
    expect(await hall.innerText()).toContain('Did you mean “choosing”?');
    expect(await page.locator('[data-file="pack.yaml"]').innerText()).toContain('<script>');
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await keptHere(page)).toEqual([]);
    expect(await page.locator('[data-pack="tiny-pack"]').count()).toBe(0);
    expect(await axeProblems(page)).toEqual([]);
    const wide = await page.evaluate(() => document.querySelector('dialog')?.scrollWidth ?? 0);
    expect(wide).toBeLessThanOrEqual(await page.evaluate(() => document.querySelector('dialog')?.clientWidth ?? 0));
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

// One page for all of them: what one of them left behind the next would meet.
describe('a hostile file', () => {
  let page: Page;
  let troubles: string[];
  beforeAll(async () => {
    ({ page, troubles } = await title());
    await control(page, 'packs').click();
  });
  afterAll(() => page?.context().close());

  test.each([
    ['a name that leads out of the folder', new Map([['../../pack.yaml', 'id: a']]), 'zip/name'],
    ['a bomb', new Map<string, string | Uint8Array>([['pack.yaml', new Uint8Array(128 * 1024 * 1024)]]), 'zip/file-too-large'],
    ['10,000 entries', new Map(Array.from({ length: 10_000 }, (_, i) => [`n/note-${i}.txt`, 'x'])), 'zip/files'],
    ['lists 200 deep', aPack({ 'levels/deep.yaml': `${'['.repeat(200)}${']'.repeat(200)}` }), 'yaml/too-deep'],
    ['a page that calls itself a picture', new Map([...aPack(), ['media/cover.png', '<script>alert(1)</script>']]), 'zip/content'],
  ] as const)('is refused, and it is said why: %s', async (_title, files, code) => {
    await offer(page, zipped(files as ReadonlyMap<string, string | Uint8Array>), 'hostile.zip');
    await opening(page, 'refused').waitFor({ timeout: 60_000 });
    expect(await opening(page, 'refused').innerText()).toContain(code);
    expect(await keptHere(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await control(page, 'pack-done').click();
    await opening(page, 'refused').waitFor({ state: 'detached' });
  });
});

test('work that takes long is ended at once by Cancel', async () => {
  const { page, troubles } = await title();
  const long = Array.from(
    { length: 12 },
    (_, i) => [`levels/l${i}.yaml`, 'a: [b, c]\n'.repeat(9000).replaceAll('a:', () => `a${Math.random()}:`)] as const,
  );
  await choose(page, zipped(new Map(long)), 'long.zip');
  await opening(page, 'working').waitFor();
  await control(page, 'cancel-pack').click();
  await opening(page, 'working').waitFor({ state: 'detached' });
  await page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.dataset.program === 'open-pack');
  expect(await page.locator('[data-opening]').count()).toBe(0);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('a refutation opens in the game at the place that shows it, for a look of which nothing is kept', async () => {
  const { page, troubles } = await title();
  const { files } = planted('levels/hall.yaml', 'motion: pass', 'motion: pass\n    certain: ¶carried');
  await choose(page, zipped(files));
  await opening(page, 'refused').waitFor();
  await control(page, 'show-place').click();
  await page.locator('[data-beat-region]').waitFor();
  expect((await runOf(page)).beat).toBe('vote');
  await page.locator('[data-notice="look"]').waitFor();
  expect(await axeProblems(page)).toEqual([]);
  expect(await playToEnding(page)).toBe('ending');
  await control(page, 'home').click();
  // The report is there again, and nothing else has changed.
  await opening(page, 'refused').waitFor();
  expect(await keptHere(page)).toEqual([]);
  await page.reload();
  await control(page, 'begin').waitFor();
  expect(await page.locator('.title-pack').count()).toBe(0);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('a pack without the interface’s language is shown in its own, and marked', async () => {
  const { page, troubles } = await title({ locale: 'ru-RU' });
  const english = new Map([...aPack()].map(([file, text]) => [file, withoutRussian(text)]));
  await choose(page, zipped(english));
  await opening(page, 'added').locator('[data-program="play-pack"]').click();
  await page.locator('[data-beat-region]').waitFor();
  expect(await page.locator('#beat-title [lang="en"]').first().innerText()).toBe('Opening');
  await control(page, 'home').click();
  expect(await page.locator('.title-pack [lang="en"]').innerText()).toBe('A tiny pack');
  expect(troubles).toEqual([]);
  await page.context().close();
});

function withoutRussian(text: string): string {
  return text.replace(/, ru: [^}]*? \}/g, ' }').replace(/^ {2}- \{ code: ru.*\n/m, '');
}
