/** What an option costs stands on its slip, as it does in the panel, unless it isn't said beforehand. */
import { expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import { openOptions } from '../../../src/core/shown.ts';
import { start } from '../../../src/core/start.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { art } from '../../../src/stage/baked.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import type { Tongue } from '../../../src/stage/layout/piece.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { aLevel, anEntry } from '../../builders/level.ts';

const tongue: Tongue = { say: (w) => wordsIn(w, 'en').text, word: (key) => wordsFor('en')[key] };

test.each([
  { w: 970, h: 768 },
  { w: 390, h: 330 },
  { w: 1500, h: 900 },
])('on a stage of $w x $h', (size) => {
  const base = aLevel();
  const choice = base.beats.find((b) => b.kind === 'choice');
  if (choice?.kind !== 'choice') throw new Error('The level has no choice');
  const costs = [{ days: 2 }, { days: 1, unsaid: true as const }, {}];
  const options = costs.map((cost, i) => {
    const [first] = choice.options;
    if (!first) throw new Error('The choice has no option');
    const { when: _, ...plain } = first;
    return { ...plain, id: `o${i}`, ...cost };
  });
  const level = aLevel({ start: choice.id, beats: base.beats.map((b) => (b === choice ? { ...choice, options } : b)) });
  const { run } = start(level, anEntry());
  expect(openOptions(level, run)).toHaveLength(3);
  const { pieces, hotspots } = pictureOf(level, run, composeFor(level, run), { size, tongue, art });
  const costOn = (id: string) => pieces.find((p) => p.id === `choose:${id}/cost`)?.lettering?.text ?? null;
  expect(['o0', 'o1', 'o2'].map(costOn)).toEqual(['2 d', null, null]);
  expect(hotspots.find((s) => s.id === 'choose:o0')?.says).toContain('2 d');
});
