/** While votes are counted every card is in sight: nobody who has something to say stands before a seat. */
import { describe, expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { art } from '../../../src/stage/baked.ts';
import { bodyOf } from '../../../src/stage/layout/beside-seats.ts';
import { around, overlap } from '../../../src/stage/layout/geometry.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import type { Tongue } from '../../../src/stage/layout/piece.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { roadsThrough } from '../../builders/roads.ts';
import { shippedPack } from '../../builders/shipped.ts';

const SIZES = [
  { w: 966, h: 724 },
  { w: 615, h: 718 },
  { w: 390, h: 338 },
  { w: 320, h: 300 },
];
const tongue: Tongue = { say: (w) => wordsIn(w, 'ru').text, word: (key) => wordsFor('ru')[key] };
const LARGE = 400;

describe.each(['state-duma', 'federation-council', 'president'])('in the votes of %s', (id) => {
  const level = shippedPack().levels.find((l) => l.id === id);
  if (!level) throw new Error(`No level ${id} is shipped`);
  const votes = roadsThrough(level, (run) => `${run.beat} ${run.at.kind === 'vote' && run.at.tally !== null}`)
    .flatMap(({ runs }) => runs)
    .filter(({ at }) => at.kind === 'vote');

  test.each(SIZES)('a stage of %o shows every seat and whoever speaks', (size) => {
    let people = 0;
    for (const run of votes) {
      const { pieces, seats } = pictureOf(level, run, composeFor(level, run), { size, tongue, art });
      if (!seats || seats.seats.length < LARGE) continue;
      for (const { id: who, rect } of pieces.filter((p) => p.id.startsWith('person:') && p.frame?.startsWith('figure/'))) {
        people += 1;
        const hidden = seats.seats.filter((s) => overlap(bodyOf(rect), around(s, { w: seats.w, h: seats.h })));
        expect(hidden.length, `${run.beat} ${who}`).toBe(0);
      }
    }
    expect(people).toBeGreaterThan(0);
  });
});
