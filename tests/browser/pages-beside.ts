/** The pages beside the game: the teacher's desk, lessons on paper, a lesson with a class and its wall, the way in for pupils. */
import type { Page } from 'playwright';

const desk = (page: Page, id: string) => page.locator(`[data-desk="${id}"]`).first();
const lesson = (page: Page, id: string) => page.locator(`[data-class="${id}"]`).first();

/** A lesson by hands with the small pack, as far as its first step. */
async function lessonBegun(page: Page): Promise<void> {
  await lesson(page, 'begin').waitFor();
  await lesson(page, 'pack').selectOption('school-council');
  await lesson(page, 'mode-hands').check();
  await lesson(page, 'levels').waitFor();
  await lesson(page, 'begin').click();
  await lesson(page, 'next').waitFor();
}

async function apart(page: Page, part: 'pace' | 'collect'): Promise<void> {
  // At localhost it asks for the network's address; there is no class server beside these pages.
  await page.route('**/classes/where', (route) => route.fulfill({ json: { addresses: [] } }));
  await lesson(page, part).click();
  await page.locator('[data-class="apart"] h2:visible').first().waitFor();
}

type Beside = {
  readonly at: string;
  readonly go: (page: Page) => Promise<unknown>;
  /** Where another page is the one to look at. */
  readonly shown?: (page: Page) => Promise<Page>;
};

export const BESIDE: Readonly<Record<string, Beside>> = {
  desk: { at: 'desk.html', go: (page) => desk(page, 'wizard').waitFor() },
  'desk-steps': { at: 'desk.html', go: (page) => desk(page, 'wizard').click() },
  'desk-pack': {
    at: 'desk.html',
    go: async (page) => {
      await desk(page, 'copy-template').click();
      await page.locator('[data-standing="proved"]').waitFor({ timeout: 60_000 });
    },
  },
  paper: { at: 'paper.html', go: (page) => page.locator('.paper-page').first().waitFor() },
  'class-plan': { at: 'class.html', go: (page) => lesson(page, 'begin').waitFor() },
  'class-pace': { at: 'class.html', go: (page) => apart(page, 'pace') },
  'class-collect': { at: 'class.html', go: (page) => apart(page, 'collect') },
  'class-run': { at: 'class.html', go: lessonBegun },
  'class-report': {
    at: 'class.html',
    go: async (page) => {
      await lessonBegun(page);
      await page.locator('[data-class="more"] > summary').click();
      await lesson(page, 'report').click();
      await page.locator('.report h1').waitFor();
    },
  },
  wall: {
    at: 'class.html',
    go: lessonBegun,
    shown: async (page) => {
      const wall = await page.context().newPage();
      await wall.goto(new URL((await lesson(page, 'wall').getAttribute('href')) ?? '', page.url()).href);
      await wall.locator('.wall-head').waitFor();
      return wall;
    },
  },
  join: { at: 'join.html', go: (page) => page.locator('[data-pupil="class-code"]').waitFor() },
};
