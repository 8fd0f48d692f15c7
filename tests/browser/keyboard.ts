/** Doing what an intent asks by keyboard alone: Tab to the control, open what hides it, press. */
import type { Page } from 'playwright';
import type { Intent } from '../../src/core/intent.ts';
import type { Answer } from '../../src/core/question.ts';

const PRESSES_AT_MOST = 250;

/** The control that sends the intent. */
export function controlOf(intent: Intent): string {
  const own = `[data-beat-region] [data-intent="${intent.kind}:${intent.target}"]`;
  if (intent.kind === 'weigh' || intent.kind === 'find') return `${own}[data-as="${intent.as}"]`;
  return intent.kind === 'hand-over' ? `${own}:has(#${CSS_ESCAPE(`hand-over-${intent.target}-${intent.claim}`)})` : own;
}

export async function byKeyboard(page: Page, intent: Intent): Promise<void> {
  if (intent.kind === 'answer') await compose(page, intent.answer);
  await tabTo(page, controlOf(intent));
  await page.keyboard.press('Enter');
}

/** Makes the answer in the fields of its question. */
export async function compose(page: Page, answer: Answer): Promise<void> {
  const touch = (kind: string, id: string) => `[data-beat-region] [data-touch="${kind}:${id}"]`;
  switch (answer.kind) {
    case 'choice':
    case 'hottext':
      return pickRadio(page, touch('pick', answer.kind === 'choice' ? answer.pick : answer.claim));
    case 'multiple':
      for (const box of await page.locator('[data-beat-region] input[type=checkbox]').all()) {
        const id = (await box.getAttribute('value')) ?? '';
        if ((await box.isChecked()) === answer.picks.includes(id)) continue;
        await tabTo(page, touch('pick', id));
        await page.keyboard.press('Space');
      }
      return;
    case 'order':
      return sortBy(page, answer.order);
    case 'match':
      // Partners that are taken can't be chosen: what stands wrong is freed first.
      for (const [left, right] of Object.entries(answer.pairs)) {
        const now = await page.locator(touch('place', left)).inputValue();
        if (now !== '' && now !== right) await choose(page, touch('place', left), '');
      }
      for (const [left, right] of Object.entries(answer.pairs)) await choose(page, touch('place', left), right);
      return;
    case 'categorise':
      for (const [item, bin] of Object.entries(answer.bins)) await choose(page, touch('place', item), bin);
      return;
    case 'number':
      await tabTo(page, '[data-beat-region] input[type=number]');
      await page.keyboard.press('Control+A');
      await page.keyboard.type(String(answer.value));
  }
}

/** Arrow keys go through a group of radio buttons; Tab enters it at the one that is checked. */
async function pickRadio(page: Page, selector: string): Promise<void> {
  const group = '[data-beat-region] input[type=radio]';
  const hasChecked = (await page.locator(`${group}:checked`).count()) > 0;
  await tabTo(page, hasChecked ? `${group}:checked` : group);
  const count = await page.locator(group).count();
  for (let n = 0; n <= count; n++) {
    if (await isFocused(page, selector)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Space');
}

/** Moves each thing up, from the first place on, until the row is as wanted. */
async function sortBy(page: Page, order: readonly string[]): Promise<void> {
  for (const [to, id] of order.entries()) {
    for (let tries = 0; tries < order.length; tries++) {
      const now = await page
        .locator('[data-beat-region] .order-item [data-move$=":-1"]')
        .evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset.move?.replace(/:-1$/, '')));
      if (now[to] === id) break;
      await tabTo(page, `[data-beat-region] [data-move="${id}:-1"]`);
      await page.keyboard.press('Enter');
    }
  }
}

/** A native list: Home, then down to the option. */
async function choose(page: Page, selector: string, value: string): Promise<void> {
  await tabTo(page, selector);
  const values = await page
    .locator(`${selector} option:not([disabled])`)
    .evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value));
  await page.keyboard.press('Home');
  for (let n = values.indexOf(value); n > 0; n--) await page.keyboard.press('ArrowDown');
  if ((await page.locator(selector).inputValue()) !== value) throw new Error(`Could not choose ${value} in ${selector}`);
}

/** Presses Tab until the control has focus; opens the disclosures around it on the way. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let closed = await closedAround(page, selector); closed > 0; closed = await closedAround(page, selector)) {
    await press(
      page,
      (s) => {
        const outer = outermostClosed(document.querySelector(s));
        return outer !== null && document.activeElement === outer.querySelector('summary');
        function outermostClosed(of: Element | null): Element | null {
          let found: Element | null = null;
          for (let e = of?.parentElement ?? null; e; e = e.parentElement) if (e.matches('details:not([open])')) found = e;
          return found;
        }
      },
      selector,
    );
    await page.keyboard.press('Enter');
  }
  await press(page, (s) => document.activeElement !== null && document.activeElement === document.querySelector(s), selector);
}

async function press(page: Page, there: (selector: string) => boolean, selector: string): Promise<void> {
  for (let n = 0; n < PRESSES_AT_MOST; n++) {
    if (await page.evaluate(there, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

function closedAround(page: Page, selector: string): Promise<number> {
  return page.evaluate((s) => {
    const control = document.querySelector(s);
    if (!control) throw new Error(`No control ${s} on the page`);
    let closed = 0;
    for (let e = control.parentElement; e; e = e.parentElement) if (e.matches('details:not([open])')) closed++;
    return closed;
  }, selector);
}

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((s) => document.activeElement === document.querySelector(s), selector);
}

/** Ids of packs are words with hyphens and dots; dots need escaping in a selector. */
const CSS_ESCAPE = (id: string) => id.replace(/[^\w-]/g, (c) => `\\${c}`);
