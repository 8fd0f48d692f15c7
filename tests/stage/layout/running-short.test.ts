/** Nobody's time runs out unwarned: before it does, the panel says so, and so does the sign at the way out. */
import { expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import { holds } from '../../../src/core/holds.ts';
import { beatOf, hearsayAbroad, timeRunsShort } from '../../../src/core/shown.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { pageLines } from '../../../src/panels/aids/page-lines.ts';
import { art } from '../../../src/stage/baked.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import type { Tongue } from '../../../src/stage/layout/piece.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { playWords } from '../../../src/text/words/play.ts';
import { anEntry } from '../../builders/level.ts';
import { shippedPack } from '../../builders/shipped.ts';
import { randomWalk } from '../../builders/walk.ts';

const tongue: Tongue = { say: (w) => wordsIn(w, 'ru').text, word: (key) => wordsFor('ru')[key] };
const words = playWords.ru;

test.each(shippedPack().levels.map((level) => [level.id, level] as const))('in %s', (_id, level) => {
  const unit = level.calendar.unit;
  for (const chance of ['a', 'b', 'c', 'd']) {
    const { runs } = randomWalk(level, anEntry({ seed: chance }), chance, 400);
    for (const [i, run] of runs.entries()) {
      const beat = beatOf(level, run);
      if (beat.kind !== 'agenda') continue;
      if (runs[i + 1]?.echo?.ranOut) expect(timeRunsShort(level, run), 'time runs out from here').toBe(true);
      const isShort = timeRunsShort(level, run);
      const said = pageLines({ level, run, events: [], language: 'ru', words }).some((l) => l.says === words.agenda.runsShort(unit));
      expect(said).toBe(isShort);
      if (!holds(beat.leave.when, run)) continue;
      const { pieces, hotspots } = pictureOf(level, run, composeFor(level, run), { size: { w: 970, h: 768 }, tongue, art });
      const note = pieces.find((p) => p.id === `leave:${beat.id}/note`)?.lettering?.text ?? '';
      const says = hotspots.find((s) => s.id === `leave:${beat.id}`)?.says ?? '';
      for (const text of [note, says]) {
        expect(text.includes(tongue.word('while-time'))).toBe(isShort);
        expect(text.includes(tongue.word('leave-spreads'))).toBe(hearsayAbroad(level, run).length > 0);
      }
    }
  }
});
