/** Nothing on the stage is lettered too small to be read, on the way through every shipped level. */
import { describe, expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import { openIntents } from '../../../src/core/open-intents.ts';
import { roller } from '../../../src/core/roller.ts';
import { sampleIntent } from '../../../src/core/templates.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { Session } from '../../../src/session/session.ts';
import { art } from '../../../src/stage/baked.ts';
import { READABLE } from '../../../src/stage/layout/draft.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import type { Tongue } from '../../../src/stage/layout/piece.ts';
import { readsFromRight } from '../../../src/stage/lettering.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { anEntry } from '../../builders/level.ts';
import { shippedPack } from '../../builders/shipped.ts';

const tongue: Tongue = { say: (w) => wordsIn(w, 'ru').text, word: (key) => wordsFor('ru')[key] };

describe.each([
  ['a phone', { w: 390, h: 338 }, READABLE.small],
  ['a desk', { w: 966, h: 724 }, READABLE.large],
] as const)('on %s', (_title, size, least) => {
  test.each(
    shippedPack().levels.map((level) => [level.id, level] as const),
  )(`no letter of %s is smaller than ${least} px`, (_id, level) => {
    const session = Session.begin(level, anEntry());
    const roll = roller('readable', level.id);
    for (let step = 0; step < 80 && session.run.at.kind !== 'ending'; step++) {
      const { pieces } = pictureOf(level, session.run, composeFor(level, session.run), { size, tongue, art });
      const small = pieces.filter(({ lettering }) => lettering && Math.min(lettering.size, lettering.least) < least);
      expect(small.map((p) => `${session.run.beat}: ${p.id}`)).toEqual([]);
      const open = openIntents(level, session.run);
      const next = open[Math.floor(roll() * open.length)];
      if (next) session.dispatch(sampleIntent(level, next, roll));
    }
  });
});

test.each(
  shippedPack().levels.map((level) => [level.id, level] as const),
)('beside a panel with letters of twice the size no letter of %s is smaller than 15 px, and tags have letters only', (_id, level) => {
  const session = Session.begin(level, anEntry());
  const roll = roller('enlarged', level.id);
  for (let step = 0; step < 60 && session.run.at.kind !== 'ending'; step++) {
    const around = { size: { w: 574, h: 680 }, tongue, art, letters: 2 };
    const { pieces } = pictureOf(level, session.run, composeFor(level, session.run), around);
    const small = pieces.filter(({ lettering }) => lettering && Math.min(lettering.size, lettering.least) < READABLE.enlarged);
    expect(small.map((p) => `${session.run.beat}: ${p.id}`)).toEqual([]);
    expect(pieces.filter((p) => p.id.startsWith('act:') && p.id.endsWith('/words'))).toEqual([]);
    const open = openIntents(level, session.run);
    const next = open[Math.floor(roll() * open.length)];
    if (next) session.dispatch(sampleIntent(level, next, roll));
  }
});

test.each([
  ['عمر Karim', true],
  ['Karim عمر', false],
  ['«عمر»', true],
  ['№ 12', false],
])('%s begins at the right: %s', (text, wanted) => {
  expect(readsFromRight(text)).toBe(wanted);
});

test('letters follow the text size so far as their sheets allow, and none is cut for it', () => {
  const level = shippedPack().levels[0] as ReturnType<typeof shippedPack>['levels'][number];
  const { run } = Session.begin(level, anEntry());
  const lettered = (letters: number) =>
    pictureOf(level, run, composeFor(level, run), { size: { w: 966, h: 724 }, tongue, art, letters }).pieces.flatMap(
      (p) => p.lettering ?? [],
    );
  const [plain, double] = [lettered(1), lettered(2)];
  for (const [i, { size, least }] of plain.entries()) {
    expect(double[i]?.size).toBe(Math.round(size * 1.35));
    expect(double[i]?.least).toBe(least);
  }
});
