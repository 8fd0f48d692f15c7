/** A map's cards are as large as the letters in them. */
import { expect, test } from 'vitest';
import { CARD, inRem } from '../../../src/desk/map/map-layout.ts';

test('a card of 176 by 80 px is eleven letters of 16 px wide and five high, at any size of letters', () => {
  expect([inRem(CARD.width), inRem(CARD.height)]).toEqual(['11rem', '5rem']);
});
