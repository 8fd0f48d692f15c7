/** Coming in: names that are offered pass the rules, a seat is remembered for a day, and a refusal leads to its field. */
import { describe, expect, test } from 'vitest';
import { atDoor, beginning, looking, refusedWith } from '../../../../src/room/clients/pupil/join/join-model.ts';
import { namesIn, offeredNames } from '../../../../src/room/clients/pupil/join/offered-names.ts';
import { plainCode, remember, rememberedIn } from '../../../../src/room/clients/pupil/join/remembered.ts';
import { keepNothing } from '../../../../src/room/clients/pupil/keep.ts';
import { flawOfName, tidyName } from '../../../../src/room/rules/names.ts';

const DOOR = { title: '7b', naming: 'typed', taken: [], isOver: false } as const;

describe('the list of names', () => {
  test.each(['en', 'ru'] as const)('has 240 in %s, each welcome beside all the others', (language) => {
    const names = namesIn(language);
    expect(names).toHaveLength(240);
    let pupils = {};
    for (const name of names) {
      expect(tidyName(name)).toBe(name);
      expect(flawOfName(name, { pupils }), name).toBeNull();
      pupils = { ...pupils, [name]: { id: name, number: 0, name, code: '', more: 0 } };
    }
  });

  test('in one language looks like none of the other', () => {
    const pupils = Object.fromEntries(namesIn('en').map((name) => [name, { id: name, number: 0, name, code: '', more: 0 as const }]));
    for (const name of namesIn('ru')) expect(flawOfName(name, { pupils }), name).toBeNull();
  });

  test('offers none that is somebody’s, and starts again at its end', () => {
    const all = namesIn('en');
    const offered = offeredNames('en', 238, 6, [all[0] ?? '']);
    expect(offered).toHaveLength(6);
    expect(new Set(offered).size).toBe(6);
    expect(offered).not.toContain(all[0]);
  });
});

describe('a seat', () => {
  const seat = { room: 'K4M7PA', reentry: 'ANNA22', name: 'Anna', at: 1_000 };

  test('is remembered for its class and for a school day', () => {
    const keep = keepNothing();
    remember(keep, seat);
    expect(rememberedIn(keep, 'K4M7PA', 2_000)).toEqual(seat);
    expect(rememberedIn(keep, null, 2_000)).toEqual(seat);
    expect(rememberedIn(keep, 'QQQQQQ', 2_000)).toBeNull();
    expect(rememberedIn(keep, 'K4M7PA', 1_000 + 13 * 3_600_000)).toBeNull();
  });

  test('that was kept by something else is none', () => {
    const keep = keepNothing();
    for (const text of ['', '[]', '{"room":"K4M7PA"}', '{"room":1,"reentry":2,"name":3,"at":4}']) {
      keep.write(text);
      expect(rememberedIn(keep, null, 0)).toBeNull();
    }
  });

  test('has one code however it is typed', () => {
    expect(new Set(['k4m7pa', 'K4M 7PA', 'K4M-7PA', ' k4m7pa '].map(plainCode))).toEqual(new Set(['K4M7PA']));
  });
});

describe('a refusal', () => {
  const atName = atDoor(looking(beginning(null)), 'K4M7PA', DOOR);

  test('of a name leads back to the name', () => {
    expect(atName.step.kind).toBe('name');
    expect(refusedWith(looking(atName), 'name/taken')).toEqual({ step: atName.step, flaw: 'name/taken' });
  });

  test('of the class leads back to its code, wherever one stood', () => {
    for (const code of ['room/unknown', 'lesson/over'] as const)
      expect(refusedWith(looking(atName), code)).toEqual({ step: { kind: 'code' }, flaw: code });
    expect(atDoor(looking(beginning(null)), 'K4M7PA', { ...DOOR, isOver: true })).toEqual({ step: { kind: 'code' }, flaw: 'lesson/over' });
  });

  test('of a seat that the class no longer knows leads to the code, since this device has no other', () => {
    const again = beginning({ room: 'K4M7PA', reentry: 'ANNA22', name: 'Anna', at: 0 });
    expect(refusedWith(looking(again), 'pupil/wrong-code')).toEqual({ step: { kind: 'code' }, flaw: 'pupil/wrong-code' });
  });
});
