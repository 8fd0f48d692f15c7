/** The picture of an ending has the way on that the panel has; one that is only looked at has none. */
import { expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { wayOnFrom, wayOnSays } from '../../../src/panels/shell/way-on.ts';
import { Session } from '../../../src/session/session.ts';
import { art } from '../../../src/stage/baked.ts';
import { overlap } from '../../../src/stage/layout/geometry.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { playWords } from '../../../src/text/words/play.ts';
import { aLevel, anEntry } from '../../builders/level.ts';
import { planTo } from '../../builders/plan.ts';

const SIZES = [
  { w: 970, h: 768 },
  { w: 390, h: 330 },
  { w: 664, h: 768 },
];
const WAYS = ['next', 'campaign-end', 'lay-beside', 'leave'] as const;

const level = aLevel();
const session = Session.begin(level, anEntry());
for (const intent of planTo(level, session.run.entry, 'end-passed')?.intents ?? []) session.dispatch(intent);
const { run } = session;

test.each(['en', 'ru'] as const)('an ending on the stage has the panel’s way on, beside the folder (%s)', (language) => {
  const tongue = {
    say: (w: Parameters<typeof wordsIn>[0]) => wordsIn(w, language).text,
    word: (key: keyof ReturnType<typeof wordsFor>) => wordsFor(language)[key],
  };
  for (const size of SIZES) {
    for (const way of WAYS) {
      const wayOn = wayOnSays(way, playWords[language]);
      const { hotspots, pieces } = pictureOf(level, run, composeFor(level, run), { size, tongue, art, wayOn });
      const mark = hotspots.find((s) => s.id === 'way-on');
      const folder = pieces.find((p) => p.id === 'folder');
      expect(mark).toMatchObject({ says: wayOn, does: { show: { kind: 'way-on' } } });
      expect(mark && folder && overlap(mark.rect, folder.rect), `${way} at ${size.w}`).toBe(false);
    }
    const { hotspots } = pictureOf(level, run, composeFor(level, run), { size, tongue, art });
    expect(hotspots.map((s) => s.id)).not.toContain('way-on');
  }
});

test('one goes on to the next level, after the last to the whole road, from a fork to where it left, and from a look away', () => {
  const played = { hasNext: true, isLook: false, whatIf: null };
  expect(wayOnFrom(played)).toBe('next');
  expect(wayOnFrom({ ...played, hasNext: false })).toBe('campaign-end');
  expect(wayOnFrom({ ...played, hasNext: false, whatIf: 'friend' })).toBe('lay-beside');
  expect(wayOnFrom({ ...played, hasNext: false, isLook: true })).toBe('leave');
});
