/** The words of the play panel in both languages. */
import { expect, test } from 'vitest';
import { playWords } from '../../src/text/words/play.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('counts Russian days in one, few and many', () => {
  const { takes, left } = playWords.ru.time;
  expect([1, 2, 5, 11, 21, 22].map((n) => plain(takes(n, 'days')))).toEqual(['1 день', '2 дня', '5 дней', '11 дней', '21 день', '22 дня']);
  expect(plain(left(1, 'days'))).toBe('остался 1 рабочий день');
  expect(plain(left(3, 'hours'))).toBe('осталось 3 часа');
});

test('counts English days in one and other', () => {
  expect([0, 1, 2].map((n) => plain(playWords.en.time.takes(n, 'days')))).toEqual(['0 days', '1 day', '2 days']);
});

test('says that the majority is of all members, so that an absent one counts like a no', () => {
  expect(playWords.en.vote.ofAll({ needed: 226, members: 450 })).toContain(
    '226 needed of all 450 members; an absent member counts like a no',
  );
  expect(playWords.ru.vote.ofAll({ needed: 226, members: 450 })).toContain('Нужно 226 из всех 450');
});

test('leaves no text empty in either language', () => {
  const texts = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
  for (const words of Object.values(playWords)) {
    expect(texts(words).length).toBeGreaterThan(80);
    expect(texts(words).filter((t) => t.trim() === '')).toEqual([]);
  }
});
