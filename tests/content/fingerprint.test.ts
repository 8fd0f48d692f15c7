/** Two names of a version: a mended comma changes one of them, a changed rule both. */
import { describe, expect, test } from 'vitest';
import { readPack } from '../../src/content/read-pack.ts';
import { aPack, planted } from '../builders/pack.ts';

const fingerprintsOf = (files: ReadonlyMap<string, string>) => {
  const shared = readPack(files).pack?.shared;
  if (!shared) throw new Error('The pack has a problem');
  return { rules: shared.rulesFingerprint, whole: shared.fingerprint };
};
const before = fingerprintsOf(aPack());

describe('the fingerprints of a pack', () => {
  test.each([
    ['a line', 'levels/hall.yaml', 'en: A room.', 'en: ¶A cold room.'],
    ['a level’s task', 'levels/hall.yaml', 'en: You take', 'en: ¶The clerk takes'],
    ['a pick', 'questions/reading.yaml', 'en: A law, ru', 'en: ¶The law, ru'],
    ['a rule’s card', 'procedure.yaml', 'en: One by one.', 'en: ¶One after the other.'],
    ['the version', 'pack.yaml', '1.0.0', '¶1.0.1'],
    ['the look of a room', 'pack.yaml', 'kind: chamber,', 'kind: chamber, look: ¶school,'],
    ['a word for teachers', 'guide.yaml', 'en: Listen.', 'en: ¶Do listen.'],
    ['a plan', 'guide.yaml', 'devices: none', 'devices: ¶one'],
    ['who stands where', 'pack.yaml', 'figure: elder', 'figure: ¶thin'],
  ])('keep the rules’ name when %s changes', (_, file, from, to) => {
    const after = fingerprintsOf(planted(file, from, to).files);
    expect(after.rules).toBe(before.rules);
    expect(after.whole).not.toBe(before.whole);
  });

  test.each([
    ['a condition', 'levels/hall.yaml', 'support: left, atLeast: 4', 'support: left, atLeast: ¶5'],
    ['an effect', 'levels/hall.yaml', 'support: left, by: 1', 'support: left, by: ¶2'],
    ['the days of an action', 'levels/hall.yaml', 'days: 2\n', 'days: ¶3\n'],
    ['a majority', 'procedure.yaml', 'moreThan: [1, 2]', 'moreThan: ¶[2, 3]'],
    ['the seats of a bloc', 'procedure.yaml', 'seats: 6', 'seats: ¶7'],
    ['an answer key', 'questions/reading.yaml', 'answer: 6', 'answer: ¶7'],
    ['a bin', 'questions/reading.yaml', 'bin: said', 'bin: ¶unsaid'],
    ['a verdict', 'levels/hall.yaml', 'verdict: contradicts', 'verdict: ¶says'],
  ])('both change when %s changes', (_, file, from, to) => {
    const after = fingerprintsOf(planted(file, from, to).files);
    expect(after.rules).not.toBe(before.rules);
    expect(after.whole).not.toBe(before.whole);
  });

  test('don’t ask for the walkthroughs', () => {
    expect(fingerprintsOf(aPack({ 'walkthroughs/passes.json': null }))).toEqual(before);
  });
});
