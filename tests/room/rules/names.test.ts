/** Names in a class. */
import { describe, expect, test } from 'vitest';
import { flawOfName, skeleton, tidyName } from '../../../src/room/rules/names.ts';

const class7b = (...names: string[]) => ({
  pupils: Object.fromEntries(names.map((name, i) => [`p${i}`, { id: `p${i}`, number: i + 1, name, code: '', more: 0 }])),
});

describe('a name', () => {
  test.each([
    ['Anna', 'anna'],
    ['Анна', 'Aннa'],
    ['Сора', 'Copa'],
    ['Lena', 'Iena'],
    ['Bob 1', 'Bob l'],
    ['Zoë', 'Zoe'],
    ['Mia.', 'M-i-a'],
  ])('%s and %s look alike from across the room: the second is refused', (first, second) => {
    expect(flawOfName(second, class7b(first))).toBe('name/taken');
  });

  test.each([
    ['Anna', 'Anne'],
    ['Саша', 'Маша'],
    ['Ира', 'Юра'],
    ['Лена', 'Лиза'],
    ['Deputy 1', 'Deputy 2'],
  ])('%s and %s sit side by side', (first, second) => {
    expect(flawOfName(second, class7b(first))).toBeNull();
  });

  test.each([
    ['', 'name/length'],
    ['   ', 'name/length'],
    ['—', 'name/length'],
    ['x'.repeat(25), 'name/length'],
    ['Anna\u202eliatnA', 'name/characters'],
    ['An\u200bna', 'name/characters'],
    ['\u3164', 'name/characters'],
    ['Anna\uffa0', 'name/characters'],
    ['An\u034fna', 'name/characters'],
    ['Anna\u2800', 'name/characters'],
    [`A${'\u0316\u0317\u0318\u0319'}nna`, 'name/characters'],
    ['fuckface', 'name/unwelcome'],
    ['Adolf Hitler', 'name/unwelcome'],
    ['FUСK', 'name/unwelcome'],
    ['сука', 'name/unwelcome'],
  ] as const)('%j is refused: %s', (name, flaw) => {
    expect(flawOfName(tidyName(name), class7b())).toBe(flaw);
  });

  test.each([
    'Cassandra',
    'Себастьян',
    'Шитов',
    'Nazira',
    'Хулио',
    'Scunthorpe',
    'Ёлка',
    '李雷',
    'محمد',
    'Ana María',
    "O'Hara",
    'Сукачёв',
  ])('%s is a name like any other', (name) => {
    expect(flawOfName(tidyName(name), class7b())).toBeNull();
  });

  test('may be kept by whose it is', () => {
    expect(flawOfName('ANNA', class7b('Anna'), 'p0')).toBeNull();
    expect(skeleton('АННА')).toBe(skeleton('анна'));
  });
});
