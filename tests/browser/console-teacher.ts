/** A teacher at the console, by its own buttons: reads what the large one says, presses it, and decides for the class where there is something to decide. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import type { Intent } from '../../src/core/intent.ts';
import type { Entry } from '../../src/room/rules/message.ts';

/** A second press within the console's breath is taken for the first, ms. */
const BREATH = 420;

export const control = (page: Page, name: string) => page.locator(`[data-class="${name}"]`);

export class ConsoleTeacher {
  readonly #page: Page;
  #pressedAt = 0;
  /** What the large button said each time it was pressed, and what was decided; for whoever reads a failure. */
  readonly did: string[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  /** What the large button says now; null where the teacher has to choose. */
  async says(): Promise<string | null> {
    const page = this.#page;
    await page.waitForFunction(() => document.querySelector('.class-run [aria-disabled="true"]:not([data-class^="do-"])') === null);
    const next = page.locator('.class-next-says');
    return (await next.count()) > 0 ? next.innerText() : null;
  }

  /** What is going on, as the console tells it. */
  now(): Promise<string> {
    return this.#page.locator('.class-now').innerText();
  }

  async press(): Promise<void> {
    const says = (await this.says()) ?? 'nothing';
    await this.#does(says, async () => {
      const wait = this.#pressedAt + BREATH - Date.now();
      if (wait > 0) await this.#page.waitForTimeout(wait);
      await control(this.#page, 'next').click();
      this.#pressedAt = Date.now();
    });
  }

  /** By the console's own list of what is open. */
  async decide(intent: Intent): Promise<void> {
    const id = `${intent.kind}:${'target' in intent ? intent.target : ''}`;
    const filled = 'claim' in intent ? intent.claim : 'as' in intent ? intent.as : null;
    await this.#does(`decide ${id} ${filled ?? ''}`, async () => {
      await this.unfold('decide');
      const own = control(this.#page, `decide-${id}`);
      if ((await own.evaluate((element) => element.tagName)) !== 'SELECT') return own.click();
      await own.selectOption(filled);
      await control(this.#page, `do-${id}`).click();
    });
  }

  /** By the same list, what a class in a hurry would: the one paper that a vote needs, and not what a rule has refused. */
  async decideInHaste(): Promise<void> {
    await this.unfold('decide');
    const id = await hastyDecision(this.#page);
    await this.#does(`decide ${id}`, async () => {
      const own = control(this.#page, `decide-${id}`);
      if ((await own.evaluate((element) => element.tagName)) !== 'SELECT') return own.click();
      await own.selectOption({ index: 1 });
      await control(this.#page, `do-${id}`).click();
    });
  }

  /** Opens what is folded away, where it is folded away. */
  async unfold(name: string): Promise<void> {
    const folded = this.#page.locator(`details[data-class="${name}"]:not([open]) > summary`);
    if ((await folded.count()) > 0) await folded.click();
  }

  /** What has been heard so far, out of the file that the teacher saves. */
  async savedLog(): Promise<readonly Entry[]> {
    await this.unfold('more');
    const [download] = await Promise.all([this.#page.waitForEvent('download'), control(this.#page, 'save').click()]);
    return JSON.parse(readFileSync(await download.path(), 'utf8')).log;
  }

  async #does(what: string, act: () => Promise<void>): Promise<void> {
    this.did.push(what);
    const before = await this.#page.locator('.class-middle').innerText();
    await act();
    await this.#page
      .waitForFunction((was) => document.querySelector<HTMLElement>('.class-middle')?.innerText !== was, before, { timeout: 20_000 })
      .catch(() => {
        throw new Error(`Nothing came of “${what}” at:\n${before}\nafter: ${this.did.join('; ')}`);
      });
  }
}

/** Of what is open: the one paper that a vote needs, then the way on, then what no rule has refused. */
export async function hastyDecision(page: Page): Promise<string> {
  const ids = await page
    .locator('[data-class^="decide-"]')
    .evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset.class?.replace('decide-', '') ?? ''));
  const refused = await page.locator('.class-rule').count();
  const chosen = ids.filter((id) => id.startsWith('choose:'));
  const found =
    ids.find((id) => id === 'act:note') ?? ids.find((id) => id.startsWith('leave:')) ?? chosen[chosen.length - 1 - refused] ?? ids[0];
  if (found === undefined) throw new Error('There is nothing to decide');
  return found;
}
