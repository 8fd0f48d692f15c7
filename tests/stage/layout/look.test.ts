/** A look has a room of its own; until somebody has drawn it, the plain room of its kind stands in. */
import { expect, test } from 'vitest';
import type { ArtManifest, Plate } from '../../../assets/art/manifest.ts';
import { composeFor } from '../../../src/core/compose.ts';
import type { SetDressing } from '../../../src/core/level.ts';
import { kindOf, LOOKS, type SetLook } from '../../../src/core/place.ts';
import { start } from '../../../src/core/start.ts';
import { art } from '../../../src/stage/baked.ts';
import { roomOf } from '../../../src/stage/layout/art.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import { aLevel, anEntry, aShared, say } from '../../builders/level.ts';

const every = Object.keys(LOOKS) as SetLook[];

/** The shipped art without this look, or with a copy of the plain room in its place. */
function artWith(look: SetLook, isDrawn: boolean): ArtManifest {
  const others = Object.entries(art.plates).filter(([name]) => name !== look);
  const drawn: [string, Plate][] = isDrawn ? [[look, art.plates[kindOf(look)]]] : [];
  return { ...art, plates: Object.fromEntries([...others, ...drawn]) as ArtManifest['plates'] };
}

const dressed = (look: SetLook): SetDressing => ({
  id: 'room',
  kind: kindOf(look),
  look,
  name: say('Room'),
  institution: 'house',
  people: [],
});

function plateWith(look: SetLook, isDrawn: boolean): string {
  const sets = [dressed(look), ...aShared().sets.filter((s) => s.id !== 'room')];
  const level = aLevel({}, { sets: [...sets] });
  const { run } = start(level, anEntry());
  const around = { size: { w: 970, h: 768 }, tongue: { say: () => '', word: (key: string) => key }, art: artWith(look, isDrawn) };
  return pictureOf(level, run, composeFor(level, run), around).plate;
}

test.each(every)('%s is played in its own room where it is drawn, else in the plain one of its kind', (look) => {
  expect(plateWith(look, true)).toBe(look);
  expect(plateWith(look, false)).toBe(kindOf(look));
});

test('members sit as the room they are in has its places, or as the plain chamber has', () => {
  for (const look of ['upper-house', 'school'] as const) {
    const set = dressed(look);
    expect(roomOf({ art: artWith(look, false), set })).toEqual(art.plates.chamber.chamber);
    expect(roomOf({ art, set })).toEqual((art.plates[look] ?? art.plates.chamber).chamber);
  }
});

test('the world desk has a place for each of its five trays, and its telephone that is used is one of those on the desk', () => {
  const spots = art.plates.world?.spots ?? {};
  const trays = [1, 2, 3, 4, 5].map((n) => spots[`tray-${n}`]?.x);
  expect(new Set(trays).size).toBe(5);
  expect(trays).toContain(spots.phone?.x);
});
