/** Who may write: one tab at a time, and each hands over only what is its own. Node has the same locks and channels as a browser. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Claim, claimProfile } from '../../src/saves/claim.ts';
import { PREFIX } from '../../src/saves/place.ts';

beforeEach(() => vi.stubGlobal('isSecureContext', true));
afterEach(() => vi.unstubAllGlobals());

async function claimed(name: string, takeOver = false): Promise<Claim> {
  const result = await claimProfile(name, takeOver);
  if (result.kind !== 'granted') throw new Error('It is held elsewhere');
  return result.claim;
}

test('a second tab is told that another has it, and gets it when that one lets go', async () => {
  const first = await claimed('one');
  expect(await claimProfile('one')).toEqual({ kind: 'held-elsewhere' });
  first.release();
  await vi.waitFor(async () => (await claimed('one')).release());
});

test('whoever takes over waits until the other has written what it had', async () => {
  const told: string[] = [];
  const first = await claimed('two');
  first.onLost(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    told.push('written');
  });
  const second = await claimed('two', true);
  expect(told).toEqual(['written']);
  second.release();
  first.release();
});

test('a tab that has lost it answers no more for the one that has it now', async () => {
  const first = await claimed('three');
  const second = await claimed('three', true);
  const told: string[] = [];
  second.onLost(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    told.push('written');
  });
  const third = await claimed('three', true);
  expect(told).toEqual(['written']);
  for (const claim of [first, second, third]) claim.release();
});

test('a claim that is let go of while it is asked for ends quietly', async () => {
  const failures: unknown[] = [];
  const onFailure = (error: unknown) => failures.push(error);
  process.on('unhandledRejection', onFailure);
  const first = await claimed('four');
  let written: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    first.onLost(() => {
      resolve();
      return new Promise((done) => {
        written = done;
      });
    });
  });
  const asker = new BroadcastChannel(`${PREFIX}four`);
  asker.postMessage('taking-over');
  await asked;
  first.release();
  written();
  await new Promise((resolve) => setTimeout(resolve, 50));
  asker.close();
  process.off('unhandledRejection', onFailure);
  expect(failures).toEqual([]);
});
