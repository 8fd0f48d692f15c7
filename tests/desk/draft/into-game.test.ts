/** A draft goes into the game only as it was proved. */
import { expect, test } from 'vitest';
import { provePack } from '../../../src/content/prove/prove.ts';
import { readPack } from '../../../src/content/read-pack.ts';
import type { PackFile } from '../../../src/core/level.ts';
import { mayGoIntoGame, proofOf } from '../../../src/desk/draft/into-game.ts';
import type { Checks } from '../../../src/desk/draft/open-draft.ts';
import { aPack } from '../../builders/pack.ts';

const { pack } = readPack(aPack()) as { readonly pack: PackFile };
const { certificate } = provePack(pack, {});
const checks = (changes: Partial<Checks>): Checks => ({
  problems: [],
  state: 'done',
  version: 0,
  isSound: true,
  pack,
  packVersion: 0,
  certificate,
  proof: { kind: 'done' },
  isLost: false,
  ...changes,
});

test('once its proof has come to its end, not before, nor when it was stopped', () => {
  expect(mayGoIntoGame(checks({}))).toBe(true);
  const working = { kind: 'working', states: 1, done: 0, of: 2 } as const;
  for (const proof of [{ kind: 'none' }, working, { kind: 'stopped' }] as const) expect(mayGoIntoGame(checks({ proof }))).toBe(false);
  expect(mayGoIntoGame(checks({ isSound: false }))).toBe(false);
});

test('as it was when it was proved, not as it was changed afterwards', () => {
  expect(proofOf(checks({}), pack)).toMatchObject({ isProved: true });
  expect(proofOf(checks({}), { ...pack, shared: { ...pack.shared, fingerprint: 'another' } })).toBeNull();
  expect(proofOf(checks({ certificate: null }), pack)).toBeNull();
});
