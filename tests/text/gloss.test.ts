/** Terms in a text, in whatever form they stand there. */
import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/core/level.ts';
import { piecesOf, termsIn } from '../../src/text/gloss.ts';

const term = (id: string, en: string, ru: string, forms?: Term['forms']): Term => ({
  id,
  term: { en, ru },
  means: { en: 'x', ru: 'x' },
  ...(forms ? { forms } : {}),
});

const GLOSSARY = [
  term('bill', 'bill', 'законопроект'),
  term('deputy', 'deputy', 'депутат'),
  term('duma', 'State Duma', 'Государственная Дума'),
  term('council', 'Council of the State Duma', 'Совет Государственной Думы'),
  term('reading', 'reading', 'чтение', { en: ['first reading'] }),
];

const found = (text: string, language = 'en') =>
  piecesOf(text, language, GLOSSARY).flatMap((p) => (p.term ? [`${p.term.id}:${p.text}`] : []));

describe('a term', () => {
  test('is found with simple English endings, whatever its case', () => {
    expect(found('Bills are the deputies’ work; a deputy’s Bill.')).toEqual([
      'bill:Bills',
      'deputy:deputies’',
      'deputy:deputy’s',
      'bill:Bill',
    ]);
  });

  test('is found in the Russian cases, each word of it', () => {
    expect(found('Депутатами внесены законопроекты в Государственную Думу.', 'ru')).toEqual([
      'deputy:Депутатами',
      'bill:законопроекты',
      'duma:Государственную Думу',
    ]);
  });

  test('is not found inside another word', () => {
    expect(found('The billing department has a billboard.')).toEqual([]);
    expect(found('Депутатский запрос.', 'ru')).toEqual([]);
  });

  test('gives way to a longer one that holds it', () => {
    expect(found('The Council of the\u00a0State Duma met.')).toEqual(['council:Council of the\u00a0State Duma']);
  });

  test('stands only as its forms say, where a language has forms', () => {
    expect(found('Reading in bed; the first reading.')).toEqual(['reading:first reading']);
    expect(found('В чтении третьего дня.', 'ru')).toEqual(['reading:чтении']);
  });
});

test('the pieces joined are the text', () => {
  const text = 'A bill, a deputy, a bill.';
  expect(
    piecesOf(text, 'en', GLOSSARY)
      .map((p) => p.text)
      .join(''),
  ).toBe(text);
});

test('each term is listed once, in the order it is met', () => {
  expect(termsIn('A bill, a deputy, a bill.', 'en', GLOSSARY).map((t) => t.id)).toEqual(['bill', 'deputy']);
});

test('a pack without a glossary has plain texts', () => {
  expect(piecesOf('A bill.', 'en', [])).toEqual([{ text: 'A bill.', term: null }]);
});
