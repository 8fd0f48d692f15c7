/** The teacher's desk in the built game: a pack made by keyboard alone, forms and text of one draft, roads, questions brought in, nothing lost. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { LIBRARY } from '../builders/pasted-articles.ts';
import { axeProblems, launch, watch } from './game.ts';
import { tabTo } from './keyboard.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(() => browser?.close());

type Desk = { readonly page: Page; readonly troubles: string[] };

async function desk(options: BrowserContextOptions = {}): Promise<Desk> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const troubles = watch(page, inject('siteUrl'));
  await page.goto(`${inject('siteUrl')}desk.html`);
  await at(page, 'wizard').waitFor();
  return { page, troubles };
}

const at = (page: Page, id: string) => page.locator(`[data-desk="${id}"]`).first();
const standing = (page: Page, is: string) => page.locator(`[data-standing="${is}"]`).waitFor({ timeout: 60_000 });
const entry = (page: Page, file: string) => page.locator(`.desk-entry[data-file="${file}"]`);
/** The draft of the template, proved. */
const copied = async (page: Page) => {
  await at(page, 'copy-template').click();
  await standing(page, 'proved');
};

describe('by keyboard alone', () => {
  test('a pasted article becomes a pack with a vote, an agenda and six questions, proved and playable', async () => {
    const { page, troubles } = await desk();
    const onward = async () => {
      await tabTo(page, '[data-desk="wizard-next"]');
      await page.keyboard.press('Enter');
      await page.locator('.desk-wizard h1:focus').waitFor();
    };
    await tabTo(page, '[data-desk="wizard"]');
    await page.keyboard.press('Enter');
    await page.locator('.desk-wizard h1:focus').waitFor();
    // All that has to be typed is the article.
    await tabTo(page, '[data-desk="pasted"]');
    await page.keyboard.insertText(LIBRARY);
    await onward();
    // What is plain is folded away, and is at hand: a teacher may know better than a guess.
    await tabTo(page, '[data-desk="passage-1-plain"]');
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-desk="passage-1-sure-2"]');
    await pickByKeys(page, 'passage-1-sure-2', 'done');
    await onward();
    await tabTo(page, '[data-desk="bloc-1-name"]');
    await page.keyboard.insertText('Sunday readers');
    await onward();
    await onward();
    expect(await page.locator('.desk-draft').count()).toBe(6);
    await tabTo(page, '[data-desk="question-2"]');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('How many more hours can the town pay for?');
    // What was written by hand is no draft.
    await expect.poll(() => page.locator('.desk-draft').count()).toBe(5);
    await tabTo(page, '[data-desk="wizard-next"]');
    await page.keyboard.press('Enter');
    await standing(page, 'proved');
    // What can be done with it is one press away: played, taught, printed; or changed, and the card is put away.
    for (const way of ['teach', 'print', 'change']) await at(page, `ready-${way}`).waitFor();
    await tabTo(page, '[data-desk="ready-play"]');
    await page.keyboard.press('Enter');
    const frame = page.frameLocator('[data-desk="frame"]');
    await frame.locator('[data-beat-region]').waitFor({ timeout: 60_000 });
    await expect.poll(() => frame.locator('#beat-title').innerText()).toContain('A folder and a lamp');
    // The whole article is there to be read, and stays at hand once something was done.
    const article = frame.locator('.to-read > summary', { hasText: 'Town library may open on Sundays' });
    await article.waitFor();
    await frame.locator('[data-intent^="continue:"]').first().click();
    await frame.locator('[data-intent^="act:"]').first().click();
    await frame.locator('.note .grounds').waitFor();
    await article.waitFor();
    // The class page comes with this pack, and no other.
    await at(page, 'ready-teach').click();
    const pack = page.locator('[data-class="pack"]');
    await pack.waitFor();
    const own = new URL(page.url()).searchParams.get('pack');
    for (const field of [pack, page.locator('[data-class="alone-pack"]')]) expect(await field.inputValue()).toBe(own);
    expect(troubles).toEqual([]);
  });
});

/** Arrow keys go through what can be picked. */
async function pickByKeys(page: Page, id: string, value: string): Promise<void> {
  await page.keyboard.press('Home');
  for (let n = 0; n < 40 && (await at(page, id).inputValue()) !== value; n++) await page.keyboard.press('ArrowDown');
  expect(await at(page, id).inputValue()).toBe(value);
}

describe('one draft in three views', () => {
  test('what is typed in a form stands in the text, what is typed in the text stands in the form, and undo takes both back', async () => {
    const { page, troubles } = await desk();
    await copied(page);
    const title = page.locator('textarea[data-path="title/en"]');
    await title.fill('The Fourth Alarm');
    await at(page, 'view-text').click();
    const code = page.locator('.cm-content');
    // Comments of the file are where they were; only what is in view is in the page.
    await expect.poll(() => code.innerText()).toContain('# yaml-language-server');
    await page.locator('.cm-scroller').evaluate((element) => element.scrollTo(0, 300));
    await expect.poll(() => code.innerText()).toContain('en: "The Fourth Alarm"');
    await code.getByText('The Fourth Alarm').click();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(' Again');
    await at(page, 'view-form').click();
    await expect.poll(() => title.inputValue()).toBe('The Fourth Alarm Again');
    await at(page, 'undo').click();
    await expect.poll(() => title.inputValue()).toBe('The Fourth Alarm');
    await at(page, 'undo').click();
    await expect.poll(() => title.inputValue()).toBe('The Third Alarm');
    await at(page, 'redo').click();
    await expect.poll(() => title.inputValue()).toBe('The Fourth Alarm');
    expect(troubles).toEqual([]);
  });

  test('a mistake is told with its place, and gone when it is mended', async () => {
    const { page } = await desk();
    await copied(page);
    await page.locator('textarea[data-path="title/ru"]').fill('');
    await standing(page, 'errors');
    await page.locator('.desk-problem', { hasText: 'pack.yaml' }).first().waitFor();
    await expect.poll(() => page.locator('.form-language[data-missing]').count()).toBe(1);
    await page.locator('textarea[data-path="title/ru"]').fill('Снова тревога');
    await standing(page, 'proved');
  });

  test('a line that is written in stays open and keeps the caret, whatever is found wrong with it and mended meanwhile', async () => {
    const { page } = await desk();
    await copied(page);
    await entry(page, 'levels/off-the-list.yaml').click();
    await page.locator('[data-desk="beat"]').first().click();
    await page.locator('.form-list details > summary').nth(1).click();
    const line = page.locator('textarea[data-path="beats/0/lines/1/says/en"]');
    await line.fill('');
    await standing(page, 'errors');
    await page.keyboard.type('You ');
    await standing(page, 'proved');
    // The space before the next word is no mistake yet.
    expect(await page.locator('.desk-problem').count()).toBe(0);
    await page.keyboard.type('are the clerk');
    await standing(page, 'proved');
    expect(await line.inputValue()).toBe('You are the clerk');
    expect(await line.evaluate((field) => field === document.activeElement)).toBe(true);
    // Another page begins as it is.
    await page.locator('[data-desk="beat"]').nth(1).click();
    expect(await page.locator('.form-list details[open]').count()).toBe(0);
  });

  test('a problem leads to its very field, and in the text to its line; a beat leads to where it begins', async () => {
    const { page } = await desk();
    await copied(page);
    await entry(page, 'levels/off-the-list.yaml').click();
    await page.locator('[data-desk="beat"]').nth(1).click();
    const line = page.locator('textarea[data-path="beats/1/lines/1/says/ru"]');
    await page.locator('.form-list details > summary').nth(1).click();
    await line.fill('');
    await standing(page, 'errors');
    await entry(page, 'pack.yaml').click();
    await at(page, 'go-problem').click();
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.path ?? '');
    await expect.poll(focused).toMatch(/^beats\/1\/lines\/1\/says/);
    expect(await line.isVisible()).toBe(true);
    await at(page, 'view-text').click();
    await page.locator('.cm-content').waitFor();
    const caret = () => page.locator('.cm-activeLine').innerText();
    await at(page, 'go-problem').click();
    await expect.poll(caret).toContain('ru: ""');
    expect(await page.locator('.cm-content').evaluate((code) => (code.getRootNode() as ShadowRoot).activeElement === code)).toBe(true);
    await page.locator('[data-desk="beat"]').nth(3).click();
    await expect.poll(caret).toContain('bruno-runs');
  });

  test('that the errors come first is said only while there are any', async () => {
    const { page } = await desk();
    await copied(page);
    await entry(page, 'levels/off-the-list.yaml').click();
    await page.locator('textarea[data-path="title/ru"]').fill('');
    await standing(page, 'errors');
    await at(page, 'play-level').click();
    await expect.poll(() => page.locator('.desk-said').innerText()).toContain('First mend the errors');
    await page.locator('textarea[data-path="title/ru"]').fill('Снова');
    await standing(page, 'proved');
    expect(await page.locator('.desk-said').innerText()).toBe('');
  });

  test('an id that is renamed is renamed wherever it is named', async () => {
    const { page } = await desk();
    await copied(page);
    await entry(page, 'levels/off-the-list.yaml').click();
    await page.locator('[data-desk="beat"]', { hasText: /^Page two/ }).click();
    const id = page.locator('input[data-path="beats/1/id"]');
    await id.fill('second-page');
    await page.keyboard.press('Tab');
    await standing(page, 'proved');
    expect(await page.locator('.desk-problem').count()).toBe(0);
    // A level lies in a file of its name: one stays with it, and is told when its name is taken back.
    await entry(page, 'levels/off-the-list.yaml').click();
    await page.locator('input[data-path="id"]').fill('on-the-list');
    await page.keyboard.press('Tab');
    await expect.poll(() => entry(page, 'levels/on-the-list.yaml').getAttribute('aria-current')).toBe('true');
    expect(await page.locator('input[data-path="id"]').inputValue()).toBe('on-the-list');
    await page.keyboard.press('Control+Z');
    await page.locator('.form-note', { hasText: 'levels/on-the-list.yaml' }).waitFor();
  });

  test('the map leads to each beat, and shows where chance goes', async () => {
    const { page } = await desk();
    await copied(page);
    await entry(page, 'levels/off-the-list.yaml').click();
    await at(page, 'view-map').click();
    const beat = page.locator('[data-map-beat="week"]');
    await expect.poll(() => beat.innerText(), { timeout: 30_000 }).toContain('100 %');
    await beat.click();
    await expect.poll(() => page.locator('.form-title').innerText()).toBe('Until the end of term');
    await at(page, 'play-beat').click();
    const frame = page.frameLocator('[data-desk="frame"]');
    await expect.poll(() => frame.locator('#beat-title').innerText(), { timeout: 60_000 }).toContain('Until the end of term');
  });
});

test('sentences are cited by selecting words in them, by pressing one, and by its button', async () => {
  const { page } = await desk();
  await copied(page);
  await entry(page, 'levels/off-the-list.yaml').click();
  await page.locator('[data-desk="beat"]').nth(1).click();
  await page.locator('[data-field="beats/1/lines"] .form-row summary').first().click();
  await page.locator('[data-field="beats/1/lines/0"] .form-chip', { hasText: 'Sentences' }).click();
  const field = page.locator('[data-field="beats/1/lines/0/claims"]');
  await field.locator('.form-cite > summary').click();
  const cited = () => field.locator('.form-cited b').allInnerTexts();
  const sentence = (id: string) => field.locator(`[data-claim="${id}"]`);
  await sentence('A2.2').scrollIntoViewIfNeeded();
  // From the middle of one to the first word of the next.
  const from = await sentence('A2.1').boundingBox();
  const to = await sentence('A2.2').boundingBox();
  if (!from || !to) throw new Error('The sentences are in sight');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect.poll(cited).toEqual(['A2.1', 'A2.2']);
  await sentence('A2.1').click();
  await expect.poll(cited).toEqual(['A2.2']);
  await field.getByRole('button', { name: /^A1\.1 / }).press('Enter');
  await expect.poll(cited).toEqual(['A2.2', 'A1.1']);
});

test('a passage that is cited is taken out only when it was asked for twice, and what has lost it says that undo brings it back', async () => {
  const { page } = await desk();
  await copied(page);
  await page.locator('[data-file^="sources/"]').first().click();
  const passage = page.locator('[data-field="passages"] .form-row').first();
  const remove = passage.locator('> .form-tools button').last();
  await remove.click();
  expect(await passage.locator('[data-desk="remove-asks"] li').count()).toBeGreaterThan(0);
  await at(page, 'remove-keep').click();
  expect(await at(page, 'remove-asks').count()).toBe(0);
  await remove.click();
  await at(page, 'remove-sure').click();
  await standing(page, 'errors');
  const told = await page.locator('.desk-problem[data-severity="error"]').allInnerTexts();
  expect(told.some((text) => text.includes('Undo'))).toBe(true);
  expect(told.filter((text) => text.includes('Did you mean'))).toEqual([]);
  await at(page, 'undo').click();
  await standing(page, 'proved');
});

test('the game beside says when the draft has changed and starts again with it, and problems stay in reach', async () => {
  const { page } = await desk();
  await copied(page);
  await entry(page, 'levels/off-the-list.yaml').click();
  await page.locator('[data-desk="beat"]').first().click();
  await at(page, 'play-level').click();
  const frame = page.frameLocator('[data-desk="frame"]');
  await frame.locator('[data-beat-region]').waitFor({ timeout: 60_000 });
  expect(await at(page, 'play-again').count()).toBe(0);
  const title = page.locator('textarea[data-path="beats/0/title/en"]');
  await title.fill('A new beginning');
  await at(page, 'play-again').waitFor();
  await standing(page, 'proved');
  await at(page, 'play-again').click();
  await expect.poll(() => frame.locator('#beat-title').innerText(), { timeout: 60_000 }).toContain('A new beginning');
  expect(await at(page, 'play-again').count()).toBe(0);
  await title.fill('');
  await standing(page, 'errors');
  await at(page, 'problems-beside').click();
  await at(page, 'go-problem').click();
  await expect.poll(() => title.evaluate((field) => field === document.activeElement)).toBe(true);
});

test('on a projector the game stands under what is written, whole and in sight, and nothing lies over it', async () => {
  const { page } = await desk({ viewport: { width: 1024, height: 768 } });
  await copied(page);
  await entry(page, 'levels/off-the-list.yaml').click();
  await at(page, 'play-level').click();
  await page.frameLocator('[data-desk="frame"]').locator('[data-beat-region]').waitFor({ timeout: 60_000 });
  const seen = () =>
    page.evaluate(() => {
      const frame = document.querySelector('[data-desk="frame"]');
      const { left, top, height } = frame?.getBoundingClientRect() ?? { left: 0, top: 0, height: 0 };
      const under = [0.1, 0.4].map((share) => document.elementFromPoint(left + 40, top + height * share) === frame);
      return { isHigh: top < innerHeight / 2, under };
    });
  await expect.poll(seen).toEqual({ isHigh: true, under: [true, true] });
  await page.context().close();
});

test('a part of the desk that does not arrive is told, in the text and in saving questions', async () => {
  const { page } = await desk({ serviceWorkers: 'block' });
  await copied(page);
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await page.context().setOffline(true);
  await at(page, 'view-text').click();
  await page.getByText('A part of the desk didn’t arrive').waitFor();
  await at(page, 'view-form').click();
  await page.locator('[data-desk="share-questions"]').click();
  await at(page, 'export-gift').click();
  await expect.poll(() => page.locator('.desk-share [role="status"]').innerText()).toContain('didn’t arrive');
  expect(failures).toEqual([]);
});

describe('what was written is there again', () => {
  test('after a reload in the middle of it, at the very place', async () => {
    const { page } = await desk();
    await copied(page);
    await entry(page, 'levels/off-the-list.yaml').click();
    await page.locator('[data-desk="beat"]').nth(2).click();
    await page.locator('textarea[data-path="beats/2/title/en"]').fill('A line that stays');
    expect(await page.locator('.desk-said').innerText()).toBe('');
    await page.reload();
    const title = page.locator('textarea[data-path="beats/2/title/en"]');
    await title.waitFor();
    await expect.poll(() => title.inputValue()).toBe('A line that stays');
    expect(await page.locator('.desk-said').innerText()).toContain('Undo begins anew');
    await title.fill('Another one');
    await expect.poll(() => page.locator('.desk-said').innerText()).toBe('');
  });

  test('after the tab was closed without a word, from the list of drafts, and after it crashed', async () => {
    const { page } = await desk();
    await copied(page);
    await page.locator('textarea[data-path="title/en"]').fill('Written last');
    const next = await page.context().newPage();
    await page.close();
    await next.goto(`${inject('siteUrl')}desk.html`);
    await next.locator('.desk-draft', { hasText: 'Written last' }).locator('[data-desk="open-draft"]').click();
    await expect.poll(() => next.locator('textarea[data-path="title/en"]').inputValue()).toBe('Written last');
    // A tab that crashes has no last moment to write in.
    await next.locator('textarea[data-path="title/en"]').pressSequentially(' of all');
    const crashed = next.waitForEvent('crash');
    const session = await next.context().newCDPSession(next);
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    const again = await next.context().newPage();
    await again.goto(next.url());
    await expect.poll(() => again.locator('textarea[data-path="title/en"]').inputValue()).toBe('Written last of all');
  });

  test('at once, when it is left and come back to before it was let go of', async () => {
    const { page } = await desk();
    await copied(page);
    await page.evaluate(() => {
      const seen = new MutationObserver(() => {
        if (document.querySelector('[data-desk="take-over"]')) document.documentElement.dataset.seen = 'elsewhere';
      });
      seen.observe(document.body, { childList: true, subtree: true });
    });
    for (let n = 0; n < 5; n++) {
      await page.evaluate(async () => {
        const went = () => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
        history.back();
        await went();
        await new Promise((resolve) => requestAnimationFrame(resolve));
        history.forward();
        await went();
      });
      await page.locator('.desk-bench').waitFor();
    }
    expect(await page.evaluate(() => document.documentElement.dataset.seen ?? 'never')).toBe('never');
  });

  test('but for what the device has lost, which is named', async () => {
    const { page } = await desk();
    await copied(page);
    const address = page.url();
    await at(page, 'close-draft').click();
    await at(page, 'wizard').waitFor();
    await page.evaluate(async () => {
      const isText = (name: string) => /draft-text\/[^/]+\/1#/.test(decodeURIComponent(name));
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('third-reading-saves');
      for await (const name of folder.keys()) if (isText(name)) await folder.removeEntry(name);
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('third-reading');
        opening.onsuccess = () => resolve(opening.result);
      });
      const store = database.transaction('saves', 'readwrite').objectStore('saves');
      await new Promise<void>((resolve) => {
        const keys = store.getAllKeys();
        keys.onsuccess = () => {
          for (const key of keys.result) if (isText(String(key))) store.delete(key);
        };
        store.transaction.oncomplete = () => resolve();
      });
    });
    await page.goto(address);
    await expect.poll(() => page.locator('.desk-lost').innerText()).toMatch(/This device has lost [\w/.-]+\. Everything else is here/);
  });

  test('two tabs never write one draft: the second asks, and the first is told', async () => {
    const { page } = await desk();
    await copied(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await at(other, 'take-over').click();
    await other.locator('textarea[data-path="title/en"]').fill('From the second tab');
    await page.locator('[data-keeping="read-only"]').waitFor();
    await other.reload();
    await other.locator('textarea[data-path="title/en"]').waitFor();
    await expect.poll(() => other.locator('textarea[data-path="title/en"]').inputValue()).toBe('From the second tab');
  });
});

test('a zip that was saved is opened again, and goes into the game', async () => {
  const { page, troubles } = await desk();
  await copied(page);
  await page.locator('textarea[data-path="title/en"]').fill('Out and in');
  await standing(page, 'proved');
  const [download] = await Promise.all([page.waitForEvent('download'), at(page, 'save-zip').click()]);
  await at(page, 'close-draft').click();
  await at(page, 'wizard').waitFor();
  // Half of it, let go of over the page: nothing is opened, and it is said why.
  const half = [...readFileSync(await download.path()).subarray(0, 400)];
  await page.evaluate((bytes) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([Uint8Array.from(bytes)], 'half.zip', { type: 'application/zip' }));
    for (const kind of ['dragenter', 'drop'])
      document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
  }, half);
  await page.locator('.desk-status', { hasText: 'half.zip can’t be opened. Expected: the whole of' }).waitFor();
  await page.locator('input[data-desk="open-zip"]').setInputFiles(await download.path());
  await standing(page, 'proved');
  expect(await page.locator('textarea[data-path="title/en"]').inputValue()).toBe('Out and in');
  await at(page, 'into-game').click();
  await expect.poll(() => page.locator('.desk-share [role="status"]').innerText()).toContain('Out and in');
  expect(await at(page, 'to-paper').getAttribute('href')).toMatch(/^\.\/paper\.html\?pack=[a-z0-9-]+$/);
  // What lies under the pack's own name came with the game: only the title tells that it is this one.
  await page.goto(`${inject('siteUrl')}?no-stage=&language=en`);
  await page.locator('[data-program="packs"]').first().click();
  await page.locator('[data-pack]', { hasText: 'Out and in' }).waitFor();
  expect(troubles).toEqual([]);
});

test('beginning anew is asked twice: until then all that was written in the steps stays', async () => {
  const { page } = await desk();
  await at(page, 'wizard').click();
  await at(page, 'title').fill('Mill Street');
  await at(page, 'wizard-anew').click();
  await at(page, 'wizard-keep').click();
  expect(await at(page, 'title').inputValue()).toBe('Mill Street');
  await at(page, 'wizard-anew').click();
  await at(page, 'wizard-anew').click();
  await expect.poll(() => at(page, 'title').inputValue()).toBe('');
});

test('a question of one’s own says so when the sentence that decides it is changed afterwards', async () => {
  const { page } = await desk();
  await at(page, 'wizard').click();
  await at(page, 'pasted').fill(LIBRARY);
  const onward = async (times: number) => {
    for (let n = 0; n < times; n++) await at(page, 'wizard-next').click();
  };
  await onward(4);
  await at(page, 'question-3').fill('How many more hours can the town pay for?');
  const decides = at(page, 'question-3-decides');
  await decides.selectOption(await decides.locator('option', { hasText: '14 more' }).first().getAttribute('value'));
  expect(await at(page, 'question-3-stale').count()).toBe(0);
  await at(page, 'wizard-step-2').click();
  await at(page, 'passage-1-more').click();
  const lines = at(page, 'passage-1-sentences');
  await lines.fill((await lines.inputValue()).replace('14 more', '20 more'));
  await onward(3);
  expect(await at(page, 'question-3-stale').innerText()).toContain('20 more');
  // Whoever reads it again and writes has seen it.
  await at(page, 'question-3-right').fill('20');
  await expect.poll(() => at(page, 'question-3-stale').count()).toBe(0);
});

test('questions from a file are shown with what came of each, and what is wanted is taken', async () => {
  const { page, troubles } = await desk();
  await copied(page);
  await page.locator('[data-desk="share-questions"]').click();
  await at(page, 'import-questions').click();
  const gift = readFileSync(path.resolve(import.meta.dirname, '../content/questions/files/moodle-teacher.gift'));
  await page.locator('input[data-desk="import-file"]').setInputFiles({ name: 'teacher.gift', mimeType: 'text/plain', buffer: gift });
  await page.locator('.desk-preview li').first().waitFor();
  for (const verdict of ['good', 'refused'])
    expect(await page.locator(`.desk-preview [data-verdict="${verdict}"]`).count(), verdict).toBeGreaterThan(0);
  // A refused one can't be taken, and keeps nobody from taking the others.
  await at(page, 'import-add').click();
  await entry(page, 'questions/imported.yaml').waitFor();
  await expect.poll(() => page.locator('.form-door').count()).toBeGreaterThan(2);
  await expect.poll(() => page.locator('[data-standing="working"]').count(), { timeout: 30_000 }).toBe(0);
  expect(await page.locator('.desk-problem[data-severity="error"]').allInnerTexts()).toEqual([]);
  expect(troubles).toEqual([]);
});

test('of two files, the one that was chosen last is shown, however long the first one takes', async () => {
  const { page } = await desk();
  await copied(page);
  await page.locator('[data-desk="share-questions"]').click();
  await at(page, 'import-questions').click();
  const gift = (text: string) => ({ name: 'a.gift', mimeType: 'text/plain', buffer: Buffer.from(text) });
  const input = page.locator('input[data-desk="import-file"]');
  await input.setInputFiles(gift(Array.from({ length: 4_000 }, (_, i) => `Slow ${i}?{=a ~b}\n\n`).join('')));
  await input.setInputFiles(gift('Quick?{=a ~b}\n'));
  await page.locator('.desk-preview li', { hasText: 'Quick?' }).waitFor();
  await page.waitForTimeout(4_000);
  expect(await page.locator('.desk-preview > li').count()).toBe(1);
});

test.each([
  ['en-GB', 'light', 1366],
  ['ru-RU', 'dark', 390],
] as const)('nothing on the desk keeps anybody out: %s, %s, %i px', async (locale, colorScheme, width) => {
  const { page } = await desk({ locale, colorScheme, viewport: { width, height: 800 } });
  const screens: [string, readonly string[]][] = [];
  const look = async (name: string) => {
    screens.push([name, await axeProblems(page)]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) screens.push([`${name}, wider than the window`, [String(wide)]]);
  };
  await look('start');
  await at(page, 'wizard').click();
  await look('steps');
  await at(page, 'wizard-leave').click();
  await copied(page);
  await look('pack');
  const unfold = async () => {
    const contents = page.locator('.desk-folded:not([open]) > summary');
    expect(await contents.count()).toBe(width < 704 ? 1 : 0);
    if (width < 704) await contents.click();
  };
  await unfold();
  await page.locator('[data-desk="entry"]').nth(5).click();
  await unfold();
  await page.locator('[data-desk="beat"]').nth(4).click();
  await look('beat');
  await at(page, 'view-map').click();
  await page.locator('[data-map-beat]').first().waitFor();
  await look('map');
  await at(page, 'view-text').click();
  await page.locator('.cm-content').waitFor();
  await look('text');
  await page.locator('[data-desk="share-questions"]').click();
  await at(page, 'import-questions').click();
  await look('import');
  expect(screens.filter(([, problems]) => problems.length > 0)).toEqual([]);
});
