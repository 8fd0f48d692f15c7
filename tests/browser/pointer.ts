/** Doing what an intent asks by pointing at the canvas alone. */
import type { Page } from 'playwright';
import type { Intent } from '../../src/core/intent.ts';
import type { Answer } from '../../src/core/question.ts';
import { runOf, type Spot, spotsOf } from './game.ts';

export async function byPointer(page: Page, intent: Intent): Promise<void> {
  switch (intent.kind) {
    case 'hand-over':
      await lookAt(page, intent.target);
      await click(page, `open-passage:${await passageOf(page, intent.claim)}`);
      return click(page, `hand-over:${intent.target}:${intent.claim}`);
    case 'say-silent':
    case 'let-pass':
      await lookAt(page, intent.target);
      break;
    case 'answer':
      await compose(page, intent.answer);
      break;
    case 'weigh':
    case 'find':
      return putAt(page, intent);
    default:
  }
  await click(page, `${intent.kind}:${intent.target}`);
}

/** Points at the middle of a hotspot and presses. */
export async function click(page: Page, id: string): Promise<void> {
  const spot = await find(page, id);
  const box = await page.locator('#stage canvas').boundingBox();
  if (!box) throw new Error('There is no canvas');
  await page.mouse.click(box.x + spot.x + spot.w / 2, box.y + spot.y + spot.h / 2);
}

async function find(page: Page, id: string): Promise<Spot> {
  for (let tries = 0; tries < 40; tries++) {
    const spot = (await spotsOf(page)).find((s) => s.id === id);
    if (spot) return spot;
    await page.waitForTimeout(50);
  }
  throw new Error(`No hotspot ${id}; there are ${(await spotsOf(page)).map((s) => s.id).join(', ')}`);
}

/** What isn't in hand is taken up first; then the place is pointed at. */
async function putAt(page: Page, { kind, target, as }: Extract<Intent, { kind: 'weigh' | 'find' }>): Promise<void> {
  const id = `${kind}:${target}:${as}`;
  const isThere = (await spotsOf(page)).some((s) => s.id === id);
  if (!isThere) await click(page, `hold:${target}`);
  await click(page, id);
}

/** A sentence that already lies in view is not pointed at again. */
async function lookAt(page: Page, slot: string): Promise<void> {
  const looked = (await spotsOf(page)).some((s) => s.id === `say-silent:${slot}`);
  if (!looked) await click(page, `look-at:${slot}`);
}

async function passageOf(page: Page, claim: string): Promise<string> {
  return page.evaluate((id) => {
    const level = (globalThis.thirdReading?.session as unknown as { level: import('../../src/core/level.ts').Level }).level;
    return level.shared.sources.flatMap((s) => s.passages).find((p) => p.claims.some((c) => c.id === id))?.id ?? '';
  }, claim);
}

async function compose(page: Page, answer: Answer): Promise<void> {
  switch (answer.kind) {
    case 'choice':
      return click(page, `pick:${answer.pick}`);
    case 'hottext':
      return click(page, `pick:${answer.claim}`);
    case 'multiple':
      for (const id of answer.picks) await click(page, `pick:${id}`);
      return;
    case 'order':
      return sortBy(page, answer.order);
    case 'match':
      for (const [left, right] of Object.entries(answer.pairs)) {
        await click(page, `hold:${left}`);
        await click(page, `place:${right}`);
      }
      return;
    case 'categorise':
      for (const [item, bin] of Object.entries(answer.bins)) {
        await click(page, `hold:${item}`);
        await click(page, `bin:${bin}`);
      }
      return;
    case 'number':
      return weigh(page, answer.value);
  }
}

type Put = { readonly picked: readonly string[]; readonly value: number | null };

const put = (page: Page): Promise<Put> =>
  page.evaluate(() => structuredClone((globalThis.thirdReading?.session as unknown as { composition: Put }).composition));

async function sortBy(page: Page, order: readonly string[]): Promise<void> {
  for (const [to, id] of order.entries()) {
    for (let at = (await put(page)).picked.indexOf(id); at > to; at--) await click(page, `shift:${id}:-1`);
  }
}

/** Puts weights on until the number is there: the heaviest that still helps. */
async function weigh(page: Page, wanted: number): Promise<void> {
  for (let n = 0; n < 80; n++) {
    const { value } = await put(page);
    if (value === wanted) return;
    const from = value ?? (await lowest(page));
    const step = [100, 10, 1].find((s) => s <= Math.abs(wanted - from)) ?? 1;
    const offered = (await spotsOf(page)).map((s) => s.id);
    const sign = wanted >= from ? '+' : '-';
    const id = [step, 10, 1].map((s) => `value:${sign}${s}`).find((i) => offered.includes(i));
    if (!id) throw new Error(`No weight towards ${wanted}`);
    await click(page, id);
  }
  throw new Error(`The weights never came to ${wanted}`);
}

async function lowest(page: Page): Promise<number> {
  const { at } = await runOf(page);
  if (at.kind !== 'checkpoint') return 0;
  return page.evaluate((id) => {
    const level = (globalThis.thirdReading?.session as unknown as { level: import('../../src/core/level.ts').Level }).level;
    const question = level.shared.questions.find((q) => q.id === id);
    return question?.kind === 'number' ? question.min : 0;
  }, at.asked.question);
}
