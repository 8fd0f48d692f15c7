/** Invented names for a lesson, of things that lie about in a chamber: nobody has to give their own. */
import type { ProgramLanguage } from '../../../../text/plural.ts';

/** Russian adjectives agree: masculine and feminine. */
const QUALITIES: readonly { readonly en: string; readonly ru: readonly [string, string] }[] = [
  { en: 'Brass', ru: ['Медный', 'Медная'] },
  { en: 'Silver', ru: ['Серебряный', 'Серебряная'] },
  { en: 'Quiet', ru: ['Тихий', 'Тихая'] },
  { en: 'Early', ru: ['Ранний', 'Ранняя'] },
  { en: 'Bright', ru: ['Яркий', 'Яркая'] },
  { en: 'Blue', ru: ['Синий', 'Синяя'] },
  { en: 'Green', ru: ['Зелёный', 'Зелёная'] },
  { en: 'Amber', ru: ['Янтарный', 'Янтарная'] },
  { en: 'Swift', ru: ['Быстрый', 'Быстрая'] },
  { en: 'Wise', ru: ['Мудрый', 'Мудрая'] },
  { en: 'Calm', ru: ['Спокойный', 'Спокойная'] },
  { en: 'Marble', ru: ['Мраморный', 'Мраморная'] },
];

const THINGS: readonly { readonly en: string; readonly ru: string; readonly gender: 0 | 1 }[] = [
  { en: 'Bell', ru: 'Колокол', gender: 0 },
  { en: 'Lamp', ru: 'Лампа', gender: 1 },
  { en: 'Folder', ru: 'Папка', gender: 1 },
  { en: 'Pen', ru: 'Ручка', gender: 1 },
  { en: 'Clock', ru: 'Будильник', gender: 0 },
  { en: 'Ink', ru: 'Чернильница', gender: 1 },
  { en: 'Gavel', ru: 'Молоток', gender: 0 },
  { en: 'Page', ru: 'Страница', gender: 1 },
  { en: 'Comma', ru: 'Запятая', gender: 1 },
  { en: 'Stamp', ru: 'Штемпель', gender: 0 },
  { en: 'Column', ru: 'Колонна', gender: 1 },
  { en: 'Door', ru: 'Дверь', gender: 1 },
  { en: 'Seal', ru: 'Печать', gender: 1 },
  { en: 'Map', ru: 'Карта', gender: 1 },
  { en: 'Teapot', ru: 'Чайник', gender: 0 },
  { en: 'Window', ru: 'Фонарь', gender: 0 },
  { en: 'Ribbon', ru: 'Лента', gender: 1 },
  { en: 'Letter', ru: 'Конверт', gender: 0 },
  { en: 'Owl', ru: 'Сова', gender: 1 },
  { en: 'Raven', ru: 'Ворон', gender: 0 },
];

/** All of them, in an order of their own. */
export function namesIn(language: ProgramLanguage): readonly string[] {
  // Each row of things meets another quality, so that neighbours in the list have nothing in common.
  return QUALITIES.flatMap((_, row) =>
    THINGS.map((thing, i) => {
      const quality = QUALITIES[(i + row) % QUALITIES.length];
      return language === 'ru' ? `${quality?.ru[thing.gender]} ${thing.ru}` : `${quality?.en} ${thing.en}`;
    }),
  );
}

/** A handful to choose from. Pages begin at different places, so that a whole class doesn't reach for the same ones. */
export function offeredNames(language: ProgramLanguage, from: number, count: number, taken: readonly string[]): readonly string[] {
  const free = namesIn(language).filter((name) => !taken.includes(name));
  return Array.from({ length: Math.min(count, free.length) }, (_, i) => free[(from + i) % free.length] ?? '');
}
