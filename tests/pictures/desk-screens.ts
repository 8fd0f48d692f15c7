/** What is pictured of the teacher's desk and of lessons on paper, and how one comes to each screen from its page. */
import type { Page } from 'playwright';
import { RIVER } from '../builders/wizard-answers.ts';
import type { Guise } from './guises.ts';

type Screens = {
  /** Address of the page, behind the site's. */
  readonly page: (language: Guise['language']) => string;
  /** On the way from one to the next: all are met in one visit. */
  readonly stops: readonly (readonly [string, (page: Page) => Promise<unknown>])[];
};

const at = (page: Page, id: string) => page.locator(`[data-desk="${id}"]`).first();
const standing = (page: Page, is: string) => page.locator(`[data-standing="${is}"]`).waitFor({ timeout: 60_000 });
/** What has a stated default may lie in a fold. */
const fill = async (page: Page, id: string, text: string) => {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('.desk-wizard details')) fold.setAttribute('open', '');
  });
  await at(page, id).fill(text);
};
/** On a phone one thing is shown at a time: back to the list, where there is a way back. */
const toList = async (page: Page) => {
  const back = at(page, 'form-back');
  if (await back.isVisible()) await back.click();
};
/** On a narrow page the list of files is folded. */
const unfold = async (page: Page) => {
  const contents = page.locator('.desk-folded:not([open]) > summary');
  if (await contents.isVisible()) await contents.click();
};
const open = async (page: Page, file: string) => {
  await toList(page);
  await unfold(page);
  await page.locator(`[data-desk="entry"][data-file="${file}"]`).click();
};

const SHEETS = ['guide', 'briefing', 'said', 'briefs', 'ballots', 'roll', 'questions', 'key'] as const;

export const DESK_SCREENS: readonly Screens[] = [
  {
    page: () => 'desk.html',
    stops: [
      ['desk-start', async (page) => at(page, 'wizard').waitFor()],
      ['desk-steps-article', async (page) => at(page, 'wizard').click()],
      [
        'desk-steps-passages',
        async (page) => {
          await fill(page, 'title', RIVER.title);
          await fill(page, 'about', RIVER.about);
          await fill(page, 'article-title', RIVER.articleTitle);
          await fill(page, 'article-about', RIVER.articleAbout);
          await fill(page, 'author', RIVER.author);
          await at(page, 'wizard-next').click();
          await fill(page, 'passage-1-title', RIVER.passages[0]?.title ?? '');
          await fill(page, 'passage-1-sentences', RIVER.passages[0]?.sentences.map((s) => s.says).join('\n') ?? '');
        },
      ],
      ['desk-steps-chamber', async (page) => at(page, 'wizard-next').click()],
      [
        'desk-steps-procedure',
        async (page) => {
          await fill(page, 'chamber', RIVER.chamber);
          for (const [i, { name, wants }] of RIVER.blocs.slice(0, 2).entries()) {
            await fill(page, `bloc-${i + 1}-name`, name);
            await fill(page, `bloc-${i + 1}-wants`, wants);
          }
          await at(page, 'wizard-next').click();
        },
      ],
      [
        'desk-steps-questions',
        async (page) => {
          await fill(page, 'question', RIVER.question);
          await fill(page, 'rule', RIVER.rule);
          await fill(page, 'citation', RIVER.citation);
          await fill(page, 'rumour-1', RIVER.rumours[0]?.says ?? '');
          await at(page, 'rumour-1-decides').selectOption('0/0');
          await at(page, 'wizard-next').click();
        },
      ],
    ],
  },
  {
    page: () => 'desk.html',
    stops: [
      [
        'desk-pack',
        async (page) => {
          await at(page, 'copy-template').click();
          await standing(page, 'proved');
        },
      ],
      ['desk-source', (page) => open(page, 'sources/article.yaml')],
      ['desk-level', (page) => open(page, 'levels/off-the-list.yaml')],
      [
        'desk-beat',
        async (page) => {
          await unfold(page);
          await page.locator('[data-desk="beat"]').nth(3).click();
        },
      ],
      [
        'desk-map',
        async (page) => {
          await at(page, 'view-map').click();
          await page.locator('[data-map-beat]').first().waitFor();
        },
      ],
      [
        'desk-text',
        async (page) => {
          await at(page, 'view-text').click();
          await page.locator('.cm-content').waitFor();
        },
      ],
      [
        'desk-problems',
        async (page) => {
          await page.locator('.cm-content').click();
          await page.keyboard.press('Control+Home');
          await page.keyboard.type('titel: x\n');
          await page.locator('[data-desk="go-problem"]').first().waitFor({ timeout: 60_000 });
        },
      ],
    ],
  },
  {
    page: () => 'desk.html',
    stops: [
      [
        'desk-play',
        async (page) => {
          await at(page, 'copy-template').click();
          await standing(page, 'proved');
          await open(page, 'levels/off-the-list.yaml');
          await at(page, 'play-level').click();
          const frame = page.frameLocator('[data-desk="frame"]');
          await frame.locator('[data-beat-region]').waitFor({ timeout: 60_000 });
          await page.waitForTimeout(2500);
        },
      ],
    ],
  },
  {
    page: (language) => `paper.html?pack=delisting-bill&level=state-duma&language=${language}`,
    stops: [
      ['paper-chooser', async (page) => page.locator('.paper-page').first().waitFor()],
      ...SHEETS.map(
        (sheet) =>
          [
            `paper-${sheet}`,
            async (page: Page) => {
              for (const name of SHEETS) await page.locator(`[data-paper="${name}"]`).setChecked(name === sheet);
              await page.locator(`[data-sheet="${sheet}"]`).first().scrollIntoViewIfNeeded();
            },
          ] as const,
      ),
    ],
  },
];
