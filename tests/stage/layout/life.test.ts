/** What of a picture lives: read off its pieces and its plate, at tempos of their own, and settling to the still picture. */
import { describe, expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import type { SetKind } from '../../../src/core/level.ts';
import { start } from '../../../src/core/start.ts';
import { art } from '../../../src/stage/baked.ts';
import type { ArtManifest } from '../../../src/stage/layout/art.ts';
import { viewOf } from '../../../src/stage/layout/geometry.ts';
import { type Life, livesOf } from '../../../src/stage/layout/life.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import type { Picture } from '../../../src/stage/layout/piece.ts';
import { LIVES_FOR, living, strength } from '../../../src/stage/moments/living.ts';
import { anEntry } from '../../builders/level.ts';
import { shippedPack } from '../../builders/shipped.ts';

const size = { w: 900, h: 640 };
const view = viewOf(size);
const has = () => true;

function firstPicture(): Picture {
  const level = shippedPack().levels[0];
  if (!level) throw new Error('No level is shipped');
  const { run } = start(level, anEntry());
  return pictureOf(level, run, composeFor(level, run), { size, tongue: { say: () => '', word: (key) => key }, art });
}

const figures = (lives: readonly Life[]) => lives.filter((l): l is Extract<Life, { kind: 'figure' }> => l.kind === 'figure');

describe('the life of a place', () => {
  test('everybody on the set breathes, in 8 to 12 steps a second, each at a tempo of their own', () => {
    const picture = firstPicture();
    const people = picture.pieces.filter((p) => p.id.startsWith('person:') && p.frame?.startsWith('figure/'));
    const lives = figures(livesOf(picture, art, view));
    expect(lives.map((l) => l.piece)).toEqual(people.map((p) => p.id));
    for (const { tempo } of lives) expect([8, 9, 10, 11, 12]).toContain(tempo);
    expect(new Set(lives.map((l) => `${l.tempo} ${l.phase}`)).size).toBe(lives.length);
  });

  test('a puppet moves in steps: between two of them it stands still', () => {
    const life: Life = { kind: 'figure', piece: 'person:a', frame: 'figure/clerk/stand', tempo: 8, phase: 0.2, speaks: false };
    const seen = Array.from({ length: 100 }, (_, i) => JSON.stringify(living([life], i * 10, 1, { has })));
    expect(new Set(seen).size).toBeLessThanOrEqual(9);
    expect(new Set(seen).size).toBeGreaterThan(5);
  });

  test('whoever speaks moves the hands, and nobody else does', () => {
    const of = (speaks: boolean): Life => ({ kind: 'figure', piece: 'p', frame: 'figure/clerk/speak', tempo: 10, phase: 0, speaks });
    const frames = (life: Life) => new Set(Array.from({ length: 60 }, (_, i) => living([life], i * 100, 1, { has }).p?.frame));
    expect(frames(of(true))).toContain('figure/clerk/offer');
    expect([...frames(of(false))]).toEqual([undefined]);
  });

  test('begins and ends as drawn', () => {
    expect(strength(0, LIVES_FOR)).toBe(0);
    expect(strength(LIVES_FOR, 0)).toBe(0);
    expect(strength(LIVES_FOR / 2, LIVES_FOR / 2)).toBe(1);
    const still = living(figures(livesOf(firstPicture(), art, view)), 3210, 0, { has });
    for (const pose of Object.values(still))
      expect([Math.abs(pose.y ?? 0), Math.abs(pose.turn ?? 0), pose.frame]).toEqual([0, 0, undefined]);
  });

  test.each<readonly [string, Life['kind']]>([
    ['cup', 'steam'],
    ['window', 'bird'],
  ])('where a plate has a spot %s there is %s, and nowhere else', (spot, kind) => {
    const picture = { ...firstPicture(), plate: 'archive' } as const;
    expect(livesOf(picture, withoutSpots('archive'), view).some((l) => l.kind === kind)).toBe(false);
    expect(livesOf(picture, withoutSpots('archive', spot), view).some((l) => l.kind === kind)).toBe(true);
  });

  test('a pendulum and a curtain live where they hang, and nowhere else', () => {
    const picture = firstPicture();
    const piece = picture.pieces[0] as Picture['pieces'][number];
    const kinds = (pieces: Picture['pieces']) => livesOf({ ...picture, pieces }, art, view).map((l) => l.kind);
    for (const id of ['pendulum', 'curtain'] as const) {
      expect(kinds(picture.pieces.filter((p) => p.id !== id))).not.toContain(id);
      expect(kinds([...picture.pieces, { ...piece, id }])).toContain(id);
    }
  });

  test('under a scrim, where one reads, nothing moves', () => {
    const picture = firstPicture();
    const scrim = { ...(picture.pieces[0] as Picture['pieces'][number]), id: 'scrim' };
    expect(livesOf({ ...picture, pieces: [...picture.pieces, scrim] }, art, view)).toEqual([]);
  });
});

function withoutSpots(kind: SetKind, spot?: string): ArtManifest {
  const spots = spot ? { [spot]: { x: 500, y: 400, scale: 1, layer: 'behind' as const } } : {};
  return { ...art, plates: { ...art.plates, [kind]: { ...art.plates[kind], spots } } };
}
