/** Every term of a shipped glossary stands somewhere in its pack, in both languages, so that it can be opened where it is met. */
import { describe, expect, test } from 'vitest';
import { piecesOf, termsIn } from '../../src/text/gloss.ts';
import { shippedPack } from '../builders/shipped.ts';

/** Every text in a language, wherever it is. */
function textsOf(value: unknown, language: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, language));
  if (value === null || typeof value !== 'object') return [];
  const said = (value as Record<string, unknown>)[language];
  return typeof said === 'string' ? [said] : Object.values(value).flatMap((one) => textsOf(one, language));
}

describe.each(['delisting-bill', 'school-council'])('the glossary of %s', (id) => {
  const { shared, levels } = shippedPack(id);
  const { glossary, ...rest } = shared;

  test.each(['en', 'ru'])('has no term that the pack never uses, in %s', (language) => {
    const texts = textsOf([rest, levels.map(({ shared: _shared, ...level }) => level)], language);
    const met = new Set(texts.flatMap((text) => termsIn(text, language, glossary).map((term) => term.id)));
    expect(glossary.filter((term) => !met.has(term.id)).map((term) => term.id)).toEqual([]);
  });

  test.each(['en', 'ru'])('finds each term in its own name, in %s', (language) => {
    const lost = glossary.filter(({ term, forms }) => !forms && termsIn(term[language] ?? '', language, glossary).length === 0);
    expect(lost.map((term) => term.id)).toEqual([]);
  });
});

/** Places where a longer term begins with a shorter one, or two terms share a word: what is found there, the longest of all. */
const PLACES: Readonly<Record<'en' | 'ru', readonly (readonly [text: string, found: readonly string[]])[]>> = {
  en: [
    ['Designation', ['designation']],
    ['Recognition', ['recognition']],
    ['Recognition of a government is an act of its own', ['recognition']],
    ['The Council of the State Duma met', ['council-of-the-duma']],
    ['a federal constitutional law', ['federal-constitutional-law']],
    ['The veto is overcome', ['veto-overcome']],
    ['two thirds of all deputies', ['qualified-majority']],
    ['more than half of all 450 deputies', ['absolute-majority', 'deputy']],
    ['taken off its own list', ['de-listing']],
    ['Russia’s terrorist list', ['unified-list']],
  ],
  ru: [
    ['Признание террористической', ['designation']],
    ['Признание организации террористической — решение государства', ['designation']],
    ['снять с организации статус террористической', ['designation']],
    ['Признание правительства', ['recognition']],
    ['это не официальное признание', ['recognition']],
    ['Совет Государственной Думы собрался', ['council-of-the-duma']],
    ['федеральный конституционный закон', ['federal-constitutional-law']],
    ['преодоление вето', ['veto-overcome']],
    ['двумя третями всех депутатов', ['qualified-majority']],
    ['больше половины всех 450 депутатов', ['absolute-majority', 'deputy']],
    ['исключение из списка', ['de-listing']],
    ['из официального российского списка', ['unified-list']],
  ],
};

test.each(['en', 'ru'] as const)('where terms share words the longest match wins, in %s', (language) => {
  const { glossary } = shippedPack('delisting-bill').shared;
  const found = PLACES[language].map(([text]) => {
    const terms = piecesOf(text, language, glossary).flatMap((piece) => piece.term?.id ?? []);
    return [text, terms];
  });
  expect(found).toEqual(PLACES[language]);
});
