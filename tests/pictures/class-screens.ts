/** What is pictured of a lesson with a class without a network: the teacher's console, the wall beside it, the device that goes round. */
import type { Page } from 'playwright';

/** Each page that a lesson shows, and the screen's name; all stops are met in one visit. */
export type LessonScreens = readonly (readonly [string, (page: Page) => Promise<unknown>])[];

const control = (page: Page, name: string) => page.locator(`[data-class="${name}"]`).first();
/** The console hears one word at a time. */
const settled = (page: Page) => page.waitForTimeout(450);

async function begun(page: Page, mode: 'hands' | 'shared'): Promise<void> {
  await control(page, 'pack').selectOption('school-council');
  await control(page, `mode-${mode}`).check();
  if (mode === 'shared') await control(page, 'naming').selectOption('typed');
  await control(page, 'levels').waitFor();
  await control(page, 'begin').click();
  await control(page, 'next').waitFor();
}

/** On until the middle of the console shows this; a class in a hurry takes what is offered first. */
async function onUntil(page: Page, shown: string): Promise<void> {
  for (let n = 0; n < 40 && (await page.locator(shown).count()) === 0; n++) {
    await settled(page);
    const [hands, next] = [page.locator('.class-hands'), control(page, 'next')];
    if ((await hands.count()) > 0) {
      for (const field of await page.locator('.class-hands [data-class$="-for"]').all()) await field.fill('4');
      await page.keyboard.press('Enter');
    } else if ((await page.locator('.class-answer').count()) > 0) {
      for (const [n, field] of (await page.locator('.class-answer :is(select, input)').all()).entries()) await answered(field, n);
      await next.click();
    } else if ((await next.count()) > 0) await next.click();
    else await decided(page);
  }
  await page.locator(shown).first().waitFor();
}

/** What a class in a hurry decides: the one paper that a vote needs, and not what a rule has refused. */
async function decided(page: Page): Promise<void> {
  const names = await page.locator('[data-class^="decide-"]').evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset.class ?? ''));
  const refused = await page.locator('.class-rule').count();
  const chosen = names.filter((name) => name.startsWith('decide-choose:'));
  const name =
    names.find((one) => one === 'decide-act:note') ??
    names.find((one) => one.startsWith('decide-leave:')) ??
    chosen[chosen.length - 1 - refused] ??
    names[0];
  const found = control(page, name ?? '');
  if (await found.evaluate((e) => e instanceof HTMLSelectElement)) {
    await found.selectOption({ index: 1 });
    await page.locator('[data-class^="do-"]').first().click();
  } else await found.click();
}

/** Each letter once, while there are letters enough. */
async function answered(field: ReturnType<Page['locator']>, nth: number): Promise<void> {
  const kind = await field.evaluate((e) => (e instanceof HTMLSelectElement ? 'select' : (e as HTMLInputElement).type));
  if (kind === 'select') await field.selectOption({ index: 1 + (nth % ((await field.locator('option').count()) - 1)) });
  else if (kind === 'text') await field.fill('1');
  else await field.check();
}

const apart = async (page: Page, part: string) => {
  await control(page, part).click();
  await page.locator('[data-class="apart"] h2:visible').first().waitFor();
};

/** Where a stop's name begins with `wall`, its picture is of the wall. */
export const CLASS_SCREENS: readonly LessonScreens[] = [
  [
    ['class-plan', (page) => control(page, 'begin').waitFor()],
    [
      'class-words',
      async (page) => {
        await control(page, 'pack').selectOption('school-council');
        await control(page, 'levels').waitFor();
        await apart(page, 'pace');
      },
    ],
    [
      'class-collect',
      async (page) => {
        await control(page, 'apart-back').click();
        await apart(page, 'collect');
      },
    ],
  ],
  [
    ['class-gather', (page) => begun(page, 'hands')],
    ['wall-gather', settled],
    ['class-seat', async (page) => control(page, 'next').click()],
    ['wall-seat', settled],
    ['class-story', (page) => onUntil(page, '.class-lines')],
    ['wall-story', settled],
    ['class-checkpoint', (page) => onUntil(page, '.class-answer')],
    ['wall-checkpoint', settled],
    ['class-vote', (page) => onUntil(page, '.class-hands')],
    ['wall-vote', settled],
    [
      'class-counted',
      async (page) => {
        for (const field of await page.locator('.class-hands [data-class$="-for"]').all()) await field.fill('4');
        await page.keyboard.press('Enter');
        await page.locator('.class-hands').waitFor({ state: 'detached' });
      },
    ],
    ['wall-counted', settled],
    [
      'class-report',
      async (page) => {
        await page.locator('[data-class="more"] > summary').click();
        await apart(page, 'report');
      },
    ],
  ],
  [
    [
      'class-shared',
      async (page) => {
        await begun(page, 'shared');
        await control(page, 'names').fill('Ada\nBo\nCleo');
        await control(page, 'add-names').click();
        await control(page, 'pupil').waitFor();
      },
    ],
  ],
];

/** The wall's window of the lesson that is shown; opened once. */
export async function wallOf(page: Page): Promise<Page> {
  const open = page
    .context()
    .pages()
    .find((one) => one !== page);
  if (open) return open;
  const wall = await page.context().newPage();
  await wall.goto(new URL((await control(page, 'wall').getAttribute('href')) ?? '', page.url()).href);
  await wall.locator('.wall-head').waitFor();
  return wall;
}
