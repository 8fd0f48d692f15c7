/** The road map shows where the bill is, how it got there and what could still happen, for few places and for many, on every screen. */
import { describe, expect, test } from 'vitest';
import type { Institution, Stage } from '../../../src/core/procedure.ts';
import type { Run } from '../../../src/core/run.ts';
import { start } from '../../../src/core/start.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { art } from '../../../src/stage/baked.ts';
import { shared } from '../../../src/stage/layout/free-place.ts';
import { centre, contains, FOCAL, type Rect, type Size, viewOf } from '../../../src/stage/layout/geometry.ts';
import type { Picture, Tongue } from '../../../src/stage/layout/piece.ts';
import { roadPicture } from '../../../src/stage/layout/road-picture.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { aLevel, anEntry, aShared, say } from '../../builders/level.ts';

const MODELS: readonly Institution['model'][] = ['newsroom', 'chamber', 'columns', 'desk', 'court', 'world', 'school', 'court'];
const NAMES = [
  'The newsroom',
  'State Duma',
  'Federation Council',
  'The President’s office',
  'The court',
  'The world desk',
  'A school',
  'Appeal',
];
/** What is left for the stage beside or above the panel on a laptop, a projector, a tablet upright and a phone. */
const SIZES: readonly Size[] = [
  { w: 966, h: 724 },
  { w: 624, h: 724 },
  { w: 820, h: 472 },
  { w: 390, h: 338 },
];
const tongue: Tongue = { say: (w) => wordsIn(w, 'en').text, word: (key) => wordsFor('en')[key] };

/** A procedure of so many places, one stage each and one that stops the bill, and a bill at one of them. */
function mapOf(count: number, at: number, size: Size, changes: Partial<Run> = {}): Picture {
  const institutions = MODELS.slice(0, count).map((model, i) => ({ id: `place-${i}`, name: say(NAMES[i] ?? ''), model }));
  const stage = (id: string, institution: string, to: readonly string[]): Stage => ({
    id,
    title: say(`Stage ${id}`),
    institution,
    next: to.map((t) => ({ to: t, rule: 'order' })),
    mayChange: [],
    changeRule: 'order',
  });
  const stages = [
    ...institutions.map(({ id }, i) => stage(`at-${i}`, id, i + 1 < count ? [`at-${i + 1}`, 'failed'] : ['failed'])),
    stage('failed', 'place-0', []),
  ];
  const level = aLevel({ stage: 'at-0' }, { procedure: { ...aShared().procedure, institutions, stages, motions: [] } });
  const stamps = institutions.slice(0, at + 1).map(({ id }, i) => ({ stage: `at-${i}`, institution: id }));
  const run = { ...start(level, anEntry()).run, stage: `at-${at}`, stamps, ...changes };
  return roadPicture(level, run, { size, tongue, art }, ['place-1']);
}

const piece = (picture: Picture, id: string): Rect => picture.pieces.find((p) => p.id === id)?.rect ?? { x: 0, y: 0, w: 0, h: 0 };
const all = SIZES.flatMap((size) =>
  [2, 3, 4, 5, 6, 7, 8].flatMap((count) => Array.from({ length: count }, (_, at) => ({ size, count, at }))),
);

describe.each(SIZES)('on a stage of $w x $h', (size) => {
  const here = all.filter((one) => one.size === size);

  test('no name hides another, each can be read whole, and each place is met at its own middle', () => {
    for (const { count, at } of here) {
      const picture = mapOf(count, at, size);
      const plates = picture.pieces.filter((p) => p.id.endsWith('/plate')).map((p) => p.rect);
      expect(plates).toHaveLength(count + 1);
      for (const [i, a] of plates.entries())
        for (const b of plates.slice(i + 1)) expect(shared(a, b), `${count} places, the bill at ${at}`).toBeLessThan(a.w * a.h * 0.12);
      for (const a of plates) expect(a.x >= 0 && a.x + a.w <= size.w && a.y >= 0 && a.y + a.h <= size.h).toBe(true);
      for (const spot of picture.hotspots) {
        const topmost = picture.hotspots.find((other) => contains(other.rect, centre(spot.rect)));
        expect(topmost?.id, `${count} places, the bill at ${at}`).toBe(spot.id);
      }
    }
  });

  test('the folder stands as tall as any house beside it, and whole on the stage', () => {
    for (const { count, at } of here) {
      const picture = mapOf(count, at, size);
      const [folder, house] = [piece(picture, 'folder'), piece(picture, `stop:place-${at}`)];
      expect(folder.h).toBeGreaterThanOrEqual(house.h);
      expect(folder.h).toBeGreaterThan(0.2 * FOCAL.h * viewOf(size).scale);
      expect(folder.x >= 0 && folder.x + folder.w <= size.w && folder.y >= 0 && folder.y + folder.h <= size.h).toBe(true);
    }
  });
});

const LAPTOP: Size = { w: 966, h: 724 };

test('places grow smaller with distance: the first is more than twice the last of six', () => {
  const picture = mapOf(6, 1, LAPTOP);
  expect(piece(picture, 'stop:place-0').w).toBeGreaterThan(2 * piece(picture, 'stop:place-5').w);
});

test('thread is laid to where the bill is and no farther, with a stamp for each stage; loose thread leads on, and to the archive', () => {
  const picture = mapOf(6, 2, LAPTOP);
  const ids = picture.pieces.map((p) => p.id);
  const laid = new Set(ids.filter((id) => id.startsWith('rope:')).map((id) => id.split('/')[0]));
  expect(laid.size).toBe(3);
  expect(picture.pieces.filter((p) => p.frame?.startsWith('stamp/') && p.id.startsWith('road-stamp:'))).toHaveLength(3);
  expect(ids.some((id) => id.startsWith('ahead:place-3/'))).toBe(true);
  expect(ids.some((id) => id.startsWith('ahead:place-4/'))).toBe(false);
  expect(ids.some((id) => id.startsWith('ahead:/archive/'))).toBe(true);
});

test('each way on hangs there as a tag with its name', () => {
  const tags = mapOf(6, 2, LAPTOP).pieces.flatMap((p) => (p.id.startsWith('way:') && p.lettering ? [p.lettering.text] : []));
  expect(tags).toEqual(['Stage at-3', 'Stage failed']);
});

test('a bill that was stopped lies at the archive, and thread is laid to there', () => {
  const picture = mapOf(6, 2, LAPTOP, { stage: 'failed', beat: 'end-stopped' });
  const cabinet = picture.hotspots.find((h) => h.id === 'stop:/archive');
  expect(cabinet && shared(cabinet.rect, piece(picture, 'folder'))).toBeGreaterThan(0);
  expect(picture.pieces.some((p) => p.id.startsWith('rope:archive/'))).toBe(true);
  expect(cabinet?.says).toBe('The archive: bills that went no further · The bill is here: Stage failed');
  expect(picture.pieces.some((p) => p.id.startsWith('ahead:') || p.id.startsWith('way:'))).toBe(false);
});

test('places say what they show, and only open ones can be gone to', () => {
  const met = new Map(mapOf(3, 1, LAPTOP).hotspots.map((h) => [h.id, h]));
  const hotspots = [...met.keys()].sort().flatMap((id) => met.get(id) ?? []);
  expect(hotspots.map((h) => [h.id, 'show' in h.does && h.does.show.kind])).toEqual([
    ['stop:/archive', 'nothing'],
    ['stop:place-0', 'nothing'],
    ['stop:place-1', 'go'],
    ['stop:place-2', 'nothing'],
  ]);
  expect(met.get('stop:place-1')?.says).toBe('State Duma · The bill is here: Stage at-1 · Stamped: Stage at-1');
  expect(met.get('stop:place-2')?.says).toBe('Federation Council · Could come next: Stage at-2');
  expect(met.get('stop:/archive')?.says).toBe('The archive: bills that went no further · Could come next: Stage failed');
});
