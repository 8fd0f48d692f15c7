/** A hearing, a decision and cards on the stage: what can be read off the picture without colour. */
import { describe, expect, test } from 'vitest';
import { readPack } from '../../../src/content/read-pack.ts';
import type { DecisionBeat, HearingBeat } from '../../../src/core/beat.ts';
import { type Composition, composeFor } from '../../../src/core/compose.ts';
import { exhibitOf } from '../../../src/core/court-file.ts';
import type { Intent } from '../../../src/core/intent.ts';
import { assemblePack, type Level } from '../../../src/core/level.ts';
import type { Run } from '../../../src/core/run.ts';
import { start } from '../../../src/core/start.ts';
import { step } from '../../../src/core/step.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { art } from '../../../src/stage/baked.ts';
import { heapPlaces } from '../../../src/stage/layout/exhibits.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import type { Picture, Tongue } from '../../../src/stage/layout/piece.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { anEntry } from '../../builders/level.ts';
import { aPack } from '../../builders/pack.ts';
import { planBy } from '../../builders/plan.ts';
import { shippedPack } from '../../builders/shipped.ts';

const tongue: Tongue = { say: (w) => wordsIn(w, 'en').text, word: (key) => wordsFor('en')[key] };
const size = { w: 970, h: 724 };

/** The court of the tiny pack, opened at one of its beats. */
function courtAt(beat: string): Level {
  const { pack } = readPack(aPack());
  const found = pack && assemblePack(pack).levels.find((l) => l.id === 'court');
  if (!found) throw new Error('The tiny pack has no court');
  return { ...found, start: beat };
}

const pictured = (level: Level, run: Run, composition: Composition = composeFor(level, run)): Picture =>
  pictureOf(level, run, composition, { size, tongue, art });
const pieceOf = (picture: Picture, id: string) => picture.pieces.find((p) => p.id === id);

function after(level: Level, run: Run, intents: readonly Intent[]): Run {
  return intents.reduce((now, intent) => {
    const result = step(level, now, intent);
    if (result.kind === 'rejection') throw new Error(`${intent.kind} ${intent.target}: ${result.code}`);
    return result.run;
  }, run);
}

describe('the scale', () => {
  const level = courtAt('case');
  const beat = level.beats.find((b) => b.id === 'case') as HearingBeat;

  test('hangs level while nothing lies on it, and tips to the left by what speaks for, to the right by what speaks against', () => {
    const tips = new Set<string>();
    for (let n = 0; n < 20; n++) {
      const fresh = start(level, anEntry({ seed: `scale-${n}` })).run;
      expect(pieceOf(pictured(level, fresh), 'pan:1')?.turn).toBe(0);
      const [first] = fresh.at.kind === 'hearing' ? fresh.at.exhibits : [];
      if (!first) throw new Error('The file is empty');
      const picture = pictured(level, after(level, fresh, [{ kind: 'weigh', target: first, as: 'acts' }]));
      const { shows } = exhibitOf(beat, first);
      const turn = pieceOf(picture, 'pan:1')?.turn ?? 0;
      // Turned about its hook against the clock, a pan's left side hangs lower.
      expect(Math.sign(turn)).toBe(shows === 'for' ? -1 : 1);
      expect(picture.pieces.some((p) => p.frame === `scales-weight-${shows === 'for' ? 'plus' : 'minus'}`)).toBe(true);
      tips.add(shows);
    }
    expect(tips).toEqual(new Set(['for', 'against']));
  });

  test('one sheet against outweighs all that speak for, as it does in the finding', () => {
    const { run } = start(level, anEntry());
    const exhibits = ['letter', 'tape'];
    if (run.at.kind !== 'hearing') throw new Error('The run is not in a hearing');
    const both: Run = { ...run, at: { ...run.at, exhibits, weighed: { letter: 'acts', tape: 'acts' } } };
    expect(pieceOf(pictured(level, both), 'pan:1')?.turn).toBeGreaterThan(0);
  });

  test('an exhibit can be dragged to every place, whether it is in hand or not', () => {
    const { run } = start(level, anEntry({ seed: 'drag' }));
    const spots = pictured(level, run).hotspots.filter((s) => s.id.startsWith('hold:'));
    expect(spots).toHaveLength(2);
    for (const spot of spots) {
      const as = spot.drops.map((d) => ('intent' in d.does && d.does.intent.kind === 'weigh' ? d.does.intent.as : null));
      expect(as).toEqual(['acts', 'supported']);
    }
  });
});

test.each([1, 2, 5, 12])('a heap of %d cards stays in its room, and of each most can be seen', (count) => {
  const room = { x: 10, y: 20, w: 76, h: 140 };
  const places = heapPlaces(room, count, 60);
  for (const [i, p] of places.entries()) {
    expect(p.x).toBeGreaterThanOrEqual(room.x - 0.01);
    expect(p.y).toBeGreaterThanOrEqual(room.y - 0.01);
    expect(p.x + p.w).toBeLessThanOrEqual(room.x + room.w + 0.01);
    for (const q of places.slice(i + 1)) {
      const isApart = Math.abs(p.x - q.x) >= p.w - 0.01 || Math.abs(p.y - q.y) >= p.h * 0.8;
      expect(isApart).toBe(true);
    }
  }
});

describe('a decision', () => {
  const level = courtAt('pen');
  const beat = level.beats.find((b) => b.id === 'pen') as DecisionBeat;

  test('hangs up as many lots as there are chances, and says the number', () => {
    const picture = pictured(level, start(level, anEntry()).run);
    for (const { id, weight } of beat.outcomes) {
      expect(picture.pieces.filter((p) => p.id.startsWith(`lot:${id}:`) && p.frame === 'paper')).toHaveLength(weight);
      expect(picture.hotspots.find((s) => s.id === `odds:${id}`)?.says).toContain(`${weight} of 3`);
    }
  });

  test('can be handed in by dragging the folder onto what lies before them', () => {
    const spot = pictured(level, start(level, anEntry()).run).hotspots.find((s) => s.id === 'folder');
    expect(spot?.drops.map((d) => d.does)).toEqual([{ intent: { kind: 'await', target: 'pen' } }]);
  });

  test('afterwards one lot lies on the sheet, under the stamp', () => {
    const run = after(level, start(level, anEntry()).run, [{ kind: 'await', target: 'pen' }]);
    const picture = pictured(level, run);
    expect(picture.pieces.filter((p) => p.id.startsWith('lot:') && p.frame === 'paper')).toHaveLength(1);
    expect(pieceOf(picture, 'stamp:outcome')).toBeDefined();
  });
});

test('perspectives are cards of one size and one lettering', () => {
  const level = courtAt('voices');
  const picture = pictured(level, start(level, anEntry()).run);
  const cards = picture.pieces.filter((p) => /^card:\w+$/.test(p.id));
  expect(cards).toHaveLength(3);
  expect(new Set(cards.map((c) => `${Math.round(c.rect.w)}x${Math.round(c.rect.h)}`)).size).toBe(1);
  const letters = picture.pieces.filter((p) => p.id.endsWith('/says')).map((p) => p.lettering);
  expect(new Set(letters.map((l) => JSON.stringify([l?.size, l?.weight, l?.face, l?.colour]))).size).toBe(1);
});

test('on a phone three cards still say their sentence, clear of name and date', () => {
  const level = courtAt('voices');
  const { run } = start(level, anEntry());
  const { pieces } = pictureOf(level, run, composeFor(level, run), { size: { w: 390, h: 338 }, tongue, art });
  const said = pieces.filter((p) => p.id.endsWith('/says'));
  expect(said).toHaveLength(3);
  for (const { id, rect } of said) {
    const of = (part: string) => pieces.find((p) => p.id === id.replace('/says', part))?.rect ?? rect;
    expect(rect.y).toBeGreaterThanOrEqual(of('/who').y + of('/who').h);
    expect(rect.y + rect.h).toBeLessThanOrEqual(of('/date').y);
    expect(of('/date').y + of('/date').h).toBeLessThan(of('').y + of('').h - 6);
  }
});

describe('the shipped court', () => {
  const level = shippedPack().levels.find((l) => l.id === 'court');
  if (!level) throw new Error('The pack has no court');
  const runs = planBy(level, anEntry({ seed: 'road-0' }), 'road-0').runs.filter((run) => run.at.kind === 'hearing');
  const phone = (run: Run) => pictureOf(level, run, composeFor(level, run), { size: { w: 390, h: 338 }, tongue, art });

  test('held in a hand, nobody looks out between the scale and the trays', () => {
    expect(runs.length).toBeGreaterThan(12);
    for (const run of runs) expect(phone(run).pieces.filter((p) => p.frame?.startsWith('figure/'))).toEqual([]);
    const desk = runs[0] && pictureOf(level, runs[0], composeFor(level, runs[0]), { size, tongue, art });
    expect(desk?.pieces.filter((p) => p.frame?.startsWith('figure/')).length).toBeGreaterThan(0);
  });

  test('what was found is pinned where it lies: it stays in its column', () => {
    let pinned = 0;
    for (const run of runs) {
      const slips = phone(run).pieces.filter((p) => /^find:[^:]+:[^:/]+$/.test(p.id) && p.layer === 'sheet');
      pinned += phone(run).pieces.filter((p) => /^find:.*\/pin$/.test(p.id)).length;
      for (const field of new Set(slips.map((p) => p.id.split(':')[1])))
        expect(new Set(slips.filter((p) => p.id.split(':')[1] === field).map((p) => `${p.rect.x} ${p.rect.w}`)).size).toBe(1);
    }
    expect(pinned).toBeGreaterThan(0);
  });
});
