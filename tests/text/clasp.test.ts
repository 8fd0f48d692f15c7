/** What must not be parted from a term at the end of a line. */
import { expect, test } from 'vitest';
import type { Term } from '../../src/core/level.ts';
import { clasped } from '../../src/text/clasp.ts';
import { piecesOf } from '../../src/text/gloss.ts';

const term = (id: string, en: string, ru: string): Term => ({ id, term: { en, ru }, means: { en: 'x', ru: 'x' } });
const GLOSSARY = [term('bill', 'bill', 'законопроект'), term('duma', 'State Duma', 'Государственная Дума')];

/** Each term with what holds on to it; a space that holds is shown. */
function held(text: string, language: string): readonly string[] {
  const parts = clasped(piecesOf(text, language, GLOSSARY), () => true);
  expect(parts.map((p) => p.before + p.text + p.after).join('')).toHaveLength(text.length);
  return parts.flatMap((p) => (p.term ? [`${p.before}[${p.text}]${p.after}`.replaceAll('\u00a0', '_')] : []));
}

test('a mark on either side of a term stays with it', () => {
  expect(held('A “bill”, or a bill; the bill.', 'en')).toEqual(['“[bill]”,', '[bill];', '[bill].']);
  expect(held('bill', 'en')).toEqual(['[bill]']);
});

test('so does what is bound to it by a space that holds', () => {
  expect(held('Он о законопроекте, а законопроект — не закон.', 'ru')).toEqual(['о_[законопроекте],', 'а_[законопроект]_—']);
});

test('what would not fit a line of a narrow page may be parted', () => {
  expect(held('Об этом в Государственной Думе, и нигде больше.', 'ru')).toEqual(['в_[Государственной Думе],']);
  expect(held('(из «Государственной Думы…»)', 'ru')).toEqual(['[Государственной Думы]']);
});
