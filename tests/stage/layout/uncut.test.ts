/** Held in a hand, nothing on the stage ends in an ellipsis: whatever has a place there can be read whole. */
import { describe, expect, test } from 'vitest';
import { type Composition, composeFor } from '../../../src/core/compose.ts';
import type { Level } from '../../../src/core/level.ts';
import type { Run } from '../../../src/core/run.ts';
import { passagesInHand } from '../../../src/core/shown.ts';
import { art } from '../../../src/stage/baked.ts';
import { plainLooks } from '../../../src/stage/layout/draft.ts';
import { spokenLines } from '../../../src/stage/layout/people.ts';
import { pictureOf, setOf } from '../../../src/stage/layout/picture.ts';
import { tongueIn } from '../../../src/stage/tongue.ts';
import { anEntry } from '../../builders/level.ts';
import { cutWords, linesOf } from '../../builders/measure.ts';
import { planBy } from '../../builders/plan.ts';
import { shippedPack } from '../../builders/shipped.ts';

const PHONE = { w: 390, h: 338 };
const SEEDS = ['road-0', 'road-25', 'road-3'];
const levels = ['delisting-bill', 'school-council'].flatMap((id) => shippedPack(id).levels.map((level) => [level.id, level] as const));

/** What is met for the first time on a few roads: each beat, in as many states as it is met in. */
function stops(level: Level): readonly Run[] {
  const met = new Map<string, Run>();
  for (const seed of SEEDS)
    for (const run of planBy(level, anEntry({ seed }), seed).runs) {
      const state = run.at.kind === 'hearing' ? [run.at.findings, run.at.drafted, run.at.decided] : run.at.kind;
      const asked = run.at.kind === 'checkpoint' ? run.at.asked.question : '';
      const key = JSON.stringify([run.beat, state, asked]);
      if (!met.has(key)) met.set(key, run);
    }
  return [...met.values()];
}

/** What can lie in the hand at this stop. */
function hands(level: Level, run: Run): readonly Composition[] {
  const usual = composeFor(level, run);
  if (run.at.kind === 'agenda' && usual.hearsay !== null)
    return [usual, ...passagesInHand(level).map(({ id }) => ({ ...usual, passage: id }))];
  if (run.at.kind === 'hearing') return [usual, ...run.at.exhibits.map((held) => ({ ...usual, held }))];
  return [usual];
}

describe.each(['en', 'ru'] as const)('on a phone in %s', (language) => {
  const around = { size: PHONE, tongue: tongueIn(language), art };

  test.each(levels)('no words of %s are cut', (_id, level) => {
    const cut = new Set<string>();
    for (const run of stops(level)) {
      const looks = hands(level, run).map((composition) => pictureOf(level, run, composition, around));
      const scene = { level, run, set: setOf(level, run) } as Parameters<typeof spokenLines>[0];
      const speakers = new Set(spokenLines(scene).map((line) => line.who));
      for (const speaking of speakers)
        looks.push(pictureOf(level, run, composeFor(level, run), { ...around, looks: { ...plainLooks, speaking } }));
      for (const { pieces } of looks) for (const words of cutWords(pieces)) cut.add(`${run.beat}: ${words}`);
    }
    expect([...cut]).toEqual([]);
  });
});

test.each(levels)('no line of %s ends with a Russian word of one letter', (_id, level) => {
  const around = { size: PHONE, tongue: tongueIn('ru'), art };
  const hanging = stops(level).flatMap((run) =>
    pictureOf(level, run, composeFor(level, run), around).pieces.flatMap((piece) =>
      linesOf(piece)
        .slice(0, -1)
        .filter((line) => / [а-яё]$/i.test(line)),
    ),
  );
  expect(hanging).toEqual([]);
});
