/** What is read aloud of a page: everything that is said on it, in order, in the language of its words. */
import { describe, expect, test } from 'vitest';
import { openIntents } from '../../../src/core/open-intents.ts';
import type { Run } from '../../../src/core/run.ts';
import { beatOf, linesShown, openActions, openOptions } from '../../../src/core/shown.ts';
import { pageLines } from '../../../src/panels/aids/page-lines.ts';
import { spokenLine } from '../../../src/panels/aids/spoken.ts';
import { letterAt } from '../../../src/panels/controls.tsx';
import { playWords } from '../../../src/text/words/play.ts';
import { anEntry } from '../../builders/level.ts';
import { shippedPack } from '../../builders/shipped.ts';
import { randomWalk } from '../../builders/walk.ts';

const pack = shippedPack();
const WALKS = process.env.TEST_SIZE === 'full' ? 60 : 4;

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  const read = (level: (typeof pack.levels)[number], run: Run) =>
    pageLines({ level, run, events: [], language, words: playWords[language] }).map((line) => spokenLine(line, language));

  test.each(
    pack.levels.map((level) => [level.id, level] as const),
  )('every page of %s is read from its title on, in one language', (_id, level) => {
    for (let n = 0; n < WALKS; n++) {
      for (const run of randomWalk(level, anEntry({ seed: `read-${n}` }), `read-${n}`, 2000).runs) {
        const lines = read(level, run);
        const text = lines.map((line) => line.map((s) => s.text).join(' '));
        expect(text[0]).toContain(beatOf(level, run).title[language]);
        const beat = beatOf(level, run);
        if (beat.kind === 'ending') expect(text[1], 'the stamp, before anything else').toContain(beat.stamp[language]);
        for (const [i, line] of lines.entries()) {
          if (line.length !== 1 || line[0]?.language !== language) expect(line, `${run.beat} line ${i}`).toBe('in one language');
          if (!/[.!?…][”»"')\]]*$/.test(text[i] ?? '') || /undefined|\[object|\.\.|: ?\./.test(text[i] ?? ''))
            expect(text[i], run.beat).toBe('a sentence');
        }
        const all = text.join('\n');
        expect(all.includes(level.task?.[language] ?? '?'), 'the task, on the first page and on no other').toBe(run.road.length === 1);
        for (const [i, thing] of [...openOptions(level, run), ...openActions(level, run)].entries()) {
          expect(all).toContain(`${letterAt(i)}. ${thing.says[language]}`);
        }
        if (run.at.kind === 'story') for (const said of linesShown(level, run)) expect(all).toContain(said.says[language]);
        if (openIntents(level, run).some((t) => t.kind === 'answer')) expect(text.length).toBeGreaterThan(2);
      }
    }
  });
});

test('a name is said once, where its owner begins to speak', () => {
  const level = pack.levels[0];
  if (!level) throw new Error('No level');
  const { run } = { run: randomWalk(level, anEntry(), 'names', 0).runs[0] };
  if (!run) throw new Error('No run');
  const lines = pageLines({ level, run, events: [], language: 'en', words: playWords.en });
  const vera = level.shared.cast.find((p) => p.name.en === 'Vera Lvovna');
  const own = linesShown(level, run);
  const begins = own.filter((line, i) => line.who === vera?.id && own[i - 1]?.who !== vera?.id).length;
  expect(lines.filter((line) => line.before?.some((said) => said === vera?.name)).length).toBe(begins);
});

test('words that a pack lacks in the language of the page are said in their own', () => {
  const line = { says: { de: 'Guten Tag' }, before: [{ en: 'Karim', de: 'Karim' }], after: ['One hour'], terms: 'inside' } as const;
  expect(spokenLine(line, 'en')).toEqual([
    { text: 'Karim.', language: 'en' },
    { text: 'Guten Tag.', language: 'de' },
    { text: 'One hour.', language: 'en' },
  ]);
});
