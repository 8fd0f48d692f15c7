/** A pupil's page answers what it is asked: any whole answer by the fields that are there, the first of everything. */
import type { Page } from 'playwright';

export async function answerShown(page: Page): Promise<void> {
  for (const list of await page.locator('.fields select').all()) {
    const values = await list.locator('option:not([disabled])').evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value));
    await list.selectOption(values.find((v) => v !== '') ?? '');
  }
  if ((await page.locator('.fields .pick').count()) > 0) await page.locator('.fields .pick').first().click();
  const number = page.locator('.fields input[type=number]');
  if ((await number.count()) > 0) await number.fill((await number.getAttribute('min')) ?? '0');
  await page.locator('[data-pupil="answer"]').click();
}
