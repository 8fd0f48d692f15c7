/** After an answer the picture says how it was, in the panel's words, and whether another may be given. */
import { describe, expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import type { Answer } from '../../../src/core/question.ts';
import { start } from '../../../src/core/start.ts';
import { step } from '../../../src/core/step.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { art } from '../../../src/stage/baked.ts';
import { overlap } from '../../../src/stage/layout/geometry.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { playWords } from '../../../src/text/words/play.ts';
import { aLevel, anEntry } from '../../builders/level.ts';

const SIZES = [
  { w: 970, h: 768 },
  { w: 390, h: 330 },
  { w: 664, h: 768 },
];

function answered(question: string, ...answers: readonly Answer[]) {
  const base = aLevel();
  const beats = base.beats.map((b) => (b.kind === 'checkpoint' ? { ...b, draws: [{ tag: 'only', count: 1 }] } : b));
  const questions = base.shared.questions.filter((q) => q.id === question).map((q) => ({ ...q, tags: ['only'] }));
  const level = aLevel({ start: 'final-check', beats }, { questions });
  let { run } = start(level, anEntry());
  for (const answer of answers) {
    const result = step(level, run, { kind: 'answer', target: question, answer });
    if (result.kind !== 'stepped') throw new Error('The answer was not taken');
    run = result.run;
  }
  return { level, run };
}

const picks = (...ids: readonly string[]): Answer => ({ kind: 'multiple', picks: ids });
const pick = (id: string): Answer => ({ kind: 'choice', pick: id });

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  const tongue = {
    say: (w: Parameters<typeof wordsIn>[0]) => wordsIn(w, language).text,
    word: (key: Parameters<typeof word>[0]) => word(key),
  };
  function word(key: keyof ReturnType<typeof wordsFor>): string {
    return wordsFor(language)[key];
  }
  const { checkpoint } = playWords[language];

  test.each([
    ['a wrong first answer', answered('q-choice', pick('b')), checkpoint.notYet, true],
    ['a wrong second answer', answered('q-choice', pick('b'), pick('c')), checkpoint.notThisTime, false],
    ['a right answer', answered('q-choice', pick('a')), checkpoint.right, false],
    ['an answer that is right in part', answered('q-multiple', picks('a')), checkpoint.partly, true],
  ] as const)('%s has its verdict', (_title, { level, run }, says, isOpen) => {
    for (const size of SIZES) {
      const { pieces, hotspots } = pictureOf(level, run, composeFor(level, run), { size, tongue, art });
      expect(pieces.find((p) => p.id === 'verdict/words')?.lettering?.text).toBe(says);
      expect(pieces.some((p) => p.id === 'verdict/hint')).toBe(isOpen);
      const slip = hotspots.find((s) => s.id === 'verdict');
      expect(slip?.says.startsWith(says)).toBe(true);
      const covered = hotspots.filter((s) => s !== slip && slip && overlap(s.rect, slip.rect)).map((s) => s.id);
      expect(covered, `${size.w}`).toEqual([]);
    }
  });

  test('before an answer there is none', () => {
    const { level, run } = answered('q-choice');
    const { pieces } = pictureOf(level, run, composeFor(level, run), { size: SIZES[0] as { w: number; h: number }, tongue, art });
    expect(pieces.filter((p) => p.of === 'verdict')).toEqual([]);
  });
});
