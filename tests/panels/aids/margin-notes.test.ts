/** The notes in the margin: each at the first page where its thing is possible, in any pack's first level. */
import { describe, expect, test } from 'vitest';
import { NOTES, noteFor } from '../../../src/panels/aids/margin-notes.ts';
import { aidsWords } from '../../../src/text/words/aids.ts';
import { anEntry } from '../../builders/level.ts';
import { shippedPack } from '../../builders/shipped.ts';
import { randomWalk } from '../../builders/walk.ts';

describe.each(['delisting-bill', 'school-council'])('the first level of %s', (id) => {
  const level = shippedPack(id).levels[0];
  if (!level) throw new Error('The pack has no level');

  test('shows every note in a few games, one a page, none twice, and each only where it can be done', () => {
    const met = new Set<string>();
    for (let n = 0; n < 12; n++) {
      const seen: string[] = [];
      for (const run of randomWalk(level, anEntry({ seed: `note-${n}` }), `note-${n}`).runs) {
        const note = noteFor({ level, run, hasStage: true }, seen);
        if (note === null) continue;
        expect(seen).not.toContain(note);
        seen.push(note);
        met.add(note);
        if (note === 'choice') expect(['choice', 'vote']).toContain(run.at.kind);
        if (note === 'hearsay' || note === 'hours') expect(run.at.kind).toBe('agenda');
        if (note === 'passage') expect(run.at.kind).toBe('checkpoint');
        // What a question asks is the first thing on its page.
        if (run.at.kind === 'checkpoint') expect(run.at.asked.attempts.length).toBeGreaterThan(0);
        if (note === 'rewind') expect(run.at.kind).toBe('ending');
      }
    }
    expect([...NOTES].filter((note) => !met.has(note))).toEqual([]);
  });

  test('says nothing of a stage where there is none', () => {
    const run = randomWalk(level, anEntry(), 'none', 1).runs[0];
    if (!run) throw new Error('No run');
    expect(noteFor({ level, run, hasStage: false }, [])).not.toBe('stage');
  });

  test('is silent once all were seen', () => {
    for (const run of randomWalk(level, anEntry(), 'silent').runs) expect(noteFor({ level, run, hasStage: true }, NOTES)).toBeNull();
  });
});

test.each(['en', 'ru'] as const)('each note is one short line in %s', (language) => {
  for (const id of NOTES) expect(aidsWords[language].notes.says[id].length, id).toBeLessThanOrEqual(140);
});
