/** What the shipped pack about the bill holds: enough to read, to answer and to be misled by, and each of it tied to a sentence. */
import { describe, expect, test } from 'vitest';
import { readPack } from '../../src/content/read-pack.ts';
import { findClaim } from '../../src/core/source.ts';
import { LEVELS, readPackFolder } from '../../src/tools/pack-folder.ts';

const { pack } = readPack(readPackFolder(`${LEVELS}/delisting-bill`));
if (!pack) throw new Error('The pack has a problem: npm run levels');
const { shared, levels } = pack;
const layerOf = (claim: string) => findClaim(shared.sources, claim)?.source.layer;
const checkpoints = levels.flatMap((level) => level.beats.flatMap((beat) => (beat.kind === 'checkpoint' ? [beat] : [])));

/** The atomic facts of the article, by paragraph. */
const FACTS = [5, 5, 3, 4, 5, 5, 2].flatMap((count, p) => Array.from({ length: count }, (_, i) => `A${p + 1}.${i + 1}`));

describe('the pack delisting-bill', () => {
  test('has six levels, two checkpoints and at least three endings in each', () => {
    expect(levels.map((l) => l.id)).toEqual(['newsroom', 'state-duma', 'federation-council', 'president', 'court', 'world-desk']);
    expect(checkpoints.length).toBe(12);
    for (const level of levels) expect(level.beats.filter((b) => b.kind === 'ending').length, level.id).toBeGreaterThanOrEqual(3);
  });

  test('retells the article in seven passages that hold every one of its facts', () => {
    const passages = shared.sources.filter((s) => s.layer === 'article').flatMap((s) => s.passages);
    expect(passages.map((p) => p.id)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7']);
    expect(passages.flatMap((p) => p.claims.map((c) => c.id)).sort()).toEqual([...FACTS].sort());
  });

  test('has about eighty questions of all seven kinds, half of them on the article, a quarter on owner, certainty or silence', () => {
    const { questions } = shared;
    expect(questions.length).toBeGreaterThanOrEqual(80);
    expect(new Set(questions.map((q) => q.kind)).size).toBe(7);
    expect(questions.filter((q) => layerOf(q.claim) === 'article').length * 2).toBeGreaterThanOrEqual(questions.length);
    expect(questions.filter((q) => q.about !== 'fact').length * 4).toBeGreaterThanOrEqual(questions.length);
  });

  test('has twice as many questions of every tag as one play draws, so that a second play meets new ones', () => {
    const drawn = new Map<string, number>();
    for (const { draws } of checkpoints) for (const { tag, count } of draws) drawn.set(tag, (drawn.get(tag) ?? 0) + count);
    for (const [tag, count] of drawn)
      expect(shared.questions.filter((q) => q.tags.includes(tag)).length, tag).toBeGreaterThanOrEqual(count * 2);
  });

  test('asks in every checkpoint at least one question that rests on the article', () => {
    for (const checkpoint of checkpoints) {
      const sure = checkpoint.draws.some(({ tag }) =>
        shared.questions.filter((q) => q.tags.includes(tag)).every((q) => layerOf(q.claim) === 'article'),
      );
      expect(sure, checkpoint.id).toBe(true);
    }
  });

  test('has at least eighteen sentences of hearsay, in all three verdicts in each level', () => {
    expect(levels.flatMap((l) => l.hearsay).length).toBeGreaterThanOrEqual(18);
    for (const level of levels) expect(new Set(level.hearsay.map((h) => h.verdict)).size, level.id).toBe(3);
  });
});
