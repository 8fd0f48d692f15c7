/** However crowded a set is, whatever is open can be met. */
import { describe, expect, test } from 'vitest';
import type { AgendaBeat, Handle } from '../../../src/core/beat.ts';
import { composeFor } from '../../../src/core/compose.ts';
import type { SetDressing, SetKind } from '../../../src/core/level.ts';
import { openIntents } from '../../../src/core/open-intents.ts';
import { isLook, kindOf, LOOKS, type Place, type SetLook } from '../../../src/core/place.ts';
import { start } from '../../../src/core/start.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { art } from '../../../src/stage/baked.ts';
import { contains } from '../../../src/stage/layout/geometry.ts';
import { hotspotAt, hotspots, pointOf } from '../../../src/stage/layout/hotspots.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import type { Tongue } from '../../../src/stage/layout/piece.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { aLevel, anEntry, aShared, say } from '../../builders/level.ts';

const KINDS: readonly SetKind[] = ['office', 'newsroom', 'committee', 'chamber', 'hall', 'map', 'court', 'desk', 'archive'];
const HANDLES: readonly (readonly Handle[])[] = [
  ['person', 'paper', 'door', 'phone', 'clock', 'shelf'],
  ['person', 'person', 'person', 'person', 'person', 'seats'],
  ['paper', 'paper', 'paper', 'paper', 'paper', 'paper'],
  ['phone', 'phone', 'clock', 'clock', 'shelf', 'shelf'],
];
const SIZES = [
  { w: 970, h: 768 },
  { w: 390, h: 330 },
  { w: 664, h: 768 },
  { w: 360, h: 560 },
  { w: 1900, h: 700 },
];
const CAST = ['elder', 'counsel', 'jurist', 'stout', 'broad'] as const;
const tongue: Tongue = { say: (w) => wordsIn(w, 'ru').text, word: (key) => wordsFor('ru')[key] };

function crowded(place: Place, handles: readonly Handle[]) {
  const look = isLook(place) ? { look: place } : {};
  const set: SetDressing = { id: 'room', kind: kindOf(place), ...look, name: say('Room'), institution: 'house', people: [...CAST] };
  const words = say('Ask the committee whether the second page may be read aloud before noon');
  const actions = handles.map((handle, i) => ({
    id: `a${i}`,
    says: words,
    hint: words,
    handle,
    who: CAST[i % 5] ?? '',
    days: 1,
    lines: [],
  }));
  const hearsay = ['one', 'two', 'three'].map((id, i) => ({ id, onDay: 0, patience: 9, oneOf: [`h${i}`], spread: [] }));
  const beat: AgendaBeat = {
    id: 'work',
    set: 'room',
    title: say('Work'),
    lines: [],
    kind: 'agenda',
    actions,
    hearsay,
    leave: { says: words, next: [{ to: 'end-passed' }] },
    runOut: { lines: [], next: [{ to: 'end-passed' }] },
  };
  const base = aLevel();
  const said = [0, 1, 2].map((i) => ({ ...base.hearsay[0], id: `h${i}` })) as unknown as typeof base.hearsay;
  const cast = CAST.map((figure) => ({ id: figure, name: say(figure), role: say(figure), figure }));
  const beats = [beat, ...base.beats.filter((b) => b.kind === 'ending')];
  return aLevel({ start: 'work', beats, hearsay: said }, { cast, sets: [set, ...aShared().sets.filter((s) => s.id !== 'room')] });
}

const PLACES: readonly Place[] = [...KINDS, ...(Object.keys(LOOKS) as SetLook[])];
/** By day each place in two of the sizes, the next place in the next ones; at full size in all. */
const sizesFor = (place: Place) => {
  const n = PLACES.indexOf(place);
  return SIZES.filter((_, i) => process.env.TEST_SIZE === 'full' || i === n % SIZES.length || i === (n + 2) % SIZES.length);
};

describe.each(PLACES)('on the set %s', (kind) => {
  test.each(sizesFor(kind))('every action, sentence and the way out is met at its own middle at $w x $h', (size) => {
    for (const handles of HANDLES) {
      const level = crowded(kind, handles);
      const { run } = start(level, anEntry());
      const spots = hotspots(level, run, composeFor(level, run), size, tongue, art);
      const wanted = openIntents(level, run).map((t) =>
        t.kind === 'hand-over' || t.kind === 'say-silent' || t.kind === 'let-pass' ? `look-at:${t.target}` : `${t.kind}:${t.target}`,
      );
      for (const id of wanted) {
        const spot = spots.find((s) => s.id === id);
        expect(spot, id).toBeDefined();
        if (!spot) continue;
        expect(hotspotAt(spots, pointOf(spot))?.id, `${id} with ${handles.join()}`).toBe(id);
        expect(Math.min(spot.rect.w, spot.rect.h), `${id} with ${handles.join()}`).toBeGreaterThanOrEqual(12);
      }
    }
  });

  test.each(sizesFor(kind))('the caption of an action is met like the thing it names at $w x $h', (size) => {
    for (const handles of HANDLES) {
      const level = crowded(kind, handles);
      const { run } = start(level, anEntry());
      const composition = { ...composeFor(level, run), hearsay: null };
      const { pieces, hotspots: spots } = pictureOf(level, run, composition, { size, tongue, art });
      const captions = pieces.filter((p) => p.id.startsWith('act:') && p.id.endsWith('/caption'));
      expect(captions).toHaveLength(handles.length);
      for (const { id, of, rect } of captions) {
        const above = pieces.filter((p) => p.id !== id && (p.frame === 'bubble' || p.id.endsWith('/caption')));
        const middle = { x: rect.x + rect.w / 2, y: rect.y + rect.h / 2 };
        if (!above.some((p) => contains(p.rect, middle))) expect(hotspotAt(spots, middle)?.id).toBe(of);
      }
    }
  });

  test('people stand before the door, and none in the doorway while another place is free', () => {
    const level = crowded(kind, ['paper']);
    const { run } = start(level, anEntry());
    const { pieces } = pictureOf(level, run, composeFor(level, run), { size: SIZES[0] as (typeof SIZES)[number], tongue, art });
    const door = pieces.findIndex((p) => p.id === 'leave:work');
    const people = pieces.filter((p) => p.frame?.startsWith('figure/'));
    expect(pieces.findIndex((p) => p.frame?.startsWith('figure/'))).toBeGreaterThan(door);
    const { rect } = pieces[door] ?? { rect: { x: 0, w: 0 } };
    const inDoor = people.map((p) => p.rect.x + p.rect.w * p.pivot[0]).map((x) => x >= rect.x && x < rect.x + rect.w);
    // Places are taken in the order of the cast, which is that of the pieces.
    expect(inDoor).toEqual([...inDoor].sort());
  });
});
