/** Every term of a shipped glossary stands somewhere in its pack, in both languages, so that it can be opened where it is met. */
import { describe, expect, test } from 'vitest';
import { termsIn } from '../../src/text/gloss.ts';
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
