import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bound } from '../../src/text/bound.ts';

/** With the spaces and the hyphens that hold made visible. */
const seen = (text: string) => bound(text).replaceAll('\u00a0', '_').replaceAll('\u2011', '=');

describe('what holds together at the end of a line', () => {
  test.each([
    ['Верните с одним пятном.', 'Верните с_одним пятном.'],
    ['И не в доме, а у дома', 'И_не_в_доме, а_у_дома'],
    ['Папка — не роман', 'Папка_— не_роман'],
    ['По ст. 105 и № 12', 'По_ст._105 и_№_12'],
    ['Так ли это? Сказал бы.', 'Так_ли это? Сказал_бы.'],
    ['The folder – red – goes on', 'The folder_– red_– goes on'],
    ['See Art. 105 for it', 'See Art._105 for it'],
    ['Слово из двух', 'Слово из_двух'],
    ['Мы из', 'Мы_из'],
    ['Кто-то и о чём-то', 'Кто=то и_о_чём=то'],
    ['с 2025-го, по-русски, из-за', 'с_2025=го, по=русски, из=за'],
    ['кое-кого-то', 'кое=кого=то'],
    ['Последний раз: 27 ноября', 'Последний раз: 27_ноября'],
    ['17 апреля 2025 года, 8 мая', '17_апреля 2025 года, 8_мая'],
    ['On 17 April 2025', 'On 17_April_2025'],
    ['не хватило 25.', 'не_хватило_25.'],
    ['пресс-секретарь, well-known', 'пресс-секретарь, well-known'],
  ])('%s', (text, wanted) => {
    expect(seen(text)).toBe(wanted);
  });

  const words = fc.array(
    fc.constantFrom('в', 'и', 'не', 'Папка', 'закон,', '—', '–', 'ст.', '105', 'же', 'law', 'a', '№', 'без', 'год.', '«В', 'кто-то'),
    {
      maxLength: 14,
    },
  );

  test('only spaces and hyphens change, and doing it twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'grapheme' }),
          words.map((w) => w.join(' ')),
        ),
        (text) => {
          const once = bound(text);
          const plain = (said: string) => said.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
          expect(plain(once)).toBe(plain(text));
          expect(bound(once)).toBe(once);
        },
      ),
    );
  });

  test('no line can end with a short preposition, or begin with a dash', () => {
    fc.assert(
      fc.property(words, (all) => {
        const lines = bound(all.join(' ')).split(' ');
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/(?:^|[^\p{L}\p{N}])(?:в|и|не|без)$/iu);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[—–]/u);
      }),
    );
  });
});
