import { expect, test } from 'vitest';
import { keyed, NO_ITEMS } from '../../../src/desk/forms/item-keys.ts';

const [a, b, c] = [{ says: { en: 'One' } }, { says: { en: 'Two' } }, { says: { en: 'Three' } }];
const first = keyed([a, b, c], NO_ITEMS);
const [ofA, ofB, ofC] = first.keys;

test('an item that is written in stays itself, and so do its neighbours', () => {
  expect(keyed([a, { says: { en: 'Two and a half' } }, c], first).keys).toEqual([ofA, ofB, ofC]);
});

test('an item whose id is renamed stays itself', () => {
  const before = keyed([{ id: 'walk' }, { id: 'run' }], NO_ITEMS);
  expect(keyed([before.items[0], { id: 'sprint' }], before).keys).toEqual(before.keys);
});

test('the others stay themselves when one is taken out, put in or moved', () => {
  expect(keyed([b, c], first).keys).toEqual([ofB, ofC]);
  expect(keyed([c, a, b], first).keys).toEqual([ofC, ofA, ofB]);
  const [fresh, ...rest] = keyed([{ says: { en: 'New' } }, a, b, c], first).keys;
  expect(rest).toEqual([ofA, ofB, ofC]);
  expect([ofA, ofB, ofC]).not.toContain(fresh);
});

test('a file that was read anew has the same items, by their ids where they have them', () => {
  const before = keyed([{ id: 'walk' }, { id: 'run' }], NO_ITEMS);
  expect(keyed([{ id: 'run' }, { id: 'walk' }], before).keys).toEqual([...before.keys].reverse());
});

test('a key is never given twice', () => {
  const shorter = keyed([a], first);
  const longer = keyed([a, { says: { en: 'Another' } }], shorter);
  expect(first.keys).not.toContain(longer.keys[1]);
});

test('equal words in a list are told apart', () => {
  const before = keyed(['law', 'law'], NO_ITEMS);
  expect(new Set(before.keys).size).toBe(2);
  expect(keyed(['law', 'law', 'law'], before).keys.slice(0, 2)).toEqual(before.keys);
});
